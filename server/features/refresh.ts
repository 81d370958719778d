import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { isMarkdownName } from '../../language/text/uri.js';
import type { Abilities } from '../client-capabilities.js';
import type { Projects } from '../projects.js';

/** How long to wait for further changes before the client is told to ask for findings again, in milliseconds. */
const patience = 50;
/** The same for lines above declarations and notes inside the text, which the eye misses less. */
const leisure = 250;

/**
 * Has the client ask again for what it shows of open documents when something else has changed: another file, a setting, the day.
 * A client knows of the changes that it made itself, and asks again for the document that it changed.
 */
export function registerRefresh(connection: Connection, projects: Projects, { diagnosticRefresh, codeLensRefresh, inlayHintRefresh }: Abilities): void {
    const { languages } = connection;
    const ask = (delay: number, refresh: () => Promise<void>) => atMostEvery(delay, () => refresh().catch((thrown: unknown) => connection.console.error(String(thrown))));
    const [diagnostics, codeLenses, inlayHints] = [
        ask(patience, () => languages.diagnostics.refresh()), ask(leisure, () => connection.sendRequest(CodeLensRefreshRequest.type)), ask(leisure, () => languages.inlayHint.refresh()),
    ];
    projects.onConcerned((uris, edited) => {
        const others = projects.open.uris().filter(uri => uri !== edited);
        const areConcerned = others.some(uri => uris.has(uri));
        if (diagnosticRefresh && areConcerned) diagnostics();
        if (inlayHintRefresh && areConcerned) inlayHints();
        // What charters cite of a document in Markdown changes with them.
        if (codeLensRefresh && (areConcerned || others.some(isMarkdownName))) codeLenses();
    });
}

function atMostEvery(delay: number, act: () => void): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return () => {
        timer ??= setTimeout(() => {
            timer = undefined;
            act();
        }, delay);
    };
}
