import type { Charter } from '../model/charter.js';
import { latestRound } from '../model/facts/answers.js';
import { doubtsInWords } from '../model/facts/answers-in-words.js';
import { doubtsIn } from '../model/facts/doubts.js';
import { heldInWords, roundsInWords, type RoundsInWords } from '../model/facts/rounds-in-words.js';
import { roundsCompared } from '../model/facts/rounds.js';
import { sentence } from '../text/sentence.js';

/** The survey that counts as what the partners say now. */
export interface AssessedSurvey {
    /** When it was held, and how many answered. */
    readonly says: string;
    /** What the partners report little of, in a sentence; left out where they report little of nothing. */
    readonly doubts?: string;
    /** What moved since the survey before it. */
    readonly since?: RoundsInWords;
}

export function assessedSurvey(charter: Charter): AssessedSurvey | undefined {
    const round = latestRound(charter);
    const compared = roundsCompared(charter);
    const doubted = round ? doubtsIn(round) : [];
    return round && { says: heldInWords(round), ...(doubted.length > 0 ? { doubts: `${sentence(doubtsInWords(doubted))}.` } : {}), ...(compared ? { since: roundsInWords(compared) } : {}) };
}
