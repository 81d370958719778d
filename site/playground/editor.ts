import { localDay } from '../../language/text/local-day.js';
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, foldService, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import {
    findReferencesKeymap, formatKeymap, hoverTooltips, jumpToDefinitionKeymap, LSPClient, renameKeymap, serverCompletion, type Transport,
} from '@codemirror/lsp-client';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import purify from 'dompurify';
import { withBase } from 'vitepress';
import { appearance, highlighting, language } from './colours.js';
import { folder, uriOf } from './files.js';
import { typing } from './typing.js';

// A page that a hover leads to must not take the place of the charter.
purify.addHook('afterSanitizeAttributes', node => { if (node.tagName === 'A') node.setAttribute('target', '_blank'); });

/** The client of a server: what every text shares. */
export function clientFor(transport: Transport): LSPClient {
    return new LSPClient({
        rootUri: folder,
        // The first answer waits until the server has started, which takes its time on a phone.
        timeout: 30_000,
        initializationOptions: { today: localDay(), languagePage: withBase('/language/{page}.html'), showsDocuments: true },
        sanitizeHTML: html => purify.sanitize(html),
        extensions: [
            serverCompletion(),
            hoverTooltips(),
            keymap.of([...formatKeymap, ...renameKeymap, ...jumpToDefinitionKeymap, ...findReferencesKeymap]),
            { clientCapabilities: { textDocument: { publishDiagnostics: { dataSupport: true } } } },
        ],
    }).connect(transport);
}

/** A text to be edited, with its own history of changes. */
export function stateOf(text: string, path: string, client: LSPClient, ...more: readonly Extension[]): EditorState {
    return EditorState.create({
        doc: text,
        extensions: [
            lineNumbers(), lintGutter(), foldGutter(), history(), drawSelection(), bracketMatching(), closeBrackets(),
            highlightActiveLine(), highlightActiveLineGutter(), highlightSelectionMatches(), EditorView.lineWrapping,
            EditorState.tabSize.of(4), indentUnit.of('    '), language(path), typing, syntaxHighlighting(highlighting), folding, appearance,
            EditorView.contentAttributes.of({ 'aria-label': 'The charter', tabindex: '0' }),
            more,
            keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap]),
            client.plugin(uriOf(path), path.endsWith('.md') ? 'concordat-markdown' : 'concordat'),
        ],
    });
}

/** A declaration folds from its opening brace to the closing one. */
const folding = foldService.of((state, from, to) => {
    if (!/\{\s*$/.test(state.doc.sliceString(from, to))) return null;
    for (let number = state.doc.lineAt(to).number + 1; number <= state.doc.lines; number++) {
        const line = state.doc.line(number);
        if (/^\s*\}/.test(line.text)) return { from: to, to: line.from + line.text.indexOf('}') };
    }
    return null;
});
