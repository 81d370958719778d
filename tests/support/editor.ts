import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

export const uriOf = (...path: string[]): string => pathToFileURL(join(...path)).toString();

/** A text after the edits that an editor was sent. */
export const edited = (text: string, edits: readonly TextEdit[]): string => TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...edits]);

/** A text after a code action, which edits no other document. */
export function after(text: string, uri: string, { title, edit }: CodeAction): string {
    const changes = edit?.changes ?? {};
    const others = Object.keys(changes).filter(each => each !== uri);
    if (others.length > 0 || !changes[uri]) throw new Error(`“${title}” edits ${JSON.stringify(edit)}`);
    return edited(text, changes[uri]);
}

export const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);
export const has = (...wanted: readonly string[]) => (diagnostics: readonly Diagnostic[]): boolean => wanted.every(code => codes(diagnostics).includes(code));
export const hasNot = (...unwanted: readonly string[]) => (diagnostics: readonly Diagnostic[]): boolean => !unwanted.some(code => codes(diagnostics).includes(code));

/** A partnership in which one who is affected has no seat. */
export const river = `partnership Valley "Valley Partnership" {
    stage: agreed
}

stakeholder Farmers "Valley Farmers" { power: high }
stakeholder Anglers "Valley Anglers" { power: high }

forum Table "River table" {
    members: Farmers
}

decision Weir "Whether the weir goes" {
    affects: Farmers, Anglers
    taken by: Table
}
`;

/** The same, with its fault fixed. */
export const fixedRiver = river.replace('members: Farmers', 'members: Farmers, Anglers');
