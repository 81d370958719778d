import { describe, expect, it } from 'vitest';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { leadershipCalledFor, leadershipRow, leadershipTable, type IncentivesKnown, type LeadershipCalledFor, type LeadershipFact, type LeadershipRow, type Strain } from '../../language/model/facts/leadership.js';
import { checkText } from '../support/check.js';
import { charterFrom } from '../support/model.js';

interface Situation {
    readonly power: LeadershipRow['power'][number];
    readonly incentives: IncentivesKnown;
    readonly strain: Strain;
}

const situations = (['balanced', 'imbalanced', 'not stated'] as const).flatMap(power =>
    (['strong', 'weak', 'uneven', 'weak or uneven', 'not stated'] as const).flatMap(incentives =>
        (['stated', 'suggested', 'absent', 'unknown'] as const).map((strain): Situation => ({ power, incentives, strain }))));

const named = (situation: Situation) =>
    [`power ${situation.power}, incentives ${situation.incentives}, strain ${situation.strain}`, situation] as const;

/** What an article says, in our words: when the situation is so, such a leader is called for. */
interface Statement {
    readonly paper: 'jones-2023' | 'ansell-gash-2008';
    readonly says: string;
    readonly when: (situation: Situation) => boolean;
    readonly leader: LeadershipCalledFor;
}

const isUnequal = ({ power }: Situation) => power === 'imbalanced';
const isFairlyEqual = ({ power }: Situation) => power === 'balanced';
const variesByPartner = ({ incentives }: Situation) => incentives === 'uneven';
const drawsFew = ({ incentives }: Situation) => incentives === 'weak' || incentives === 'weak or uneven';
const drawsAll = ({ incentives }: Situation) => incentives === 'strong';
const isBitter = ({ strain }: Situation) => strain === 'stated' || strain === 'suggested';

const statements: readonly Statement[] = [
    {
        paper: 'jones-2023', leader: 'organic leader',
        says: 'Box 1: with unequal power, and uneven incentives as well, a leader from one of the organisations may achieve more',
        when: situation => isUnequal(situation) && variesByPartner(situation),
    },
    {
        paper: 'ansell-gash-2008', leader: 'organic leader',
        says: 'Facilitative Leadership: the more asymmetric power is, the more depends on a strong organic leader',
        when: isUnequal,
    },
    {
        paper: 'ansell-gash-2008', leader: 'organic leader',
        says: 'Facilitative Leadership: so it is where incentives are asymmetric, whatever is known of power',
        when: variesByPartner,
    },
    {
        paper: 'ansell-gash-2008', leader: 'organic leader',
        says: 'Facilitative Leadership: and where incentives are weak',
        when: drawsFew,
    },
    {
        paper: 'jones-2023', leader: 'honest broker',
        says: 'Box 1: equal power and strong incentives, but low trust and high conflict, ask for someone above the fray',
        when: situation => isFairlyEqual(situation) && drawsAll(situation) && isBitter(situation),
    },
    {
        paper: 'ansell-gash-2008', leader: 'honest broker',
        says: 'Facilitative Leadership: conflict and low trust among equals who have an incentive ask for a broker whom all accept',
        when: situation => isBitter(situation) && isFairlyEqual(situation) && drawsAll(situation),
    },
];

const applying = (situation: Situation) => statements.filter(({ when }) => when(situation));

/** The leader that the articles name; none, where all is known and neither paper names one; nothing, where the charter does not say enough. */
function askedFor(situation: Situation): LeadershipCalledFor | 'not stated' {
    const [first] = applying(situation);
    if (first) return first.leader;
    return isFairlyEqual(situation) && drawsAll(situation) && situation.strain === 'absent' ? 'none in particular' : 'not stated';
}

/** A risk, where Jones et al. say it of what is stated; else worth knowing. */
function firmness(situation: Situation): 'warning' | 'info' | undefined {
    const said = applying(situation);
    if (said.length === 0) return undefined;
    const isGuess = said.some(({ leader }) => leader === 'honest broker') && situation.strain === 'suggested';
    return said.some(({ paper }) => paper === 'jones-2023') && !isGuess ? 'warning' : 'info';
}

describe('what the articles say', () => {
    it('is said of every combination: three of power, five of incentives, four of strain', () => {
        expect(new Set(situations.map(situation => JSON.stringify(situation))).size).toBe(3 * 5 * 4);
    });

    it.each(situations.map(named))('%s: they never ask for two kinds of leader at once', (_, situation) => {
        expect(new Set(applying(situation).map(({ leader }) => leader)).size).toBeLessThanOrEqual(1);
    });
});

