import { setDiagnostics, type Diagnostic as Mark } from '@codemirror/lint';
import { LSPPlugin } from '@codemirror/lsp-client';
import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, TextEdit } from 'vscode-languageserver-protocol';
import type { Seen } from '../../server/features/pictures.js';

export type Level = 'error' | 'warning' | 'info' | 'hint';

/** A finding as the page shows it: with its place in the current text. */
export interface Finding {
    readonly level: Level;
    readonly message: string;
    readonly rule: string;
    readonly line: number;
    readonly from: number;
    readonly to: number;
    readonly diagnostic: Diagnostic;
}

/** What the server says of the text, once it has said so. */
export interface Answer {
    readonly findings: readonly Finding[];
    readonly seen: Seen | null;
}

/** How long to wait after a change for the next one, in milliseconds. */
const patience = 250;
const levels: readonly Level[] = ['error', 'warning', 'info', 'hint'];

/** Asks the server of each new text: marks what it finds, and tells the page. */
export const following = (tell: (answer: Answer) => void, failed: (thrown: unknown) => void, render: (finding: Finding, view: EditorView) => HTMLElement) => ViewPlugin.fromClass(class {
    private timer: ReturnType<typeof setTimeout>;

    constructor(private readonly view: EditorView) {
        this.timer = setTimeout(() => this.ask(), 0);
    }

    update({ docChanged }: ViewUpdate): void {
        if (!docChanged) return;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.ask(), patience);
    }

    destroy(): void {
        clearTimeout(this.timer);
    }

    private async ask(): Promise<void> {
        const { view } = this;
        const plugin = LSPPlugin.get(view);
        if (!plugin) return;
        const { doc } = view.state;
        plugin.client.sync();
        try {
            const [report, seen] = await Promise.all([
                plugin.client.request<object, DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: plugin.uri } }),
                plugin.client.request<object, Seen | null>('concordat/pictures', { uri: plugin.uri }),
            ]);
            // A newer text is asked for in its turn.
            if (view.state.doc !== doc || LSPPlugin.get(view) !== plugin || report.kind !== 'full') return;
            const findings = report.items.map(item => findingOf(item, plugin));
            const marks = findings.map((finding): Mark => ({
                from: finding.from, to: finding.to, severity: finding.level, message: finding.message, renderMessage: () => render(finding, view),
            }));
            view.dispatch(setDiagnostics(view.state, marks));
            tell({ findings, seen });
        } catch (thrown) {
            if (view.state.doc === doc) failed(thrown);
        }
    }
});

function findingOf(diagnostic: Diagnostic, plugin: LSPPlugin): Finding {
    const { range: { start, end }, severity, message, code } = diagnostic;
    return {
        level: levels[(severity ?? 1) - 1]!, message: String(message), rule: String(code ?? ''), line: start.line + 1,
        from: plugin.fromPosition(start), to: plugin.fromPosition(end), diagnostic,
    };
}

/** A change that fixes a finding, or explains it. */
export interface Fix {
    readonly title: string;
    readonly edits: readonly TextEdit[];
}

/** What the server offers to do about a finding, as far as it can be done in this text. */
export async function fixesFor({ diagnostic }: Finding, view: EditorView): Promise<Fix[]> {
    const plugin = LSPPlugin.get(view);
    if (!plugin) return [];
    plugin.client.sync();
    const actions = await plugin.client.request<object, CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: plugin.uri }, range: diagnostic.range, context: { diagnostics: [diagnostic], only: ['quickfix'] },
    });
    return actions.flatMap(({ title, edit }) => {
        const changes = edit?.changes ?? {};
        return Object.keys(changes).every(uri => uri === plugin.uri) ? [{ title, edits: changes[plugin.uri] ?? [] }] : [];
    });
}

/** Does it, as one step that can be undone, and shows it. */
export function apply({ edits }: Fix, view: EditorView): void {
    const plugin = LSPPlugin.get(view);
    if (!plugin) return;
    const changes = edits.map(({ range, newText }) => ({ from: plugin.fromPosition(range.start), to: plugin.fromPosition(range.end), insert: newText }));
    const change = view.state.changes(changes);
    const first = Math.min(...changes.map(({ from }) => from));
    view.dispatch({ changes: change, userEvent: 'input.fix', effects: EditorView.scrollIntoView(change.mapPos(first), { y: 'center' }) });
}
