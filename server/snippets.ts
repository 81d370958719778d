import type { Range, SnippetTextEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A text as a snippet that inserts exactly this text. */
const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** A line with its value, and a comment that says what to fill in: `    because: "…" // to complete: the reason`. */
const lineToFillIn = /^(.*?:\s+)(\S.*?)(\s+\/\/ to (complete|choose): .*)$/;

/** The text of a fix as a snippet: a tab stop for each place that is left to fill in, and for each comment that says what belongs there. The cursor ends after the text. */
function snippetOf(text: string): string {
    let count = 0;
    const stop = (content: string) => `\${${++count}:${escaped(content)}}`;
    const dots = (part: string) => part.split('…').map(escaped).reduce((before, after) => `${before}${stop('…')}${after}`);
    const value = (written: string, isChosen: boolean) => {
        const [, open, inner, close] = /^(["“])(.*)(["”])$/.exec(written) ?? [];
        return open !== undefined && !isChosen ? `${open}${stop(inner!)}${close}` : stop(written);
    };
    const line = (each: string) => {
        const [, head, written, comment, verb] = lineToFillIn.exec(each) ?? [];
        if (head === undefined) return dots(each);
        const isElsewhere = comment!.includes('in place of the dots') && !written!.includes('…');
        return `${dots(head)}${isElsewhere ? escaped(written!) : value(written!, verb === 'choose')}${stop(comment!)}`;
    };
    const end = text.trimEnd().length;
    return `${text.slice(0, end).replace(/[^\r\n]+/g, line)}$0${escaped(text.slice(end))}`;
}

/**
 * Makes the edit of a document that inserts the most a snippet, so that the cursor goes there. Others stay plain.
 * An editor indents the lines of a snippet like the line that it is inserted in; so an edit of several lines begins where its line does.
 */
export function withSnippet(text: string, edits: readonly TextEdit[]): (TextEdit | SnippetTextEdit)[] {
    const longest = edits.reduce<TextEdit | undefined>((most, edit) => (edit.newText.length > (most?.newText.length ?? 0) ? edit : most), undefined);
    if (!longest) return [...edits];
    const document = TextDocument.create('', '', 0, text);
    const { range, newText } = withoutCommonEnd(document, longest);
    const lineStart = { line: range.start.line, character: 0 };
    const before = document.getText({ start: lineStart, end: range.start });
    const isAlone = edits.every(edit => edit === longest || edit.range.end.line !== range.start.line);
    const snippet: SnippetTextEdit = !newText.includes('\n') || before === ''
        ? { range, snippet: { kind: 'snippet', value: snippetOf(newText) } }
        : { range: { start: lineStart, end: range.end }, snippet: { kind: 'snippet', value: escaped(before) + snippetOf(newText) } };
    return newText.includes('\n') && before !== '' && !isAlone ? [...edits] : edits.map(edit => (edit === longest ? snippet : edit));
}

/** A line break that the edit replaces by the same is left out of it: the cursor then ends at the end of what was written. */
function withoutCommonEnd(document: TextDocument, { range, newText }: TextEdit): { readonly range: Range; readonly newText: string } {
    const old = document.getText(range);
    let common = 0;
    while (common < Math.min(old.length, newText.length) && /\s/.test(newText.at(-1 - common)!) && old.at(-1 - common) === newText.at(-1 - common)) common++;
    const isBetweenBreaks = common > 0 && (old.at(-1 - common) === '\r' || newText.at(-1 - common) === '\r');
    const kept = isBetweenBreaks ? common - 1 : common;
    return { range: { start: range.start, end: document.positionAt(document.offsetAt(range.end) - kept) }, newText: newText.slice(0, newText.length - kept) };
}
