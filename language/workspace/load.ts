import type { Reader, ReadOutcome } from '../text/read-outcome.js';
import { readBibliography } from '../citation/read-bibliography.js';
import type { Workspace } from './workspace.js';

/** Reads all that a document needs into the workspace: what it imports, directly or not, and its configuration. A file that cannot be used is recorded as such. */
export async function loadImports(workspace: Workspace, uri: string, read: Reader): Promise<void> {
    const tried = new Set<string>();
    const untried = (uris: readonly string[]) => workspace.missing(...uris).filter(each => !tried.has(each));
    for (let wanted = untried([uri]); wanted.length > 0;) {
        for (const each of wanted) {
            tried.add(each);
            await loadFile(workspace, each, read);
        }
        // What came asks for more; a configuration may let any charter ask for more.
        wanted = untried(wanted.some(each => workspace.configurations.isOne(each)) ? [uri] : wanted);
    }
}

async function loadFile(workspace: Workspace, uri: string, read: Reader): Promise<void> {
    await takeIn(workspace, uri, await read(uri));
}

/** Hands what was read to the workspace. */
export async function takeIn(workspace: Workspace, uri: string, result: ReadOutcome): Promise<void> {
    if (workspace.configurations.isOne(uri)) return workspace.setConfiguration(uri, result);
    if (result.outcome === 'missing') return workspace.delete(uri);
    if (result.outcome !== 'text') return workspace.setFailure(uri, result as Parameters<Workspace['setFailure']>[1]);
    if (!/\.(bib|json)$/.test(uri)) {
        workspace.setText(uri, result.text);
        return;
    }
    try {
        workspace.setBibliography(uri, await readBibliography(uri, result.text));
    } catch (thrown) {
        workspace.setFailure(uri, { outcome: 'unreadable', reason: thrown instanceof Error ? firstLine(thrown.message) : String(thrown) });
    }
}

const firstLine = (text: string) => text.split('\n')[0]!;
