import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { canBroker, isInLeadingPosition, leadershipCalledFor, type LeadershipCalledFor } from '../../model/facts/leadership.js';
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

/** The kind of leader that the situation favours, and whether the charter names one. */
function calledForEvidence(charter: Charter): Evidence[] {
    const { row, is, situation, reasons } = leadershipCalledFor(charter);
    if (!row || is === 'not stated' || is === 'any facilitative leader') return [];
    const fitting = charter.leaders.filter(leader => fits(charter, leader, is));
    const says = `Since ${situation}, the model favours ${withArticle(is)}`;
    if (fitting.length > 0) return [stated(`${says}, and the charter names ${calledOf(fitting)}.`, reasons)];
    return [(charter.leaders.length > 0 ? against : missing)(`${says}, and the charter names none.`, reasons)];
}

/** Whether a leader is of the kind that is called for. */
export function fits(charter: Charter, leader: Entity<'leader'>, called: LeadershipCalledFor): boolean {
    const standing = leader.standing?.value;
    switch (called) {
        case 'organic leader': return standing === 'organic';
        case 'honest broker': return standing === 'neutral' && canBroker(charter, leader);
        case 'any facilitative leader': return true;
    }
}

/** `an honest broker`, `any facilitative leader`. */
export const withArticle = (leader: LeadershipCalledFor): string => (leader === 'any facilitative leader' ? leader : `an ${leader}`);

const leaderInWords = ({ called, standing }: Entity<'leader'>) => (standing ? `${called} (${standing.value})` : called);
