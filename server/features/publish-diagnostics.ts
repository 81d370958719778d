import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { breather } from '../pause.js';
import type { DiagnosticWriter } from '../diagnostic-writer.js';
import type { Projects } from '../projects.js';

/** How long to wait after a change for the next one, in milliseconds: keystrokes come in bursts. */
const patience = 10;

/** Sends what is found whenever that may have changed, the documents that are open in the editor first. */
export function pushDiagnostics(connection: Connection, projects: Projects, writer: DiagnosticWriter, client: ClientCapabilities): void {
    const hasVersions = client.textDocument?.publishDiagnostics?.versionSupport ?? false;
    const waiting = { open: new Set<string>(), closed: new Set<string>() };
    const sent = new Map<string, { readonly as: string; readonly written: string }>();
    let isBusy = false;

    async function send(uri: string): Promise<void> {
        const found = await writer.of(uri);
        // While it was looked at, a configuration may have left it out.
        const isShown = projects.isShown(uri);
        const diagnostics = isShown ? found : [];
        const [before, open, as, written] = [sent.get(uri), projects.open.get(uri), projects.open.spelling(uri), JSON.stringify(diagnostics)];
        // Until it was opened, the editor's spelling was not known.
        if (before && before.as !== as) await connection.sendDiagnostics({ uri: before.as, diagnostics: [] });
        if (!open && before?.written === written) return;
        if (isShown) sent.set(uri, { as, written });
        else if (!sent.delete(uri)) return;
        await connection.sendDiagnostics({ uri: as, diagnostics, ...(hasVersions && open ? { version: open.version } : {}) });
    }

    async function sendWaiting(): Promise<void> {
        const breathe = breather();
        for (let uri = next(waiting); uri !== undefined; uri = next(waiting)) {
            await send(uri);
            await breathe();
        }
    }

    projects.onConcerned(uris => {
        for (const uri of uris) (projects.open.has(uri) ? waiting.open : waiting.closed).add(uri);
        if (isBusy) return;
        isBusy = true;
        setTimeout(() => {
            sendWaiting().catch((thrown: unknown) => connection.console.error(String(thrown))).finally(() => { isBusy = false; });
        }, patience);
    });
}

function next({ open, closed }: { readonly open: Set<string>; readonly closed: Set<string> }): string | undefined {
    for (const uris of [open, closed]) {
        for (const uri of uris) {
            uris.delete(uri);
            return uri;
        }
    }
    return undefined;
}
