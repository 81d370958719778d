import { answerLevels, answerWords, askedAbout, questionOf, type AnswerLevel } from '../framework/questions.js';
import { isBlank } from '../tables/table.js';
import { columnsOf, organisationHeading, responseHeading, type Column, type Partner, type Questionnaire } from './questionnaire.js';

/** What one person, or one organisation, answered, by the number of the column of the questionnaire. */
export interface Response {
    readonly by?: Partner;
    readonly answers: ReadonlyMap<number, AnswerLevel>;
}

/** What reading a table of answers came to. Sentences are about the file, and never repeat a cell: a cell may name a person. */
export interface Reading {
    readonly responses: readonly Response[];
    readonly remarks: readonly string[];
    /** Why nothing could be read, where that is so. */
    readonly problem?: string;
}

/** Reads the rows of one or several tables as form services export them. Of the answers of one person or organisation, the last one counts. */
export function readResponses(questionnaire: Questionnaire, tables: readonly (readonly (readonly string[])[])[]): Reading {
    const columns = columnsOf(questionnaire);
    const remarks: string[] = [];
    const kept = new Map<string, Response>();
    const count = { rows: 0, repeated: 0, unclear: 0, stranger: 0, blank: 0 };
    const read = new Set<string>();
    for (const rows of tables) {
        const content = JSON.stringify(rows);
        if (read.has(content)) {
            remarks.push('Two files hold the same. Only one of them is read.');
            continue;
        }
        read.add(content);
        const headed = headedBy(rows, questionnaire, columns);
        if (!headed) return { responses: [], remarks: [], problem: noHeadings };
        if (headed.doubled.length > 0) remarks.push(`${listedQuestions(headed.doubled)} in more than one column. Only the first of these columns is read.`);
        const cells = rows.slice(headed.at + 1).filter(row => row.some(cell => !isBlank(cell)) && !row.some(isColumnKey));
        const scale = scaleOf(cells, headed);
        if (scale === 'unclear') return { responses: [], remarks: [], problem: numbersOnly };
        for (const row of cells) {
            const response = responseIn(row, headed, questionnaire, scale, count);
            if (!response) continue;
            const key = response.key ?? `row ${count.rows}`;
            count.rows++;
            if (kept.delete(key)) count.repeated++;
            kept.set(key, response);
        }
    }
    const responses = [...kept.values()];
    const missing = columns.filter(({ partner }, index) => partner === undefined && !tables.some(rows => headedBy(rows, questionnaire, columns)!.places.has(index)));
    return { responses, remarks: [...new Set([...remarks, ...remarksOn(count), ...(missing.length > 0 ? [`No column holds the answers to ${missing.length === 1 ? 'this question' : 'these questions'}: ${missing.slice(0, 5).map(({ heading }) => `“${heading}”`).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}.`] : [])])] };
}

const noHeadings = 'None of its headings is a question of this questionnaire. Export the answers with the questions as headings. “concordat ask” with an output that ends in .csv shows them.';
const numbersOnly = 'Its answers are numbers, and it is not clear what they count. Export the words of the answers, such as “A little”, in place of numbers.';

interface Counts { rows: number; repeated: number; unclear: number; stranger: number; blank: number }

function remarksOn({ repeated, unclear, stranger, blank }: Counts): string[] {
    return [
        ...(repeated > 0 ? [`${repeated === 1 ? 'One answer was' : `${repeated} answers were`} given again by the same respondent. Only the last one counts.`] : []),
        ...(blank > 0 ? [`${blank === 1 ? 'One row answers' : `${blank} rows answer`} no question and ${blank === 1 ? 'was' : 'were'} left out.`] : []),
        ...(unclear > 0 ? [`${unclear === 1 ? 'One cell is' : `${unclear} cells are`} none of the answers that can be chosen and ${unclear === 1 ? 'was' : 'were'} left out.`] : []),
        ...(stranger > 0 ? [`${stranger === 1 ? 'One row names' : `${stranger} rows name`} no partner of the charter under “${organisationHeading}” and ${stranger === 1 ? 'was' : 'were'} left out.`] : []),
    ];
}

const listedQuestions = (columns: readonly Column[]) => `${columns.slice(0, 3).map(({ heading }) => `“${heading}”`).join(', ')} ${columns.length === 1 ? 'is' : 'are'}`;

/** Where the answers of a table are. */
interface Headed {
    /** The row of the headings, from 0. */
    readonly at: number;
    /** The column of the table by the column of the questionnaire. */
    readonly places: ReadonlyMap<number, number>;
    readonly organisation: number | undefined;
    /** The columns that tell who answered: only ever compared, and never kept. */
    readonly identity: readonly (readonly number[])[];
    readonly doubled: readonly Column[];
}

