import { closeCompletion, selectedCompletion } from '@codemirror/autocomplete';
import { indentOnInput, indentService } from '@codemirror/language';
import { Prec, type Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';

const indentation = 4;

/** A line stands where the one before it does, and one step further in or out behind a brace that opens, or before one that closes. */
const indenting = indentService.of((context, at) => {
    let before = context.lineAt(at, -1);
    if (before.from === at && at > 0) before = context.lineAt(at - 1, -1);
    while (before.text.trim() === '' && before.from > 0) before = context.lineAt(before.from - 1, -1);
    const indented = /^\s*/.exec(before.text)![0].length + (/\{[^}]*$/.test(before.text) ? indentation : 0);
    return Math.max(0, indented - (context.lineAt(at).text.trimStart().startsWith('}') ? indentation : 0));
});

/** Whoever has written a word to its end, and goes on to the next line, has not chosen it from the list that is still offered. */
function endsLine(view: EditorView): boolean {
    const offered = selectedCompletion(view.state);
    const { head } = view.state.selection.main;
    if (offered && view.state.sliceDoc(0, head).endsWith(offered.label)) closeCompletion(view);
    return false;
}

/** So that a charter can be typed from a page as it is printed there. */
export const typing: Extension = [indenting, indentOnInput(), Prec.highest(keymap.of([{ key: 'Enter', run: endsLine }]))];
