import type { IToken } from 'chevrotain';
import { inList } from '../text/in-list.js';
import { forms } from '../vocabulary/forms.js';
import { mostWords, nameFrom, propertiesOf, propertyMeant } from '../vocabulary/keys.js';
import type { Kind } from '../vocabulary/kinds.js';
import { writtenAs } from '../vocabulary/paraphrases.js';
import { Terms } from '../vocabulary/lookup.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import { vocabularies } from '../vocabulary/terms/index.js';
import { isWord, keyBefore } from './declaration-head.js';
import { write } from './mistake.js';
import { quoted } from './values.js';
import { areAdjacent, beginsLine, endOf, type Slip, type SlipFound, type TokenPlace } from './slip.js';

/** In the body of a declaration of a kind. */
export interface BodyPlace extends TokenPlace {
    readonly kind: Kind;
}

/** Slips in bodies, in the order in which they are tried. */
export const bodySlips: readonly Slip<BodyPlace>[] = [
    { name: 'text without quotation marks', example: 'role R { duty: Keeps it. }', recognize: bareText },
    { name: 'reason without quotation marks', example: 'stakeholder A { power: low because of money }', at: ['because'], recognize: bareReason },
    { name: 'word that strengthens another', example: 'stakeholder A { incentive: very strong\n power: high }', at: ['very', 'quite', 'rather', 'fairly', 'really', 'extremely'], recognize: strengthened },
    { name: 'word with a needless colon', example: 'stakeholder A { power: low because: "money" }', at: [':'], recognize: needlessColon },
    { name: 'property without its value', example: 'stakeholder A { power: high\n incentive:\n}', recognize: missingValue },
    { name: 'line without its colon', example: 'stakeholder A {\n    power high\n}', recognize: missingColon },
    { name: 'comma at the end of a line', example: 'stakeholder A { power: low, incentive: weak }', at: [','], recognize: needlessComma },
];

