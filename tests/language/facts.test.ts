import { describe, expect, it } from 'vitest';
import { charterOf } from '../../language/model/charter.js';
import { addMonths } from '../../language/model/add-months.js';
import type { Fact } from '../../language/model/facts/fact.js';
import { incentives, isDrawnIn } from '../../language/model/facts/incentives.js';
import { chairedBy, isInLeadingPosition } from '../../language/model/facts/leadership.js';
import { hasMark } from '../../language/model/facts/marks.js';
import { meetingsInPerson, statesSetting } from '../../language/model/facts/meetings.js';
import { forumsOf, isParty, membersOfForums, partiesOf } from '../../language/model/facts/parties.js';
import { dominantStakeholders, isWeaker, powerBalance, weakerParties } from '../../language/model/facts/power.js';
import { includesPair, interdependence, isInterdependent, pairsOf } from '../../language/model/facts/relationships.js';
import { areVoicesKnown, voiceIn } from '../../language/model/facts/voice.js';
import { defaultOptions } from '../../language/model/rule-options.js';
import { today } from '../support/check.js';
import { charterFrom, documentIn, namesOf, workspaceWith } from '../support/model.js';

/** A charter whose forum seats partners with these properties: A, B, C … */
const table = (...partners: string[]) => charterFrom(`${partners.map((properties, index) => `stakeholder ${'ABCDE'[index]} { ${properties} }`).join('\n')}\nforum F { members: ${partners.map((_, index) => 'ABCDE'[index]).join(', ')} }`);

/** A fact and what it is based on: `imbalanced`, `A power: high` … */
const said = ({ is, reasons }: Fact<string>) => [is, ...reasons.map(({ of, says }) => `${of.name} ${says}`)];

/** The text that a reason points to; for something not stated, the name of what does not state it. */
const pointedAt = ({ reasons }: Fact<string>) => reasons.map(({ place }) => place.document.text.slice(place.start, place.end));

describe('partners', () => {
    it.each([
        ['members, those in attendance, and those affected', 'stakeholder A\nstakeholder B\nstakeholder C\nstakeholder D\nforum F { members: B  in attendance: A }\ndecision X { affects: C  consults: D }', ['A', 'B', 'C']],
        ['of all forums and decisions, each once, in the order of the text', 'stakeholder A\nstakeholder B\nstakeholder C\nforum F { members: C, B }\nforum G { members: B }\ndecision X { affects: A, C }', ['A', 'B', 'C']],
        ['of a decision alone', 'stakeholder A\nstakeholder B\ndecision X { affects: B }', ['B']],
        ['all stakeholders, where there is no forum and no decision', 'stakeholder A\nstakeholder B', ['A', 'B']],
        ['nobody, where the forum is empty', 'stakeholder A\nforum F', []],
        ['nobody, where nothing is declared', '', []],
    ])('%s', (_, text, expected) => {
        const charter = charterFrom(text);
        expect(namesOf(partiesOf(charter))).toEqual(expected);
        expect(namesOf(charter.stakeholders.filter(each => isParty(charter, each)))).toEqual(expected);
        expect(isParty(charter, undefined)).toBe(false);
    });

    it('of a library, only those whom the charter names', () => {
        const workspace = workspaceWith({
            'library.concordat': 'stakeholder A { power: high }\nstakeholder B { power: low }\nstakeholder C { power: none }',
            'charter.concordat': 'import "library.concordat"\npartnership P "P"\nstakeholder D { power: moderate }\nrelationship { between: A, D }',
        });
        const charter = charterOf(documentIn(workspace, 'charter.concordat'), today, defaultOptions)!;
        expect(namesOf(partiesOf(charter))).toEqual(['D', 'A']);
        expect(said(powerBalance(charter))).toEqual(['balanced', 'D power: moderate', 'A power: high']);
    });

    it('members of forums, and the forums of a member', () => {
        const charter = charterFrom('stakeholder A\nstakeholder B\nstakeholder C\nforum F { members: C, A }\nforum G { members: A, A  in attendance: B }');
        expect(namesOf(membersOfForums(charter))).toEqual(['A', 'C']);
        expect(charter.stakeholders.map(each => namesOf(forumsOf(charter, each)))).toEqual([['F', 'G'], [], ['F']]);
    });
});

