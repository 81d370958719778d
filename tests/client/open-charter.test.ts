import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as OpenCharter from '../../client/open-charter.js';

interface Document { readonly languageId: string; readonly uri: { readonly scheme: string; readonly path: string; toString(): string } }
const documentAt = (uri: string, languageId = /\.concordat$/.test(uri) ? 'concordat' : 'plaintext'): Document => {
    const [scheme, path] = [uri.slice(0, uri.indexOf(':')), uri.slice(uri.indexOf(':') + 1).replace(/^\/\//, '')];
    return { languageId, uri: { scheme, path, toString: () => uri } };
};
class TabInputText { constructor(readonly uri: Document['uri']) {} }

const editor = { active: undefined as Document | undefined, visible: [] as Document[], tabs: [] as string[], loaded: [] as Document[], picked: undefined as number | undefined, offered: [] as string[] };
const asEditor = (document: Document) => ({ document });
const vscode = {
    TabInputText, l10n: { t: (text: string) => text },
    window: {
        get activeTextEditor() { return editor.active && asEditor(editor.active); },
        get visibleTextEditors() { return editor.visible.map(asEditor); },
        get tabGroups() { return { all: [{ tabs: [{ input: { viewType: 'a view' } }, ...editor.tabs.map(uri => ({ input: new TabInputText(documentAt(uri).uri) }))] }] }; },
        showQuickPick: async (picks: readonly { readonly label: string }[]) => {
            editor.offered = picks.map(({ label }) => label);
            return editor.picked === undefined ? undefined : picks[editor.picked];
        },
    },
    workspace: {
        get textDocuments() { return editor.loaded; },
        asRelativePath: ({ path }: Document['uri']) => path.replace('/w/', ''),
        openTextDocument: async (uri: Document['uri']) => documentAt(uri.toString()),
    },
};

let charterToUse: typeof OpenCharter.charterToUse;
beforeAll(async () => {
    vi.doMock('vscode', () => vscode);
    ({ charterToUse } = await import('../../client/open-charter.js'));
});
beforeEach(() => { Object.assign(editor, { active: undefined, visible: [], tabs: [], loaded: [], picked: undefined, offered: [] }); });

const none = 'there is none';
const used = async () => (await charterToUse(() => documentAt(none) as never))?.uri.toString();
const [a, b, notes, older] = ['file:///w/a.concordat', 'file:///w/b.concordat.md', 'file:///w/notes.txt', 'git:/w/a.concordat?{"ref":"~"}'];

describe('a command for a charter is about', () => {
    it('the one with the cursor', async () => {
        Object.assign(editor, { active: documentAt(a), visible: [documentAt(b), documentAt(a)], tabs: [b, a] });
        expect(await used()).toBe(a);
    });

    it('the one that is shown, where something else has the cursor', async () => {
        Object.assign(editor, { active: documentAt(notes), visible: [documentAt(notes), documentAt(b)], tabs: [a, b, notes] });
        expect(await used()).toBe(b);
    });

    it('the only one in a tab, whether its text is loaded or not, in two groups or one', async () => {
        Object.assign(editor, { tabs: [notes, b, b] });
        expect(await used()).toBe(b);
        Object.assign(editor, { tabs: ['untitled:Untitled-1', notes], loaded: [documentAt('untitled:Untitled-1', 'concordat')] });
        expect(await used()).toBe('untitled:Untitled-1');
        expect(editor.offered).toEqual([]);
    });

    it('of several, the one that the author chooses', async () => {
        Object.assign(editor, { tabs: [a, b, notes], picked: 1 });
        expect(await used()).toBe(b);
        expect(editor.offered).toEqual(['a.concordat', 'b.concordat.md']);
        editor.picked = undefined;
        expect(await used()).toBeUndefined();
    });

    it('none that is loaded without a tab, and no older version', async () => {
        Object.assign(editor, { active: documentAt(older, 'concordat'), visible: [documentAt(older, 'concordat')], tabs: [older], loaded: [documentAt(a), documentAt(older, 'concordat')] });
        expect(await used()).toBe(none);
    });
});
