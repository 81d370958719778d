import { comparable } from '../comparable.js';
import { ancestorsOf, type Document } from '../passage.js';
import { bodiesIn, whoMeets, type Bodies } from './bodies.js';
import { beginsWithACase, endsInACase, isAboutOthers, isForACase, isHeadingAboutOthers, isHeadingOfNoRules, isNoRule, isOfElections, isOtherAmendment, isOtherPaper, isToFillIn, opensACase } from './occasions.js';
import { leftOf, type Left } from './left.js';
import { meetingsIn, type Meetings } from './meetings.js';
import { quotationOf, sentencesOf } from './sentences.js';
import { patternOf } from './slots.js';
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
    const meetings = meetingsIn(document, bodies);
    const statements = isOtherPaper(document.title ?? '') || isToFillIn(document.passages.filter((_, index) => !ancestorsOf(document, index).some(at => isHeadingOfNoRules(document.passages[at]!.text))).map(({ text }) => text)) ? [] : withoutDoubt(document.passages.flatMap((_, index) => statementsAt(document, index, { bodies, meetings })), bodies);
    return { statements, left: leftOf(document, statements) };
}

/** What is stated in one way only. What names no body is about the only one there is; where there are several, it is left out. */
function withoutDoubt(stated: readonly Statement[], { only }: Bodies): readonly Statement[] {
    const hasBodies = stated.some(({ of, body }) => isOfBody(of) && body !== undefined);
    const placed = stated.flatMap(each => {
        if (!isOfBody(each.of) || each.body !== undefined) return [each];
        if (namesAnother.test(each.quotation)) return [];
        if (!hasBodies) return [each];
        if ((each.property === 'quorum' || each.property === 'notice') && ofMembers.test(each.quotation) && !ofABody.test(each.quotation)) return [{ ...each, body: 'Members' }];
        if (each.property === 'quorum' && /(?:Directors|Trustees)$/.test(only ?? '') && !ofABody.test(each.quotation)) return [];
        return only !== undefined && !ofTheWhole.test(each.quotation) && !/\bshould\b/i.test(each.quotation) ? [{ ...each, body: only }] : [];
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

/** Some who decide or meet and whose name is that of no body: “a vote by the Continuum”. */
const namesAnother = /\b(?:votes?|decisions?|meetings?|quorum|minutes) (?:by|of|for) the (?!(?:Members|Membership|Chair|President|Secretary|Treasurer|Association|Organi[sz]ation|Society|Club|Chapter|Corporation|Church|Foundation|Company|Cooperative|Co-op|Group|Partnership|Network|Project|Board|Committee|Council|Assembly|Directors|Trustees|Party|Union|Branch|Section|League)\b)\p{Lu}\p{Ll}+(?= (?:shall|will|must|should|is|are)\b|[.,]|$)/u;

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

/** A heading above a clause, or the words that open the list which it is an item of. */
interface Above {
    readonly label: string;
    readonly words: string;
}

const isOpening = (words: string): boolean => words.endsWith(':');

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

const aboveOf = (document: Document, index: number): Above[] => [...ancestorsOf(document, index), ...openingOf(document, index)]
    .map(at => ({ label: document.passages[at]!.label ?? '', words: comparable(document.passages[at]!.text).text }))
    .filter(({ words }) => words.length <= (isOpening(words) ? 250 : 90));

function statementsAt(document: Document, index: number, subjects: Subjects): Statement[] {
    const { kind, text } = document.passages[index]!;
    if (kind !== 'clause' && kind !== 'paragraph') return [];
    const above = aboveOf(document, index);
    const headings = above.map(({ words }) => words);
    const isUnder = (is: (heading: string) => boolean): boolean => above.some(({ label, words }) => is(words) || is(`${label} ${words}`.trim()));
    if (isUnder(isHeadingOfNoRules)) return [];
    const isUnderOthers = isUnder(isHeadingAboutOthers);
    const isUnderACase = headings.some(words => isOpening(words) && isForACase(words));
    const sentences = sentencesOf(text).slice(isBrokenOff(document, index) ? 1 : 0);
    const all = [...sentences, ...sentencesAfter(document, index)];
    return sentences.flatMap((plain, position) => {
        if (plain.length > 900 || isNoRule(plain)) return [];
        const context: Context = { headings, following: all.slice(position + 1), isOfOthers: isUnderOthers || isAboutOthers(plain), isOfACase: isUnderACase || isForACase(plain), isContradicted: isContradicted(document, index, plain) };
        const duty = dutyOf(headings.at(-1), plain);
        const found = (words: string) => compiledWordings().filter(({ wording }) => mayState(wording, words, context)).flatMap(({ wording, patterns }) => statementOf(wording, patterns, words)).map(each => ({ ...each, passage: index, ...bodyOf(subjects, wordsOfWhom(each.property, words), headings, each.of) })).filter(each => !isOfAnother(each.property, words, each.body));
        const ofOffice = duty === undefined ? [] : found(duty).filter(({ of, property }) => of === 'role' || property === 'chair').map(each => ({ ...each, quotation: plain }));
        return [...found(plain), ...ofOffice].filter(each => each.body !== 'several' && !(each.property === 'purpose' && each.body !== undefined && each.body !== 'Members'));
    });
}

/** The sentences of the passage after another, which may go on with its rule, and not with what is under another heading. */
function sentencesAfter({ passages }: Document, index: number): string[] {
    const next = passages[index + 1];
    return next === undefined || next.kind === 'heading' || next.depth < passages[index]!.depth ? [] : sentencesOf(next.text);
}

const office = /^(?:(?:section|article)? ?[\divxIVX.]+[.:)]* )?(?:duties of (?:the )?)?(?:the )?((?:vice[- ])?(?:president|chair(?:person|man|woman)?)|secretary|treasurer)(?: (?:shall|will|must|duties))*[:.]?$/i;
const beginsWithADuty = /^(?:(?:to|shall|will|must|also) )*((?:preside|chair|keep|maintain|record|manage|oversee|supervise|prepare|represent|organi[sz]e|coordinate|lead|ensure|call)\b.*)$/is;

/** The item “Preside at all meetings” below the heading “President”, as a sentence. */
function dutyOf(heading: string | undefined, sentence: string): string | undefined {
    const holder = heading === undefined || sentence.length > 320 ? undefined : office.exec(heading)?.[1];
    const duty = beginsWithADuty.exec(sentence)?.[1];
    if (/^vice/i.test(holder ?? '') && /^(?:preside|chair)/i.test(duty ?? '')) return undefined;
    return holder === undefined || duty === undefined ? undefined : `The ${holder} shall ${duty.charAt(0).toLowerCase()}${duty.slice(1)}`;
}

/** Where a sentence stands, and what it is about as a whole. */
interface Context {
    readonly headings: readonly string[];
    /** The sentences after it, in its passage and the next. */
    readonly following: readonly string[];
    readonly isOfOthers: boolean;
    readonly isOfACase: boolean;
    /** Whether what stands near it says something else of how decisions are made. */
    readonly isContradicted: boolean;
}

/** Whether a sentence can state what a wording states, if it has its words. */
function mayState({ of, anywhere, about, unless, unlessFollowedBy, property }: Wording, sentence: string, { headings, following, isOfOthers, isOfACase, isContradicted }: Context): boolean {
    if (unless?.test(sentence) || (unlessFollowedBy !== undefined && following.some(each => unlessFollowedBy.test(each))) || (about !== undefined && !about.test([...headings, sentence].join('\n')))) return false;
    if (of === 'decision' && [...headings, sentence].some(isOtherAmendment)) return false;
    if (anywhere) return true;
    if (isOfOthers || isOfElections(property, headings)) return false;
    if (property !== 'decides by') return !isOfACase;
    return (!isOfACase || /\bconsensus\b/i.test(sentence)) && !isContradicted;
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
    const found = named ?? (bodies.hasAny ? whoMeets(sentence) : undefined);
    // Below the heading “Committees”, “the committee” is any of them.
    if (found === 'Committee' && headings.some(each => /\bcommittees\W*$/i.test(each))) return { body: 'several' };
    const body = of === 'forum' && (found === undefined || found === 'Members') ? meetings.named(sentence, headings) ?? found : found;
    return body === undefined ? {} : { body };
}

function statementOf({ of = 'forum', property, value, anywhere }: Wording, patterns: readonly RegExp[], sentence: string): Omit<Statement, 'passage'>[] {
    for (const pattern of patterns) {
        const match = pattern.exec(sentence);
        const found: Found = match?.groups ?? {};
        const read = match && (typeof value === 'string' ? value : readers[value.read](found));
        const quotation = match && quotationOf(sentence, match.index, match.index + match[0].length);
        if (!read || !quotation || (of === 'ground rule' && isOpening(quotation)) || beginsWithACase(quotation) && !beginsWithACase(sentence)) continue;
        if (anywhere !== true && isInACase(sentence, match.index, match.index + match[0].length)) continue;
        const role = of === 'role' ? readers.office(found) : undefined;
        return [{ of, property, value: read, quotation, ...(role === undefined ? {} : { role }) }];
    }
    return [];
}

/** Whether the clause that a match is in makes it a rule for a case, wherever in the sentence the clause is. */
const isInACase = (sentence: string, start: number, end: number): boolean => opensACase(sentence.slice(0, start)) || endsInACase(sentence.slice(end));

/** Where votes are spoken of beside consensus, and consensus beside votes, the document may mean the one after the other. */
function isContradicted({ passages }: Document, index: number, sentence: string): boolean {
    const near = passages.slice(Math.max(0, index - 1), index + 3).map(({ text }) => comparable(text).text).join(' ').replace(sentence, '');
    if (/\bconsensus\b/i.test(sentence)) return !/\b(?:majority|vote[sd]?|super)\b/i.test(sentence) && /\b(?:majority|vote[sd]?|voting)\b/i.test(near);
    return /\bconsensus\b/i.test(near);
}
