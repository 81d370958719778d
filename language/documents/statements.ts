import { comparable } from './comparable.js';
import { numberOf, numberWord } from './numbers.js';
import { ancestorsOf, type Document } from './passage.js';

/** What a document states about a forum, as a property of the language with its value, and the words that say so. */
export interface Statement {
    /** What states it: the forum of the document, the partnership, or a ground rule of its own. */
    readonly of: 'forum' | 'partnership' | 'ground rule';
    /** The body that the sentence names, where the document states different things about several. */
    readonly body?: string;
    readonly property: string;
    readonly value: string;
    readonly passage: number;
    readonly quotation: string;
}

/** Says what a sentence states of a property, or nothing. It looks for a topic, a verb and a value, and doubts all else. */
interface Pattern {
    /** The forum, where it is left out. */
    readonly of?: Statement['of'];
    readonly property: string;
    /** Words that the sentence, or a heading above it, must have. */
    readonly topic: RegExp;
    /** Where these words are in the sentence, it states something else. */
    readonly except?: RegExp;
    valueIn(sentence: string): string | undefined;
}

/** Rules for another body, or for a meeting or a decision of another kind. */
const others = /sub-?\s?(?:committee|group)|standing committee|working (?:group|party)|task (?:group|force)|special (?:general )?meeting|extraordinary|adjourn|annual general|general meeting|emergency|dissol|wind(?:ing)? up|amend|alter(?:ation)?s? (?:to|of)|remov(?:e|al)|expel|expulsion|terminat|by email|electronic|written resolution/i;

const modal = String.raw`(?:shall|will|must|should|is to|are to)`;
const days = String.raw`(${numberWord})(?: \(\d+\))? (working |calendar |clear )?days?`;

const patterns: readonly Pattern[] = [
    { property: 'quorum', topic: /\bquor(?:um|ate)\b/i, except: /whichever|or more|adjourn|not (?:present|quorate)|unless otherwise/i, valueIn: quorumIn },
    { property: 'meets', topic: /\bmeet/i, except: /informal|in private|with the (?:board|council|chair)|to consider|for example|such as|e\.g\./i, valueIn: rhythmIn },
    { property: 'decides by', topic: /\bdeci(?:de|sion)|\bvot(?:e|es|ing)\b|\bconsensus\b/i, except: /\bappoint|elect(?:ed|ion) of|casting vote only|not required/i, valueIn: decisionRuleIn },
    { property: 'minutes', topic: /\bminutes\b/i, except: /\bnot\b|\bexcept|draft|confidential|minutes (?:of|before|after) (?:the )?(?:start|time)/i, valueIn: sentence => publicationIn(sentence, 'within') },
    { property: 'papers', topic: /\b(?:agendas?|papers)\b(?! items)/i, except: /\bnot\b|\bexcept|confidential/i, valueIn: sentence => publicationIn(sentence, 'before') },
    { property: 'notice', topic: /\bmeeting/i, except: /amend|change|resign|withdraw|motion/i, valueIn: noticeIn },
    { property: 'substitutes', topic: /\b(?:deput(?:y|ies)|substitutes?|alternates?)\b/i, except: /\bnot\b|\bno\b|vice|deputy chair/i, valueIn: sentence => (/\bmembers?\b[^.;]{0,40}\b(?:may|can)\b[^.;]{0,30}\b(?:send|appoint|nominate|name|be represented by)\b[^.;]{0,30}\b(?:deput(?:y|ies)|substitutes?|alternates?)\b/i.test(sentence) ? 'yes' : undefined) },
    { property: 'open to public', topic: /\bpublic\b/i, except: /\bnot\b|\bexcept|\bmay\b|closed|private|unless/i, valueIn: sentence => (new RegExp(String.raw`\bmeetings?\b[^.;]{0,60}\b(?:${modal} be|are|is) (?:held in public|open to (?:members of )?(?:the )?public)\b`, 'i').test(sentence) ? 'yes' : undefined) },
    { of: 'partnership', property: 'review', topic: /\breviewed\b/i, except: /\bnot\b|\bif\b|\bunless\b/i, valueIn: reviewIn },
    { of: 'ground rule', property: 'about', topic: /\binterests?\b/i, except: /\bregister\b|public interest|best interests?|may (?:declare|disclose)|members of the [^.;]{0,30}committee/i, valueIn: sentence => (new RegExp(String.raw`\b(?:members?|representatives?|anyone|any person|directors?|trustees?|attendees|those present)\b[^.;]{0,80}\b(?:${modal}|are required to) (?:[\p{L}]+ly )?(?:declare|disclose)\b[^.;]{0,60}\b(?:conflicts? of interests?|interests?)\b`, 'iu').test(sentence) ? 'conflicts-of-interest' : undefined) },
];

