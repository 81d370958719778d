import { shortReference } from '../framework/bibliography.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { chairedBy, leadershipCalledFor, partiesTrusting, type LeadershipCalledFor } from '../model/facts/leadership.js';
import { originOf } from '../model/facts/offices.js';
import { partiesOf } from '../model/facts/parties.js';
import { remediesCalledFor } from '../model/facts/remedy.js';
import { pairsOf, type Pair } from '../model/facts/relationships.js';
import { inList, listed, sentence } from '../model/naming.js';
import { saidOfSituation } from './evidence/answers.js';
import { being, context, partOf, stating, verb, type Evidence } from './evidence/evidence.js';
import { fits } from './evidence/leadership.js';
import { incentivesInWords, powerInWords } from './evidence/starting-conditions.js';
import { placed, type PlacedFact } from './places.js';

/** The leadership that the contingency table calls for, and how it comes to that. */
export interface AssessedLeadership {
    readonly calledFor: LeadershipCalledFor | 'not stated';
    /** From the facts to the row of the table, to who fits, to what must be repaired; in this order. */
    readonly steps: readonly LeadershipStep[];
}

export interface LeadershipStep extends PlacedFact {
    readonly is: 'power' | 'incentives' | 'strain' | 'conclusion' | 'who fits' | 'challenge' | 'repair';
}

export function assessLeadership(charter: Charter): AssessedLeadership {
    const call = leadershipCalledFor(charter);
    const step = (is: LeadershipStep['is']) => (found: Evidence): LeadershipStep => ({ is, ...placed(found) });
    return {
        calledFor: call.is,
        steps: [
            step('power')(powerInWords(charter)), ...saidOfSituation(charter, 'power').map(step('power')),
            step('incentives')(incentivesInWords(charter)), ...saidOfSituation(charter, 'incentives').map(step('incentives')),
            step('strain')(strain(charter)), ...saidOfSituation(charter, 'strain').map(step('strain')), step('conclusion')(conclusion(charter)),
            ...whoFits(charter).map(step('who fits')), ...challenges(charter).map(step('challenge')), ...besideNeutralChair(charter).map(step('who fits')), ...repair(charter).map(step('repair')),
        ],
    };
}

function strain(charter: Charter): Evidence {
    const strained = pairsOf(charter).filter(({ isStrained }) => isStrained);
    if (strained.length === 0) return context('The charter states no relationship with both high conflict and low trust.');
    const said = (pairs: readonly Pair[]) => `${pairs.slice(0, 4).map(({ parties }) => listed(parties)).join('; ')}${pairs.length > 4 ? `; and ${pairs.length - 4} other pairs` : ''}`;
    const [suggested, stated] = [strained.filter(({ isSuggested }) => isSuggested), strained.filter(({ isSuggested }) => !isSuggested)];
    const sentences = [
        ...(stated.length > 0 ? [`The charter states high conflict and low trust between ${said(stated)}.`] : []),
        ...(suggested.length > 0 ? [`What the charter says of their history suggests high conflict and low trust between ${said(suggested)}.`] : []),
    ];
    return context(sentences.join(' '), being([...new Set(strained.map(({ relationship }) => relationship))]));
}

function conclusion(charter: Charter): Evidence {
    const { row, situation, lacking } = leadershipCalledFor(charter);
    if (!row && situation === '') return context(`The charter does not state ${inList(lacking, { or: true })} for every partner, so the model cannot suggest a kind of leader.`);
    if (!row) return context(`All that is known is that ${situation}, so the model cannot suggest a kind of leader. It might, if the charter stated ${inList(lacking)}.`);
    const says = row.says.length === 0 ? '' : ` (${row.says.map(shortReference).join(' and ')})`;
    return context(`Where ${situation}, ${row.advice}${says}.`);
}

function whoFits(charter: Charter): Evidence[] {
    const fitting = fittingLeaders(charter);
    if (!fitting) return [];
    const trusted = trustedOf(charter, fitting);
    if (trusted.length > 0) return [context(`The charter already names ${trusted.length === 1 ? 'such a leader' : `${trusted.length} such leaders`}: ${withTrust(charter, trusted)}.`, being(trusted))];
    return [context(fitting.length > 0 ? `The charter names such a leader, and no partner who trusts ${fitting.length === 1 ? 'that leader' : 'them'}.` : 'The charter names no such leader.')];
}

/** The leaders of the kind that is called for; `undefined` where none is. */
function fittingLeaders(charter: Charter): readonly Entity<'leader'>[] | undefined {
    const { is } = leadershipCalledFor(charter);
    return is === 'not stated' || is === 'none in particular' ? undefined : charter.leaders.filter(leader => fits(charter, leader, is));
}

const trustedOf = (charter: Charter, leaders: readonly Entity<'leader'>[] = []) => leaders.filter(leader => partiesTrusting(charter, leader).length > 0);

/** `Dr Anita Shah (listed as trusted by 4 of 9 other partners)`, said once where it is the same of all: what the charter does not list may be so all the same. */
function withTrust(charter: Charter, leaders: readonly Entity<'leader'>[]): string {
    const trust = leaders.map(leader => trustListed(charter, leader));
    const [first] = trust;
    if (leaders.length > 1 && first !== undefined && trust.every(each => each === first)) return `${listed(leaders)} (each ${first})`;
    return inList(leaders.map(({ called }, index) => (trust[index] === undefined ? called : `${called} (${trust[index]})`)));
}

function trustListed(charter: Charter, leader: Entity<'leader'>): string | undefined {
    const trusting = partiesTrusting(charter, leader).length;
    const parties = partiesOf(charter);
    const others = parties.filter(each => each !== originOf(leader)).length;
    return trusting === 0 ? undefined : `listed as trusted by ${partOf(trusting, others, others === parties.length ? 'partner' : 'other partner')}`;
}

/** Who has challenged those who fit, so that trust by some is not taken for trust by all. */
const challenges = (charter: Charter): Evidence[] => trustedOf(charter, fittingLeaders(charter)).flatMap(leader =>
    (leader.challengedBy ? [context(`${sentence(listed(leader.challengedBy.value))} ${verb(leader.challengedBy.value.length, 'has', 'have')} challenged ${leader.called}.`, stating([leader], 'challenged by'))] : []));

/** Advice on leaders from among the partners is none against a chair who takes no side. */
function besideNeutralChair(charter: Charter): Evidence[] {
    if (leadershipCalledFor(charter).is !== 'organic leader' || trustedOf(charter, fittingLeaders(charter)).length === 0) return [];
    const neutral = charter.leaders.filter(leader => leader.standing?.value === 'neutral' && chairedBy(charter, leader).length > 0);
    return neutral.length === 0 ? [] : [context(`This does not speak against a neutral chair, such as ${withTrust(charter, neutral)}.`, being(neutral))];
}

function repair(charter: Charter): Evidence[] {
    return remediesCalledFor(charter).map(({ is, pair, reasons, suggestsNeutralCoChair }) => context(
        `Between ${listed(pair.parties)} the model also asks for ${is}.${suggestsNeutralCoChair ? ' A neutral co-chair beside an organic leader is our suggestion, and not the model’s.' : ''}`, reasons,
    ));
}
