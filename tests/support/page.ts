import { readFileSync } from 'node:fs';
import type { Severity } from '../../language/rules/rule.js';
import { parseDocument } from '../../language/syntax/document.js';

/**
 * A rule's page: prose and fenced charters. The words behind ```concordat say how a fence is read:
 *
 * - nothing: the fence stands in the sound charter (language/rules/sound.concordat) and takes the place of its declarations of the same name
 * - `alone`: the fence is the whole charter
 * - `without=leader,small-win`: the sound charter without its declarations of these kinds, or these names
 * - `file=organisations.concordat`: another file, which the fences after it may import
 * - `today=2027-01-01`: what counts as today, else 2026-06-01
 * - `fixed=Title of a fix`: the text of the fence before it after that fix, without the comments that mark findings
 *
 * A comment with carets marks the finding expected on the line before: `// ^^^^ warning some-rule: The message.`
 * The message may be left out; `explained` in place of the severity is a finding that the charter explains, and `ignored` one that a comment lets stand. `//<^^^` marks one that begins with the line.
 */
export interface Page {
    readonly id: string;
    readonly path: string;
    readonly fences: readonly Fence[];
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
    readonly marks: readonly Mark[];
    /** The fence's fixed texts, by the title of the fix. */
    readonly fixed: ReadonlyMap<string, string>;
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

const soundText = readFileSync(new URL('../../language/rules/sound.concordat', import.meta.url), 'utf8');

export function readPage(path: string): Page {
    const blocks = [...readFileSync(path, 'utf8').matchAll(/^```concordat(.*)\n([\s\S]*?)^```$/gm)];
    const fences: (Fence & { fixed: Map<string, string> })[] = [];
    for (const block of blocks) {
        const options = optionsOf(block[1]!.trim());
        const fixed = options.get('fixed');
        if (fixed !== undefined) {
            if (!fences.length) throw new Error(`${path}: a fixed fence must follow the fence that it fixes`);
            fences.at(-1)!.fixed.set(fixed, block[2]!);
            continue;
        }
        const { own, marks } = readMarks(block[2]!);
        const around = options.has('alone') || options.has('file') ? '' : soundWithout(own, options.get('without')?.split(',') ?? []);
        fences.push({ line: lineOf(block), options, own, marks, text: around + own, offset: around.length, fixed: new Map() });
    }
    return { id: path.replace(/^.*\/|\.md$/g, ''), path, fences };
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
