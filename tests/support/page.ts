import { readFileSync } from 'node:fs';
import type { Finding } from '../../language/check/finding.js';
import type { Severity } from '../../language/rules/rule.js';
import { parseDocument } from '../../language/syntax/document.js';
import { documentsOn } from './documents.js';
import { checkText, today, type CheckedText } from './check.js';

/**
 * A rule's page: prose and fenced charters. The words behind ```concordat say how a fence is read:
 *
 * - nothing: the fence stands in the sound charter (language/rules/sound.concordat) and takes the place of its declarations of the same name
 * - `alone`: the fence is the whole charter
 * - `without=leader,small-win`: the sound charter without its declarations of these kinds, or these names
 * - `file=organisations.concordat`: another file, which the fences after it may import
 * - `today=2027-01-01`: what counts as today, else 2026-06-01
 * - ```markdown document=documents/rules.md: a document that the charters of the page cite; a file that no such fence holds is not there
 * - `fixed=Title of a fix`: the text of the fence before it after that fix, without the comments that mark findings
 *
 * A comment with carets marks the finding expected on the line before: `// ^^^^ warning some-rule: The message.`
 * The message may be left out; `explained` in place of the severity is a finding that the charter explains, and `ignored` one that a comment lets stand. `//<^^^` marks one that begins with the line.
 */
export interface Page {
    readonly id: string;
    readonly path: string;
    readonly source: string;
    readonly fences: readonly Fence[];
}

/** A stretch of the page. */
export interface Stretch {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}

export interface Fence {
    /** Line of the page on which the fence opens, from 1. */
    readonly line: number;
    readonly options: ReadonlyMap<string, string>;
    /** The charter as it is checked: the fence without its marks, and the sound charter around it. */
    readonly text: string;
    /** Where the lines of the fence begin in `text`. */
    readonly offset: number;
    readonly own: string;
    /** The fence as it is written on the page, with its marks, and without the lines that open and close it. */
    readonly body: Stretch;
    readonly marks: readonly Mark[];
    /** The fence's fixed texts, by the title of the fix. */
    readonly fixed: ReadonlyMap<string, Stretch>;
}

/** A finding that a fence expects; lines count from 0 in the fence without its marks. */
export interface Mark {
    readonly line: number;
    readonly from: number;
    readonly to: number;
    readonly severity: Severity | 'explained' | 'ignored';
    readonly rule: string;
    readonly message?: string;
}

const soundText = readFileSync('language/rules/sound.concordat', 'utf8');

export function readPage(path: string): Page {
    const source = readFileSync(path, 'utf8');
    const blocks = [...source.matchAll(/^```concordat(.*)\n([\s\S]*?)^```$/gm)];
    const fences: (Fence & { fixed: Map<string, Stretch> })[] = [];
    for (const block of blocks) {
        const options = optionsOf(block[1]!.trim());
        const fixed = options.get('fixed');
        if (fixed !== undefined) {
            if (!fences.length) throw new Error(`${path}: a fixed fence must follow the fence that it fixes`);
            fences.at(-1)!.fixed.set(fixed, bodyOf(block));
            continue;
        }
        const { own, marks } = readMarks(block[2]!);
        const around = options.has('alone') || options.has('file') ? '' : soundWithout(own, options.get('without')?.split(',') ?? []);
        fences.push({ line: lineOf(block), options, own, body: bodyOf(block), marks, text: around + own, offset: around.length, fixed: new Map() });
    }
    return { id: path.replace(/^.*\/|\.md$/g, ''), path, source, fences };
}

function bodyOf(block: RegExpExecArray): Stretch {
    const start = block.index + block[0].indexOf('\n') + 1;
    return { text: block[2]!, start, end: start + block[2]!.length };
}

const lineOf = (match: RegExpExecArray) => match.input.slice(0, match.index).split('\n').length;

