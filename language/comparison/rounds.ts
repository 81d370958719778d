import type { Charter } from '../model/charter.js';
import { latestRound, type Round } from '../model/facts/answers.js';
import { heldInWords, roundsInWords, type RoundsInWords } from '../model/facts/rounds-in-words.js';
import { roundsBetween } from '../model/facts/rounds.js';

/** What the partners say in two versions of a charter: a survey that is new, one that is gone, or how the latest answers moved. */
export function changedAnswers(was: Charter, is: Charter): RoundsInWords | undefined {
    const [before, after] = [latestRound(was), latestRound(is)];
    if (!after) return before && { says: `The answers to ${before.survey.called} are no longer there.`, moved: [] };
    if (!before) return { says: `New: ${heldInWords(after)}`, moved: [] };
    const compared = roundsBetween(was, is);
    if (!compared) return { says: `The answers to ${after.survey.called} cannot be compared with those to ${before.survey.called}: some speak for people, others for organisations.`, moved: [] };
    return isSame(before, after) && compared.moved.length === 0 ? undefined : sinceEarlier(after, roundsInWords(compared));
}

const isSame = ({ survey: a }: Round, { survey: b }: Round): boolean => a.name === b.name && a.called === b.called;

const sinceEarlier = (after: Round, { says, moved }: RoundsInWords): RoundsInWords => ({ says: `${heldInWords(after)} ${says}`, moved });
