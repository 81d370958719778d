import { it } from 'vitest';
import { voiceFact, voiceIn } from '../../language/model/facts/voice.js';
import { all, expectTruth, says, subsets } from './support.js';

const forums = ['F', 'G'] as const;
/** The ways to a say, and how much say each gives. */
const ways = { member: 'decides', represented: 'decides', attends: 'advises', consulted: 'consulted', informed: 'informed' } as const;
const ladder = ['none', 'informed', 'consulted', 'advises', 'decides'] as const;

/** One stakeholder, its seats in two forums, and what the decision says of it. */
const situations = all(subsets(forums), subsets(['member', 'represented', 'attends'] as const), subsets(['member', 'represented', 'attends'] as const), subsets(['consulted', 'informed'] as const));
type Situation = (typeof situations)[number];

const forumText = (name: string, seats: readonly string[]) => `forum ${name} {${says('members', [...(seats.includes('member') ? ['S'] : []), ...(seats.includes('represented') ? ['R'] : [])])}${says('in attendance', seats.includes('attends') ? ['S', 'T'] : ['T'])}}`;

const written = ([takenBy, inF, inG, told]: Situation) => `stakeholder S
stakeholder R { represents: S }
stakeholder T
${forumText('F', inF)}
${forumText('G', inG)}
decision X {${says('affects', 'S')}${says('taken by', takenBy)}${says('consults', told.includes('consulted') ? 'S' : undefined)}${says('informs', told.includes('informed') ? 'S' : undefined)}}`;

/** The highest rung of the ladder that any way leads to. */
function truth([takenBy, inF, inG, told]: Situation): [string, string] {
    const open = [...forums.flatMap((name, index) => (takenBy.includes(name) ? [inF, inG][index]! : [])), ...told];
    const highest = Math.max(0, ...open.map(way => ladder.indexOf(ways[way])));
    return [ladder[highest]!, ladder[highest]!];
}

it('of all seats in two forums, the say in a decision is the highest that any of them gives', () => expectTruth(situations, written, charter => {
    const [stakeholder] = charter.stakeholders;
    return [voiceIn(charter.decisions[0]!, stakeholder!), voiceFact(charter.decisions[0]!, stakeholder!).is];
}, truth));
