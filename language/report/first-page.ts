import type { Assessment } from '../assessment/assessment.js';
import { troubleBetween } from '../assessment/evidence/starting-conditions.js';
import { strengthsOf } from '../assessment/evidence/strengths.js';
import { countedStates, states, type ConditionState } from '../assessment/states.js';
import type { AssessedFinding } from '../assessment/assessed-finding.js';
import type { NextStep } from '../assessment/next-steps.js';
import type { Comparison, ConditionChange } from '../comparison/comparison.js';
import type { Charter } from '../model/charter.js';
import { groupBy } from '../model/collections.js';
import { pairsOf, type Pair } from '../model/facts/relationships.js';
import { isTroubled, workOn } from '../model/facts/repair.js';
import { inList, inSentence } from '../model/naming.js';
import { counted } from '../text/counted.js';
import { decapitalised } from '../text/sentence.js';
import { breakLine, bullets, heading, numbered, paragraph, quiet, strong, type Block, type Inline } from './blocks.js';
import { basisInWords } from './basis.js';
import { meaningOf } from './words.js';
import { mattersOf, withFirstSentenceStrong, worstWithReasons, type Matter } from './matters.js';
import { purposeOf } from './purpose.js';
import { questionsToAsk } from './questions.js';
import { movedInShort, surveyInShort } from './survey-in-short.js';
import { answersOn, notAsked, causeStatedFor, dueDateStatedFor, explainedFor, plannedIn, reviewStated, whoIsStatedFor } from './stated-for.js';

/** The version that a report is compared with, and how the reader knows it. */
export interface Earlier {
    readonly called: string;
    readonly comparison: Comparison;
}

/** The page that a chair needs: the state in one line, what matters most and who must choose what, what has changed, and what the report is based on. */
export function firstPage(charter: Charter, assessment: Assessment, earlier: Earlier | undefined): Block[] {
    const matters = mattersOf(charter, assessment);
    const questions = questionsToAsk(charter, assessment, matters.flat(2).flatMap(({ because }) => because));
    const asked = toAsk(charter, assessment);
    const asksFirst = purposeOf(charter).askPartners === 'First, ';
    return [
        ...basisInWords(charter),
        heading(1, 'Summary', { id: 'summary' }),
        paragraph(strong(stateInOneLine(charter, assessment)), ...(assessment.conditions.some(({ state }) => state === 'no concern found') ? [' ', quiet(noConcernMeans(charter))] : [])),
        ...bullets([
            ...worstWithReasons(assessment, matters),
            ...workedOn(charter, assessment),
            ...strengths(charter),
            [strong('Leadership: '), leadershipInOneLine(assessment)],
            ...surveyInShort(charter, assessment),
        ]),
        ...notUnderstood(assessment),
        ...(asksFirst ? asked : []),
        ...whatMattersMost(charter, matters, questions.length > 0),
        ...(asksFirst ? [] : asked),
        ...questions,
        ...whatChanged(assessment, earlier),
        paragraph(quiet(`Concordat, a computer program, wrote this report from ${whatIsRead(charter)}. Something may exist and not be written down there. It compares the charter with what Ansell & Gash (2008) and Jones et al. (2023) found about successful collaboration${assessment.stage === 'draft' ? ', and judges a draft as it would judge an agreed charter' : ''}.`)),
    ];
}

/** What a board must not take for praise. */
const noConcernMeans = ({ sources, surveys }: Charter): string => `“No concern found” means that nothing speaks against it, not that all is well.${sources.length + surveys.length === 0 ? ' It is what the partners say themselves: no document is cited, and no survey is recorded.' : ''}`;

/** Of a charter within prose, a report knows nothing of the sentences between its blocks. */
function whatIsRead({ document, surveys }: Charter): string {
    const answers = surveys.length > 0 ? ' and the answers to its surveys' : '';
    return document.source.fences ? `the formal part of the charter (the statements written for it)${answers}, without the text around it` : `the charter${answers}`;
}

const inState: Readonly<Record<ConditionState, (count: number, are: (count: number) => string) => string>> = {
    unmet: (count, are) => `${count} ${are(count)} unmet`,
    'at risk': (count, are) => `${count} ${are(count)} at risk`,
    'not stated': count => `${count} ${areIs(count)} not stated`,
    'no concern found': count => `no concern was found in ${count}`,
    'partly stated': count => `${count} ${areIs(count)} partly stated`,
    'not called for': count => `${count} ${areIs(count)} not called for`,
};
/** The states whose conditions the first page names. */
const worst: readonly ConditionState[] = ['unmet', 'at risk'];
const areIs = (count: number) => (count === 1 ? 'is' : 'are');

