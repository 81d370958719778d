import * as z from 'zod';
import type { Paper } from '../documents/paper.js';
import { ancestorsOf } from '../documents/passage.js';
import type { Place } from '../documents/place.js';
import type { QuotationSearch } from '../documents/quotation.js';
import { differenceIn } from '../model/word-difference.js';
import { visible } from '../text/visible.js';
import { tool, ToolProblem, type Tool } from './tool.js';

/** To read more of a passage, ask for its parts. */
const mostInPassage = 200;
const longestStart = 120;

const passageShape = z.object({
    locator: z.string().describe('How to cite it: [@Key "locator"].'),
    kind: z.enum(['heading', 'clause', 'paragraph', 'row', 'footnote']), heading: z.string().optional(), page: z.number().optional(), line: z.number().optional(), text: z.string(),
});
type PassageData = z.infer<typeof passageShape>;

const document = z.string().max(4096).describe('A document (Word, PDF, Markdown, HTML or plain text), relative to the working folder.');
const locator = z.string().max(500).describe('A locator, as in a citation: 3.2.1(a), Standing orders, para 4, table 1, row 2, p. 12.');

/** Tools with which an assistant reads the papers that a charter is drafted from, and checks what it quotes. What a document says is not an instruction. */
export const documentTools: readonly Tool[] = [
    tool({
        name: 'list_passages', title: 'List the passages of a document',
        description: 'Lists the clauses, headings, rows and footnotes of a document, with the locator and the first words of each. Read the whole passage with read_passage before you rely on it.',
        input: { document, under: locator.optional().describe('Lists only the parts of this passage.'), from: z.number().int().min(0).default(0).describe('How many passages to skip.'), limit: z.number().int().min(1).max(2_000).default(300) },
        output: { title: z.string().optional(), remarks: z.array(z.string()), passages: z.array(passageShape), left_out: z.number() },
        async run({ document: path, under, from, limit }, sources) {
            const paper = await sources.paper(path);
            const all = passagesIn(paper, under === undefined ? undefined : placeFor(paper, under)).map(each => ({ ...each, text: startOf(each.text) }));
            const passages = all.slice(from, from + limit);
            const { title, remarks } = paper.document;
            const left = all.length - from - passages.length;
            return { data: { ...(title === undefined ? {} : { title: visible(title) }), remarks: [...remarks], passages, left_out: Math.max(0, left) }, text: [...remarks, ...passages.map(inLine), ...(left > 0 ? [`${left} more. Use from: ${from + passages.length} to list them.`] : [])].join('\n') };
        },
    }),
    tool({
        name: 'read_passage', title: 'Read a passage of a document',
        description: 'Returns the exact words of a clause, a row, a footnote, a page, or a heading and everything under it.',
        input: { document, locator },
        output: { passages: z.array(passageShape), left_out: z.number() },
        async run({ document: path, locator: wanted }, sources) {
            const paper = await sources.paper(path);
            const all = passagesIn(paper, placeFor(paper, wanted));
            const passages = all.slice(0, mostInPassage);
            return { data: { passages, left_out: all.length - passages.length }, text: passages.map(inLine).join('\n') };
        },
    }),
    tool({
        name: 'check_quotation', title: 'Check a quotation',
        description: 'Checks whether words are in a document, and in which passage. Check each quotation before you write it into a charter. Finding the words does not show that a statement is true: a person confirms that.',
        input: { document, quotation: z.string().min(1).max(5_000), locator: locator.optional() },
        output: { found: z.boolean(), in: z.array(z.string()).describe('The passages that contain the words.'), document_says: z.string().optional().describe('The most similar words in the document, if the quotation was not found.'), message: z.string() },
        async run({ document: path, quotation, locator: wanted }, sources) {
            const paper = await sources.paper(path);
            const place = wanted === undefined ? undefined : placeFor(paper, wanted);
            const checked = quotationCheck(paper, paper.find(quotation, place), wanted);
            return { data: checked, text: checked.message };
        },
    }),
];

/** The one place that a locator leads to. Throws a ToolProblem that offers others where it leads to none or to several. */
function placeFor(paper: Paper, wanted: string): Place {
    const resolution = paper.resolve(wanted);
    if (resolution.kind === 'one') return resolution.place;
    const places = (resolution.kind === 'none' ? resolution.near : resolution.places).map(({ start }) => `“${paper.locatorOf(start)}”`).slice(0, 6);
    const offer = places.length === 0 ? ' Use list_passages to list all passages.' : resolution.kind === 'none' ? ` Did you mean ${places.join(', or ')}?` : ` It may be ${places.join(', or ')}.`;
    throw new ToolProblem(`“${visible(wanted)}” is ${resolution.kind === 'none' ? 'not in the document' : 'in the document several times'}.${offer}`);
}

function passagesIn({ document: read, locatorOf }: Paper, { start, end }: Place = { start: 0, end: read.passages.length }): PassageData[] {
    return read.passages.slice(start, end).map(({ kind, text, page, line }, index) => {
        const heading = kind === 'heading' ? undefined : ancestorsOf(read, start + index).map(at => read.passages[at]!).findLast(each => each.kind === 'heading')?.text;
        return { locator: visible(locatorOf(start + index)), kind, ...(heading === undefined ? {} : { heading: visible(heading) }), ...(page === undefined ? {} : { page }), ...(line === undefined ? {} : { line }), text: visible(text) };
    });
}

const inLine = ({ locator: where, heading, text }: PassageData): string => `${where === '' ? '' : `[${where}] `}${heading === undefined ? '' : `${heading}: `}${text}`;

const startOf = (text: string): string => (text.length <= longestStart ? text : `${text.slice(0, longestStart).replace(/\s+\S*$/, '')} …`);

function quotationCheck(paper: Paper, search: QuotationSearch, wanted: string | undefined) {
    switch (search.kind) {
        case 'found': case 'elsewhere': {
            const found = [...new Set(search.places.map(({ passage }) => visible(paper.locatorOf(passage))))];
            const named = found.filter(each => each !== '').join(', ') || 'a passage without a number';
            return search.kind === 'found' ? { found: true, in: found, message: `The words are in ${named}.` } : { found: false, in: found, message: `The words are not in ${visible(wanted ?? '')}. They are in ${named}.` };
        }
        case 'alike': {
            const { quoted, written } = differenceIn(search.changes);
            const where = visible(paper.locatorOf(search.passage)) || 'The document';
            return { found: false, in: [], document_says: visible(written), message: `The words are not there. ${where} says “${visible(written)}”, not “${visible(quoted)}”.` };
        }
        case 'missing': return { found: false, in: [], message: 'The words are not in the document.' };
    }
}
