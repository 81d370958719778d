import { describe, it } from 'vitest';
import { incentives } from '../../language/model/facts/incentives.js';
import { isParty, membersOfForums, partiesOf } from '../../language/model/facts/parties.js';
import { dominantStakeholders, isWeaker, powerBalance } from '../../language/model/facts/power.js';
import { interdependence, isInterdependent } from '../../language/model/facts/relationships.js';
import { all, expectTruth, says, subsets, tuples } from './support.js';
import { levels, maybe, step, strengths, trueBalance, trueIncentives, type Partner } from './worlds.js';

const names = ['A', 'B', 'C'] as const;
const seated = (partners: readonly Partner[]) => `${partners.map(({ power, resources, incentive }, index) => `stakeholder ${names[index]} {${says('power', power)}${says('resources', resources)}${says('incentive', incentive)}}`).join('\n')}\nforum F { members: ${names.slice(0, partners.length).join(', ')} }`;

const partner = all(maybe(levels), maybe(levels)).map(([power, resources]): Partner => ({ power, resources }));
const briefPartner = all(maybe(levels), [undefined, 'none', 'high'] as const).map(([power, resources]): Partner => ({ power, resources }));
const groups = [...tuples(partner, 1), ...tuples(partner, 2), ...tuples(briefPartner, 3)];

describe('of all charters of up to three partners', () => {
    it('power is balanced or not', () => expectTruth(groups, seated, charter => powerBalance(charter).is, trueBalance));

    it('a partner is weaker if someone stands two steps above it', () => expectTruth(
        groups, seated,
        charter => charter.stakeholders.map(each => isWeaker(charter, each)),
        partners => partners.map(one => partners.some(other => (['power', 'resources'] as const).some(key => one[key] !== undefined && other[key] !== undefined && step(other[key]) > step(one[key]) + 1))),
    ));

    it('a partner is dominant if it has the highest power, and someone not half as much', () => expectTruth(
        groups, seated,
        charter => charter.stakeholders.map(each => dominantStakeholders(charter).has(each)),
        partners => partners.map(({ power }) => power === 'high' && partners.some(other => other.power !== undefined && step(other.power) < levels.length / 2)),
    ));

    it('incentives are strong, weak or uneven', () => expectTruth(
        [1, 2, 3].flatMap(count => tuples(maybe(strengths), count)).map(said => said.map((incentive): Partner => ({ incentive }))), seated, charter => incentives(charter).is, trueIncentives,
    ));
});

describe('of all ways in which three stakeholders', () => {
    const matrices = tuples(subsets(names), 3);
    const onOthers = (on: readonly string[], index: number) => on.includes(names[index]!);

    it('depend on each other, a pair recognises it, or one side does, or none', () => expectTruth(
        matrices, matrix => matrix.map((on, index) => `stakeholder ${names[index]} {${says('depends on', on)}}`).join('\n'),
        charter => {
            const [a, b, c] = charter.stakeholders as [never, never, never];
            return [...[[a, b], [a, c], [b, c]].map(pair => interdependence(pair as never).is), ...charter.stakeholders.map(isInterdependent)];
        },
        matrix => [
            ...[[0, 1], [0, 2], [1, 2]].map(([a, b]) => ['not stated', 'one-sided', 'recognised'][[onOthers(matrix[a!]!, b!), onOthers(matrix[b!]!, a!)].filter(Boolean).length]),
            ...names.map((name, index) => names.some((other, at) => other !== name && onOthers(matrix[index]!, at) && onOthers(matrix[at]!, index))),
        ],
    ));

    const seats = subsets(names);
    it('sit in forums and are affected by decisions, the partners and members are those', () => expectTruth(
        all([undefined, ...seats], seats, [undefined, ...seats]),
        ([members, attending, affected]) => `${names.map(name => `stakeholder ${name}`).join('\n')}\n${members ? `forum F {${says('members', members)}${says('in attendance', attending)}}\n` : ''}${affected ? `decision X {${says('affects', affected)}}` : ''}`,
        charter => [partiesOf(charter).map(({ name }) => name), membersOfForums(charter).map(({ name }) => name), charter.stakeholders.map(each => isParty(charter, each))],
        ([members, attending, affected]) => {
            const parties = members || affected ? [...(members ? [...members, ...attending] : []), ...(affected ?? [])] : names;
            return [names.filter(name => parties.includes(name)), names.filter(name => members?.includes(name)), names.map(name => parties.includes(name))];
        },
    ));
});
