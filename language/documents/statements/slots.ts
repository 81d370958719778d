import { numberWord } from '../numbers.js';
import type { Span } from './accounted.js';

const number = String.raw`${numberWord}(?: \((?:\d+|${numberWord})\))?`;
const percentage = String.raw`(?:\d{1,3} ?%|${numberWord} ?(?:per[- ]?cent|%))(?: \(\d{1,3} ?(?:%|per ?cent)?\))?|${numberWord} \(\d{1,3} ?%?\) per[- ]?cent`;
const fraction = String.raw`(?:one[- ])?half|(?:one|a)[- ](?:third|quarter)|two[- ]thirds?|three[- ](?:quarters?|fourths?)|[12]/[23](?:rds?|nds?)?|3/4(?:ths?)?`;
const unit = '(?:working |business |calendar |clear |full )?(?:days?|weeks?|months?)';
const most = String.raw`(?: days?)?,? (?:n?or|and|but)(?: not| no)? more than ${number}`;
const office = String.raw`(?:board |branch |club |council |committee )?(?:chair(?:person|man|woman)?(?! of (?:the|a) (?:\w+ )?(?:sub-?)?committee)|president|conven[eo]r|moderator)`;
const least = String.raw`(?:at least |at a minimum |a minimum of |no(?:t)? (?:less|fewer)(?: frequently| often)? than |(?:≥|>=) ?)`;
const per = String.raw`(?:a|per|each|every|in (?:a|each|any|every)|during (?:a|each|every))(?: complete| full| calendar| financial| fiscal| academic| municipal)*`;

/** The places in a wording that hold a value or stand for words of one kind; those with a value are named groups. */
export const slots = {
    must: '(?:shall|will|must|should|is to|are to|is required to|are required to)',
    is: '(?:(?:shall|will|must|should|is to|are to)(?: also)? be|is|are)',
    least,
    number: `(?<number>${number})`,
    share: String.raw`(?<share>(?:(?:more|greater) than |over )?(?:a |the )?(?:(?:simple |absolute )?majority|${percentage}|(?:\([1-3]/[2-4]\) )?(?:${fraction}))(?: \([^)]{1,20}\))?)`,
    /** Those who are counted: “of the total membership”, “of all voting members of the Council”. */
    voters: String.raw`(?:of )?(?<group>(?:(?!present|votes?\b|those|average)[\p{L}-]+ ){0,6}?(?:members(?:hip)?|directors|representatives|trustees|councillors|senators|delegates|(?:board|council|committee|t[so][cb])(?! members)))\b(?! present| attending| in attendance)(?<entitled>,? (?:who are )?(?:entitled|eligible) to vote)?`,
    /** As many of those who are counted: “five members of the Board”. */
    countedPeople: String.raw`(?<number>${number}) (?:of the )?(?<group>(?:(?:regular|current|voting|board|committee|council) )*(?:members|representatives|individuals|persons|people|directors|trustees|delegates|councillors))\b`,
    people: '(?:voting )?(?:board |committee |council )?(?:members|representatives|individuals|persons|people|directors?(?:\\(s\\))?|trustees|delegates|councillors)',
    members: '(?:(?:board|committee|council|voting|partner|core|team|steering) )*(?:members?|representatives?|directors?|trustees?|officers?|participants?|contributors?|maintainers?|senators?|partners|part(?:y|ies)|anyone|any person|attendees|those present)',
    rhythm: String.raw`(?<rhythm>${least}?(?:(?:${number} times|once|twice) (?:${per} (?:year|month|quarter|week)|per annum)|(?:${number} times |once |twice )?semi-?annually|(?:${number} times |once |twice )?(?:weekly|fortnightly|monthly|quarterly|annually|yearly)|(?:once |twice )?every (?:other |second |${number} )?(?:week|month|quarter|year)s?|(?:each|every) (?:calendar )?(?:week|month|quarter)|(?:\w+ )?\w+ of (?:each|every) month))\b(?<more>,? or (?:sooner|more(?: often| frequently))(?: (?:if|when|as|where) [^.;:]{0,120})?)?`,
    per,
    decisions: '(?:decisions?|questions?|matters|motions?|issues|resolutions?|votes?|business)',
    time: `(?<time>${number}(?:${most})? ${unit})`,
    before: '(?:before|prior|in advance|ahead)',
    meetings: String.raw`(?:(?:regular|regularly|scheduled|ordinary|board|committee|council|general|membership|member|members'|chapter|club|society|association|business|house|public|official|formal|its|all|any|each|every|the|a) )*meetings?`,
    published: '(?:published|posted (?:publicly|online|to the public|(?:on|to) (?:the |its |our )?(?:[\\p{L}’\'-]+ ){0,3}(?:web ?site|website|wiki|web page|homepage))|made public|publicly (?:available|posted|accessible)|open to (?:inspection by )?(?:the )?public|(?:made )?available to (?:the (?:general )?public|(?:the |all )?(?:members of the )?community through [^.;]{0,30}public))',
    office: `(?<office>${office})`,
    anyOffice: String.raw`(?<office>(?:vice[- ]|deputy |co-)?${office}|secretary(?:[- ]treasurer)?|treasurer|officers)`,
    vice: String.raw`(?<office>(?:vice[- ]|deputy )${office})`,
    term: String.raw`(?<term>(?:${number}(?:[- ]years?)|one[- ]year))`,
    document: '(?:constitution|by-?laws?|charter|terms of reference|standing orders|memorandum|agreement|articles of association|governance (?:document|model))',
    rule: String.raw`(?<rule>(?:simple |absolute )?majority|(?:two[- ]thirds?|three[- ](?:quarters?|fourths?)|[12]/3|3/4|super|qualified)(?: \([^)]*\))?[- ]?(?:super)?(?:majority)?|unanimous|unanimity)`,
    text: String.raw`(?<text>[^:]{15,}?)`,
} as const;

/** Slots that may match words which are no value: what is in them has to be accounted for. */
const isGap = (name: string): boolean => /^(?:gap\d+|group|base)$/.test(name);

/** A wording as a pattern: `{share}` is a slot, `…` some words of the same clause, `{words}` some words beside each other; the rest is a regular expression. */
export function patternOf(wording: string): RegExp {
    let gaps = 0;
    const source = wording
        .replace(/…|\{words\}/g, each => (each === '…' ? String.raw`(?<gap${++gaps}>[^.;:]{0,110}?)(?<![\p{L}\p{N}-](?=[\p{L}\p{N}]))` : String.raw`(?<gap${++gaps}>(?:[\p{L}’'-]+,? ){0,5}?)`))
        .replace(/(?<!\\p)\{(\w+)\}/g, (_, slot: keyof typeof slots) => slots[slot])
        .replaceAll(' ?', String.raw`\s*`)
        .replaceAll(' ', String.raw`\s+`);
    return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${source})(?![\p{L}\p{N}-])`, 'diu');
}

/** The parts of a sentence that a match accounts for: all of it but its gaps. */
export function spansOf({ index, 0: words, indices }: RegExpExecArray): Span[] {
    const gaps = Object.entries(indices?.groups ?? {}).flatMap(([name, span]) => (isGap(name) && span !== undefined ? [span] : [])).sort(([a], [b]) => a - b);
    const edges = [index, ...gaps.flat(), index + words.length];
    return edges.flatMap((start, at): Span[] => (at % 2 === 0 ? [[start, edges[at + 1]!]] : []));
}
