import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as AfterFix from '../../client/after-fix.js';

const ran: unknown[] = [];
const window: { activeTextEditor: unknown; showTextDocument: (...of: unknown[]) => void } = { activeTextEditor: undefined, showTextDocument: (...of) => { ran.push(['show', ...of]); } };
class Position { constructor(readonly line: number, readonly character: number) {} }
class Range { constructor(readonly start: Position, readonly end: Position) {} }
const vscode = { window, Position, Range, CodeActionKind: { QuickFix: { value: 'quickfix' } }, commands: { executeCommand: (command: string) => { ran.push(command); } } };

let client: typeof AfterFix;
beforeAll(async () => {
    vi.doMock('vscode', () => vscode);
    client = await import('../../client/after-fix.js');
});
beforeEach(() => {
    ran.length = 0;
    window.activeTextEditor = { document: { uri: 'file:///w/a.concordat' } };
});

const edit = { entries: () => [] };

describe('after a fix', () => {
    const followed = async (actions: readonly object[] | null) =>
        await client.followFixes.provideCodeActions!({} as never, {} as never, {} as never, {} as never, () => actions as never) as readonly { readonly command?: { readonly command: string; readonly arguments?: unknown[] } }[] | null;

    it('the editor shows what was fixed', async () => {
        const [fix] = (await followed([{ title: 'Add a review', kind: { value: 'quickfix' }, edit }]))!;
        expect(fix!.command).toEqual({ title: 'Add a review', command: 'concordat.showFixed', arguments: [edit] });
    });

    it.each([
        ['an entry that asks first runs its own command', { title: 'Explain…', kind: { value: 'quickfix' }, command: { title: 'Explain…', command: 'concordat.acceptFinding' } }],
        ['what is fixed as a file is saved leaves the focus', { title: 'Apply fixes', kind: { value: 'source.fixAll.concordat' }, edit }],
        ['a refactoring leaves the focus', { title: 'Split', kind: { value: 'refactor.rewrite' }, edit }],
        ['a command is left as it is', { title: 'Explain…', command: 'concordat.acceptFinding' }],
    ])('%s', async (_, action) => {
        const before = structuredClone({ ...action, edit: undefined });
        expect({ ...(await followed([action]))![0], edit: undefined }).toEqual(before);
    });

    it('a document without fixes has none', async () => expect(await followed(null)).toBeNull());
});

describe('what was fixed is shown', () => {
    const fixed = (...entries: readonly (readonly [string, readonly object[]])[]) => client.showFixed({ entries: () => entries } as never);
    const start = new Position(3, 4);

    it('in the document with the cursor, by the focus alone', async () => {
        await fixed(['file:///w/lib.concordat', [{ range: { start } }]], ['file:///w/a.concordat', [{ range: { start } }]]);
        expect(ran).toEqual(['workbench.action.focusActiveEditorGroup']);
    });

    it('with tab stops, by the focus alone', async () => {
        await fixed();
        expect(ran).toEqual(['workbench.action.focusActiveEditorGroup']);
    });

    it('in another document, at its first change', async () => {
        await fixed(['file:///w/lib.concordat', [{ range: { start } }, { range: { start: new Position(9, 0) } }]]);
        expect(ran).toEqual([['show', 'file:///w/lib.concordat', { selection: new Range(start, start) }]]);
    });
});
