import type { Charter } from '../model/charter.js';
import { latestRound } from '../model/facts/answers.js';
import { incentivesKnown, powerKnown } from '../model/facts/known.js';
import { isOpen } from '../model/facts/seats.js';
import { inList } from '../model/naming.js';

/**
 * What only the partners know and the charter does not state, asked for once, or `undefined` where it states all of it: the model's
 * starting conditions, on which its advice about leadership and trust is based.
 */
export function toAsk(charter: Charter): string | undefined {
    const states = (key: 'trust' | 'history') => charter.relationships.some(({ written }) => written.has(key)) || latestRound(charter)?.answers.some(({ question }) => question === key);
    const lacking = [
        ...(powerKnown(charter).is === 'not stated' ? ['how much power each has'] : []),
        ...(incentivesKnown(charter).is === 'not stated' ? ['how much reason each has to take part'] : []),
        ...(states('trust') ? [] : ['how far they trust each other']),
        ...(states('history') ? [] : ['what their history is']),
    ];
    if (lacking.length === 0) return undefined;
    // Where anyone can join, nobody has a list of those whom one could ask in turn.
    const how = charter.forums.some(isOpen) ? 'in a short survey' : 'each alone or in a short survey';
    return `Ask the partners ${inList(lacking)}, ${how}, and record what they answer. Documents often do not state this, and the model starts from it.`;
}
