import { expect, it, vi } from 'vitest';
import type { Connection, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { DiagnosticWriter } from '../../server/diagnostic-writer.js';
import { pushDiagnostics } from '../../server/features/publish-diagnostics.js';
import type { Listener, Projects } from '../../server/projects.js';

const uri = 'file:///w/valley.concordat';
const finding: Diagnostic = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, message: 'A finding.' };

it('of a charter that is left out while it is looked at, nothing is shown any more', async () => {
    const sent: PublishDiagnosticsParams[] = [];
    let [isShown, lookedAt] = [true, 0];
    let concern: Listener = () => undefined;
    const projects = { onConcerned: (listener: Listener) => { concern = listener; }, open: { has: () => true, get: () => ({ version: 1 }), spelling: (each: string) => each }, isShown: () => isShown };
    const writer = { of: async () => {
        // The second time, a configuration that leaves the charter out comes while it is looked at.
        if (++lookedAt === 2) isShown = false;
        return [finding];
    } };
    const connection = { sendDiagnostics: async (params: PublishDiagnosticsParams) => void sent.push(params) };
    pushDiagnostics(connection as unknown as Connection, projects as unknown as Projects, writer as unknown as DiagnosticWriter, {});
    for (const times of [1, 2]) {
        concern(new Set([uri]));
        await vi.waitFor(() => expect(sent).toHaveLength(times));
    }
    expect(sent.map(({ diagnostics }) => diagnostics)).toEqual([[finding], []]);
});
