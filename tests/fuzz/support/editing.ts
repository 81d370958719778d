import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { check } from '../../../language/check/check.js';
import { acceptedBecause } from '../../../language/check/finding.js';
import type { ReadOutcome } from '../../../language/text/read-outcome.js';
import { loadImports } from '../../../language/workspace/load.js';
import { Workspace } from '../../../language/workspace/workspace.js';
import { today } from '../../support/check.js';
import { uriOf } from '../../support/editor.js';
import type { Session } from '../../support/session.js';
import { anyConfiguration } from './configurations.js';
import { corpus } from './corpus.js';
import { mutated } from './mutations.js';

export const charterNames = ['a.concordat', 'b.concordat', 'north/c.concordat'] as const;
export const configurationNames = ['concordat.json', 'north/concordat.jsonc'] as const;
type Name = (typeof charterNames)[number] | (typeof configurationNames)[number];

/** Requests about a document, as an editor sends them. */
const methods = [
    'hover', 'completion', 'definition', 'references', 'documentHighlight', 'prepareRename', 'rename', 'documentSymbol', 'foldingRange', 'documentLink',
    'inlayHint', 'codeLens', 'selectionRange', 'semanticTokens/full', 'codeAction', 'formatting', 'rangeFormatting', 'onTypeFormatting', 'nonsense',
] as const;

/** What happens in an editor and around it. Places are shares of a text's length. */
export type Happening =
    | { readonly is: 'open' | 'write'; readonly name: Name; readonly text: string }
    | { readonly is: 'edit'; readonly name: Name; readonly edits: readonly (readonly [from: number, to: number, text: string])[] }
    | { readonly is: 'close' | 'remove' | 'save'; readonly name: Name }
    | { readonly is: 'ask'; readonly name: Name; readonly method: (typeof methods)[number]; readonly at: number; readonly cancel: boolean };

const charter = fc.tuple(fc.subarray([...charterNames]), mutated(fc.constantFrom(...corpus), 2), fc.boolean()).map(([imports, text, isCharter]) =>
    `${imports.map(name => `import "${name}"\n`).join('')}${isCharter ? 'partnership Whole "Whole"\n' : ''}${text}`);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const about = (name: Name) => name.startsWith('concordat.json') || name.includes('/concordat.json') ? anyConfiguration : charter;
const anyName = fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Name>(...charterNames) }, { weight: 1, arbitrary: fc.constantFrom<Name>(...configurationNames) });

