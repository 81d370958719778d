import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

// A report that a chair hands to the partners claims nothing that the charter does not state, and blames nobody.

const mediator = 'leader Moss "Ada Moss" { standing: neutral  trusted by: Port, Town  tasks: mediation }';

describe('conflict between partners', () => {
    it('that nobody repairs is told with what the partners plan together all the same', () => {
        const { all, assessment } = reported('dialogue Quay "Quay walks" { with: Port, Town  setting: face-to-face }\nsmall win Log "One noise log" { between: Port, Town }\nsmall win Old "One leaflet" { between: Port, Town  status: dropped }');
        expect(assessment.conditions.find(({ id }) => id === 'prehistory')!.facts[0]!.says).toContain('It names no trust building between them. It does plan the dialogue “Quay walks” and the small win “One noise log”.');
        expect(all).toContain('to repair or mediate. It does plan the dialogue “Quay walks” and the small win “One noise log”, which may help.');
    });

    it('that is worked on is not free of concern, and page 1 says so', () => {
        const { assessment, all, first } = reported(mediator);
        expect(assessment.conditions.find(({ id }) => id === 'prehistory')!.state).toBe('partly stated');
        expect(all).toContain('The charter plans work on this, by Ada Moss.');
        expect(first).toContain('Conflict on which work is planned: The charter says that between the port and the town there is a history of conflict, and now high conflict and low trust.');
        expect(first).not.toContain('being worked on');
        expect(first.match(/The charter does not say when or how these partners were asked about trust\./g), 'said where trust is spoken of, and not where dependence is').toHaveLength(1);
    });
});

describe('trust building', () => {
    const work = 'trust building { between: Port, Town  through: "evenings"  time: 9 months  cost: £900  starts: 2026-04-12 }';
    const pages = (partnership: string, today: string) => reported(work, { partnership, today }).all.match(/(?:is|was) to start on [^.;]+|started on [^.;]+|was due from [^:]+: has it begun/g);

    it.each([
        ['a day to come', '', '2026-04-01', 'is to start on 12 April 2026'],
        ['a day that has passed, in a charter that is no newer', 'adopted: 2026-03-01', '2026-06-01', 'was to start on 12 April 2026'],
        ['a day before that of the charter', 'adopted: 2026-05-01', '2026-06-01', 'started on 12 April 2026'],
    ])('%s', (_, partnership, today, expected) => {
        const told = pages(partnership, today)!;
        expect(new Set(told.map(each => each.replace(/ and lasts .*$/, '').replace(/^was due from (.*): has it begun$/, 'was to start on $1')))).toEqual(new Set([expected]));
    });
});

describe('what supports a finding', () => {
    const claimsOn = (who: string, kind: string) => reported(`${mediator}\nstakeholder Ward "The ward" { sector: secondary-care }\nconcern C "More of it" { of: ${who}  kind: ${kind} }`)
        .assessment.conditions.flatMap(({ findings }) => findings).find(({ rule }) => rule === 'concern-unanswered')!.claims.map(({ id }) => id);

    it('concerns the partner that is named', () => {
        expect(claimsOn('Ward', 'initiative-fatigue')[0]).toBe('clinicians-are-tired-of-initiatives');
        expect(claimsOn('Ward', 'loss-of-service')[0]).toBe('loss-and-anger-last');
        expect(claimsOn('Port', 'financial-risk')).toEqual(['mutual-appreciation-is-needed']);
        expect(claimsOn('Port', 'initiative-fatigue')).toEqual(['mutual-appreciation-is-needed']);
    });
});

describe('page 1', () => {
    const decision = `stakeholder Boats "The boatmen" { sector: residents }
stakeholder Divers "The divers" { sector: residents }
decision Pier "Where the pier is" { affects: Port, Boats, Divers  taken by: Table  consults: Divers  consultation: 2026-07-01 to 2026-09-30  stage: open }`;

    it('tells all that is open about one decision as one matter, with the days on which people are asked', () => {
        const { first } = reported(decision.replace('decision Pier', 'forum Watch "Watch" { members: Port, Town  in attendance: Divers }\ndecision Pier').replace('taken by: Table', 'taken by: Table, Watch'));
        expect(first.match(/affects the (?:boatmen|divers)/g)!.length).toBe(2);
        expect(first.match(/Who decides:/g)!.length).toBe(first.match(/What to do:/g)!.length);
        expect(first.match(/What to do:/g)!.length).toBe(4);
        expect(first.match(/^\([a-z]\) “[^”]*”/gm)).toEqual(['(a) “Where the pier is”', '(b) “Where the pier is”']);
        expect(first).toContain('Consultation of the divers: from 1 July 2026 to 30 September 2026.');
    });

    it('tells nothing of a consultation that is over', () => {
        expect(reported(decision, { today: '2026-12-01' }).first).not.toMatch(/Consultation of|The consultation runs/);
    });
});

it('says once that sources were read only in part', () => {
    const { all, assessment } = reported('source S "Scheme" { read: part "page 1" }');
    expect(assessment.nextSteps.filter(({ because }) => because.some(({ message }) => message.includes('read only in part'))).length).toBeGreaterThan(1);
    expect(all.match(/read only in part/g)!.length).toBe(1);
});

it('refers from a condition without findings to the finding that reports the same', () => {
    expect(reported('').all).toMatch(/the charter plans none \(see Risk \d+\)\./);
});