describe('power balance', () => {
    it.each([
        ['two steps apart', ['power: high', 'power: low'], ['imbalanced', 'A power: high', 'B power: low']],
        ['two steps apart further down', ['power: none', 'power: moderate'], ['imbalanced', 'B power: moderate', 'A power: none']],
        ['one step apart', ['power: high', 'power: moderate'], ['balanced', 'A power: high', 'B power: moderate']],
        ['one step apart at the bottom', ['power: low', 'power: none'], ['balanced', 'A power: low', 'B power: none']],
        ['apart in resources', ['power: high  resources: moderate', 'power: high  resources: none'], ['imbalanced', 'A resources: moderate', 'B resources: none']],
        ['apart in resources, of which one partner does not speak', ['power: high  resources: high', 'power: high', 'power: high  resources: low'], ['imbalanced', 'A resources: high', 'C resources: low']],
        ['power high and resources low are not compared with each other', ['power: high  resources: low', 'power: high  resources: low'], ['balanced', 'A power: high', 'B power: high']],
        ['one that does not say', ['power: high', ''], ['not stated', 'B power not stated']],
        ['a level that is not known', ['power: high', 'power: towering'], ['not stated', 'B power not stated']],
        ['apart, and one that does not say', ['power: high', '', 'power: none'], ['imbalanced', 'A power: high', 'C power: none']],
        ['resources alone say nothing of balance', ['resources: high', 'resources: high'], ['not stated', 'A power not stated', 'B power not stated']],
        ['resources alone may describe imbalance', ['resources: high', 'resources: low'], ['imbalanced', 'A resources: high', 'B resources: low']],
    ])('%s', (_, partners, expected) => {
        expect(said(powerBalance(table(...partners)))).toEqual(expected);
    });

    it('without partners, it is not stated', () => {
        expect(said(powerBalance(charterFrom('stakeholder A { power: high }\nforum F')))).toEqual(['not stated']);
    });

    it('counts partners only', () => {
        expect(said(powerBalance(charterFrom('stakeholder A { power: high }\nstakeholder B { power: none }\nforum F { members: A }')))).toEqual(['balanced', 'A power: high']);
    });

    it('points to what is stated, or to the partner who does not state it', () => {
        expect(pointedAt(powerBalance(table('power: high because "its size"', 'power: low')))).toEqual(['power: high', 'power: low']);
        expect(pointedAt(powerBalance(table('power: high', '')))).toEqual(['B']);
    });
});

describe('weaker partners and dominant stakeholders', () => {
    const gaps = (...partners: string[]) => weakerParties(table(...partners)).map(gap => `${gap.weaker.name} < ${gap.stronger.name} in ${gap.in}`);

    it('each weaker partner once, in power before resources', () => {
        expect(gaps('power: high  resources: high', 'power: low  resources: none', 'power: moderate  resources: low', 'power: moderate')).toEqual(['B < A in power', 'C < A in resources']);
    });

    it.each([
        ['one step is no gap', ['power: high', 'power: moderate'], []],
        ['two steps are', ['power: moderate', 'power: none'], ['B < A in power']],
        ['measured against the strongest', ['power: moderate', 'power: none', 'power: high'], ['B < C in power']],
        ['one that does not say is neither weaker nor stronger', ['power: low', '', 'power: moderate'], []],
        ['nobody, where nothing is stated', ['', ''], []],
    ])('%s', (_, partners, expected) => {
        expect(gaps(...partners)).toEqual(expected);
    });

    it('asked of one', () => {
        const charter = table('power: high', 'power: low', '');
        expect(charter.stakeholders.map(each => isWeaker(charter, each))).toEqual([false, true, false]);
    });

    it.each([
        ['high power, while another has low power', ['power: high', 'power: moderate', 'power: low', 'power: high'], ['A', 'D']],
        ['or none', ['power: none', 'power: high'], ['B']],
        ['moderate power does not dominate', ['power: moderate', 'power: none'], []],
        ['nor high power among those of moderate power', ['power: high', 'power: moderate'], []],
        ['nor high resources', ['power: moderate  resources: high', 'power: low  resources: none'], []],
        ['nor beside one that does not say', ['power: high', ''], []],
    ])('dominant: %s', (_, partners, expected) => {
        expect(namesOf(dominantStakeholders(table(...partners)))).toEqual(expected);
    });
});