/** Qualtrics writes a third row, which names its columns for programs. */
const isColumnKey = (cell: string): boolean => /^\{\s*"ImportId"/.test(cell);

/** A title, a date or a second row of headings may be above the row that holds the questions. */
const mostAbove = 10;

function headedBy(rows: readonly (readonly string[])[], questionnaire: Questionnaire, columns: readonly Column[]): Headed | undefined {
    const known = headingsKnown(columns);
    const filled = rows.map((row, at) => ({ row, at })).filter(({ row }) => row.some(cell => !isBlank(cell))).slice(0, mostAbove);
    const headed = filled.flatMap(({ row, at }) => {
        const next = rows[at + 1];
        return [headingsIn(row, at, known, columns), ...(next ? [headingsIn(inTwoRows(row, next, known), at + 1, known, columns)] : [])];
    });
    const best = headed.reduce<Headed | undefined>((most, each) => (each.places.size > (most?.places.size ?? 0) ? each : most), undefined);
    return best && (questionnaire.respondents === 'people' ? { ...best, organisation: undefined } : best);
}

/** Whether a sheet has so many of the questions as headings. */
export const hasQuestions = (questionnaire: Questionnaire, rows: readonly (readonly string[])[], least: number): boolean =>
    (headedBy(rows, questionnaire, columnsOf(questionnaire))?.places.size ?? 0) >= least;

/** Headings of a grid are in two rows in some exports: the question above its first partner, and below it the partners. Other questions are in the upper row alone. */
function inTwoRows(upper: readonly string[], lower: readonly string[], known: ReadonlyMap<string, number>): string[] {
    let question = '';
    return lower.map((partner, place) => {
        const above = upper[place] ?? '';
        if (!isBlank(above)) question = above;
        const both = `${question} ${partner}`;
        return known.has(plainHeading(both)) ? both : above;
    });
}

function headingsIn(row: readonly string[], at: number, known: ReadonlyMap<string, number>, columns: readonly Column[]): Headed {
    const places = new Map<number, number>();
    const doubled: Column[] = [];
    const plain = row.map(plainHeading);
    plain.forEach((heading, place) => {
        const column = known.get(heading);
        if (column === undefined) return;
        if (places.has(column)) doubled.push(columns[column]!);
        else places.set(column, place);
    });
    const organisation = plain.findIndex(heading => organisationHeadings.has(heading));
    const identity = identityHeadings.map(headings => plain.flatMap((heading, place) => (headings.test(heading) ? [place] : [])));
    return { at, places, organisation: organisation === -1 ? undefined : organisation, identity, doubled };
}

/** A question by every heading under which form services export its answers: in full, by its id, or as a row of a grid. */
function headingsKnown(columns: readonly Column[]): ReadonlyMap<string, number> {
    const known = new Map<string, number>();
    columns.forEach(({ question, partner, heading }, index) => {
        const partners = partner ? [partner.called, partner.name] : [];
        const forms = partner
            ? partners.flatMap(called => [askedAbout(question, called), `${question} ${called}`, ...['each partner', 'each of these partners', 'this partner', 'the partner'].map(each => `${askedAbout(question, each)} ${called}`)])
            : [heading, question, questionOf(question).text];
        for (const form of forms) if (!known.has(plainHeading(form))) known.set(plainHeading(form), index);
    });
    return known;
}

const organisationHeadings = new Set(['your organisation', 'your organization', 'organisation', 'organization', 'which organisation do you answer for']);
/** By what a person is known again, the surest first. A response has a code of its own, which only tells that a file was read twice. */
const identityHeadings = [/^e ?mail( address)?$/, /^(user ?name|user|respondent( id)?|participant( id)?|token)$/, /^(name|your name|full name)$/, new RegExp(`^${responseHeading}$`, 'i')];

/** A heading without numbering, punctuation, accents and capitals. */
const plainHeading = (heading: string): string => plainWords(heading).replace(/^(?:q ?)?\d+ /, '');
const plainWords = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’'`]/g, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const byWords: ReadonlyMap<string, AnswerLevel> = new Map(answerLevels.flatMap((level, step) => {
    const words = [plainWords(answerWords[level]), level];
    return [...words, ...words.map(word => `${step} ${word}`)].map(word => [word, level] as const);
}));
const noAnswer = new Set(['', 'i cant say', 'cant say', 'cannot say', 'i cannot say', 'dont know', 'i dont know', 'no answer', 'not applicable', 'n a', 'na']);

/** The number that stands for the lowest answer, where a table holds numbers; `unclear` where it may be either. */
type Scale = 0 | 1 | undefined | 'unclear';

function scaleOf(rows: readonly (readonly string[])[], { places }: Headed): Scale {
    const numbers = new Set(rows.flatMap(row => [...places.values()].flatMap(place => (/^\s*\d\s*$/.test(row[place] ?? '') ? [Number(row[place])] : []))));
    if (numbers.size === 0) return undefined;
    if ([...numbers].some(number => number > 4) || (numbers.has(0) && numbers.has(4))) return 'unclear';
    return numbers.has(0) ? 0 : numbers.has(4) ? 1 : 'unclear';
}

/** The answer in a cell; `unclear` where the cell is none of the answers. */
function answerIn(cell: string, scale: Scale): AnswerLevel | 'unclear' | undefined {
    const words = plainWords(cell);
    if (noAnswer.has(words)) return undefined;
    if (typeof scale === 'number' && /^\d$/.test(words)) return answerLevels[Number(words) - scale];
    return byWords.get(words) ?? 'unclear';
}

function responseIn(row: readonly string[], { places, organisation, identity }: Headed, { respondents, partners }: Questionnaire, scale: Scale, count: Counts): (Response & { key?: string }) | undefined {
    const answers = new Map<number, AnswerLevel>();
    for (const [column, place] of places) {
        const answer = answerIn(row[place] ?? '', scale);
        if (answer === 'unclear') count.unclear++;
        else if (answer !== undefined) answers.set(column, answer);
    }
    if (answers.size === 0) {
        count.blank++;
        return undefined;
    }
    if (respondents === 'organisations') {
        const said = plainWords(row[organisation ?? -1] ?? '');
        const by = partners.find(({ called, name }) => said !== '' && (plainWords(called) === said || plainWords(name) === said));
        if (!by) {
            count.stranger++;
            return undefined;
        }
        return { by, answers, key: `organisation ${by.name}` };
    }
    const known = identity.map(places => places.map(place => (row[place] ?? '').trim().toLowerCase()).filter(words => words !== '' && words !== 'anonymous').join('\n'));
    const surest = known.findIndex(words => words !== '');
    return { answers, ...(surest === -1 ? {} : { key: `person ${surest} ${known[surest]!}` }) };
}