/** Shares as people write them, and as the language does. */
const shares: readonly (readonly [RegExp, string])[] = [[/^(?:more than|over) (?:one[- ])?half$/i, 'majority'], [/^(?:a )?(?:simple )?majority$/i, 'majority'], [/^(?:one[- ])?half$/i, '50%'], [/^(?:one|a)[- ]third$/i, '1/3'], [/^two[- ]thirds$/i, '2/3'], [/^three[- ]quarters$/i, '3/4'], [/^(?:one|a)[- ]quarter$/i, '25%']];

function quorumIn(sentence: string): string | undefined {
    const [, share, percentage, voting] = /((?:more than |over )?(?:one[- ])?half|a (?:simple )?majority|(?:one|a)[- ]third|two[- ]thirds|three[- ]quarters|(?:one|a)[- ]quarter|(?:\b\p{L}+(?:-\p{L}+)? per ?cent \()?(?<!\d)(\d{1,2}) ?(?:%|per ?cent)\)?)(?: \(\d+%?\))?(?: of)? (?:the |all |its |total |number of |current |appointed |full |fixed |active )*(voting )?members(?:hip)?\b(?! present\b)/iu.exec(sentence) ?? [];
    const of = voting === undefined ? 'members' : 'voting members';
    if (percentage !== undefined) return `${percentage}% of ${of}`;
    const known = share === undefined ? undefined : shares.find(([pattern]) => pattern.test(share))?.[1];
    if (known !== undefined) return `${known} of ${of}`;
    const [, number] = new RegExp(String.raw`\bquorum\b[^.;]{0,50}?\b(?:be|is|of|require[sd]?|least|than)\b (${numberWord})(?: \(\d+\))? (?:voting )?(?:members|representatives|persons|people|directors|trustees)\b`, 'i').exec(sentence) ?? [];
    const [, before] = new RegExp(String.raw`^(?:\(?\d+\)?\s+)?(${numberWord})(?: \(\d+\))? (?:voting )?members (?:shall |will )?(?:constitute|form|be) (?:a|the) quorum\b`, 'i').exec(sentence) ?? [];
    const members = number ?? before;
    return members === undefined ? undefined : `${numberOf(members)} members`;
}

function rhythmIn(sentence: string): string | undefined {
    const meets = String.raw`(?:\b${modal} (?:normally |ordinarily |usually |generally |aim to )?meet\b|\b(?:board|partnership|council|committee|forum|group|alliance|network|assembly|members|partners) meets?\b|\bmeetings? (?:of the [\p{L} ]{1,40}|open to the public )?(?:${modal} (?:normally |ordinarily |usually )?(?:be held|take place)|are held|take place)|\bhold (?:its |regular |ordinary )*meetings\b)`;
    const least = String.raw`(at least |at a minimum |a minimum of |no(?:t)? (?:less|fewer) than )?`;
    const times = new RegExp(String.raw`${meets}[^.;]{0,40}?\b${least}(?:(${numberWord})(?: \(\d+\))? times|(once|twice)) (?:a|per|each|every|in (?:each|any|every)) (?:calendar |financial |municipal )?(year|month)\b`, 'iu').exec(sentence);
    if (times) {
        const count = times[3] === undefined ? numberOf(times[2]!) : times[3].toLowerCase() === 'once' ? 1 : 2;
        return `${times[1] ? 'at least ' : ''}${count === 1 ? (times[4]!.toLowerCase() === 'year' ? 'yearly' : 'monthly') : `${count} times a ${times[4]!.toLowerCase()}`}`;
    }
    const regular = new RegExp(String.raw`${meets}[^.;]{0,40}?\b${least}(?:(weekly|fortnightly|monthly|quarterly|annually)|every (${numberWord}|)\s?(week|month|quarter|year)s?)\b`, 'iu').exec(sentence);
    if (!regular) return undefined;
    const value = regular[2] === undefined ? everyIn(regular[3]!, regular[4]!) : { weekly: 'weekly', fortnightly: 'fortnightly', monthly: 'monthly', quarterly: 'quarterly', annually: 'yearly' }[regular[2].toLowerCase()]!;
    return `${regular[1] ? 'at least ' : ''}${value}`;
}

function everyIn(number: string, unit: string): string {
    const single = { week: 'weekly', month: 'monthly', quarter: 'quarterly', year: 'yearly' }[unit.toLowerCase()]!;
    return number === '' || unit.toLowerCase() === 'quarter' ? single : `every ${numberOf(number)} ${unit.toLowerCase()}s`;
}

