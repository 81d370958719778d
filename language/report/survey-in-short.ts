import type { Assessment } from '../assessment/assessment.js';
import type { Charter } from '../model/charter.js';
import { doubtsInWords } from '../model/facts/answers-in-words.js';
import { answerTo, isDivided, latestRound } from '../model/facts/answers.js';
import { isLittle } from '../model/facts/known.js';
import { roundInWords, type RoundsInWords } from '../model/facts/rounds-in-words.js';
import { roundsCompared } from '../model/facts/rounds.js';
import { inList, sentence } from '../model/naming.js';
import { counted } from '../text/counted.js';
import { decapitalised } from '../text/sentence.js';
import { strong, type Inline } from './blocks.js';

type Moved = RoundsInWords['moved'][number];

/** What can become of an answer, what needs attention first, with how many subjects of it are named: of what became worse as many as there may be, of the rest what takes no more than a line. */
const movements = [['worse', 'Worse', 12], ['divided', 'Newly divided', 12], ['better', 'Better', 3], ['agreed', 'No longer divided', 3], ['other', 'Changed', 3]] as const satisfies readonly (readonly [Moved['is'], string, number])[];

/** What was answered, apart from what the charter states: by how many, and what moved since the time before. All that became worse is named before anything that became better, and a partner in whom there is little trust beside one on whom the answers are divided. */
export function surveyInShort(charter: Charter, { survey }: Assessment): Inline[][] {
    const round = latestRound(charter);
    if (!survey || !round) return [];
    const before = roundsCompared(charter)?.before;
    const moved = before ? movedInShort(survey.since?.moved ?? []).join(' ') : '';
    const distrusted = charter.stakeholders.flatMap(each => answerTo(round, 'trust', each) ?? []).filter(answered => !isDivided(answered) && isLittle(answered.median));
    const says = [
        survey.says, ...(survey.doubts ? [survey.doubts] : []), ...(distrusted.length > 0 ? [`${sentence(doubtsInWords(distrusted))}.`] : []),
        ...(before && moved !== '' ? [`Since ${roundInWords(before, { others: 'perhaps not all the same people' })}, ${decapitalised(moved)}`] : []),
    ];
    return [[strong('Survey: '), says.join(' ')]];
}

/** What answers moved, by what became of them, as the tables name them: `Worse: clarity about the rules and trust in the port.` */
export const movedInShort = (moved: readonly Moved[]): string[] => movements.flatMap(([is, title, limit]) => {
    const subjects = [...new Set(moved.filter(each => each.is === is).map(({ about }) => about))];
    if (subjects.length === 0) return [];
    return [`${title}: ${subjects.length > limit ? `${counted(subjects.length, 'answer')}, among them ${inList(subjects.slice(0, limit - 1))}` : inList(subjects, { limit })}.`];
});
