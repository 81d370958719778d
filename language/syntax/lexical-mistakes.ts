import { kinds } from '../vocabulary/kinds.js';
import { wordPattern } from './declaration-head.js';
import { textBefore, textFrom } from '../text/around.js';
import { patternOf } from '../text/pattern.js';
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
        name: 'mark in a name',
        example: 'stakeholder Health&Care',
        recognize({ text, start }) {
            const [, before] = nameBegun().exec(textBefore(text, start)) ?? [];
            const [after] = before === undefined ? [] : /^(?:[&+'’./][\p{L}\p{N}_-]+)+/u.exec(textFrom(text, start)) ?? [];
            if (after === undefined) return undefined;
            const name = (before + after).replace(/[&+'’./]/g, '');
            return { message: `A name has only letters, digits, “-” and “_”. Write “${name}”.`, start: start - before!.length, end: start + after.length, remedy: write(name, false) };
        },
    },
    {
        name: 'slash between values',
        example: 'forum F { members: A / B }',
        recognize({ text, start }) {
            const isBetween = /^[/|&+](?=[ \t]*[\p{L}"“])/u.test(textFrom(text, start)) && /[:,][^:"{}\r\n]*[\p{L}\p{N}"”][ \t]*$/u.test(textBefore(text, start));
            return isBetween ? { message: 'Put a comma between two values.', start, end: start + 1, remedy: write(',', false) } : undefined;
        },
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
        name: 'sentence in a body',
        example: 'stakeholder A {\n    The council is important.\n    power: high\n}',
        recognize({ text, start }) {
            const [words] = text[start] === '.' ? /(?<=[\r\n][ \t]*)\p{L}[^:"{}\r\n]*$/u.exec(textBefore(text, start)) ?? [] : [];
            if (words === undefined || !words.includes(' ')) return undefined;
            return { message: 'Write a remark as a comment: start the line with “//”.', start: start - words.length, end: start + 1, remedy: write(`// ${words}.`, false) };
        },
    },
    {
        name: 'full stop at the end',
        example: 'stakeholder A { power: high. }',
        recognize({ text, start }) {
            const isLast = text[start] === '.' && /[^\s{:.][ \t]*$/.test(textBefore(text, start)) && /^\.[ \t]*(?:$|[\r\n}]|\/\/)/.test(textFrom(text, start));
            return isLast ? { message: 'Remove the full stop. Only text in quotation marks has full stops.', start, end: start + 1, isApart: true, remedy: { title: 'Remove “.”', text: '', isSure: true } } : undefined;
        },
    },
    {
        name: 'dots without quotation marks',
        example: 'stakeholder A { power: ... }',
        recognize({ text, start }) {
            const [written] = /:[ \t]*$/.test(textBefore(text, start)) ? /^(?:\.{2,}|…|\?+|_{2,}|-+)(?=[ \t]*(?:$|[\r\n}]))/.exec(textFrom(text, start)) ?? [] : [];
            return written === undefined ? undefined : { message: `“${written}” is no value. Write "…" where you do not know yet what belongs there.`, start, end: start + written.length, remedy: write('"…"') };
        },
    },
    {
        name: 'bullet',
        example: 'stakeholder A {\n    - power: high\n}',
        recognize({ text, start }) {
            const [written] = /(?:^|[\r\n{])[ \t]*$/.test(textBefore(text, start)) ? /^[-–—•*·](?=[ \t]*\p{L})/u.exec(textFrom(text, start)) ?? [] : [];
            return written === undefined ? undefined : { message: `Remove “${written}”. A line of a charter starts with a word.`, start, end: start + written.length, isApart: true, remedy: { title: `Remove “${written}”`, text: '', isSure: true } };
        },
    },
    {
        name: 'round brackets for braces',
        example: 'stakeholder A (',
        recognize({ text, start }) {
            const opens = text[start] === '(' && /^[ \t]*[\p{L}][^\r\n:]*[ \t]*$/u.test(textBefore(text, start).split(/[\r\n]/).at(-1)!) && /^\([ \t]*(?:$|[\r\n])/.test(textFrom(text, start));
            return opens ? { message: 'Use curly brackets around what is said of it: “{” at the beginning and “}” at the end.', start, end: start + 1, remedy: write('{') } : undefined;
        },
    },
    {
        name: 'remark in brackets',
        example: 'stakeholder A { power: high (because of money) }',
        recognize({ text, start }) {
            const [written, words] = /[^\s{:][ \t]*$/.test(textBefore(text, start)) ? /^\(([^()\r\n"]*\p{L}[^()\r\n"]*)\)/u.exec(textFrom(text, start)) ?? [] : [];
            if (written === undefined) return undefined;
            const reason = words!.replace(/^because[: ]+/, '');
            return { message: 'Write a reason as because "…", and a remark as a comment after “//”.', start, end: start + written.length, remedy: write(`because "${reason}"`, false) };
        },
    },
    {
        name: 'comment of another language',
        example: 'stakeholder A <!-- the hospital -->',
        recognize({ text, start }) {
            const [written, words] = /^<!--[ \t]*([^\r\n]*?)[ \t]*-->/.exec(text.slice(start, start + longestQuoted)) ?? [];
            return written === undefined ? undefined : { message: 'Write a comment after “//”, or between “/*” and “*/”.', start, end: start + written.length, remedy: write(`/* ${words} */`) };
        },
    },
    {
        name: 'comment with a hash',
        example: 'stakeholder A # the hospital',
        recognize: of => (marksOf(of).startsWith('#') ? { message: `“${marksOf(of)}” cannot be used here. Start a comment with “//”.`, ...placeOf(of), remedy: write('//') } : undefined),
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
        name: 'unknown characters', isVague: true,
        example: 'stakeholder A { power: high ? }',
        recognize: of => ({ message: `“${marksOf(of)}” cannot be used here.`, ...placeOf(of) }),
    },
];

/** A name that has begun after its keyword. */
const nameBegun = patternOf(`(?:^|[\\r\\n}])[ \\t]*(?:${kinds.join('|')})[ \\t]+(${wordPattern})$`);

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
    if (date === written) return { message: `A space is missing after “${date}”.`, start, end: start + written.length, remedy: { title: 'Add a space', text: `${date} `, isSure: true } };
    return {
        message: `“${written}” is not read as a date. Write year, month and day, such as ${date ?? '2027-04-01'}.`, start, end: start + written.length,
        ...(date === undefined ? {} : { remedy: write(date) }),
    };
}
