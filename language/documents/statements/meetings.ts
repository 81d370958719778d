import { comparable } from '../comparable.js';
import { ancestorsOf, type Document } from '../passage.js';
import type { Bodies } from './bodies.js';

/** The kinds of meeting that a document holds beside each other, each with rules of its own: the “General meeting” and the “Regular meeting”. */
export interface Meetings {
    /** The kind that a sentence is about, or else the nearest heading above it; nothing where a document has one usual kind, or where the words name several. */
    named(sentence: string, headings: readonly string[]): string | undefined;
}

/** Words that tell no kind of meeting from another: those that meet, and those that a title is made of. */
const ofAll = /^(?:members?|membership|local|chapter|club|society|association|organi[sz]ation(?:al)?|all|any|every|each|these|such|our|other|public|open|official|formal|next|previous|future|quorum|decision|voting|virtual|online|in-person|section|article|part|types?|conducting|calling|attending|scheduling)$/;
/** Kinds whose rules are not read, meetings that have a body, and words of a title that is no kind. */
const noKind = /^(?:special|extraordinary|emergency|annual|adjourned|closed|urgent|election|transition|board|committee|council|executive|directors?|trustees?|officers?|team|panel|steering|subcommittee|working|group|senate|assembly|commission|forum|cabinet|of|for|at|by|to|the|an?|in|on|and|or|from|without|with|before|after|during|between|under)$/;

/** What a kind of meeting is called by: “general” of “regular general meetings”, “regular” where it has no other name. */
function kindOf(words: readonly string[]): string | undefined {
    const telling = words.map(each => each.toLowerCase()).filter(each => !ofAll.test(each));
    if (telling.length === 0 || telling.some(each => noKind.test(each)) || words.some(each => /^[A-Z]{2,6}$/.test(each) && !/^(?:GENERAL|HOUSE)$/.test(each))) return undefined;
    return telling.filter(each => !/^(?:regular|regularly|ordinary|scheduled)$/.test(each)).join(' ') || 'regular';
}

/** The kind that a heading, or a clause that is one, is the title of: “Section 2. Regular Meetings”. */
function kindIn(heading: string): string | undefined {
    const [, words] = /^(?:(?:section|article)? ?[\dIVXivx.]+[.:)]* )?((?:\p{L}[\p{L}-]* ){1,3})meetings?[.:]*$/iu.exec(heading) ?? [];
    return words === undefined ? undefined : kindOf(words.trim().toLowerCase().split(' '));
}

const inSentence = (kind: string): RegExp => new RegExp(String.raw`(?<![\p{L}-])${kind.replaceAll(' ', String.raw`\s`)}(?: (?:membership|members?['’]?|chapter|club|business))? meetings?(?![\p{L}-])`, 'iu');

/** “General, regular, or emergency meetings”. */
const several = /\b\p{L}+,? (?:and|or) (?:\p{L}+ )?meetings?\b/iu;

/** Kinds that a text names with a capital letter amid a sentence, and not as meetings of a body. */
const inText = /(?<=[\p{L},] )(General|Regular|Ordinary|Monthly|Weekly|Quarterly|Business|House) Meetings?(?! of the (?!members|membership|club|chapter|society|association))(?![\p{L}-])/giu;

export function meetingsIn(document: Document, bodies: Bodies): Meetings {
    const texts = document.passages.map(({ text }) => comparable(text).text);
    const isOfABody = (index: number): boolean => [...ancestorsOf(document, index), index].some(at => ![undefined, 'Members'].includes(bodies.named(texts[at]!, true)));
    const titles = document.passages.flatMap((_, index) => (texts[index]!.length <= 60 && !isOfABody(index) ? kindIn(texts[index]!) ?? [] : []));
    const mentions = document.passages.flatMap(({ kind }, index) => (kind === 'heading' || isOfABody(index) ? [] : [...texts[index]!.matchAll(inText)].flatMap(([, word]) => (/^\p{Lu}/u.test(word!) ? kindOf([word!]) ?? [] : []))));
    const every = [...new Set([...titles, ...mentions])];
    const kinds = every.filter(each => !every.some(other => other.endsWith(` ${each}`)));
    const named = (words: string): string[] => kinds.filter(kind => inSentence(kind).test(words));
    return {
        named: (sentence, headings) => {
            if (kinds.length < 2 || several.test(sentence)) return undefined;
            const own = named(sentence);
            const [kind, ...others] = own.length > 0 ? own : headings.map(each => kindIn(each)).filter(each => each !== undefined).slice(-1);
            return kind === undefined || others.length > 0 ? undefined : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} meeting`;
        },
    };
}
