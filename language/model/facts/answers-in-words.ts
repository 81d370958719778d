import { answerWords, questionOf, type AnswerLevel } from '../../framework/questions.js';
import { inList } from '../naming.js';
import { isDivided, type Answered, type Round } from './answers.js';

const amounts: Readonly<Record<AnswerLevel, string>> = { none: 'no', low: 'little', moderate: 'a fair amount of', high: 'a great deal of' };

/** What an answer is about, as a sentence goes on: `trust in Riverside Council`. */
export const subjectOf = ({ question, about }: Answered): string => questionOf(question).finds.replace('{}', about?.called ?? 'the partners');

/** `little trust in Riverside Council`. */
export const amountInWords = (answered: Answered): string => `${amounts[answered.median]} ${subjectOf(answered)}`;

export const answersInWords = (count: number): string => `${count} ${count === 1 ? 'answer' : 'answers'}`;

/** How many said so: `7 of 9 answers`, or, where that is not stated, `9 answers`. */
export function countInWords({ responses, atMedian }: Answered): string {
    if (atMedian === undefined || responses === 1) return answersInWords(responses);
    return atMedian === responses ? `all ${answersInWords(responses)}` : `${atMedian} of ${answersInWords(responses)}`;
}

/** `7 of 9 answers report little clarity about the rules, and 8 of 9 report no open talk between the partners`. */
export const doubtsInWords = (doubted: readonly Answered[]): string =>
    doubted.map((answered, index) => `${index > 0 && index === doubted.length - 1 ? 'and ' : ''}${whoReports(answered)} ${amountInWords(answered)}`).join(', ');

/** What the answers to a survey are divided on, as a sentence. */
export const dividedInWords = ({ survey }: Round, divided: readonly Answered[]): string => `In ${survey.called}, the answers are divided on ${inList(divided.map(answered => `${subjectOf(answered)} (${answersInWords(answered.responses)})`))}.`;

/** Of the answers, those that report something: where most gave just that answer, how many; else the middle one. */
function whoReports(answered: Answered): string {
    const { responses, atMedian } = answered;
    if (responses === 1) return 'the only answer reports';
    if (atMedian === undefined || atMedian * 2 <= responses) return `the middle one of ${answersInWords(responses)} reports`;
    return `${countInWords(answered)} report`;
}

/** What was answered, in the words of the questionnaire: `7 of 9 answers say “A little”`. */
export function answerInWords(answered: Answered): string {
    const { responses, atMedian, median } = answered;
    const words = `“${answerWords[median]}”`;
    if (atMedian === undefined || atMedian * 2 <= responses) return `the median of ${answersInWords(responses)} is ${words}`;
    return `${countInWords(answered)} say ${words}`;
}

/** What those who answered, or an organisation for itself, say, in the words of the questionnaire; or that they are divided. As a sentence. People who answer are no partners: a partner may have sent several. */
export function saidInWords(answered: Answered): string {
    const { lowest, highest, median, responses, by } = answered;
    const asked = `Asked “${questionOf(answered.question).text.replace('{}', answered.about?.called ?? 'the partners')}”,`;
    if (isDivided(answered)) return `${asked} people were divided: the middle half of ${answersInWords(responses)} runs from “${answerWords[lowest]}” to “${answerWords[highest]}”.`;
    return by ? `${asked} ${by.called} answered “${answerWords[median]}”.` : `${asked} ${whoAnswered(answered)} “${answerWords[median]}”.`;
}

function whoAnswered({ responses, atMedian }: Answered): string {
    if (responses === 1) return 'one person answered';
    if (atMedian === undefined || atMedian * 2 <= responses) return `the middle one of ${answersInWords(responses)} was`;
    return `${atMedian === responses ? 'all' : `${atMedian} of`} ${responses} answered`;
}
