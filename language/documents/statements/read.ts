import { comparable } from '../comparable.js';
import { decapitalised } from '../../text/sentence.js';
import { ancestorsOf, saysRules, type Document } from '../passage.js';
import { isAccountedFor, type Span } from './accounted.js';
import { bodiesIn, whoMeets, type Bodies } from './bodies.js';
import { leftOf, type Left } from './left.js';
import { goesBack, isCastingVoteOfOne, speaksOf } from './matters.js';
import { meetingsIn, type Meetings } from './meetings.js';
import { isHeadingAboutOthers, isHeadingOfNoRules, isNoRule, isOfElections, isOtherAmendment, isOtherPaper, isToFillIn } from './occasions.js';
import { sentencesOf } from './sentences.js';
import { patternOf, spansOf } from './slots.js';
import type { Statement } from './statement.js';
import { readers, type Found } from './values.js';
import { isOfAnother, wordsOfWhom } from './whose.js';
import { wordings, type Wording } from './wordings.js';

export type { Left, Statement };

/** Patterns are made when a document is first read for statements, so that nothing else pays for them. */
let compiled: readonly { readonly wording: Wording; readonly patterns: readonly RegExp[] }[] | undefined;
const compiledWordings = () => (compiled ??= wordings.map(wording => ({ wording, patterns: wording.says.map(patternOf) })));

/** What a document surely states, and what may matter and was not understood. A property that it states in two ways is left to its reader. */
export function statementsIn(document: Document): { readonly statements: readonly Statement[]; readonly left: readonly Left[] } {
    const bodies = bodiesIn(document);
    const subjects = { bodies, meetings: meetingsIn(document, bodies) };
    const isOther = isOtherPaper(document.title ?? '') || isToFillIn(document.passages.filter((_, index) => !ancestorsOf(document, index).some(at => isHeadingOfNoRules(document.passages[at]!.text))).map(({ text }) => text));
    const read = isOther ? [] : document.passages.flatMap((_, index) => sentencesAt(document, index, subjects));
    const stated = read.flatMap(({ statements }) => statements);
    const statements = withoutDoubt(stated.filter(each => !goesOnElsewhere(document, each, stated)), bodies).map(each => withMeeting(each, document));
    return { statements, left: leftOf(document, statements, new Set(read.map(({ words }) => words))) };
}

/** All members together are called by their meeting, where the document has one. */
function withMeeting(statement: Statement, { passages }: Document): Statement {
    return statement.body === 'Members' && passages.some(({ text }) => /\bgeneral meetings?\b/i.test(text)) ? { ...statement, body: 'General meeting' } : statement;
}

/** What is stated in one way only. What names no body is about the only one there is; where there are several, it is left out. */
function withoutDoubt(stated: readonly Statement[], { only }: Bodies): readonly Statement[] {
    const hasBodies = stated.some(({ of, body }) => isOfBody(of) && body !== undefined);
    const placed = stated.flatMap(each => {
        if (!isOfBody(each.of) || each.body !== undefined) return [each];
        if (!hasBodies) return [each];
        if ((each.property === 'quorum' || each.property === 'notice') && ofMembers.test(each.quotation) && !ofABody.test(each.quotation)) return [{ ...each, body: 'Members' }];
        if (each.property === 'quorum' && /(?:Directors|Trustees)$/.test(only ?? '') && !ofABody.test(each.quotation)) return [];
        return only !== undefined && !ofTheWhole.test(each.quotation) ? [{ ...each, body: only }] : [];
    });
    const certain = placed.filter((each, index) => {
        const key = keyOf(each);
        const alike = placed.filter(other => keyOf(other) === key);
        return placed.findIndex(other => keyOf(other) === key) === index && (each.property === 'duty' || alike.every(({ value }) => value === each.value)) && !isDoubtful(each, placed);
    });
    // Where several bodies have a chair, “the Chair” is that of one of them.
    const chairs = new Set(placed.filter(each => each.property === 'chair' && each.body !== undefined && /chair/i.test(each.value)).map(({ body }) => body));
    // A seat without a number would be a single one.
    return certain.filter(({ of, body, role }) => of !== 'role' || body !== undefined || chairs.size < 2 || !/^chair/i.test(role ?? '')).filter(({ of, body }) => of !== 'seat' || certain.some(each => each.of === 'seat' && each.property === 'number' && each.body === body));
}