function decisionRuleIn(sentence: string): string | undefined {
    const isGeneral = new RegExp(String.raw`\b(?:decisions?|decide|questions?|matters)\b`, 'i').test(sentence);
    if (!isGeneral) return undefined;
    if (/\bconsensus\b/i.test(sentence)) {
        if (!/\b(?:by|through|on the basis of|reach|seek|achieve|work(?:ing)? towards?|be made by) (?:a )?consensus\b|\bby (?:general )?consensus\b/i.test(sentence)) return withoutConsensus(sentence);
        if (!/\b(?:cannot|can not|fails?|not (?:be )?(?:possible|reached|achieved)|absence of|unable|failing|no consensus|if necessary|otherwise|unreachable|unachievable)\b/i.test(sentence)) return 'consensus';
        if (/\b(?:two[- ]thirds|three[- ]quarters|75 ?%|super-?majority)\b/i.test(sentence)) return 'consensus-then-supermajority';
        return /\b(?:simple )?majority\b/i.test(sentence) ? 'consensus-then-majority' : undefined;
    }
    const decided = new RegExp(String.raw`\b(?:decisions?|questions?|matters)\b[^.;]{0,80}\b(?:${modal} be|are|is)\b[^.;]{0,40}\bby (?:a )?(simple )?(two[- ]thirds |three[- ]quarters )?(majority|unanimous)\b`, 'i').exec(sentence);
    if (!decided) return /\b(?:board|committee|council|partnership|forum|assembly)\b[^.;]{0,30}\b(?:makes?|takes?|reach(?:es)?) (?:its |all |their )?decisions by (?:a )?(?:simple )?majority\b/i.test(sentence) && !/\bcommittees\b/i.test(sentence) ? 'majority' : undefined;
    return decided[3]!.toLowerCase() === 'unanimous' ? 'unanimity' : decided[2] === undefined ? 'majority' : 'supermajority';
}

/** A sentence that states only what follows where there is no consensus. */
function withoutConsensus(sentence: string): string | undefined {
    const [, otherwise] = /\b(?:when|where|if)\b[^.;]{0,20}\bconsensus cannot be (?:found|reached|achieved)\b([^.;]{0,80}\bmajority (?:vote|of)\b)/i.exec(sentence) ?? [];
    if (otherwise === undefined) return undefined;
    return /super|two[- ]thirds|three[- ]quarters|\d/i.test(otherwise) ? 'consensus-then-supermajority' : 'consensus-then-majority';
}

/** What is published, and how many days after or before a meeting. */
function publicationIn(sentence: string, when: 'within' | 'before'): string | undefined {
    if (!new RegExp(String.raw`\b(?:${modal} be|are|is)\b[^.;]{0,40}\b(?:published|publicly available|available to the (?:public|community through [^.;]{0,30}public))\b`, 'i').test(sentence)) return undefined;
    const [, number, kind] = (when === 'within' ? new RegExp(String.raw`\bwithin ${days}`, 'i') : new RegExp(String.raw`\b${days} (?:before|prior to|in advance of)`, 'i')).exec(sentence) ?? [];
    if (number === undefined) return 'published';
    const period = `${numberOf(number)} ${kind?.trim().toLowerCase() === 'working' ? 'working ' : ''}days`;
    return when === 'within' ? `published within ${period}` : `published ${period} before`;
}

function noticeIn(sentence: string): string | undefined {
    const [, number, kind] = new RegExp(String.raw`\b(?:at least|not less than|minimum of|giving|given) ${days}['’]? (?:written )?notice\b`, 'i').exec(sentence)
        ?? new RegExp(String.raw`\bnotice of (?:the |a |each |all |any )?(?:dates?|times?|(?:regular |ordinary )?meetings?)\b[^.;]{0,80}\b(?:at least|not? less than|a minimum of) ${days} (?:before|prior to|in advance of)\b`, 'i').exec(sentence) ?? [];
    return number === undefined ? undefined : `${numberOf(number)} ${kind?.trim().toLowerCase() === 'working' ? 'working ' : ''}days`;
}

/** How often the rules themselves are looked at again. */
function reviewIn(sentence: string): string | undefined {
    const [, count, often] = new RegExp(String.raw`\b(?:terms of reference|constitution|charter|rules|standing orders|arrangements|agreement|document|memorandum|by-?laws)\b[^.;]{0,60}\b${modal} be (?:[\p{L}]+ly )?reviewed\b[^.;]{0,30}\b(?:every (${numberWord}) years|(annually|yearly|once a year|every year|each year))\b`, 'iu').exec(sentence) ?? [];
    if (count !== undefined) return `every ${numberOf(count)} years`;
    return often === undefined ? undefined : 'yearly';
}

/** What may matter in a charter. */
const matters = /\b(?:quorum|quorate|chair|co-chairs?|conflicts? of interest|interests?|vot(?:e|es|ing)|members?(?:hip)?|review(?:ed)?|minutes|notice|deput(?:y|ies)|term of office|disputes?|consensus|majority|agenda|papers|accountab(?:le|ility))\b/i;