/** How many conditions are in each state, those of the worst states first. */
function stateInOneLine(charter: Charter, { conditions }: Assessment): string {
    const counted = countedStates(conditions);
    if (counted.length === 1 && counted[0]!.state === 'no concern found') return `No concern was found in any of the ${conditions.length} conditions of successful collaboration.`;
    const are = purposeOf(charter).isCertain ? areIs : () => 'would be';
    const inWords = (of: readonly ConditionState[]) => inList(of.flatMap(state => counted.filter(each => each.state === state)).map(({ state, count }) => inState[state](count, are)));
    const [first, second] = [inWords(worst), inWords(states.filter(state => !worst.includes(state)))];
    const all = `${purposeOf(charter).ofConditions} the ${conditions.length} conditions of successful collaboration`;
    if (first === '' || second === '') return `${all}, ${first}${second}.`;
    return `${all}, ${first}. Of the others, ${second}.`;
}

/** A conflict on which the partners work keeps its condition from being free of concern, though nothing is found against it: page 1 says why. */
function workedOn(charter: Charter, { conditions }: Assessment): Inline[][] {
    const { state, findings } = conditions.find(({ id }) => id === 'prehistory')!;
    const troubled = pairsOf(charter).filter(isTroubled);
    if (state !== 'partly stated' || findings.length > 0 || troubled.length === 0 || troubled.some(pair => workOn(charter, pair).length === 0)) return [];
    const relationships = [...groupBy(troubled, ({ relationship }) => relationship).values()];
    const rest = relationships.length - troublesNamed;
    const told = relationships.slice(0, troublesNamed).map(pairs => troubleBetween(pairs as [Pair, ...Pair[]]));
    return [[strong('Conflict on which work is planned: '), inSentence(`the charter says that ${told.join('; and that ')}.${rest > 0 ? ` The same is true of ${counted(rest, 'more relationship')}.` : ''}`)]];
}

/** What the partners have arranged well is told before what is lacking. */
function strengths(charter: Charter): Inline[][] {
    const told = strengthsOf(charter).slice(0, strengthsTold).map(({ says }) => says);
    return told.length === 0 ? [] : [[strong('Strengths: '), told.join(' ')]];
}

const strengthsTold = 4;

/** How many relationships in conflict page 1 names. */
const troublesNamed = 3;

/** What the model advises, and what it means by that. */
function leadershipInOneLine({ conditions, leadership: { calledFor, steps } }: Assessment): string {
    const conclusion = steps.find(({ is }) => is === 'conclusion')!.says;
    // A challenge that puts the condition at risk is told there.
    const isToldThere = conditions.some(({ id, state }) => id === 'leadership' && worst.includes(state));
    const named = steps.filter(({ is }) => is === 'who fits' || (is === 'challenge' && !isToldThere)).map(({ says }) => ` ${says}`).join('');
    const says = `${conclusion}${named}`;
    // A term that explains itself is kept, with what it means after it.
    if (calledFor === 'organic leader') return says.replace('an organic leader', `a leader from among the partners, whom other partners trust (an “organic leader”),`);
    const meaning = meaningOf(calledFor);
    return `${conclusion}${meaning === undefined ? '' : ` ${/^(?:[aeiou]|honest)/.test(calledFor) ? 'An' : 'A'} ${calledFor} is ${meaning}.`}${named}`;
}

function notUnderstood({ notUnderstood: places }: Assessment): Block[] {
    if (places.length === 0) return [];
    const count = places.length === 1 ? 'One place in the charter' : `${places.length} places in the charter`;
    return [
        paragraph(strong(`${count} could not be understood and ${places.length === 1 ? 'was' : 'were'} not assessed:`)),
        ...bullets(places.map(({ message }) => [message])),
    ];
}

/** What only the partners know, where the charter does not state it. */
const toAsk = (charter: Charter, { toAsk: asked }: Assessment): Block[] => (asked === undefined ? [] : [paragraph(strong(purposeOf(charter).askPartners), decapitalised(asked))]);

function whatMattersMost(charter: Charter, matters: readonly Matter[], hasQuestions: boolean): Block[] {
    if (matters.length === 0) return [heading(2, 'What matters most'), paragraph(`Nothing here asks for a new decision${hasQuestions ? '; the questions below may lead to one' : ''}. What the charter already plans still has to be done.`), ...bullets(plannedIn(charter).map(planned => [planned]))];
    const purpose = purposeOf(charter);
    return [
        heading(2, matters.length === 1 ? purpose.oneMatter : purpose.matters(matters.length === 2 ? 'two' : 'three')), ...numbered(matters.map(groups => matterInWords(charter, groups))),
        paragraph(`${purpose.afterwards} ${reviewStated(charter)}`),
    ];
}