function optionsOf(words: string): Map<string, string> {
    const fixed = /^fixed=(.*)$/.exec(words);
    if (fixed) return new Map([['fixed', fixed[1]!]]);
    return new Map(words.split(/\s+/).filter(word => word !== '').map(word => [word.split('=')[0]!, word.split('=')[1] ?? '']));
}

function readMarks(fence: string): { own: string; marks: Mark[] } {
    const lines: string[] = [];
    const marks: Mark[] = [];
    for (const line of fence.split('\n')) {
        const mark = /^(\s*\/\/)(<?)(\s*)(\^+)\s+(error|warning|info|hint|explained|ignored)\s+([a-z-]+)(?::\s*(.*))?$/.exec(line);
        if (!mark) {
            lines.push(line);
            continue;
        }
        const [, slashes, start, gap, carets, severity, rule, message] = mark as unknown as [string, string, string, string, string, Mark['severity'], string, string?];
        const from = slashes.length + start.length + gap.length;
        marks.push({ line: lines.length - 1, from: start ? 0 : from, to: from + carets.length, severity, rule, ...(message ? { message } : {}) });
    }
    return { own: lines.join('\n'), marks };
}

/** The sound charter without what the fence declares itself, and without the kinds and names given. */
function soundWithout(fence: string, without: readonly string[]): string {
    const replaced = new Set(parseDocument('fence', fence).tree.declarations.map(({ keyword, name }) => `${keyword} ${name}`));
    const { tree } = parseDocument('sound', soundText);
    const left = tree.declarations.filter(({ keyword, name }) =>
        !replaced.has(`${keyword} ${name}`) && !without.includes(keyword.replace(' ', '-')) && !without.includes(name ?? ''));
    return `${left.map(({ $cstNode }) => $cstNode!.text).join('\n')}\n`;
}

/** A finding as the comment that marks it. */
export function writtenMark(mark: Mark): string {
    const carets = mark.from >= 2 ? `//${' '.repeat(mark.from - 2)}${'^'.repeat(mark.to - mark.from)}` : `//<${'^'.repeat(Math.max(1, mark.to - 3))}`;
    return `${carets} ${mark.severity} ${mark.rule}${mark.message === undefined ? '' : `: ${mark.message}`}`;
}

interface Examples {
    /** The fences that are checked: the others are files that these import. */
    readonly fences: readonly Fence[];
    inspect(text: string, fence: Fence): CheckedText;
}

/** The charters that a page checks, and the check as each of them asks for it. */
export function examplesOn(page: Page): Examples {
    const fences = page.fences.filter(({ options }) => !options.has('file'));
    const documents = documentsOn(page.path);
    const files = Object.fromEntries(page.fences.filter(({ options }) => options.has('file')).map(({ options, own }) => [options.get('file')!, own]));
    return { fences, inspect: (text, fence) => checkText(text, { files, documents, on: fence.options.get('today') ?? today }) };
}

/** What is found in a fence, as marks would state it: those of the fence itself that fit leave the message out where it does. */
export function foundMarks(fence: Fence, findings: readonly Finding[]): Mark[] {
    return findings.map(finding => markOf(fence, finding)).map(mark => {
        const expected = fence.marks.find(other => other.rule === mark.rule && other.line === mark.line && other.from === mark.from && other.to === mark.to
            && (other.message === undefined || other.message === mark.message));
        return expected && expected.message === undefined ? withoutMessage(mark) : mark;
    });
}

function markOf(fence: Fence, { rule, severity, message, range, accepted }: Finding): Mark {
    const before = fence.text.slice(0, fence.offset).split('\n').length - 1;
    const { start, end } = range;
    const to = end.line === start.line ? end.character : fence.text.split('\n')[start.line]!.length;
    return { line: start.line - before, from: start.character, to: Math.max(to, start.character + 1), severity: accepted ? (accepted.by === 'comment' ? 'ignored' : 'explained') : severity, rule, message };
}

export const withoutMessage = ({ message: _, ...mark }: Mark): Mark => mark;
