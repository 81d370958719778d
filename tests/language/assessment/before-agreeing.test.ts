import { describe, expect, it } from 'vitest';
import { assess } from '../../../language/assessment/assessment.js';
import { inspect } from '../../../language/check/check.js';
import { Workspace } from '../../../language/workspace/workspace.js';

const forum = 'forum Table "The table" { members: Town, Port }\nstakeholder Town "The town" { sector: local-authority }\nstakeholder Port "The port" { sector: business }';

function assessed(text: string, properties = '') {
    const workspace = new Workspace('file:///w');
    workspace.setText('file:///w/charter.concordat', `partnership P "Harbour Partnership" { stage: agreed  ${properties} }\n${forum}\n${text}`);
    return assess(inspect(workspace, 'file:///w/charter.concordat', { today: '2026-06-01' })!)!;
}
const choicesFor = (text: string, id: string, properties?: string) => assessed(text, properties).conditions.flatMap(({ findings }) => findings).find(({ rule }) => rule === id)!.choices;

describe('what to do about what a charter does not state', () => {
    it.each([
        ['its documents were read to the end', 'source S "Scheme" { read: whole }', 'Agree how often to meet, and record it'],
        ['one was read in part', 'source S "Scheme" { read: part "1 to 3" }', 'First check the rest of the document; only if it is silent, agree how often to meet, and record it'],
        ['several were read in part', 'source S "Scheme" { read: part "1 to 3" }\nsource T "Minutes" { read: part "page 1" }', 'First check the rest of the documents; only if they are silent, agree how often to meet, and record it'],
    ])('is to agree on it where %s', (_, sources, choice) => expect(choicesFor(sources, 'meetings-not-stated')).toEqual([choice]));

    it('is to look into the law as well, where a law sets the partnership up', () => {
        expect(choicesFor('source S "Scheme" { read: part "1 to 3" }', 'meetings-not-stated', 'mandate: statutory "an Act"')).toEqual(['First check the rest of the document and the law; only if they are silent, agree how often to meet, and record it']);
    });

    it('is to read on before it is recorded', () => {
        expect(choicesFor('source S "Scheme" { read: part "1 to 3" }\nseat Others "Others" { on: Table  vote: no  number: 2 }', 'voteless-bloc')).toEqual(['First check the rest of the document, then record who those without a vote represent']);
    });

    it('is not to read on where only the partners know it', () => {
        expect(choicesFor('source S "Scheme" { read: part "1 to 3" }', 'starting-conditions-not-stated')[0]).toMatch(/^Ask /);
    });

    it.each([
        ['not, where a document was read to its end', 'source T "Minutes" { read: whole }', 'Find out whether the decision is still open'],
        ['to read on all the same, where none was: the rest may say otherwise', '', 'First check the rest of the document, then find out whether the decision is still open'],
    ])('where the finding is about what is stated, is %s', (_, sources, expected) => {
        expect(choicesFor(`source S "Scheme" { read: part "1 to 3" }\n${sources}\ndecision D "The dues" { affects: Town  taken by: Table  consults: Port  already held: "they rise" }`, 'predetermined-decision')).toEqual([`${expected}; if it is, tell those who take part what can still change, and record it`]);
    });
});

it('puts what no forum of the partnership decides after what one does, and before what is less grave', () => {
    const rules = (takenBy: string) => assessed(`decision D "The dues" { affects: Town  taken by: ${takenBy}  already held: "they rise" }`).nextSteps.filter(({ severity }) => severity === 'warning').map(({ because: [finding] }) => finding!.rule);
    expect(rules('Table').indexOf('predetermined-decision')).toBe(0);
    expect(rules('Town, Port').at(-1)).toBe('predetermined-decision');
});