/** Text with marks that are read as nothing outside of quotation marks, such as a full stop. Words alone are read as a value, and have a finding of their own. */
function bareText({ text, tokens, index, before, kind }: BodyPlace): SlipFound | undefined {
    if (!mayBeginProperty(before)) return undefined;
    const known = keyAt(tokens, index, kind, false);
    const from = index + (known?.length ?? 0) + 1;
    const first = tokens[from];
    if (!known || !first || tokens[from - 1]!.image !== ':' || propertiesOf(kind)[known.key]!.form !== 'text') return undefined;
    if (!isWord(first) || !areAdjacent(text, tokens[from - 1]!, first) || first.startLine !== tokens[from - 1]!.endLine) return undefined;
    const written = /^[^\r\n{}[\]]*/.exec(text.slice(first.startOffset, first.startOffset + longestLine))![0].replace(/\/\/.*$|\bbecause\b.*$/, '').trimEnd();
    if (written === '') return undefined;
    let end = from;
    while (end < tokens.length && tokens[end]!.startOffset < first.startOffset + written.length) end++;
    const own = tokens.slice(from, end);
    if (own.some(({ image }) => image === ':') || own.every((token, at) => at === 0 || areAdjacent(text, own[at - 1]!, token)) && endOf(own.at(-1)!) >= first.startOffset + written.length && !own.some(isString)) return undefined;
    const inner = written.replace(/["“”]+$/, '');
    return /["“”]/.test(inner) ? undefined : {
        message: `“${inner}” is text, so it needs quotation marks.`, start: first.startOffset, end: first.startOffset + written.length, kept: 0, left: end - index,
        remedy: { title: 'Put it in quotation marks', text: quoted(inner), isSure: true },
    };
}

/** Characters; of a line that is longer, the end is not looked at. */
const longestLine = 500;

/** `because of money`, or `because: of money`: the rest of the line, up to the next property. */
function bareReason({ text, tokens, index, before, kind }: BodyPlace): SlipFound | undefined {
    const token = tokens[index]!;
    if (kind === 'explain' || !before || ['{', ':', ',', 'because'].includes(before.image) || !areAdjacent(text, before, token)) return undefined;
    const first = tokens[index + 1]?.image === ':' ? index + 2 : index + 1;
    const end = endOfLine(tokens, first, token.startLine!, kind);
    if (end === first || tokens.slice(first, end).some(each => isString(each) || each.image === ':')) return undefined;
    const reason = text.slice(tokens[first]!.startOffset, endOf(tokens[end - 1]!)).replace(/[.,;]+$/, '');
    return {
        message: first === index + 1 ? 'Put the reason in quotation marks: because "…".' : 'Write the reason without a colon, and in quotation marks: because "…".',
        start: token.startOffset, end: endOf(tokens[end - 1]!), kept: 0, left: end - index,
        remedy: { title: 'Put it in quotation marks', text: `because ${quoted(reason)}`, isSure: true },
    };
}

/** The index behind the last token of a value on a line. */
function endOfLine(tokens: readonly IToken[], from: number, line: number, kind: Kind): number {
    let end = from;
    while (end < tokens.length && tokens[end]!.startLine === line && !['}', '['].includes(tokens[end]!.image)) {
        const key = tokens[end + 1]?.image === ':' ? keyBefore(tokens, end + 1, kind) : undefined;
        if (key !== undefined) return Math.max(from, end + 1 - key.split(' ').length);
        end++;
    }
    return end;
}

/** `very strong`: a vocabulary has its own steps. */
function strengthened({ tokens, index, kind }: BodyPlace): SlipFound | undefined {
    const [colon, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
    if (colon?.image !== ':' || !next || next.startLine !== token.startLine) return undefined;
    const key = keyBefore(tokens, index - 1, kind);
    const spec = key === undefined ? undefined : propertiesOf(kind)[key]!;
    if (spec?.form !== 'term' || !Object.hasOwn(vocabularies[spec.vocabulary].terms, next.image)) return undefined;
    return { message: writtenAs(`${token.image} ${next.image}`, next.image), start: token.startOffset, end: endOf(next), kept: 0, left: 1, isApart: true, remedy: write(next.image) };
}

/** Words inside of a value, none of which is written with a colon, and what follows them. */
const connectives: Readonly<Record<string, readonly string[]>> = {
    because: ['STRING'], says: ['STRING'], within: ['DURATION'], every: ['DURATION'], from: ['DATE'], to: ['DATE'], including: ['WORD', 'NUMBER'], with: ['WORD', 'NUMBER'], least: ['WORD', 'DURATION', 'NUMBER'],
};

function needlessColon({ tokens, index, before: word, kind }: BodyPlace): SlipFound | undefined {
    const colon = tokens[index]!;
    if (!word || !Object.hasOwn(connectives, word.image)) return undefined;
    const follows = connectives[word.image]!;
    if (!tokens[index + 1] || !isOneOf(tokens[index + 1]!, follows) || keyBefore(tokens, index, kind) !== undefined) return undefined;
    const first = tokens[index - 2]?.image;
    const words = wordsOnLine(tokens, index);
    const isProperty = [1, 2, 3].some(count => propertyMeant(words.slice(-count).join(' '), kind) !== undefined);
    if (word.image === 'because' ? first === '{' : first === word.image || isProperty || !isInValue(tokens, index - 1)) return undefined;
    return {
        message: word.image === 'because' ? 'Write the reason without a colon: because "…".' : `Write “${word.image}” without a colon.`, start: word.startOffset, end: endOf(colon), kept: 0, left: 1,
        remedy: { title: `Remove the colon after “${word.image}”`, text: word.image, isSure: true },
    };
}

const isOneOf = ({ tokenType: { name, CATEGORIES } }: IToken, names: readonly string[]): boolean => names.includes(name) || (CATEGORIES ?? []).some(each => names.includes(each.name));

/** A value has begun on the same line, or a citation. */
function isInValue(tokens: readonly IToken[], index: number): boolean {
    for (let at = index - 1; at >= 0 && tokens[at]!.startLine === tokens[index]!.startLine; at--) {
        if (tokens[at]!.image === ':' || tokens[at]!.image === '[') return true;
    }
    return false;
}

/** The words in front of an index, on its line. */
function wordsOnLine(tokens: readonly IToken[], end: number): string[] {
    const words: string[] = [];
    for (let at = end - 1; at >= 0 && isWord(tokens[at]!) && tokens[at]!.startLine === tokens[end]!.startLine && words.length < mostWords; at--) words.unshift(tokens[at]!.image);
    return words;
}

/** `incentive:` in front of the end of the body, or of another property. */
function missingValue({ text, tokens, index, before, kind }: BodyPlace): SlipFound | undefined {
    if (!mayBeginProperty(before)) return undefined;
    const known = keyAt(tokens, index, kind, false);
    const colon = tokens[index + (known?.length ?? 0)];
    if (!known || colon?.image !== ':') return undefined;
    const next = index + known.length + 1;
    if (!tokens[next] || !areAdjacent(text, colon, tokens[next])) return undefined;
    if (tokens[next].image !== '}' && !isPropertyAt(tokens, next, kind)) return undefined;
    return {
        message: `A value is missing after “${known.key}:”. Write ${expected(propertiesOf(kind)[known.key]!)}.`, start: tokens[index]!.startOffset, end: endOf(colon), kept: 0, left: known.length + 1,
    };
}

/** A property of this kind with its colon; or, on a line of its own, another word with one. */
function isPropertyAt(tokens: readonly IToken[], index: number, kind: Kind): boolean {
    const known = keyAt(tokens, index, kind, true);
    // On the line of the colon, `vice` of `vice chair:` may be the value.
    if (known) return tokens[index + known.length]?.image === ':' && (known.length === 1 || beginsLine(tokens, index));
    return beginsLine(tokens, index) && tokens[index] !== undefined && isWord(tokens[index]!) && tokens[index + 1]?.image === ':' && tokens[index + 1]!.startLine === tokens[index]!.startLine;
}

/** The words of the language, for a charter of which no setting is known. */
const anywhere = new Terms();

function expected(spec: PropertySpec): string {
    if (spec.form === 'term') {
        const { title, terms } = vocabularies[spec.vocabulary];
        const words = Object.keys(terms);
        return words.length <= 8 ? inList(words, { or: true }) : `${title}, such as ${anywhere.proposed(spec.vocabulary)[0]}`;
    }
    return spec.form === 'names' ? 'one name, or several with commas between them' : forms[spec.form].expects;
}

/** `power high` on a line of its own. A list goes on over several lines after a comma. */
function missingColon({ text, tokens, index, before, kind }: BodyPlace): SlipFound | undefined {
    if (!beginsLine(tokens, index) || !mayBeginProperty(before)) return undefined;
    const known = keyAt(tokens, index, kind, true);
    if (!known) return undefined;
    const next = tokens[index + known.length];
    const last = tokens[index + known.length - 1]!;
    if (!next || next.image === ':' || !areAdjacent(text, last, next) || last.endLine !== tokens[index]!.startLine) return undefined;
    if (before?.image !== '{' && continuesValue(known.key, next)) return undefined;
    const isAlone = next.startLine !== last.startLine;
    const start = tokens[index]!.startOffset;
    if (isAlone) {
        if (next.image !== '}' && !isPropertyAt(tokens, index + known.length, kind)) return undefined;
        return { message: `A colon and a value are missing after “${known.key}”: write “${known.key}: …”.`, start, end: endOf(last), kept: 0, left: known.length };
    }
    // `power elsewhere: x` is another property.
    if (next.image === '{' || colonIn(tokens, index + known.length)) return undefined;
    const isSemicolon = next.image === ';';
    return {
        message: `A colon is missing after “${known.key}”: write “${known.key}: …”.`, start, end: endOf(isSemicolon ? next : last), kept: known.length, lacksColon: true, left: isSemicolon ? 1 : 0,
        remedy: { title: `Write “${known.key}:”`, text: `${known.key}:`, isSure: true },
    };
}

/** `because "…"` on a line of its own goes on with the value before it, also where `because` is a property too. */
const continuesValue = (key: string, next: IToken): boolean => Object.hasOwn(connectives, key) && isOneOf(next, connectives[key]!);

/** A colon comes later on the line. */
function colonIn(tokens: readonly IToken[], from: number): boolean {
    for (let at = from; tokens[at]?.startLine === tokens[from]?.startLine && at < tokens.length; at++) if (tokens[at]!.image === ':') return true;
    return false;
}

/** A comma in front of another property, or of the end of the body. */
function needlessComma({ tokens, index, kind }: BodyPlace): SlipFound | undefined {
    let end = index;
    while (tokens[end]?.image === ',') end++;
    const known = keyAt(tokens, end, kind, true);
    const isBeforeKey = known !== undefined && tokens[end + known.length]?.image === ':';
    if (!isBeforeKey && tokens[end]?.image !== '}') return undefined;
    return {
        message: isBeforeKey ? `Remove the comma before “${known.key}”. Commas only separate the values of a list.` : 'Remove the comma. Commas only separate the values of a list.',
        start: tokens[index]!.startOffset, end: endOf(tokens[end - 1]!), kept: 0, left: end - index, isApart: true,
        remedy: { title: 'Remove “,”', text: '', isSure: true },
    };
}

/** The longest property of the kind that begins at an index, in capital letters too if they do not count. */
function keyAt(tokens: readonly IToken[], index: number, kind: Kind, anyCase: boolean): { readonly key: string; readonly length: number } | undefined {
    const name = nameFrom(at => (anyCase ? tokens[index + at]?.image.toLowerCase() : tokens[index + at]?.image), kind);
    return name && { key: name.key, length: name.words.length };
}

/** Nothing in front asks for more, so a property may begin. */
const mayBeginProperty = (before: IToken | undefined): boolean => before === undefined || !asksForMore.has(before.image);

const asksForMore: ReadonlySet<string> = new Set([':', ',', '[']);

const isString = ({ tokenType }: IToken) => tokenType.name === 'STRING';