describe('the table says what the articles say', () => {
    it.each(situations.map(named))('%s', (_, situation) => {
        const row = leadershipRow(situation.power, situation.incentives, situation.strain);
        expect({ leader: row?.calledFor ?? 'not stated', severity: row?.severity }).toEqual({ leader: askedFor(situation), severity: firmness(situation) });
    });

    it.each(situations.map(named))('%s: it names a paper only for what that paper says', (_, situation) => {
        const row = leadershipRow(situation.power, situation.incentives, situation.strain);
        const papers = new Set(applying(situation).map(({ paper }) => paper));
        if (papers.size > 0) expect(new Set(row?.says)).toEqual(papers);
    });

    it('has no row that another one hides', () => {
        const reached = situations.map(({ power, incentives, strain }) => leadershipRow(power, incentives, strain));
        expect(leadershipTable.filter(row => !reached.includes(row))).toEqual([]);
    });
});

// The same situations, as three partners may state them. Of each row, every line is another way of saying the same.
type Lines<K extends PropertyKey> = Readonly<Record<K, readonly string[]>>;

const powers: Lines<Situation['power']> = {
    balanced: ['power: high | power: moderate | power: high', 'power: low | power: none | power: none', 'power: high  resources: moderate | power: high  resources: low | power: high'],
    imbalanced: ['power: high | power: low | power: high', 'power: none | power: moderate | ', 'power: high  resources: high | power: high  resources: low | power: high', 'resources: none | | resources: moderate'],
    'not stated': ['power: high | | power: moderate', ' | | ', 'resources: high | resources: moderate | resources: high'],
};
const draws: Lines<Situation['incentives']> = {
    strong: ['incentive: strong | incentive: moderate | incentive: strong', 'incentive: moderate | incentive: moderate | incentive: moderate'],
    weak: ['incentive: weak | incentive: none | incentive: weak', 'incentive: none | incentive: none | incentive: none'],
    uneven: ['incentive: strong | incentive: weak | incentive: moderate', 'incentive: none | | incentive: moderate'],
    'weak or uneven': ['incentive: weak | incentive: none | ', ' | incentive: none | '],
    'not stated': ['incentive: strong | | incentive: moderate', ' | | '],
};
const together = 'relationship { between: A, B, C  history: cooperation }';
const relationships: Lines<Strain> = {
    stated: ['relationship { between: A, B  trust: none  conflict: high }', 'relationship { between: A, B, C  history: cooperation  trust: low  conflict: high }'],
    suggested: [
        'relationship { between: A, C  history: conflict }', 'relationship { between: B, C  history: antagonism }', 'relationship { between: A, C  history: conflict  trust: low }',
        'relationship { between: A, B  history: cooperation }\nrelationship { between: B, C  conflict: high  history: antagonism }',
    ],
    absent: [
        together, `relationship { between: A, C  history: antagonism  trust: moderate }\n${together}`, `relationship { between: A, C  history: conflict  conflict: low }\n${together}`,
        'relationship { between: A, B, C  trust: high }', 'relationship { between: A, B, C  conflict: low }',
    ],
    unknown: [
        '', 'relationship { between: A, C  history: cooperation }', 'relationship { between: A, C  conflict: high }', 'relationship { between: A, B, C  trust: none }',
        `relationship { between: A, C  conflict: high }\n${together}`, 'stakeholder X "X"\nrelationship { between: A, X  trust: none  conflict: high }',
    ],
};

/** Every way of stating a situation that the lines above allow. */
function chartersOf({ power, incentives, strain }: Situation): string[] {
    const partners = powers[power].flatMap(levels => draws[incentives].map(reasons => {
        const [level, reason] = [levels.split('|'), reasons.split('|')];
        return ['A', 'B', 'C'].map((name, index) => `stakeholder ${name} "${name}" { ${level[index]!.trim()}  ${reason[index]!.trim()} }`).join('\n');
    }));
    return partners.flatMap(stakeholders => relationships[strain].map(relationship =>
        `partnership P "P" { stage: agreed }\n${stakeholders}\nforum F "F" { members: A, B, C }\n${relationship}\n`));
}

