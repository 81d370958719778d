import { askedAbout, partnerQuestionIds, partnershipQuestionIds, questionOf, type QuestionId } from '../framework/questions.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { partiesOf } from '../model/facts/parties.js';

/** A partner that the questionnaire asks about: its name in the charter, and how people call it. */
export interface Partner {
    readonly name: string;
    readonly called: string;
}

export type Respondents = 'people' | 'organisations';

/** What the partners of a charter are asked. */
export interface Questionnaire {
    /** The name of the partnership in its charter, if it has one. */
    readonly name: string | undefined;
    readonly partnership: string;
    readonly partners: readonly Partner[];
    readonly respondents: Respondents;
}

/** More partners do not fit on one side of paper, and nobody answers for so many. */
export const mostPartners = 24;

export interface Asked {
    readonly questionnaire: Questionnaire;
    /** Partners that the questionnaire leaves out, because there are too many or because the charter gives them no name. */
    readonly leftOut: readonly string[];
}

/** The questionnaire for a charter. It asks about those whom the author names, or else about all partners, as far as they fit on the page. */
export function questionnaireFor(charter: Charter, respondents: Respondents, about?: readonly Entity<'stakeholder'>[]): Asked {
    const wanted = about ?? partiesOf(charter);
    const named = wanted.filter(({ name }) => name !== undefined);
    const partners = named.slice(0, mostPartners).map(({ name, called }) => ({ name: name!, called }));
    const { partnership } = charter;
    return {
        questionnaire: { name: partnership.name, partnership: partnership.called, partners, respondents },
        leftOut: wanted.filter(each => each.name === undefined || named.indexOf(each) >= mostPartners).map(({ called }) => called),
    };
}

/** All that partners can have been asked: files of answers are read by it, whichever partners their questionnaire asked about. */
export function everyQuestion(charter: Charter, respondents: Respondents): Questionnaire {
    const partners = charter.stakeholders.flatMap(({ name, called }) => (name === undefined ? [] : [{ name, called }]));
    return { name: charter.partnership.name, partnership: charter.partnership.called, partners, respondents };
}

/** A column of answers: a question, and the partner that it is about. */
export interface Column {
    readonly question: QuestionId;
    readonly partner?: Partner;
    /** The heading, which is the question as it is asked. */
    readonly heading: string;
}

/** The heading of the column in which an organisation says who it is, and of the one that tells two files of answers apart. */
export const organisationHeading = 'Your organisation';
export const responseHeading = 'Response';

/** Every column of answers, in the order of the questionnaire. */
export function columnsOf({ partners }: Questionnaire): Column[] {
    return [
        ...partnershipQuestionIds.map((question): Column => ({ question, heading: questionOf(question).text })),
        ...partners.flatMap(partner => partnerQuestionIds.map((question): Column => ({ question, partner, heading: askedAbout(question, partner.called) }))),
    ];
}

/** Everything a form service needs to collect the same answers: one row of headings. */
export const headingsOf = (questionnaire: Questionnaire): string[] => [
    ...(questionnaire.respondents === 'organisations' ? [organisationHeading] : []), ...columnsOf(questionnaire).map(({ heading }) => heading),
];

/** The headings as a line of comma-separated values. */
export const headingsAsCsv = (questionnaire: Questionnaire): string => `\ufeff${headingsOf(questionnaire).map(quoted).join(',')}\r\n`;

/** A cell that a spreadsheet could take for a formula begins with an apostrophe, which only marks text. */
const quoted = (cell: string) => `"${cell.replace(/^(?=[=+\-@\t\r])/, '\'').replaceAll('"', '""')}"`;

/** What the one who answers should know first, a paragraph each. */
export function introductionTo({ partnership, respondents }: Questionnaire): string[] {
    const forWhom = respondents === 'people'
        ? 'Answer for yourself. Do not write your name or your organisation. The answers are counted together: nothing is written about fewer than five people, and nobody sees who gave which answer.'
        : 'Answer for your organisation, once. The other partners will see what your organisation answered.';
    return [
        `These questions are about ${partnership}. They ask what no document states: how the partnership works for you. They take about ten minutes.`,
        forWhom,
        'If you do not know, or would rather not say, choose “I can’t say”. There are no right answers.',
    ];
}
