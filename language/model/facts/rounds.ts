import { questionOf, type QuestionId } from '../../framework/questions.js';
import { derived, type Charter } from '../charter.js';
import { isDivided, latestRound, roundsOf, stepOf, type Answered, type Round } from './answers.js';

/** A question that was answered in two rounds, and whose answers moved between them. */
export interface MovedAnswer {
    readonly before: Answered;
    readonly after: Answered;
    /** `other` where neither end of the scale is the better one, as with power. */
    readonly is: 'better' | 'worse' | 'divided' | 'agreed' | 'other';
}

/** Two rounds of the same questionnaire. */
export interface ComparedRounds {
    readonly before: Round;
    readonly after: Round;
    readonly moved: readonly MovedAnswer[];
    /** How many questions were answered in both. */
    readonly inBoth: number;
}

/** The latest round of a charter beside the one before it; only rounds that the same kind of respondents answered are compared. */
export const roundsCompared = derived((charter): ComparedRounds | undefined => {
    const after = latestRound(charter);
    const before = after && roundsOf(charter).find(each => each !== after && each.answers.length > 0 && isAnsweredAlike(each, after));
    return before && compareRounds(before, after);
});

/** The latest round of one charter beside that of another one, or of an earlier version of it. */
export function roundsBetween(was: Charter, is: Charter): ComparedRounds | undefined {
    const [before, after] = [latestRound(was), latestRound(is)];
    return before && after && isAnsweredAlike(before, after) ? compareRounds(before, after) : undefined;
}

const isAnsweredAlike = (a: Round, b: Round): boolean => a.survey.answeredBy?.value === b.survey.answeredBy?.value;

function compareRounds(before: Round, after: Round): ComparedRounds {
    const earlier = new Map(before.answers.map(each => [keyOf(each), each]));
    const pairs = after.answers.flatMap(now => {
        const was = earlier.get(keyOf(now));
        return was ? [{ before: was, after: now }] : [];
    });
    const moved = pairs.flatMap(pair => {
        const is = directionOf(pair.before, pair.after);
        return is ? [{ ...pair, is }] : [];
    });
    return { before, after, inBoth: pairs.length, moved: moved.sort((a, b) => order.indexOf(a.is) - order.indexOf(b.is)) };
}

/** What needs attention first. */
const order: readonly MovedAnswer['is'][] = ['worse', 'divided', 'better', 'agreed', 'other'];

const keyOf = ({ question, about, by }: Answered): string => [question, about?.name ?? '', by?.name ?? ''].join('\n');

/**
 * Answers moved where each median is outside the middle half of the other round, so that one more person who answers moves nothing; or
 * where the partners became divided, or no longer are.
 */
function directionOf(before: Answered, after: Answered): MovedAnswer['is'] | undefined {
    if (isDivided(before) || isDivided(after)) return isDivided(before) === isDivided(after) ? undefined : isDivided(after) ? 'divided' : 'agreed';
    if (!isOutside(before, after) || !isOutside(after, before)) return undefined;
    if (hasNoBetterEnd.includes(after.question)) return 'other';
    return (stepOf(after.median) > stepOf(before.median)) === (questionOf(after.question).isReversed !== true) ? 'better' : 'worse';
}

const isOutside = ({ median }: Answered, { lowest, highest }: Answered): boolean => stepOf(median) < stepOf(lowest) || stepOf(median) > stepOf(highest);

const hasNoBetterEnd: readonly QuestionId[] = ['power', 'dependence'];