describe('a charter in such a situation', () => {
    it.each(situations.map(named))('%s: calls for that leader', (_, situation) => {
        for (const text of chartersOf(situation)) {
            const { is, row, lacking } = leadershipCalledFor(charterFrom(text));
            const isStrainAsked = isFairlyEqual(situation) && drawsAll(situation) && situation.strain === 'unknown';
            const silent = [...(['power', 'incentives'] as const).filter(fact => situation[fact] === 'not stated'), ...(isStrainAsked ? ['trust and conflict between the partners'] : [])];
            expect({ is, severity: row?.severity, lacking }, text).toEqual({ is: askedFor(situation), severity: firmness(situation), lacking: silent });
        }
    });

    const rules = ['no-facilitative-leader', 'organic-leader-missing', 'honest-broker-missing'].map(id => ruleById(id)!);
    const told = (text: string) => checkText(text, { rules }).findings.map(({ severity, rule }) => `${severity} ${rule}`);
    const missing = { 'organic leader': 'organic-leader-missing', 'honest broker': 'honest-broker-missing' } as const;

    it.each(situations.map(named))('%s: is told what it lacks', (_, situation) => {
        const leader = askedFor(situation);
        const expected = leader === 'organic leader' || leader === 'honest broker' ? [`${firmness(situation)} ${missing[leader]}`] : [];
        for (const text of chartersOf(situation)) {
            expect(told(`${text}leader L "L" { from: A }`), text).toEqual(expected);
            expect(told(text), text).toEqual(['warning no-facilitative-leader']);
            expect(told(`${text}leader L "L" { from: A  standing: organic  tasks: inclusion }\nleader N "N" { standing: neutral  tasks: mediation }`), text).toEqual([]);
        }
    });
});

describe('what the call is based on, and the situation in words', () => {
    const seated = (partners: readonly string[], more = '') =>
        charterFrom(`${partners.map((properties, index) => `stakeholder ${'AB'[index]} { ${properties} }`).join('\n')}\nforum F { members: A, B }\n${more}`);
    const said = (fact: LeadershipFact) => [fact.is, ...fact.reasons.map(({ of, says }) => `${of.name} ${says}`)];
    const equals = ['power: high  incentive: strong', 'power: high  incentive: moderate'];

    it.each([
        ['unequal and uneven', ['power: high  incentive: strong', 'power: low  incentive: weak'],
            'power is unequal and incentives are uneven', ['organic leader', 'A power: high', 'B power: low', 'A incentive: strong', 'B incentive: weak']],
        ['unequal, and incentives not stated', ['power: high', 'power: low  incentive: strong'],
            'power is unequal', ['organic leader', 'A power: high', 'B power: low']],
        ['power not stated, and weak incentives', ['power: high  incentive: none', 'incentive: weak'],
            'incentives are weak', ['organic leader', 'A incentive: none', 'B incentive: weak']],
        ['balanced, and uneven incentives', ['power: high  incentive: none', 'power: high  incentive: strong'],
            'power is fairly equal and incentives are uneven', ['organic leader', 'A power: high', 'B power: high', 'B incentive: strong', 'A incentive: none']],
        ['balanced, and incentives not stated', ['power: high  incentive: strong', 'power: high'],
            'power is fairly equal', ['not stated', 'A power: high', 'B power: high', 'B incentive not stated']],
        ['nothing stated', ['', ''],
            '', ['not stated', 'A power not stated', 'B power not stated', 'A incentive not stated', 'B incentive not stated']],
    ])('%s', (_, partners, situation, expected) => {
        const fact = leadershipCalledFor(seated(partners));
        expect([fact.situation, said(fact)]).toEqual([situation, expected]);
    });

    it.each([
        ['history: conflict', 'honest broker', 'power is fairly equal, no incentive is weak, and the history of two partners suggests high conflict and little trust', ['R history: conflict', 'R history: conflict']],
        ['trust: none  conflict: high', 'honest broker', 'power is fairly equal, no incentive is weak, and two partners are in high conflict and trust each other little', ['R conflict: high', 'R trust: none']],
        ['trust: high', 'none in particular', 'power is fairly equal, no incentive is weak, and no two partners are in high conflict with little trust', []],
        ['conflict: high', 'not stated', 'power is fairly equal and no incentive is weak', []],
        ['', 'not stated', 'power is fairly equal and no incentive is weak', []],
    ])('equals with every reason, and between them: %s', (properties, is, situation, strain) => {
        const fact = leadershipCalledFor(seated(equals, `relationship R { between: A, B  ${properties} }`));
        const stated = ['A power: high', 'B power: high', 'A incentive: strong', 'B incentive: moderate'];
        expect([fact.situation, said(fact)]).toEqual([situation, [is, ...stated, ...strain]]);
    });
});
