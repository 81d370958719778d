import { describe, it } from 'vitest';
import { assessLeadership } from '../../language/assessment/leadership-steps.js';
import { canBroker, isInLeadingPosition, leadershipCalledFor } from '../../language/model/facts/leadership.js';
import { meetingsInPerson, statesSetting } from '../../language/model/facts/meetings.js';
import type { Charter } from '../../language/model/charter.js';
import { remediesCalledFor } from '../../language/model/facts/remedy.js';
import { includesPair, pairsOf } from '../../language/model/facts/relationships.js';
import { slow } from '../support/slow.js';
import { all, expectTruth, says, subsets, tuples } from './support.js';
import { levels, maybe, strengths, trueCall, type Partner, type Situation, type Strain } from './worlds.js';

const histories = ['cooperation', 'mixed', 'conflict', 'antagonism'] as const;

interface Between { readonly history?: string | undefined; readonly trust?: string | undefined; readonly conflict?: string | undefined }
const relationships = all(maybe(histories), maybe(levels), maybe(levels)).map(([history, trust, conflict]): Between => ({ history, trust, conflict }));
const relationText = ({ history, trust, conflict }: Between, between = 'A, B') => `relationship { between: ${between} ${says('history', history)}${says('trust', trust)}${says('conflict', conflict)}}`;

/** What is told of a pair, the plain words first; where there are none, the worse the past, the less trust and the more conflict, but not once trust has been won again. */
const trustOf = ({ history, trust }: Between) => trust ?? (history ? levels[levels.length - 1 - histories.indexOf(history as never)] : undefined) ?? 'not stated';
const conflictOf = ({ history, trust, conflict }: Between) => {
    if (conflict) return conflict;
    if (!history || trust === 'moderate' || trust === 'high') return 'not stated';
    return levels[Math.min(histories.indexOf(history as never) + 1, levels.length - 1)]!;
};
const isStrained = (between: Between) => conflictOf(between) === 'high' && ['low', 'none'].includes(trustOf(between));

describe('of all relationships between two', () => {
    const pair = (between: Between) => `stakeholder A\nstakeholder B\n${relationText(between)}`;
    it('trust, conflict and strain are as stated or as the past suggests', () => expectTruth(
        relationships, pair, charter => pairsOf(charter).map(({ trust, conflict, isConflicted, isStrained }) => [trust.is, conflict.is, isConflicted, isStrained]),
        between => [[trustOf(between), conflictOf(between), conflictOf(between) === 'high', isStrained(between)]],
    ));

    it('remedial work is called for where there is strain, and with time and money where there is antagonism without trust', () => expectTruth(
        all(relationships, ['strong', 'weak']), ([between, incentive]) => `stakeholder A { power: high  incentive: ${incentive} }\nstakeholder B { power: high  incentive: ${incentive} }\n${relationText(between)}`,
        charter => remediesCalledFor(charter).map(({ is, suggestsNeutralCoChair }) => [is, suggestsNeutralCoChair]),
        ([between, incentive]) => {
            const isBitter = between.history === 'antagonism' && ['none', 'low'].includes(trustOf(between));
            return isBitter || isStrained(between) ? [[isBitter ? 'trust building with time and cost' : 'trust building', isStrained(between) && incentive === 'weak']] : [];
        },
    ));
});

describe('of all ways to state pairs in two relationships', () => {
    const names = ['A', 'B', 'C'];
    it('each pair is counted once, with what is said of it first', () => expectTruth(
        tuples(subsets(names), 2), ([first, second]) => `${names.map(name => `stakeholder ${name}`).join('\n')}\nrelationship {${says('between', first)} trust: low }\nrelationship {${says('between', second)} trust: high }`,
        charter => pairsOf(charter).map(pair => `${pair.parties.map(({ name }) => name).sort().join('')} ${pair.trust.is} ${includesPair(charter.stakeholders.slice(0, 2), pair)}`).sort(),
        ([first, second]) => ['AB', 'AC', 'BC'].flatMap(pair => {
            const stated = [[first, 'low'], [second, 'high']].find(([between]) => [...pair].every(name => between!.includes(name)));
            return stated ? [`${pair} ${stated[1] as string} ${pair === 'AB'}`] : [];
        }),
    ));
});

const strainIn = (between: Between | undefined): Strain => {
    if (!between) return 'unknown';
    const [trust, conflict] = [trustOf(between), conflictOf(between)];
    const [isLow, isHigh] = [['low', 'none'].includes(trust), conflict === 'high'];
    if (isLow && isHigh) return between.trust && between.conflict ? 'stated' : 'suggested';
    return (trust !== 'not stated' && !isLow) || (conflict !== 'not stated' && !isHigh) ? 'absent' : 'unknown';
};
const telling: readonly (Between | undefined)[] = [
    undefined, {}, { history: 'cooperation' }, { history: 'conflict' }, { history: 'antagonism', trust: 'high' }, { trust: 'low', conflict: 'high' }, { trust: 'low' },
    { conflict: 'high' }, { history: 'antagonism', conflict: 'low' }, { history: 'conflict', trust: 'none' },
];
const partner = all(maybe(levels), maybe(strengths)).map(([power, incentive]): Partner => ({ power, incentive }));
const written = (partners: readonly Partner[]) => partners.map(({ power, incentive }, index) => `stakeholder ${'ABC'[index]} {${says('power', power)}${says('incentive', incentive)}}`).join('\n');
const derivedCall = (charter: Charter) => {
    const { is, row } = leadershipCalledFor(charter);
    return [{ is, says: row?.says ?? [], severity: row?.severity ?? 'none' }, assessLeadership(charter).calledFor];
};
const truth = (situation: Situation) => {
    const { severity = 'none', ...call } = trueCall(situation);
    return [{ ...call, severity }, call.is];
};

