import { authorAndYear, citationsOf, citedIn, workOf, yearOf } from '../citation/cited.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { latestRound } from '../model/facts/answers.js';
import { extentRead, isReadInPart, isReadOnlyInPart } from '../model/facts/reading.js';
import { inList, inSentence, sentence } from '../model/naming.js';
import { afterTerm } from '../model/value-in-words.js';
import { counted } from '../text/counted.js';
import { dateInWords } from '../text/date-in-words.js';
import { authorsOf } from './people.js';
import { paragraph, strong, type Block } from './blocks.js';
import { purposeOf } from './purpose.js';
import { phraseOf } from './term-phrases.js';

/** Who drew the charter up, from which documents, and what of them was not read. Whoever reads the report must not take it for more than that. */
export function basisInWords(charter: Charter): Block[] {
    const who = authorsOf(charter);
    const drawnUp = inSentence(who === undefined ? 'The charter does not say who drew it up.' : `The charter was drawn up by ${who}.`);
    const { warning } = purposeOf(charter);
    const first = warning === undefined ? [strong(drawnUp)] : [strong(warning), ` ${drawnUp}`];
    return [paragraph(...first, ` ${[...documents(charter), ...howOld(charter), ...whatIsAgreed(charter), ...whoMaySee(charter)].join(' ')}`)];
}

/** What somebody wrote from documents is as old as these, and in other words. */
function howOld({ document, sources, today }: Charter): string[] {
    if (!isReadOnlyInPart(document)) return [];
    const years = sources.flatMap(source => yearOf(workOf({ declared: source })) ?? []);
    const newest = Math.max(...years);
    return [
        ...(years.length > 1 && newest < Number(today.slice(0, 4)) ? [`The newest ${years.length < sources.length ? 'with a date ' : ''}is from ${newest}: what they say may have changed since.`] : []),
        '“The charter” here means what was written down from these documents. Quotation marks show its words, which are not always those of a document.',
    ];
}

/** What was answered about a partner can hurt the partner, and those who answered. */
function whoMaySee(charter: Charter): string[] {
    const answers = latestRound(charter)?.answers.filter(({ about }) => about !== undefined) ?? [];
    if (answers.length === 0) return [];
    const open = [...(answers.every(({ by }) => by === undefined) ? ['from which partners the answers came'] : []), 'who was to see them'];
    return [`This report shows what was answered about each partner, by name. The charter does not say ${inList(open, { or: true })}: agree on who may see this report.`];
}

/** That a partnership was agreed does not mean that its partners agreed to the words of somebody who read some of their documents. */
function whatIsAgreed(charter: Charter): string[] {
    if (!charter.isAgreed) return ['It is a draft: the partners have not agreed to it.'];
    return isReadInPart(charter.document) ? ['It calls the partnership agreed, but it does not say that the partners agreed to this text. What was not read may say more.'] : [agreedInWords(charter)];
}

/** That a charter calls itself agreed, with what it states of how: the reason and the sources, the act that it is based on, and the day. */
function agreedInWords(charter: Charter): string {
    const { partnership, document } = charter;
    const { because, citations = [] } = partnership.stated('stage') ?? {};
    const sources = citations.flatMap(citation => {
        const cited = citedIn(document, citation);
        return cited ? [`${authorAndYear(workOf(cited))}${citation.locator ? `, ${citation.locator}` : ''}`] : [];
    });
    const support = [...(because === undefined ? [] : [because.replace(/\.$/, '')]), ...sources];
    const basedOn = (kind: RegExp) => (partnership.mandate?.items ?? []).filter(({ written, detail }) => detail !== undefined && kind.test(written)).map(item => `${phraseOf('mandate', item.written.split(/[\s"“]/)[0]!)}${afterTerm(item)}`);
    const [acts, resolutions] = [basedOn(/^(?:agreement|contract)\b/), basedOn(/^resolution\b/)];
    const day = partnership.adopted?.value;
    // One of the partners can resolve for itself alone.
    const resolved = resolutions.length === 0 ? '' : ` It is based on ${inList(resolutions)}.`;
    if (support.length + acts.length === 0 && day === undefined) return `It says that it is agreed${document.source.fences ? '; its formal part does not say' : ', but not'} by whom or when.${resolved}`;
    const agreed = `It says that it is agreed${support.length === 0 ? '' : ` (${support.join('; ')})`}${acts.length === 0 ? '' : `, based on ${inList(acts)}`}.${resolved}`;
    return day === undefined ? agreed : `${agreed} What it is based on was adopted on ${dateInWords(day)}.`;
}

/** How many documents are named before the rest is left to the references. */
const named = 6;

function documents(charter: Charter): string[] {
    const declared = charter.sources;
    const other = new Set(citationsOf(charter).flatMap(({ document, citation }) => {
        const cited = citedIn(document, citation);
        return cited && !('declared' in cited) ? [workOf(cited).id] : [];
    })).size;
    const total = declared.length + other;
    if (total === 0) return ['It cites no documents.'];
    const readTo = (extent: ReturnType<typeof extentRead>) => declared.filter(source => extentRead(source) === extent);
    const [unread, inPart] = [readTo('none'), readTo('part')];
    const silent = other + readTo(undefined).length;
    const told = inPart.slice(0, named).map(partRead);
    const rest = inPart.length - told.length;
    const parts = `${told.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
    return [
        `It cites ${counted(total, 'document')}${inPart.length + unread.length === 0 ? ', listed under References' : ''}.`,
        ...(inPart.length === 0 ? [] : [`${inPart.length === total ? (total === 1 ? 'It was' : 'All were') : `${inPart.length === 1 ? 'One of them was' : `${inPart.length} of them were`}`} read only in part: ${parts}.`]),
        ...(unread.length === 0 ? [] : [`${sentence(inList(unread.map(source => `“${workOf({ declared: source }).title ?? workOf({ declared: source }).id}”`)))} ${unread.length === 1 ? 'was' : 'were'} not at hand${unread.length === total ? '' : ', and may say more'}.`]),
        ...(silent > 0 && silent < total ? [`Of ${silent === 1 ? 'one' : silent}, the charter does not say how much was read.`] : silent > 0 ? [`It does not say how much of ${total === 1 ? 'it' : 'them'} was read.`] : []),
    ];
}

/** `“Integration scheme” (2015; read: 3.1 to 3.7)`. */
function partRead(source: Entity<'source'>): string {
    const work = workOf({ declared: source });
    const year = yearOf(work);
    const read = inList((source.read?.items ?? []).map(({ written, detail }) => detail ?? written.replace(/^part\s*/, '').replace(/^["“]|["”]$/g, '')), { limit: 4 });
    const details = [...(year === undefined ? [] : [String(year)]), ...(read === '' ? [] : [`read: ${read}`])];
    return `“${work.title ?? work.id}”${details.length === 0 ? '' : ` (${details.join('; ')})`}`;
}
