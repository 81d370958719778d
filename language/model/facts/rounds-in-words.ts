import { answerWords, questionOf } from '../../framework/questions.js';
import { dateInWords } from '../../text/date-in-words.js';
import { sentence } from '../naming.js';
import { answersInWords, countInWords, subjectOf } from './answers-in-words.js';
import { isDivided, type Answered, type Round } from './answers.js';
import type { ComparedRounds, MovedAnswer } from './rounds.js';

/** `“Survey of May 2026” (11 of 16 people answered)`; of people, who may be others than in the next, that can be said too. */
export function roundInWords({ survey }: Round, { others }: { readonly others?: string } = {}): string {
    const answered = survey.answered?.value;
    const aside = [...(answered === undefined ? [] : [`${respondentsInWords(survey, answered)} answered`]), ...(others !== undefined && survey.answeredBy?.value === 'people' ? [others] : [])];
    return aside.length === 0 ? survey.called : `${survey.called} (${aside.join(', ')})`;
}

/** `11 of 16 people`. */
function respondentsInWords(survey: Round['survey'], answered: number): string {
    const asked = survey.asked?.value;
    return asked === undefined || asked < answered ? peopleIn(survey, answered) : `${answered} of ${peopleIn(survey, asked)}`;
}

/** `16 people`, or as many organisations, if these answered. */
export function peopleIn({ answeredBy }: Round['survey'], count: number): string {
    const [one, many] = answeredBy?.value === 'organisations' ? ['organisation', 'organisations'] : ['person', 'people'];
    return `${count} ${count === 1 ? one! : many!}`;
}

/** `14 of 18 people answered “Survey of November 2026”, which was open from 2 November 2026 to 20 November 2026.` */
export function heldInWords({ survey }: Round): string {
    const [answered, held] = [survey.answered?.value, survey.held?.value];
    const who = answered === undefined ? survey.answeredBy?.value === 'organisations' ? 'Organisations' : 'People' : respondentsInWords(survey, answered);
    const days = [held?.from, held?.to].filter(day => day !== undefined).map(dateInWords);
    const open = days.length === 2 && days[0] !== days[1] ? `, which was open from ${days.join(' to ')}` : days.length > 0 ? ` on ${days[0]}` : '';
    return `${who} answered ${survey.called}${open}.`;
}

/** What two rounds come to, in a sentence or two. */
function comparedInWords({ before, after, moved, inBoth }: ComparedRounds): string {
    const which = `Compared with ${roundInWords(before)}`;
    if (inBoth === 0) return `${which}: the two have no question in common.`;
    const count = moved.length === 0 ? 'none was answered clearly differently' : `${moved.length} ${moved.length === 1 ? 'was' : 'were'} answered clearly differently`;
    return `${which}: of the ${inBoth} questions in both, ${count}.${after.survey.answeredBy?.value === 'people' ? ' Not all of the same people may have answered.' : ''}`;
}

/** `Trust in Riverside Council: “A fair amount” before (8 of 11 answers), divided now (14 answers).` */
/** Of what is better where it is less, such as conflict, more or less is said. */
const directionInWords = ({ is, after }: MovedAnswer): string => (!questionOf(after.question).isReversed ? '' : is === 'better' ? 'less ' : is === 'worse' ? 'more ' : '');

const aboutInWords = ({ after }: Pick<MovedAnswer, 'after'>): string => (after.by ? `${after.by.called} on ${subjectOf(after)}` : subjectOf(after));

function movedInWords({ before, after }: MovedAnswer): string {
    return `${sentence(aboutInWords({ after }))}: ${levelInWords(before, 'before')}, ${levelInWords(after, 'now')}.`;
}

/** What was answered before, as a sentence after what is answered now: `On trust in Riverside Council, the answer in “Survey of May 2026” was “A fair amount” (8 of 11 answers).` */
export function earlierInWords({ before, after }: MovedAnswer): string {
    // What is answered about a partner now is told with that about the others.
    const now = after.about === undefined ? '' : isDivided(after) ? ', and answers are divided now' : `, and is “${answerWords[after.median]}” now`;
    if (isDivided(before)) return `In ${before.survey.called}, those who answered were divided on ${subjectOf(before)} (${answersInWords(before.responses)})${now.replace(', and is', ', and it is')}.`;
    return `On ${subjectOf(before)}, the answer in ${before.survey.called} was “${answerWords[before.median]}” (${countInWords(before)})${now}.`;
}

function levelInWords(answered: Answered, when: 'before' | 'now'): string {
    if (isDivided(answered)) return `divided ${when} (${answersInWords(answered.responses)})`;
    return `“${answerWords[answered.median]}” ${when}${answered.by ? '' : ` (${countInWords(answered)})`}`;
}

const meanings: Readonly<Record<MovedAnswer['is'], string>> = { better: 'Better', worse: 'Worse', divided: 'Newly divided', agreed: 'No longer divided', other: 'Changed' };

/** What two rounds come to, as plain data. */
export interface RoundsInWords {
    readonly says: string;
    /** What moved, what needs attention first. */
    readonly moved: readonly { readonly is: MovedAnswer['is']; readonly says: string; /** What it is about, in a few words: `clarity about the rules`, `less conflict between the partners`. */ readonly about: string }[];
}

export const roundsInWords = (compared: ComparedRounds): RoundsInWords => ({
    says: comparedInWords(compared),
    moved: compared.moved.map(each => ({ is: each.is, says: `${meanings[each.is]}. ${movedInWords(each)}`, about: `${directionInWords(each)}${aboutInWords(each)}` })),
});
