import { describe, expect, it } from 'vitest';
import type { Position, TextEdit } from 'vscode-languageserver';
import { folderWith } from '../support/command.js';
import { edited, uriOf } from '../support/editor.js';
import { Session } from '../support/session.js';

const untidy = 'forum  F "F" {\n  members:A ,B\nmeets : monthly\n}\nforum G   "G" {\n meets:weekly\n}\n';
const tidy = 'forum F "F" {\n    members: A, B\n    meets: monthly\n}\n\nforum G "G" {\n    meets: weekly\n}\n';
const options = { tabSize: 2, insertSpaces: false };

async function formatted(text: string, method: string, params: object): Promise<string> {
    const uri = uriOf(folderWith({}), 'a.concordat');
    const { session } = await Session.start([]);
    await session.open(uri, text);
    return edited(text, await session.ask<TextEdit[]>(method, { textDocument: { uri }, options, ...params }));
}

/** The text without its mark `|`, and the position of that. */
function marked(text: string): { text: string; position: Position } {
    const [before, after] = text.split('|') as [string, string];
    const lines = before.split('\n');
    return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1)!.length } };
}

describe('laying out', () => {
    it.each([
        ['a document', untidy, tidy],
        ['one that is laid out', tidy, tidy],
        ['one that does not parse, not at all', 'forum F {  meets', 'forum F {  meets'],
        ['one with the line breaks of Windows', 'forum F {\r\nmeets :weekly\r\n}', 'forum F {\r\n    meets: weekly\r\n}\r\n'],
    ])('%s', async (_, text, expected) => {
        expect(await formatted(text, 'textDocument/formatting', {})).toBe(expected);
    });

    it.each([
        ['a declaration', [4, 0], [6, 1], untidy.replace('}\nforum G   "G" {\n meets:weekly', '}\n\nforum G "G" {\n    meets: weekly')],
        ['a line, from anywhere in it', [1, 5], [1, 5], untidy.replace('  members:A ,B', '    members: A, B')],
        ['two lines', [1, 0], [2, 3], untidy.replace('  members:A ,B\nmeets : monthly', '    members: A, B\n    meets: monthly')],
    ] as const)('%s', async (_, [line, character], [endLine, endCharacter], expected) => {
        const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
        expect(await formatted(untidy, 'textDocument/rangeFormatting', { range })).toBe(expected);
    });

    it.each([
        ['} lays out what it closes', '}', 'forum  G\nforum F {\n  members:A\n meets :weekly\n}|\nforum  H\n', 'forum  G\nforum F {\n    members: A\n    meets: weekly\n}\nforum  H\n'],
        ['a new line lays out the one before, and stays', '\n', 'forum F {\n  members:A ,B\n|\n meets: weekly\n}\n', 'forum F {\n    members: A, B\n\n meets: weekly\n}\n'],
        ['a new line at the end of a declaration', '\n', 'stakeholder A   "A" {power:low}\n|\n', 'stakeholder A "A" { power: low }\n\n'],
        ['nothing while the charter does not parse', '\n', 'forum F {\n  members:A ,B\n|', 'forum F {\n  members:A ,B\n'],
    ])('while typing: %s', async (_, ch, withMark, expected) => {
        const { text, position } = marked(withMark);
        expect(await formatted(text, 'textDocument/onTypeFormatting', { position, ch })).toBe(expected);
    });
});
