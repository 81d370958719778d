import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver';
import { folderWith } from '../support/command.js';
import { uriOf } from '../support/editor.js';
import { fullClient, pullingClient, Session } from '../support/session.js';
import { Editing, expectShown, happening, shownIn } from './support/editing.js';
import { seed, told } from './support/holds.js';

const histories = fc.array(happening, { minLength: 5, maxLength: 40 });

/** A server of its own for each history, so that what went before is in the history. */
async function begin(capabilities: ClientCapabilities): Promise<{ session: Session; editing: Editing }> {
    const folder = folderWith({});
    mkdirSync(join(folder, 'north'));
    const { session } = await Session.start([uriOf(folder)], capabilities);
    return { session, editing: new Editing(session, folder) };
}

async function live(editing: Editing, history: readonly Parameters<Editing['happens']>[0][]): Promise<void> {
    for (const each of history) await editing.happens(each);
    await editing.answered();
}

async function lastSent(session: Session, editing: Editing): Promise<void> {
    for (const [name, fresh] of await editing.expected()) {
        const uri = editing.at(name);
        const isCurrent = () => session.lastSent(uri)?.version === editing.open.get(name)!.version;
        const shown = () => shownIn(session.lastSent(uri)?.diagnostics ?? []);
        await session.until(() => (isCurrent() || fresh.length === 0) && JSON.stringify(shown()) === JSON.stringify(fresh)).catch(() => undefined);
        // Of a charter that is left out nothing may ever come; what comes late would be wrong.
        if (fresh.length === 0) await session.until(isCurrent, undefined, 500).catch(() => undefined);
        expectShown(name, shown(), fresh);
    }
}

async function pulled(session: Session, editing: Editing): Promise<void> {
    for (const [name, fresh] of await editing.expected()) {
        const report = await session.pull(editing.at(name));
        expectShown(name, report.kind === 'full' ? shownIn(report.items) : report.kind, fresh);
    }
}

describe('whatever is edited, asked and cancelled, an editor shows what a fresh look finds', () => {
    it.each([
        ['that asks for findings', pullingClient, pulled],
        ['that is sent findings', fullClient, lastSent],
    ] as const)('one %s', async (_, capabilities, compare) => {
        let happened = 0;
        await fc.assert(fc.asyncProperty(fc.array(histories, { minLength: 4, maxLength: 4 }), async rounds => {
            const { session, editing } = await begin(capabilities);
            for (const history of rounds) {
                happened += history.length;
                await live(editing, history);
                await compare(session, editing);
            }
            await session.stop();
        }), { seed, numRuns: 8, endOnFailure: true });
        told('happenings in sessions', happened);
        expect(happened).toBeGreaterThan(0);
    }, 1_200_000);
});
