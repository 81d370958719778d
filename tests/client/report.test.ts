import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Report from '../../client/report.js';

const uriOf = (path: string, scheme = 'file') => ({ path, scheme, with: (change: { path: string }) => uriOf(change.path, scheme), toString: () => `${scheme}://${path}` });
type Uri = ReturnType<typeof uriOf>;

/** What the editor is, what the author chooses in it, and what came of it. */
const editor = { uiKind: 1, remoteName: undefined as string | undefined, format: 'html', presses: 'Open' as string | undefined, said: [] as string[], did: [] as string[] };
const vscode = {
    UIKind: { Desktop: 1, Web: 2 }, ViewColumn: { Active: -1 },
    l10n: { t: (text: string, ...values: string[]) => text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)]!) },
    env: {
        get uiKind() { return editor.uiKind; },
        get remoteName() { return editor.remoteName; },
        openExternal: async ({ path }: Uri) => editor.did.push(`open ${path} outside`) > 0,
    },
    commands: { executeCommand: async (command: string, { path }: Uri) => void editor.did.push(`${command} ${path}`) },
    workspace: { fs: { writeFile: async ({ path }: Uri) => void editor.did.push(`write ${path}`) } },
    window: {
        showQuickPick: async (choices: readonly { readonly format: string }[]) => choices.find(({ format }) => format === editor.format),
        showSaveDialog: async ({ defaultUri }: { defaultUri: Uri }) => defaultUri,
        showTextDocument: async ({ path }: Uri) => void editor.did.push(`edit ${path}`),
        showInformationMessage: async (message: string) => {
            editor.said.push(message);
            return editor.presses;
        },
        createWebviewPanel: (_: string, title: string) => ({ webview: { set html(content: string) { editor.did.push(`show ${title}: ${content}`); } } }),
    },
};
const client = { code2ProtocolConverter: { asUri: String }, sendRequest: async () => 'QQ==' };

let exportReport: typeof Report.exportReport;
beforeAll(async () => {
    vi.doMock('vscode', () => vscode);
    ({ exportReport } = await import('../../client/report.js'));
});
beforeEach(() => { Object.assign(editor, { uiKind: 1, remoteName: undefined, format: 'html', presses: 'Open', said: [], did: [] }); });

const exported = async (state: Partial<typeof editor> = {}) => {
    Object.assign(editor, state);
    await exportReport(client as never, true, { languageId: 'concordat', isUntitled: false, uri: uriOf('/w/river.concordat') } as never);
    await new Promise(later => setTimeout(later, 0));
    return editor.did.filter(each => !each.startsWith('write'));
};

describe('a report that is exported', () => {
    it.each(['html', 'docx'])('as %s is there, and the author is told', async format => {
        expect(await exported({ format, presses: undefined })).toEqual([]);
        expect(editor.did).toEqual([`write /w/river-report.${format}`]);
        expect(editor.said).toEqual([`The report is in “river-report.${format}”.`]);
    });

    it.each(['html', 'docx'])('as %s opens in the program for it, where the editor is on the same machine', async format => {
        expect(await exported({ format })).toEqual([`open /w/river-report.${format} outside`]);
    });

    it.each([['in a browser', { uiKind: 2 }], ['from another machine', { remoteName: 'ssh-remote' }]])('opens %s in the editor, which never asks for the address of a file', async (_, state) => {
        expect(await exported({ ...state })).toEqual(['show river-report.html: QQ==']);
        editor.did = [];
        expect(await exported({ ...state, format: 'docx' })).toEqual(['revealInExplorer /w/river-report.docx']);
    });

    it('as text opens as text', async () => {
        expect(await exported({ format: 'markdown' })).toEqual(['edit /w/river-report.md']);
    });
});
