import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { canBroker, isInLeadingPosition, leadershipCalledFor, leadsOrganically, type LeadershipCalledFor } from '../../model/facts/leadership.js';
import { against, being, byPart, calledOf, context, count, missing, partly, partOf, stated, stating, termsInWords, type Evidence, type EvidenceOf } from './evidence.js';

export const leadershipEvidence: EvidenceOf = charter => {
    const { leaders } = charter;
    if (leaders.length === 0) return [...calledForEvidence(charter), missing('The charter names no leader.')];
    const tasks = termsInWords(leaders.flatMap(leader => leader.tasks?.value ?? []));
    const shown = leaders.slice(0, 12).map(leaderInWords).join(', ');
    const active = leaders.filter(leader => leader.tasks || (leaders.length > 1 && isInLeadingPosition(charter, leader)));
    return [
        ...calledForEvidence(charter),
        context(`The charter names ${count(leaders.length, 'leader')}: ${shown}${leaders.length > 12 ? ` and ${leaders.length - 12} others` : ''}.`, being(leaders)),
        byPart(active.length, leaders.length, partly)(active.length === 0 ? `It does not state what ${leaders.length === 1 ? 'this leader does' : 'they do'}.` : `It states what ${partOf(active.length, leaders.length, 'leader')} ${active.length === 1 ? 'does' : 'do'} in the partnership.`, being(active)),
        ...(tasks === '' ? [] : [context(`Their tasks are ${tasks}.`, stating(leaders, 'tasks'))]),
    ];
};

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

const leaderInWords = ({ called, standing }: Entity<'leader'>) => (standing ? `${called} (${standing.value})` : called);
