import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { canBroker, isInLeadingPosition, leadershipCalledFor, leadsOrganically, type LeadershipCalledFor } from '../../model/facts/leadership.js';
import { reasonFrom } from '../../model/facts/fact.js';
import { parentOf } from '../../model/facts/forums.js';
import { inTurn } from './strengths.js';
import { against, being, byPart, calledOf, context, count, missing, partly, partOf, stated, stating, termsInWords, type Evidence, type EvidenceOf } from './evidence.js';

export const leadershipEvidence: EvidenceOf = charter => {
    const { leaders } = charter;
    if (leaders.length === 0) return [...calledForEvidence(charter), ...withoutLeaders(charter)];
    const tasks = new Set(leaders.flatMap(leader => leader.tasks?.value ?? []));
    const shown = leaders.slice(0, 12).map(leaderInWords).join(', ');
    const one = leaders.length === 1 ? kindOfLeader(leaders[0]!) : undefined;
    const active = leaders.filter(leader => leader.tasks || (leaders.length > 1 && isInLeadingPosition(charter, leader)));
    return [
        ...calledForEvidence(charter),
        context(`The charter names ${one ? one.named : count(leaders.length, 'leader')}: ${shown}${leaders.length > 12 ? ` and ${leaders.length - 12} others` : ''}.`, being(leaders)),
        byPart(active.length, leaders.length, partly)(active.length === 0 ? `It states no task of ${one ? `this ${one.noun}` : 'theirs'}.` : `It states what ${one ? `this ${one.noun}` : partOf(active.length, leaders.length, 'leader')} ${active.length === 1 ? 'does' : 'do'} in the partnership.`, being(active)),
        ...(tasks.size === 0 ? [] : [context(`${leaders.length === 1 ? 'The' : 'Their'} ${tasks.size === 1 ? 'task is' : 'tasks are'} ${termsInWords(tasks)}.`, stating(leaders, 'tasks'))]),
        ...undecided(charter).map(forum => missing(`It does not state how ${forum.called}, which leads, decides.`, being([forum]))),
        ...chairsInWords(charter),
    ];
};

/** One declared leader may be several bodies that lead together, or a forum. */
function kindOfLeader({ is }: Entity<'leader'>): { readonly noun: string; readonly named: string } {
    const bodies = is?.value ?? [];
    if (bodies.length > 1) return { noun: 'group', named: `a group of ${bodies.length} that leads` };
    return bodies[0]?.keyword === 'forum' ? { noun: 'forum', named: 'a forum that leads' } : { noun: 'leader', named: '1 leader' };
}

/** Where the charter names no leader, what it states of those in the chair is some leadership. */
function withoutLeaders(charter: Charter): Evidence[] {
    const chairs = chairsInWords(charter);
    const offices = charter.forums.some(({ viceChair }) => viceChair) ? 'the chair and the vice chair' : 'the chair';
    return chairs.length === 0 ? [missing('The charter names no leader.')] : [missing(`The charter names no leader apart from ${offices}.`), ...chairs.map(({ says, bearing, reasons }) => (bearing === 'stated' ? stated : partly)(says, reasons))];
}

/** Forums that lead, and of which the charter does not say how they decide themselves. */
const undecided = ({ leaders }: Charter): readonly Entity<'forum'>[] =>
    [...new Set(leaders.flatMap(({ is }) => is?.value ?? []))].filter((each): each is Entity<'forum'> => each.keyword === 'forum' && !each.written.has('decides by'));

/** The chairs of forums that are within no other, where the office is a role: how they are chosen, and what they do. That partners take turns keeps it from being one partner's own. */
const chairsInWords = ({ forums }: Charter): readonly Evidence[] => forums.filter(forum => parentOf(forum) === undefined).flatMap(forum => (forum.chair?.value ?? []).flatMap(chair => {
    if (chair.keyword !== 'role') return [];
    const turn = inTurn(chair);
    const chosen = turn ?? (chair.chosenHow ? `is chosen by ${termsInWords(chair.chosenHow.value)}` : undefined);
    const parts = [
        ...(chosen === undefined ? [] : [chosen]),
        ...(chair.duty ? [`has these duties: ${chair.duty.value.map(text => `“${text}”`).join(', ')}`] : []),
    ];
    const title = /^“chair/i.test(chair.called) ? '' : ` (${chair.called})`;
    return parts.length === 0 ? [] : [(turn ? stated : context)(`The chair of ${forum.called}${title} ${parts.join(' and ')}.`, [reasonFrom(forum, 'chair'), ...stating([chair], 'duty')])];
}));

/** What the articles say of leadership in the situation, and whether the charter names such a leader. */
function calledForEvidence(charter: Charter): Evidence[] {
    const { row, is, situation, reasons } = leadershipCalledFor(charter);
    if (!row || is === 'not stated' || is === 'none in particular') return [];
    const fitting = charter.leaders.filter(leader => fits(charter, leader, is));
    const says = `Where ${situation}, ${row.advice}`;
    if (fitting.length > 0) return [stated(`${says}; the charter names ${calledOf(fitting)}.`, reasons)];
    return [(charter.leaders.length > 0 ? against : missing)(`${says}; the charter names none.`, reasons)];
}

/** Whether a leader is of the kind that the articles name. */
export const fits = (charter: Charter, leader: Entity<'leader'>, called: Exclude<LeadershipCalledFor, 'none in particular'>): boolean =>
    (called === 'organic leader' ? leadsOrganically(charter, leader) : leader.standing?.value === 'neutral' && canBroker(charter, leader));

const leaderInWords = ({ called, standing }: Entity<'leader'>) => (standing ? `${called} (${standingInWords[standing.value]})` : called);

const standingInWords: Readonly<Record<NonNullable<Entity<'leader'>['standing']>['value'], string>> = { organic: 'an organic leader', neutral: 'neutral', sponsor: 'a sponsor', representative: 'a representative' };