describe('incentives', () => {
    it.each([
        ['all drawn in', ['incentive: strong', 'incentive: moderate'], ['strong', 'A incentive: strong', 'B incentive: moderate']],
        ['none drawn in', ['incentive: weak', 'incentive: none'], ['weak', 'A incentive: weak', 'B incentive: none']],
        ['some drawn in', ['incentive: none', 'incentive: moderate'], ['uneven', 'B incentive: moderate', 'A incentive: none']],
        ['some drawn in, whoever is silent', ['incentive: strong', '', 'incentive: weak'], ['uneven', 'A incentive: strong', 'C incentive: weak']],
        ['one drawn in, one silent', ['incentive: strong', ''], ['not stated', 'B incentive not stated']],
        ['one not drawn in, one silent', ['', 'incentive: weak'], ['not stated', 'A incentive not stated']],
        ['a strength that is not known', ['incentive: strong', 'incentive: huge'], ['not stated', 'B incentive not stated']],
        ['all silent', ['', ''], ['not stated', 'A incentive not stated', 'B incentive not stated']],
    ])('%s', (_, partners, expected) => {
        expect(said(incentives(table(...partners)))).toEqual(expected);
    });

    it('without partners, they are not stated', () => {
        expect(said(incentives(charterFrom('stakeholder A { incentive: strong }\nforum F')))).toEqual(['not stated']);
    });

    it('of one partner: drawn in, not drawn in, or not stated', () => {
        expect(table('incentive: strong', 'incentive: moderate', 'incentive: weak', 'incentive: none', '').stakeholders.map(isDrawnIn)).toEqual([true, true, false, false, undefined]);
    });
});

describe('what lies between two', () => {
    const pairOf = (properties: string) => pairsOf(charterFrom(`stakeholder A\nstakeholder B\nrelationship R { between: A, B  ${properties} }`))[0]!;

    it.each([
        ['history: cooperation', ['high', 'low', false, false]],
        ['history: mixed', ['moderate', 'moderate', false, false]],
        ['history: conflict', ['low', 'high', true, true]],
        ['history: antagonism', ['none', 'high', true, true]],
        ['history: conflict  trust: moderate', ['moderate', 'not stated', false, false]],
        ['history: conflict  trust: low', ['low', 'high', true, true]],
        ['history: antagonism  trust: high', ['high', 'not stated', false, false]],
        ['history: mixed  trust: moderate', ['moderate', 'not stated', false, false]],
        ['history: conflict  trust: high  conflict: high', ['high', 'high', true, false]],
        ['history: conflict  conflict: low', ['low', 'low', false, false]],
        ['history: conflict  conflict: moderate', ['low', 'moderate', false, false]],
        ['history: cooperation  conflict: high', ['high', 'high', true, false]],
        ['history: cooperation  trust: low', ['low', 'low', false, false]],
        ['history: mixed  trust: none  conflict: high', ['none', 'high', true, true]],
        ['trust: low', ['low', 'not stated', false, false]],
        ['conflict: high', ['not stated', 'high', true, false]],
        ['conflict: high  trust: low', ['low', 'high', true, true]],
        ['', ['not stated', 'not stated', false, false]],
    ])('%s', (properties, expected) => {
        const { trust, conflict, isConflicted, isStrained } = pairOf(properties);
        expect([trust.is, conflict.is, isConflicted, isStrained]).toEqual(expected);
    });

    it.each([
        ['history: conflict', ['low', 'R history: conflict'], ['high', 'R history: conflict']],
        ['history: conflict  trust: none', ['none', 'R trust: none'], ['high', 'R history: conflict']],
        ['history: cooperation  conflict: moderate', ['high', 'R history: cooperation'], ['moderate', 'R conflict: moderate']],
        ['history: conflict  trust: moderate', ['moderate', 'R trust: moderate'], ['not stated', 'R trust: moderate']],
        ['trust: low', ['low', 'R trust: low'], ['not stated', 'R history not stated']],
        ['', ['not stated', 'R history not stated'], ['not stated', 'R history not stated']],
    ])('%s: and why', (properties, trust, conflict) => {
        const pair = pairOf(properties);
        expect([said(pair.trust), said(pair.conflict)]).toEqual([trust, conflict]);
    });

    it('a relationship of three states three pairs; of a pair stated twice, the first statement counts', () => {
        const pairs = pairsOf(charterFrom('stakeholder A\nstakeholder B\nstakeholder C\nrelationship One { between: A, B, C  trust: low }\nrelationship Two { between: C, A  trust: high }'));
        expect(pairs.map(({ parties, trust, relationship }) => [...namesOf(parties), trust.is, relationship.name])).toEqual([['A', 'B', 'low', 'One'], ['A', 'C', 'low', 'One'], ['B', 'C', 'low', 'One']]);
    });

    it('nobody makes a pair alone, and no relationship makes none', () => {
        expect(pairsOf(charterFrom('stakeholder A\nrelationship { between: A, A }\nrelationship { between: A }\nrelationship'))).toEqual([]);
        expect(pairsOf(charterFrom('stakeholder A\nstakeholder B'))).toEqual([]);
    });

    it('a list includes a pair when both stand in it', () => {
        const { stakeholders: [a, b, c] } = charterFrom('stakeholder A\nstakeholder B\nstakeholder C');
        const pair = pairOf('');
        expect([includesPair([a!, b!, c!], { ...pair, parties: [a!, b!] }), includesPair([a!, c!], { ...pair, parties: [a!, b!] }), includesPair(undefined, pair)]).toEqual([true, false, false]);
    });
});