export const happening: fc.Arbitrary<Happening> = anyName.chain(name => fc.oneof(
    { weight: 3, arbitrary: fc.record({ is: fc.constantFrom('open' as const, 'write' as const), name: fc.constant(name), text: about(name) }) },
    { weight: 3, arbitrary: fc.record({ is: fc.constant('edit' as const), name: fc.constant(name), edits: fc.array(fc.tuple(share, share, fc.constantFrom('', '{', '"', '\n', '\r\n', ' A', 'forum F {\n', '\uD83C', '🎣', '// x\n')), { minLength: 1, maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ is: fc.constantFrom('close' as const, 'remove' as const, 'save' as const), name: fc.constant(name) }) },
    { weight: 4, arbitrary: fc.record({ is: fc.constant('ask' as const), name: fc.constant(name), method: fc.constantFrom(...methods), at: share, cancel: fc.boolean() }) },
));

/** What a server may answer that cannot or need not do what it is asked. */
const harmless: readonly number[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ContentModified, ErrorCodes.InvalidParams, ErrorCodes.MethodNotFound];

/** An editor in a folder: does what happens, and knows what stands in each file. */
export class Editing {
    private readonly disk = new Map<Name, string>();
    readonly open = new Map<Name, TextDocument>();
    private readonly asked: Promise<unknown>[] = [];

    constructor(private readonly session: Session, private readonly folder: string) {}

    readonly at = (name: Name): string => uriOf(this.folder, name);

    async happens(each: Happening): Promise<void> {
        const { name } = each;
        const uri = this.at(name);
        const document = this.open.get(name);
        switch (each.is) {
            case 'open': return this.show(name, each.text);
            case 'edit': return document && this.edit(name, document, each.edits);
            case 'save': return document && this.session.tell('textDocument/didSave', { textDocument: { uri } });
            case 'close':
                if (this.open.delete(name)) await this.session.close(uri);
                return;
            case 'write':
                writeFileSync(join(this.folder, name), each.text);
                await this.session.changedOnDisk([uri, this.disk.has(name) ? 2 : 1]);
                this.disk.set(name, Buffer.from(each.text).toString());
                return;
            case 'remove':
                if (!this.disk.delete(name)) return;
                rmSync(join(this.folder, name));
                return this.session.changedOnDisk([uri, 3]);
            case 'ask': this.ask(each);
        }
    }

    private async show(name: Name, text: string): Promise<void> {
        const document = this.open.get(name);
        const version = (document?.version ?? 0) + 1;
        const [uri, languageId] = [this.at(name), name.includes('json') ? 'json' : 'concordat'];
        this.open.set(name, TextDocument.create(uri, languageId, version, text));
        if (document) await this.session.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
        else await this.session.tell('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    }

    private edit(name: Name, document: TextDocument, edits: Extract<Happening, { is: 'edit' }>['edits']): Promise<void> {
        let changed = TextDocument.create(document.uri, document.languageId, document.version, document.getText());
        const contentChanges = edits.map(([one, other, text]) => {
            const offset = (share: number) => Math.floor(share * changed.getText().length);
            const range = { start: changed.positionAt(offset(Math.min(one, other))), end: changed.positionAt(Math.min(offset(Math.max(one, other)), offset(Math.min(one, other)) + 20)) };
            changed = TextDocument.update(changed, [{ range, text }], changed.version);
            return { range, text };
        });
        this.open.set(name, TextDocument.update(changed, [], document.version + 1));
        return this.session.tell('textDocument/didChange', { textDocument: { uri: document.uri, version: document.version + 1 }, contentChanges });
    }

    private ask({ name, method, at, cancel }: Extract<Happening, { is: 'ask' }>): void {
        const position = { line: Math.floor(at * 60), character: Math.floor((at * 997) % 40) };
        const range = { start: position, end: { line: position.line + 3, character: 0 } };
        const token = new CancellationTokenSource();
        const params = {
            textDocument: { uri: this.at(name) }, position, range, positions: [position], context: { includeDeclaration: true, diagnostics: [] }, newName: at < 0.5 ? 'Renamed' : 'no name',
            ch: '}', options: { tabSize: 4, insertSpaces: true },
        };
        this.asked.push(this.session.connection.sendRequest(`textDocument/${method}`, params, token.token).catch((thrown: unknown) => {
            if (!(thrown instanceof ResponseError) || !harmless.includes(thrown.code)) throw thrown;
        }));
        if (cancel) token.cancel();
    }

    /** Everything that was asked is answered, if only by a refusal that says so. */
    async answered(): Promise<void> {
        await Promise.all(this.asked.splice(0));
    }

    /** What a fresh look at the same texts finds in a document. */
    async fresh(name: Name): Promise<unknown[]> {
        const texts = new Map<string, string>([...this.disk].map(([each, text]) => [this.at(each), text]));
        for (const [each, document] of this.open) texts.set(this.at(each), document.getText());
        const workspace = new Workspace(uriOf(this.folder));
        const uri = this.at(name);
        workspace.setText(uri, texts.get(uri) ?? '');
        await loadImports(workspace, uri, async (each): Promise<ReadOutcome> => (texts.has(each) ? { outcome: 'text', text: texts.get(each)! } : { outcome: 'missing' }));
        if (workspace.configurations.isExcluded(uri)) return [];
        return check(workspace, uri, { today }).map(({ rule, message, range, accepted }) => ({ code: rule, message: accepted ? `${message}\n${acceptedBecause(accepted)}` : message, range }));
    }

    /** The charters that are open now, by what a fresh look finds in them. */
    async expected(): Promise<(readonly [Name, unknown[]])[]> {
        return Promise.all(charterNames.filter(name => this.open.has(name)).map(async name => [name, await this.fresh(name)] as const));
    }
}

export const shownIn = (items: readonly { readonly code?: unknown; readonly message: unknown; readonly range: unknown }[]): unknown[] => items.map(({ code, message, range }) => ({ code, message, range }));
export const expectShown = (name: string, shown: unknown, fresh: unknown): void => expect({ name, shown }).toEqual({ name, shown: fresh });