/** What was found, each with the choice that is open and what the charter states on who decides and by when; and room to write that down. */
function matterInWords(charter: Charter, groups: Matter): Inline[] {
    const told = new Set<string>();
    const once = (sentences: readonly (string | undefined)[]): string[] => sentences.filter((says): says is string => says !== undefined && !told.has(says) && told.add(says) !== undefined);
    return [
        ...[...groupBy(groups, ([step]) => choicesInWords(step!.because[0]!)).values()].flatMap((alike, index, { length }): Inline[] => {
            const findings = alike.map(([step]) => step!.because[0]!);
            return [
                ...(index > 0 ? [breakLine] : []), ...(length > 1 ? [strong(`(${String.fromCharCode(97 + index)}) `)] : []),
                ...alike.flatMap((steps, at): Inline[] => [...(at > 0 ? [' '] : []), ...withFirstSentenceStrong(findings[at]!.message), ...moreOfAKind(steps)]),
                ...once(findings.flatMap(finding => [notAsked(charter, finding), ...answersOn(charter, finding), causeStatedFor(charter, finding), ...explainedFor(charter, finding)])).flatMap((says): Inline[] => [' ', says]),
                ...once([...findings.map(finding => whoIsStatedFor(charter, finding)), ...(index < length - 1 ? [] : groups.map(([step]) => dueDateStatedFor(charter, step!.because[0]!)))]).flatMap((says): Inline[] => [' ', says]),
                ...documentsRead(charter, findings), ...instructions(findings[0]!).flatMap((deed): Inline[] => [breakLine, quiet('What to do: '), `${deed}.`]),
                breakLine, quiet(purposeOf(charter).who), blank, quiet(' By when: '), blank,
            ];
        }),
    ];
}

/** Where what was read only in part is to be looked up, the documents in which it was read. */
export function documentsRead(charter: Charter, findings: readonly AssessedFinding[]): Inline[] {
    const documents = [...new Set(findings.flatMap(each => each.documents))];
    return purposeOf(charter).namesDocuments && documents.length > 0 ? [' ', quiet(`On this, the charter cites ${inList(documents, { limit: 20 })}.`)] : [];
}

function moreOfAKind(steps: readonly NextStep[]): Inline[] {
    const more = steps.flatMap(({ because }) => because).length - 1;
    return more > 0 ? [` ${more === 1 ? 'One more finding is' : `${more} more findings are`} of the same kind.`] : [];
}

/** A line to write on. */
const blank = '________________';
const choicesShown = 3;

/** What to do about a finding, one instruction after the other, each without a full stop. */
export const instructions = (finding: AssessedFinding): string[] => choicesInWords(finding).split(/\. (?=\p{Lu})/u);

/** The ways to act on a finding that are open, without a full stop. */
function choicesInWords({ choices }: AssessedFinding): string {
    const [first, ...others] = choices.slice(0, choicesShown).map(choice => choice.replace(/\.$/, ''));
    return [first!, ...others.map(decapitalised)].join('; or ');
}

function whatChanged({ survey }: Assessment, earlier: Earlier | undefined): Block[] {
    if (!earlier) return [];
    const { called, comparison: { conditions, findings: { came, went }, declarations, answers } } = earlier;
    const changes = declarations.flatMap(each => each.changes).length;
    const lines = [
        ...conditions.map(conditionChange),
        ...(went.length + came.length > 0 ? [`${countedOrNone(went.length, 'finding')} of the earlier version ${went.length === 1 ? 'is' : 'are'} gone, and ${countedOrNone(came.length, 'finding')} ${came.length === 1 ? 'is' : 'are'} new.`] : []),
        ...(changes > 0 ? [`${counted(changes, 'statement')} of the charter ${changes === 1 ? 'is' : 'are'} new, changed or gone.`] : []),
        // Where one charter has both surveys, a table has what moved.
        ...(answers && !survey?.since ? [[answers.says, ...movedInShort(answers.moved)].join(' ')] : []),
    ];
    return [heading(2, `What has changed since ${called}`), ...(lines.length === 0 ? [paragraph('Nothing in the partnership has changed.')] : bullets(lines.map(line => [line])))];
}

const countedOrNone = (count: number, noun: string) => (count === 0 ? `no ${noun}` : counted(count, noun));
const conditionChange = ({ title, before, after }: ConditionChange) => `${title}: ${before} before, ${after} now.`;

/** Every change since the earlier version, for the appendix. */
export function changesInFull(earlier: Earlier | undefined): Block[] {
    if (!earlier) return [];
    const { called, comparison: { declarations, say, findings: { came, went } } } = earlier;
    const sections: [string, string[]][] = [
        ...declarations.map(({ title, changes }): [string, string[]] => [title, changes.map(({ says }) => says)]),
        ['Say in the decisions that affect them', say.map(({ says }) => says)],
        ['Findings that are gone', went.map(({ message }) => message)],
        ['Findings that are new', came.map(({ message }) => message)],
    ];
    const told = sections.filter(([, lines]) => lines.length > 0);
    return told.length === 0 ? [] : [heading(1, `Changes since ${called}`, { id: 'changes' }), ...told.flatMap(([title, lines]) => [heading(2, title), ...bullets(lines.map(line => [line]))])];
}