/** More of a sentence is quoted by the part that states the value. */
const longestQuotation = 300;

/** What a document surely states, and the passages that may matter and were not understood. A property that it states in two ways is left to its reader. */
export function statementsIn(document: Document): { readonly statements: readonly Statement[]; readonly left: readonly number[] } {
    const all = document.passages.flatMap((_, index) => statementsAt(document, index));
    const statements = [...new Set(all.map(({ property }) => property))].flatMap(property => withoutDoubt(all.filter(each => each.property === property)));
    const used = new Set(statements.map(({ passage }) => passage));
    const left = document.passages.flatMap(({ kind, text }, index) => ((kind === 'clause' || kind === 'paragraph') && !used.has(index) && matters.test(text) && new RegExp(String.raw`\b(?:${modal}|may|are|is)\b`, 'i').test(text) ? [index] : []));
    return { statements, left };
}

/** Of one property, the statement that the document makes; where it makes several, one for each body, as far as each names its own. */
function withoutDoubt(stated: readonly Statement[]): readonly Statement[] {
    const [first] = stated;
    if (stated.every(({ value }) => value === first!.value)) return first ? [ofNoBody(first)] : [];
    const bodies = [...new Set(stated.map(({ body }) => body))];
    const isTold = (body: string | undefined) => body !== undefined && bodies.every(other => other === body || !other?.endsWith(body)) && new Set(stated.filter(each => each.body === body).map(({ value }) => value)).size === 1;
    return bodies.every(isTold) ? bodies.map(body => stated.find(each => each.body === body)!) : [];
}

const ofNoBody = ({ body: _, ...statement }: Statement): Statement => statement;

const bodyName = String.raw`((?:\p{Lu}[\p{L}’'-]* ){0,4}(?:Board|Committee|Council|Assembly|Executive|Membership|Panel|Forum|Senate|Partnership))`;
const bodyPatterns = [String.raw`\b[Qq]uorum (?:of|for|at) (?:any |an? |the |all )?${bodyName}\b`, String.raw`\b[Mm]eetings? of the ${bodyName}\b`, String.raw`\b[Tt]he ${bodyName} (?:shall|will|must) (?:\p{L}+ly )?(?:aim to )?meet\b`].map(pattern => new RegExp(pattern, 'u'));

/** The body that a sentence is about, in so many words. */
const bodyIn = (sentence: string): string | undefined => bodyPatterns.map(pattern => pattern.exec(sentence)?.[1]).find(found => found !== undefined);

function statementsAt(document: Document, index: number): Statement[] {
    const { kind, text } = document.passages[index]!;
    if (kind !== 'clause' && kind !== 'paragraph') return [];
    const headings = ancestorsOf(document, index).map(at => document.passages[at]!).filter(each => each.kind === 'heading').map(each => each.text).join('\n');
    if (others.test(headings)) return [];
    return sentencesOf(text).flatMap(sentence => {
        const plain = comparable(sentence).text;
        if (others.test(plain) || plain.length > longestQuotation) return [];
        const body = bodyIn(plain);
        return patterns.flatMap(({ of = 'forum', property, topic, except, valueIn }) => {
            const value = topic.test(plain) || (property === 'quorum' && /\bquorum\b/i.test(headings) && /\bpresent\b/i.test(plain)) ? valueIn(plain) : undefined;
            return value === undefined || except?.test(plain) || (value === 'consensus' && hasVotesToo(document, index, plain)) ? [] : [{ of, property, value, passage: index, quotation: sentence, ...(body === undefined ? {} : { body }) }];
        });
    });
}

/** Where votes are spoken of beside consensus, the document may say what follows when there is none. */
function hasVotesToo({ passages }: Document, index: number, sentence: string): boolean {
    const near = passages.slice(index, index + 3).map(({ text }) => comparable(text).text).join(' ').replace(sentence, '');
    return /\b(?:majority|vote[sd]?|voting)\b/i.test(near);
}

/** A rule of decision may need two sentences: consensus, and what follows where there is none. */
function sentencesOf(text: string): string[] {
    const sentences = text.match(/[^.]+(?:\.(?=\S)[^.]*)*\.?/g)?.map(each => each.trim()).filter(each => each !== '') ?? [];
    return sentences.reduce<string[]>((before, sentence) => {
        const last = before.at(-1);
        const goesOn = last !== undefined && /\bconsensus\b/i.test(last) && /^(?:where|if|in the absence|failing|should|when|otherwise)\b/i.test(sentence);
        return goesOn ? [...before.slice(0, -1), `${last} ${sentence}`] : [...before, sentence];
    }, []);
}