/** Words for all members together, whose meeting is theirs: what they are told, and how many of them are needed. */
const ofMembers = /(?<!board |committee |council |its )\bmembership\b(?! committee)|\bto (?:all|each|every) (?:(?:active|voting) )?members?\b|\b(?:association|club|society|chapter) members\b/i;
const ofABody = /\b(?:board|committee|council|directors?|trustees?|executive|officers?)\b/i;
/** Words for them where they are no body of their own. */
const ofTheWhole = /\b(?:chapter|association|society|club|church|corporation)\b/i;

const isOfBody = (of: Statement['of']): boolean => of === 'forum' || of === 'seat';

/** Statements of one key contradict each other where their values differ. Each body has a chair of its own; there is one president. */
const keyOf = ({ of, body, role, property, value }: Statement): string => JSON.stringify([of, isOfBody(of) || (role !== undefined && /chair/i.test(role)) ? body : '', role, property, of === 'ground rule' ? value : '']);

/** Whether another body, whose name ends in that of this one, is stated to do otherwise: the same body may be meant. */
const isDoubtful = ({ of, body, property, value }: Statement, stated: readonly Statement[]): boolean => of === 'forum' && body !== undefined && stated.some(other => other.property === property && other.value !== value && other.body !== undefined && other.body !== body && (other.body.endsWith(` ${body}`) || body.endsWith(` ${other.body}`)));

/** Who and what a document speaks of. */
interface Subjects {
    readonly bodies: Bodies;
    readonly meetings: Meetings;
}

/** Words that open a list, which a heading such as “Meetings:” does not. */
const isOpening = (words: string): boolean => words.endsWith(':') && words.split(' ').length > 3;

/** Whether a passage goes on with a sentence that was begun in the one before it, so that its first words may lack a condition. */
function isBrokenOff({ passages }: Document, index: number): boolean {
    const before = passages[index - 1];
    return passages[index]!.label === undefined && before !== undefined && before.kind === 'paragraph' && before.text.length > 80 && /[.;:] [^.;:]*[\p{L}\p{N},]$/u.test(before.text.trim());
}

/** The paragraph without a number that opens the list which a passage is an item of: nothing is nested in it. */
function openingOf({ passages }: Document, index: number): number[] {
    const { kind, label, depth, parent } = passages[index]!;
    if (kind !== 'clause' || label === undefined) return [];
    const before = passages.slice(0, index).findLastIndex(each => each.depth < depth || (each.depth === depth && (each.kind !== 'clause' || each.label === undefined)));
    const found = passages[before];
    return found?.kind === 'paragraph' && found.parent === parent && found.depth === depth && isOpening(found.text.trim()) ? [before] : [];
}

/** The headings above a clause, and the words that open the list which it is an item of. */
const aboveOf = (document: Document, index: number): string[] => [...ancestorsOf(document, index), ...openingOf(document, index)]
    .map(at => document.passages[at]!)
    .map(({ label = '', text }) => ({ label, words: comparable(text).text }))
    .filter(({ words }) => isOpening(words) || words.length <= 90)
    .flatMap(({ label, words }) => (label === '' || isOpening(words) ? [words] : [`${label} ${words}`, words]));

/** A sentence that has the words of a statement, and what it states as a whole: nothing, where some of its words are not understood. */
interface Sentence {
    readonly words: string;
    readonly statements: readonly Statement[];
}

