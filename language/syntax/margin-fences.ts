import type { Fence } from './fence.js';

interface OpenFence extends Omit<Fence, 'end' | 'isClosed'> {
    readonly mark: string;
    readonly isOfCharter: boolean;
    readonly contents: { start: number; end: number }[];
}

/**
 * The fences of a text whose marks all stand at the margin, which is how most papers are written. Undefined where a mark stands
 * elsewhere, or HTML begins: then it takes a parser of Markdown, which takes longer than reading the charter, to tell what is a fence.
 */
export function marginFencesIn(text: string): Fence[] | undefined {
    const fences: Fence[] = [];
    let open: OpenFence | undefined;
    for (const { start, end, next } of linesOf(text)) {
        const line = text.slice(start, end);
        if (open) {
            const isClosed = closes(line, open.mark);
            if (!isClosed) open.contents.push({ start, end });
            else if (open.isOfCharter) fences.push(closed(open, start, true));
            if (isClosed) open = undefined;
        } else if (/^[`~]{3}/.test(line)) {
            open = opened(line, start, next);
        } else if (/^ {0,3}</.test(line) || line.includes('```') || line.includes('~~~')) {
            return undefined;
        }
    }
    return open?.isOfCharter ? [...fences, closed(open, text.length, false)] : fences;
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number; readonly next: number }> {
    let start = 0;
    for (const { 0: lineBreak, index } of text.matchAll(/\r\n|\r|\n/g)) {
        yield { start, end: index, next: index + lineBreak.length };
        start = index + lineBreak.length;
    }
    if (start < text.length) yield { start, end: text.length, next: text.length };
}

/** Behind backticks no other backtick stands: that would be code within a sentence. */
function opened(line: string, start: number, next: number): OpenFence | undefined {
    const [, mark, words] = /^(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line) ?? [];
    if (mark === undefined || words === undefined) return undefined;
    const [language = '', use] = words.trim().toLowerCase().split(/[ \t]+/);
    return {
        mark, isOfCharter: isCharter(language, use), start: next, prefix: '', contents: [],
        opening: { start, end: start + line.trimEnd().length },
    };
}

/** Whether the words behind a mark say that the fence holds charter. */
export const isCharter = (language: string, use: string | undefined): boolean => language === 'concordat' && use !== 'illustrative';

function closes(line: string, mark: string): boolean {
    const [, own] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
    return own !== undefined && own[0] === mark[0] && own.length >= mark.length;
}

const closed = ({ start, prefix, opening, contents }: OpenFence, end: number, isClosed: boolean): Fence => ({ start, end, prefix, opening, isClosed, contents });
