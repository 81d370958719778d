import { jumpToDefinition, LSPPlugin } from '@codemirror/lsp-client';
import { Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { bytesOf } from './documents.js';
import { pathOf } from './files.js';

/** The text of a document, and the lines of it that a citation points to: the first one, and the one after the last. */
export interface ShownPassage {
    readonly name: string;
    readonly lines: readonly string[];
    readonly start: number;
    readonly end: number;
}

interface Location { readonly uri: string; readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } } }

/** The server's address for the text of a Word document or a PDF; the address of the file is the query. */
const transcript = 'concordat-document:';

/**
 * F12 and a click with Ctrl or Cmd lead from a citation to its passage, and from any other name to where it is declared.
 * @param show opens a document at a passage.
 */
export function leadingToPassages(show: (passage: ShownPassage) => void): Extension {
    const lead = (view: EditorView, offset: number) => { void follow(view, offset, show); };
    return [
        Prec.high(keymap.of([{ key: 'F12', run: view => { lead(view, view.state.selection.main.head); return true; } }])),
        EditorView.domEventHandlers({
            mousedown(event, view) {
                const offset = event.ctrlKey || event.metaKey ? view.posAtCoords({ x: event.clientX, y: event.clientY }) : null;
                if (offset === null) return false;
                event.preventDefault();
                view.dispatch({ selection: { anchor: offset } });
                lead(view, offset);
                return true;
            },
        }),
    ];
}

async function follow(view: EditorView, offset: number, show: (passage: ShownPassage) => void): Promise<void> {
    const plugin = LSPPlugin.get(view);
    if (!plugin) return;
    plugin.client.sync();
    const found = await plugin.client.request<object, Location | null>('textDocument/definition', { textDocument: { uri: plugin.uri }, position: plugin.toPosition(offset) });
    const text = found && await textOf(found.uri, uri => plugin.client.request<object, string | null>('concordat/documentText', { uri }));
    if (found && text) show({ name: nameIn(found.uri), lines: text.split('\n'), start: found.range.start.line, end: Math.max(found.range.end.line, found.range.start.line + 1) });
    else jumpToDefinition(view);
}

/** What a document says; nothing for what is no document of this page. */
async function textOf(uri: string, ask: (uri: string) => Promise<string | null>): Promise<string | undefined> {
    if (uri.startsWith(transcript)) return await ask(fileOf(uri)) ?? undefined;
    const bytes = bytesOf(pathOf(uri));
    return bytes && new TextDecoder().decode(bytes);
}

const fileOf = (uri: string): string => decodeURIComponent(uri.slice(uri.indexOf('?') + 1));

const nameIn = (uri: string): string => decodeURIComponent((uri.startsWith(transcript) ? fileOf(uri) : uri).split('/').at(-1)!);
