import type { Assessment } from '../assessment/assessment.js';
import type { RoundsInWords } from '../model/facts/rounds-in-words.js';
import { inList } from '../model/naming.js';
import { decapitalised } from '../text/sentence.js';
import { strong, type Inline } from './blocks.js';

type Moved = RoundsInWords['moved'][number];

/** What can become of an answer, what needs attention first, with how many subjects of it are named: of what became worse as many as there may be, of the rest what takes no more than a line. */
const movements = [['worse', 'Worse', 12], ['divided', 'Newly divided', 12], ['better', 'Better', 3], ['agreed', 'No longer divided', 3], ['other', 'Changed', 3]] as const satisfies readonly (readonly [Moved['is'], string, number])[];

/** What was answered, apart from what the charter states: by how many, and what moved since the time before. All that became worse is named before anything that became better; a table has every answer. */
export function surveyInShort({ survey }: Assessment): Inline[][] {
    if (!survey) return [];
    const moved = movedInShort(survey.since?.moved ?? []).map(line => `${line}.`).join(' ');
    return [[strong('Survey: '), survey.says, survey.doubts ? ` ${survey.doubts}` : '', moved === '' ? '' : ` Since the survey before it, ${decapitalised(moved)}`]];
}

/** What answers moved, by what became of them, as the tables name them: `Worse: clarity about the rules and trust in the port`. */
export const movedInShort = (moved: readonly Moved[]): string[] => movements.flatMap(([is, title, limit]) => {
    const subjects = [...new Set(moved.filter(each => each.is === is).map(({ about }) => about))];
    return subjects.length === 0 ? [] : [`${title}: ${inList(subjects, { limit })}`];
});
