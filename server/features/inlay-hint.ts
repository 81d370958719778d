import { InlayHintKind, type Connection, type InlayHint } from 'vscode-languageserver';
import { hintsOf } from '../../language/assist/hints.js';
import { sayRemark } from '../messages.js';
import type { Projects } from '../projects.js';

/** Derived facts that an editor shows inside the text, such as the trust of a pair. */
export function registerInlayHint(connection: Connection, projects: Projects): void {
    connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
        if (!projects.settingsOf(uri).inlayHints) return [];
        const document = await projects.document(uri);
        return (document ? hintsOf(document) : [])
            .map(({ after, label, why }): InlayHint => ({ position: document!.source.rangeOf(after, after).start, label: sayRemark(label), tooltip: sayRemark(why), kind: InlayHintKind.Type, paddingLeft: true }))
            .filter(({ position }) => position.line >= range.start.line && position.line <= range.end.line);
    });
}