function sentencesAt(document: Document, index: number, subjects: Subjects): Sentence[] {
    const passage = document.passages[index]!;
    if (!saysRules(passage)) return [];
    const headings = aboveOf(document, index);
    if (headings.some(isHeadingOfNoRules)) return [];
    const openings = headings.filter(isOpening);
    const isOpened = openings.map(words => sentencesOf(words).at(-1)!).every(words => office.test(words) || isAccountedFor(words, subjects.bodies.spansIn(words), ['opening']));
    const sentences = sentencesOf(passage.text);
    const first = isBrokenOff(document, index) || (openings.length === 0 && /^\p{Ll}/u.test(sentences[0] ?? '') && !office.test(headings.at(-1) ?? '')) ? 1 : 0;
    return sentences.flatMap((words, position): Sentence[] => {
        if (words.length > longest || isNoRule(words)) return [];
        const duty = dutyOf(headings.at(-1), words);
        const found = [...matchesIn(words, headings), ...(duty === undefined ? [] : matchesIn(duty, headings).filter(({ statement }) => statement.of === 'role' || statement.property === 'chair').map(each => ({ ...each, isWhole: true, statement: { ...each.statement, quotation: words } })))];
        if (found.length === 0) return [];
        const isWhole = position >= first && isOpened && !words.endsWith(':') && !(position === sentences.length - 1 && isUnfinished(document, index));
        return [{ words, statements: isWhole ? wholeOf(found, { words, position, headings, index, subjects }) : [] }];
    });
}

/** More than this is no sentence that somebody reads beside a statement. */
const longest = 480;

/** Whether the last sentence of a passage ends in the one after it. */
function isUnfinished({ passages }: Document, index: number): boolean {
    const [{ text }, next] = [passages[index]!, passages[index + 1]];
    return /[\p{L}\p{N},]$/u.test(text.trim()) && next !== undefined && (/,$/.test(text.trim()) || /^\p{Ll}/u.test(next.text.trim()) && next.label === undefined);
}

/** What a wording matched in a sentence. */
interface Match {
    readonly statement: Omit<Statement, 'passage' | 'body'>;
    readonly spans: readonly Span[];
    /** Whether the sentence is its value, so that none of its words is lost. */
    readonly isWhole: boolean;
}

/** What the wordings match, of each property what the first of them does. */
function matchesIn(words: string, headings: readonly string[]): Match[] {
    const found = compiledWordings().filter(({ wording }) => mayState(wording, words, headings)).flatMap(({ wording, patterns }) => matchOf(wording, patterns, words));
    const kindOf = ({ statement: { of, property, value } }: Match): string => JSON.stringify([of, property, of === 'ground rule' ? value : '']);
    return found.filter((each, index) => found.findIndex(other => kindOf(other) === kindOf(each)) === index);
}

/** Words that point back at the sentence before. */
const pointsBack = /^(?:\(?[\da-z]{1,3}[.)] )?(?:(?:in|at|under|for|on) )?(?:such|said|this|that|these|those|they|it|he|she|then|otherwise|however|but|or|and|also|if so|(?:if|when|where) (?:this|that|it|so|they)|in addition|(?:the )?(?:same|foregoing))\b(?! (?:document|charter|constitution|agreement|partnership|association|society|club|terms|by-?laws|rules|group|committee|board|council|forum)\b)/i;
/** Whether a sentence cannot be understood without the one before it: “such notification”, of which it has not spoken. */
const isOfBefore = (words: string): boolean => pointsBack.test(words) || [...words.matchAll(/\b(?:such|said) (?:an? )?(\p{L}{4})/giu)].some(({ 1: noun, index }) => !words.slice(0, index).toLowerCase().includes(noun!.toLowerCase()));
/** A heading in the line of the sentence: “Quorum: …”. */
const heading = /^(?!(?:If|When|Where|Except|For|At|In|On|During|Unless)\b)\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}(?:: | - )/u;

const isText = ({ statement: { property } }: Match): boolean => property === 'duty' || property === 'purpose' || property === 'remit';