describe('interdependence', () => {
    it.each([
        ['recognised', 'depends on: B', 'depends on: C, A', ['A depends on: B', 'B depends on: C, A']],
        ['one-sided', 'depends on: B', '', ['A depends on: B']],
        ['one-sided', 'depends on: C', 'depends on: A', ['B depends on: A']],
        ['not stated', 'depends on: C', '', ['A depends on: C', 'B depends on not stated']],
        ['not stated', '', '', ['A depends on not stated', 'B depends on not stated']],
    ])('%s: A { %s } B { %s }', (is, a, b, reasons) => {
        const { stakeholders } = charterFrom(`stakeholder A { ${a} }\nstakeholder B { ${b} }\nstakeholder C`);
        expect(said(interdependence([stakeholders[0]!, stakeholders[1]!]))).toEqual([is, ...reasons]);
    });

    it('of one with any other, but not with itself', () => {
        const { stakeholders } = charterFrom('stakeholder A { depends on: A, B }\nstakeholder B { depends on: A }\nstakeholder C { depends on: C, A }\nstakeholder D');
        expect(stakeholders.map(isInterdependent)).toEqual([true, true, false, false]);
    });
});

describe('voice in a decision', () => {
    const voices = (text: string) => {
        const { decisions: [decision], stakeholders } = charterFrom(text);
        return stakeholders.map(each => `${each.name} ${voiceIn(decision!, each)}`);
    };

    it('the highest that holds', () => {
        expect(voices(`
stakeholder Member { represents: Represented, "others" }
stakeholder Represented
stakeholder Attending
stakeholder Consulted
stakeholder Informed
stakeholder Silent
forum F { members: Member  in attendance: Attending, Member }
forum G { members: Silent }
decision D { taken by: F  consults: Consulted, Attending, Member  informs: Informed, Consulted  affects: Silent }`))
            .toEqual(['Member decides', 'Represented decides', 'Attending advises', 'Consulted consulted', 'Informed informed', 'Silent none']);
    });

    it('in one of two forums that take the decision', () => {
        expect(voices('stakeholder A\nstakeholder B\nforum F { members: A  in attendance: B }\nforum G { members: B }\ndecision D { taken by: F, G }')).toEqual(['A decides', 'B decides']);
    });

    it('those who attend give those whom they represent a voice there, and those who represent a member do not decide', () => {
        expect(voices('stakeholder A { represents: B }\nstakeholder B\nstakeholder C { represents: D }\nstakeholder D\nforum F { members: D  in attendance: A }\ndecision D1 { taken by: F }'))
            .toEqual(['A advises', 'B advises', 'C none', 'D decides']);
    });

    it('without a forum, those who are asked and told; the others have none', () => {
        expect(voices('stakeholder A\nstakeholder B\nstakeholder C\nforum F { members: C }\ndecision D { affects: A, B, C  consults: A  informs: B }')).toEqual(['A consulted', 'B informed', 'C none']);
    });

    it.each([
        ['all is understood', 'members: A', 'taken by: F', true],
        ['a member is not known', 'members: A, Nobody', 'taken by: F', false],
        ['the forum is not known', 'members: A', 'taken by: Nowhere', false],
        ['whom a member represents is not known', 'members: B', 'taken by: F', false],
        ['no forum takes it', 'members: B', '', true],
    ])('is known or not: %s', (_, forum, decision, expected) => {
        const { decisions } = charterFrom(`stakeholder A\nstakeholder B { represents: Nobody }\nforum F { ${forum} }\ndecision D { affects: A  ${decision} }`);
        expect(areVoicesKnown(decisions[0]!)).toBe(expected);
    });
});