describe('of all situations of two partners', () => {
    slow('the leadership called for is that of the articles, however what is left open is', () => expectTruth(
        all(tuples(partner, 2), telling), ([partners, between]) => `${written(partners)}\n${between ? relationText(between) : ''}`, derivedCall,
        ([partners, between]) => truth({ partners, strain: strainIn(between) }),
    ));
});

describe('of three partners who are equals with every reason to take part', () => {
    const equals = tuples([{ power: 'high', incentive: 'strong' } as Partner], 3)[0]!;
    const pairs: readonly (Between | undefined)[] = [undefined, { history: 'cooperation' }, { history: 'conflict' }, { trust: 'none', conflict: 'high' }, { trust: 'low' }];
    it('one strained pair is strain; it is known to be absent only if it is for every pair', () => expectTruth(
        tuples(pairs, 3), betweens => `${written(equals)}\n${betweens.map((between, index) => (between ? relationText(between, ['A, B', 'A, C', 'B, C'][index]) : '')).join('\n')}`, derivedCall,
        betweens => {
            const strains = betweens.map(strainIn);
            const strain = (['stated', 'suggested', 'unknown'] as const).find(each => strains.includes(each)) ?? 'absent';
            return truth({ partners: equals, strain });
        },
    ));

    it('strain with someone who is no partner counts for nothing', () => expectTruth(
        telling, between => `${written(equals)}\nstakeholder X\nforum F { members: A, B, C }\n${between ? relationText(between, 'A, X') : ''}`, derivedCall,
        () => truth({ partners: equals, strain: 'unknown' }),
    ));
});

interface Post { readonly standing: string | undefined; readonly task: string | undefined; readonly post: string | undefined }
const posts = all(['organic', 'neutral', 'sponsor', undefined], ['mediation', 'convening', 'repair', undefined], ['chair', 'co-chair', 'dialogue', 'trust building', 'empowerment', undefined]).map(([standing, task, post]): Post => ({ standing, task, post }));

/** Partners whose situation calls for one kind of leader, and two leaders in their posts. */
const led = (leaders: readonly Post[], calls: string, areTrusted: boolean) => `stakeholder A { power: high  incentive: ${calls === 'organic leader' ? 'weak' : 'strong'} }
stakeholder B { power: high  incentive: strong }
${calls === 'honest broker' ? 'relationship { between: A, B  history: antagonism }' : calls === 'organic leader' ? '' : 'relationship { between: A, B  history: cooperation }'}
${leaders.map(({ standing, task }, index) => `leader L${index} {${says('standing', standing)}${says('tasks', task)}${areTrusted ? says('trusted by', 'B') : ''}}`).join('\n')}
forum F { members: A, B ${['chair', 'co-chair'].map(key => says(key, leaders.flatMap(({ post }, index) => (post === key ? [`L${index}`] : [])))).join('')}}
${(['dialogue', 'trust building', 'empowerment'] as const).map(kind => `${kind} X${kind.length} {${says('led by', leaders.flatMap(({ post }, index) => (post === kind ? [`L${index}`] : [])))}}`).join('\n')}`;

describe('of all leaders in all posts', () => {
    const some = [...posts.map(each => [each]), ...posts.flatMap(each => [{ standing: 'organic', task: undefined, post: undefined }, { standing: 'neutral', task: 'repair', post: 'dialogue' }].map(other => [each, other]))];
    it('it is known who leads, who can broker and who fits', () => expectTruth(
        all(some, ['organic leader', 'honest broker', 'none in particular'], [true, false]), ([leaders, calls, areTrusted]) => led(leaders, calls, areTrusted),
        charter => [charter.leaders.map(each => isInLeadingPosition(charter, each)), charter.leaders.map(each => canBroker(charter, each)), assessLeadership(charter).steps.filter(({ is }) => is === 'who fits').flatMap(({ reasons }) => reasons.map(({ says }) => says)).length],
        ([leaders, calls, areTrusted]) => {
            const brokers = leaders.map(({ task, post }) => post === 'chair' || post === 'co-chair' || task === 'mediation' || task === 'convening');
            // Box 1: an organic leader commands trust and respect, and leads; an honest broker is seen as one by those between whom they stand.
            const fitting = !areTrusted ? [] : leaders.filter(({ standing, task, post }, index) => (calls === 'organic leader' && standing === 'organic' && (task !== undefined || post !== undefined || leaders.length === 1))
                || (calls === 'honest broker' && standing === 'neutral' && brokers[index]));
            return [leaders.map(({ post }) => leaders.length === 1 || post !== undefined), brokers, fitting.length];
        },
    ));
});

describe('of all settings of a forum and a dialogue', () => {
    const settings = ['face-to-face', 'hybrid', 'online'];
    it('those meet in person who meet in one room', () => expectTruth(
        all(maybe(settings), maybe(settings)), ([forum, dialogue]) => `stakeholder A\nstakeholder B\nstakeholder C\nforum F { members: A  in attendance: B ${says('setting', forum)}}\ndialogue D { with: B, C ${says('setting', dialogue)}}`,
        charter => [statesSetting(charter), meetingsInPerson(charter).map(each => each.map(({ name }) => name).join(''))],
        ([forum, dialogue]) => [`${forum ?? ''}${dialogue ?? ''}` !== '', [['AB', forum], ['BC', dialogue]].flatMap(([people, setting]) => (setting !== undefined && setting !== 'online' ? [people] : []))],
    ));
});
