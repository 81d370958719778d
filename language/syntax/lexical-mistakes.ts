import { wordPattern } from './declaration-head.js';
import { textBefore } from '../text/around.js';
import { write, type Mistake } from './mistake.js';

/** Characters that are no token, from an offset on. */
export interface UnknownCharacters {
    readonly text: string;
    readonly start: number;
    readonly length: number;
}

/** Mistakes at characters that begin no token, in the order in which they are tried. */
export const lexicalMistakes: readonly Mistake<UnknownCharacters>[] = [
    {
        name: 'dash in a period',
        example: 'partnership P { period: 2026-04-01 – 2029-03-31 }',
        recognize({ text, start }) {
            if (!/^[-–—]/.test(text.slice(start, start + 1)) || !/\d{4}-\d{2}-\d{2}[ \t]*$/.test(textBefore(text, start))) return undefined;
            return { message: 'Write “to” between the dates of a period, such as 2026-04-01 to 2029-03-31.', start, end: start + 1, remedy: write('to') };
        },
    },
    {
        name: 'misspelt date',
        example: 'small win W { due: 2027-4-1 }',
        recognize: misspeltDate,
    },
    {
        name: 'other quotation marks',
        example: "stakeholder A 'Acute'",
        recognize(of) {
            if (!/^['‘’„«]/.test(marksOf(of))) return undefined;
            const [quoted, words] = singleQuoted.exec(of.text.slice(of.start, of.start + longestQuoted)) ?? [];
            const message = 'Use double quotation marks around text: "…" or “…”.';
            return quoted === undefined ? { message, ...placeOf(of) } : { message, start: of.start, end: of.start + quoted.length, remedy: write(`"${words}"`, false) };
        },
    },
    {
        name: 'equals sign',
        example: 'stakeholder A { power = high }',
        recognize({ text, start }) {
            const [blanks] = text[start] === '=' ? /(?<=[\p{L}\d])[ \t]*$/u.exec(textBefore(text, start)) ?? [] : [];
            return blanks === undefined ? undefined : { message: 'Write a colon here, not “=”.', start: start - blanks.length, end: start + 1, remedy: { title: 'Write “:” instead of “=”', text: ':', isSure: true } };
        },
    },
    {
        name: 'comment with a hash',
        example: 'stakeholder A # the hospital',
        recognize: of => (marksOf(of).startsWith('#') ? { message: `“${marksOf(of)}” cannot be used here. Start a comment with “//”.`, ...placeOf(of) } : undefined),
    },
    {
        name: 'seats in brackets',
        example: 'forum F { members: A (3) }',
        recognize({ text, start }) {
            const [written, count] = /^\((\d+)\)/.exec(text.slice(start, start + 10)) ?? [];
            if (written === undefined || !new RegExp(`${wordPattern}[ \\t]*$`, 'u').test(textBefore(text, start))) return undefined;
            const seats = `${count} ${count === '1' ? 'seat' : 'seats'}`;
            return { message: `Write the number of seats without brackets: “${seats}”.`, start, end: start + written.length, remedy: write(seats, false) };
        },
    },
    {
        name: 'unknown characters',
        example: 'stakeholder A { power: high ? }',
        recognize: of => ({ message: `“${marksOf(of)}” cannot be used here.`, ...placeOf(of) }),
    },
];

/** Characters of a text between single quotation marks that are looked at. */
const longestQuoted = 500;

/** Text between single quotation marks, of which the last is one that nothing but the end of a value can follow: others are apostrophes. */
const singleQuoted = /^['‘„«]([^"“”\n]*?)['’“»](?=[ \t]*(?:$|[,{}\n]))/;

const marksOf = ({ text, start, length }: UnknownCharacters) => text.slice(start, start + Math.min(length, 20));
const placeOf = ({ start, length }: UnknownCharacters) => ({ start, end: start + length });

/** `2027-4-1` or `01/04/2027`, of which only the digits up to the first mark were read. */
function misspeltDate({ text, start: at }: UnknownCharacters) {
    const start = at - (/(?<!\d)\d{1,8}$/.exec(text.slice(Math.max(0, at - 9), at))?.[0].length ?? 0);
    const [written, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|^\d+[-/.]\d{1,4}[-/.]\d{1,4}(?!\d)/.exec(text.slice(start, start + 20)) ?? [];
    if (written === undefined || start === at) return undefined;
    const date = year === undefined ? undefined : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    return {
        message: `“${written}” is not read as a date. Write year, month and day, such as ${date ?? '2027-04-01'}.`, start, end: start + written.length,
        ...(date === undefined ? {} : { remedy: write(date) }),
    };
}