describe('a leading position', () => {
    const leading = (text: string) => {
        const charter = charterFrom(`stakeholder A\nleader L1\nleader L2\n${text}`);
        return namesOf(charter.leaders.filter(leader => isInLeadingPosition(charter, leader)));
    };

    it.each([
        ['the chair of a forum', 'forum F { chair: L1 }', ['L1']],
        ['a co-chair', 'forum F { chair: A  co-chair: L2 }', ['L2']],
        ['who leads a dialogue', 'dialogue D { led by: L1, A }', ['L1']],
        ['who leads trust building', 'trust building { led by: L2 }', ['L2']],
        ['who leads an empowerment', 'empowerment { led by: L2, L1 }', ['L1', 'L2']],
        ['not who holds a role', 'role R { held by: L1 }', []],
        ['not who upholds a rule or bridges an obligation', 'ground rule G { upheld by: L1 }\nobligation O { bridged by: L2 }', []],
        ['nobody, where nothing is led', '', []],
    ])('%s', (_, text, expected) => {
        expect(leading(text)).toEqual(expected);
    });

    it('the only leader', () => {
        const charter = charterFrom('stakeholder A\nleader L1');
        expect(isInLeadingPosition(charter, charter.leaders[0]!)).toBe(true);
    });

    it('the forums that a leader chairs', () => {
        const charter = charterFrom('leader L1\nleader L2\nforum F { chair: L1 }\nforum G { chair: L2  co-chair: L1 }');
        expect(charter.leaders.map(leader => namesOf(chairedBy(charter, leader)))).toEqual([['F', 'G'], ['G']]);
    });
});

describe('meeting in person', () => {
    it.each([
        ['face to face, and a hybrid setting', 'forum F { members: A  in attendance: B  setting: hybrid }\ndialogue D { with: B, A  setting: face-to-face }', true, [['A', 'B'], ['B', 'A']]],
        ['now and then', 'forum F { members: A, B  setting: online, face-to-face }', true, [['A', 'B']]],
        ['never', 'forum F { members: A, B  setting: online }\ndialogue D { with: A, B  setting: written }', true, []],
        ['not stated', 'forum F { members: A, B }\ndialogue D { with: A, B }', false, []],
    ])('%s', (_, text, stated, expected) => {
        const charter = charterFrom(`stakeholder A\nstakeholder B\n${text}`);
        expect([statesSetting(charter), meetingsInPerson(charter).map(namesOf)]).toEqual([stated, expected]);
    });
});

it('marks are those of the sector; without a sector, or with one that is not known, there is none', () => {
    const { stakeholders } = charterFrom('stakeholder A { sector: secondary-care }\nstakeholder B { sector: local-authority }\nstakeholder C\nstakeholder D { sector: hospitel }');
    expect(stakeholders.map(each => (['nhs', 'public', 'local-government'] as const).filter(mark => hasMark(each, mark)))).toEqual([['nhs', 'public'], ['public', 'local-government'], [], []]);
});

it.each([['2026-04-01', 12, '2027-04-01'], ['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-12-15', 1, '2027-01-15'], ['2026-03-31', 18, '2027-09-30']])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
});