/** The statements of a sentence, where all its words are accounted for. */
function wholeOf(found: readonly Match[], { words, position, headings, index, subjects }: { readonly words: string; readonly position: number; readonly headings: readonly string[]; readonly index: number; readonly subjects: Subjects }): Statement[] {
    const named = found.map(each => ({ ...each, statement: { ...each.statement, passage: index, ...bodyOf(subjects, wordsOfWhom(each.statement.property, words), headings, each.statement.of) } }));
    const headed = heading.exec(words)?.[0] ?? '';
    const title = isHeadingAboutOthers(headed) ? '' : headed;
    const pronoun = position === 0 ? /^(?:it|they|we)(?= )/i.exec(words)?.[0] ?? '' : '';
    const ofForum = named.filter(({ statement: { of, property } }) => isOfBody(of) && property !== 'notice').map(({ statement }) => statement.body);
    const names = ofForum.length === 0 ? subjects.bodies.spansIn(words) : ofForum.flatMap(body => subjects.bodies.spansIn(words, body ?? ''));
    const idle: Span[] = [...names, [0, title.length], [0, pronoun.length]];
    const isAccounted = (those: readonly Match[]): boolean => isAccountedFor(words, [...those.flatMap(({ spans }) => spans), ...idle], those.map(({ statement: { property } }) => property));
    // A text takes the words to the end of the sentence for itself alone.
    const [texts, values] = [named.filter(isText), named.filter(each => !isText(each))];
    const isAccountedForAsText = texts.length > 0 && isAccounted(named);
    const areValuesAccountedFor = values.length > 0 && isAccounted(values);
    return named
        .filter(each => (each.isWhole ? !isOfBefore(words) : isText(each) ? isAccountedForAsText : areValuesAccountedFor))
        .map(({ statement }) => statement)
        .filter(each => each.body !== 'several' && !isOfAnother(each.property, words, each.body) && !(each.property === 'purpose' && each.body !== undefined && each.body !== 'Members'));
}

/** Whether what stands near a statement says more of its matter: it may be a part of the rule. Other statements that are whole are rules of their own. */
function goesOnElsewhere(document: Document, statement: Statement, stated: readonly Statement[]): boolean {
    const near = nearTo(document, statement.passage).flatMap(index => sentencesOf(document.passages[index]!.text).map(words => ({ index, words })));
    const own = near.findIndex(({ index, words }) => index === statement.passage && words === statement.quotation);
    if (isCastingVoteOfOne(statement, [...near.slice(0, Math.max(own, 0)).map(({ words }) => words), ...ancestorsOf(document, statement.passage).slice(-1).map(at => document.passages[at]!.text)])) return true;
    const isStated = (at: (typeof near)[number]): boolean => stated.some(each => each.passage === at.index && each.quotation === at.words && each.property === statement.property);
    return near.some((each, position) => position !== own && ((position === own + 1 && goesBack(each.words)) || (speaksOf(statement, each.words) && !isStated(each))));
}

/** The passage, the one before it, and the two after it, as far as they are below the same heading. */
function nearTo({ passages }: Document, index: number): number[] {
    const isBeside = (at: number): boolean => passages[at] !== undefined && (passages[at].kind !== 'heading' || saysRules(passages[at])) && passages[at].depth >= passages[index]!.depth;
    const after = !isBeside(index + 1) ? [] : isBeside(index + 2) ? [index + 1, index + 2] : [index + 1];
    return [...(isBeside(index - 1) ? [index - 1] : []), index, ...after];
}

const office = /^(?:(?:section|article)? ?[\divxIVX.]+[.:)]* )?(?:duties of (?:the )?)?(?:the )?((?:vice[- ])?(?:president|chair(?:person|man|woman)?)|secretary|treasurer)(?: (?:shall|will|must|duties))*[:.]?$/i;
const beginsWithADuty = /^(?:(?:to|shall|will|must|also) )*((?:preside|chair|keep|maintain|record|manage|oversee|supervise|prepare|represent|organi[sz]e|coordinate|lead|ensure|call)\b.*)$/is;

/** The item “Preside at all meetings” below the heading “President”, as a sentence. */
function dutyOf(heading: string | undefined, sentence: string): string | undefined {
    const holder = heading === undefined || sentence.length > 320 ? undefined : office.exec(heading)?.[1];
    const duty = beginsWithADuty.exec(sentence)?.[1];
    if (/^vice/i.test(holder ?? '') && /^(?:preside|chair)/i.test(duty ?? '')) return undefined;
    return holder === undefined || duty === undefined ? undefined : `The ${holder} shall ${decapitalised(duty)}`;
}

/** Whether a sentence below these headings can state what a wording states, if it has its words. */
function mayState({ of, anywhere, about, unless, property }: Wording, sentence: string, headings: readonly string[]): boolean {
    if (unless?.test(sentence) || (about !== undefined && !about.test([...headings, sentence].join('\n')))) return false;
    if (of === 'decision' && headings.some(isOtherAmendment)) return false;
    return anywhere === true || !(headings.some(isHeadingAboutOthers) || isOfElections(property, headings));
}

/** Whether “the board” is that of the heading, and not the one that is called so elsewhere: the “Board of Trustees”. */
function isMeant(above: string | undefined, own: string, sentence: string): boolean {
    const noun = /(?:Board|Committee|Council)$/.exec(above ?? '')?.[0];
    return noun !== undefined && own.startsWith(`${noun} of `) && !sentence.toLowerCase().includes(own.toLowerCase()) && new RegExp(`\\bthe ${noun}\\b(?! of)`, 'i').test(sentence);
}

/** Words for several bodies at once: “any body of the partnership”. */
const ofSeveralBodies = /\b(?:any|each|every|all)(?: of)?(?: the)? (?:(?!governing|general|student|legislative)[\p{L}’'-]+ ){0,2}(?:body|bodies)\b|\bthe bodies\b/iu;

/** The body that a sentence names, or the nearest heading above it; of all members together, the kind of meeting that it is about. */
function bodyOf({ bodies, meetings }: Subjects, sentence: string, headings: readonly string[], of: Statement['of']): { readonly body?: string } {
    const above = headings.map(each => bodies.named(each, true)).findLast(each => each !== undefined);
    if (isOfBody(of) && ofSeveralBodies.test(sentence)) return { body: 'several' };
    const own = bodies.named(sentence);
    // Below the heading “Administrative board”, “the board” is that one.
    const named = own === undefined || above?.endsWith(` ${own}`) || isMeant(above, own, sentence) ? above : own;
    const found = named ?? whoMeets(sentence);
    // Below the heading “Committees”, “the committee” is any of them.
    if (found === 'Committee' && headings.some(each => /\bcommittees\W*$/i.test(each))) return { body: 'several' };
    const body = of === 'forum' && (found === undefined || found === 'Members') ? meetings.named(sentence, headings) ?? found : found;
    return body === undefined ? {} : { body };
}

function matchOf({ of = 'forum', property, value, goesOn }: Wording, patterns: readonly RegExp[], sentence: string): Match[] {
    for (const pattern of patterns) {
        const match = pattern.exec(sentence);
        if (match === null) continue;
        const found: Found = match.groups ?? {};
        const read = typeof value === 'string' ? value : readers[value.read](found);
        if (!read) continue;
        const end = match.index + match[0].length;
        const further = goesOn?.test(sentence.slice(end)) ? [[end, sentence.length] as const] : [];
        const role = of === 'role' ? readers.office(found) : undefined;
        return [{ statement: { of, property, value: read, quotation: sentence, ...(role === undefined ? {} : { role }) }, spans: [...spansOf(match), ...further], isWhole: of === 'ground rule' }];
    }
    return [];
}
