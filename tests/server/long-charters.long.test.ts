import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, CompletionItem, CompletionList, MarkupContent } from 'vscode-languageserver';
import { differsInOneLine } from '../../language/text/changed-part.js';
import { folderWith } from '../support/command.js';
import { uriOf } from '../support/editor.js';
import { pullingClient, Session } from '../support/session.js';

/** About 60 kB: long enough that proposals are not kept waiting for it to be parsed. */
const partners = Array.from({ length: 540 }, (_, index) => `stakeholder Partner${index} "Partner number ${index}" {\n    sector: primary-care\n    power: moderate\n    incentive: strong\n}\n`).join('\n');
const charter = (members: string, other = '') => `partnership Long "A long charter" { stage: draft }\n${other}\n${partners}\nforum Table "The table" {\n    members: ${members}\n    meets: monthly\n}\n`;
const resolving: ClientCapabilities = {
    ...pullingClient,
    textDocument: { ...pullingClient.textDocument, completion: { ...pullingClient.textDocument?.completion, completionItem: { ...pullingClient.textDocument?.completion?.completionItem, resolveSupport: { properties: ['documentation'] } } } },
};

async function openLong(text: string, capabilities: ClientCapabilities = pullingClient) {
    const folder = folderWith({});
    const { session } = await Session.start([uriOf(folder)], capabilities);
    const uri = uriOf(folder, 'long.concordat');
    await session.open(uri, text);
    await session.ask('textDocument/documentSymbol', { textDocument: { uri } });
    /** What is proposed after these words. */
    const propose = async (now: string, after: string) => {
        const lines = now.slice(0, now.lastIndexOf(after) + after.length).split('\n');
        const answer = await session.ask<CompletionItem[] | CompletionList>('textDocument/completion', { textDocument: { uri }, position: { line: lines.length - 1, character: lines.at(-1)!.length } });
        return Array.isArray(answer) ? { isIncomplete: false, items: answer } : answer;
    };
    return { session, uri, propose };
}

describe('completion in a long charter', () => {
    it.each([
        ['a property', 'members: Partner1\n    ', ['quorum']],
        ['a name', 'members: Partner1, Partner43', ['Partner43', 'Partner430', 'Partner439']],
        ['a name that the keystrokes before declared', 'members: Partner1, Own', ['Own']],
    ])('%s: after a keystroke it proposes what a server does that never knew the text before', async (_, after, expected) => {
        const other = 'stakeholder Own "Our own"';
        const before = charter('Partner1\n    ');
        const now = charter(after.replace('members: ', ''), other);
        const long = await openLong(before);
        // A keystroke in one line, a text that is known whole, and one in another line.
        await long.session.change(long.uri, charter('Partner1\n    ', other));
        await long.session.change(long.uri, now);
        const proposed = await long.propose(now, after);
        const fresh = await openLong(now);
        expect(proposed).toEqual(await fresh.propose(now, after));
        expect(proposed.items.map(({ label }) => label)).toEqual(expect.arrayContaining(expected));
    });

    it('replaces the word at the cursor, where that is newer than what was parsed', async () => {
        const { session, uri, propose } = await openLong(charter('Partner1, '));
        const now = charter('Partner1, Partner47');
        await session.change(uri, now);
        const { items } = await propose(now, 'Partner1, Partner47');
        const line = now.slice(0, now.lastIndexOf('members')).split('\n').length - 1;
        const range = { start: { line, character: 23 }, end: { line, character: 32 } };
        expect(items.find(({ label }) => label === 'Partner478')?.textEdit).toEqual({ range, newText: 'Partner478' });
    });

    it('sends no more names than an author looks through, and others once more is typed', async () => {
        const { session, uri, propose } = await openLong(charter(''));
        const all = await propose(charter(''), 'members: ');
        expect({ isIncomplete: all.isIncomplete, count: all.items.length }).toEqual({ isIncomplete: true, count: 500 });
        expect(all.items.map(({ label }) => label)).not.toContain('Partner533');
        const now = charter('p533');
        await session.change(uri, now);
        expect((await propose(now, 'members: p533')).items.map(({ label }) => label)).toEqual(['Partner533']);
    });

    it('says what a proposal means once the author comes to it, where the client asks for that', async () => {
        const { session, propose } = await openLong(charter(''), resolving);
        const { items } = await propose(charter(''), 'members: ');
        expect(items[7]).not.toHaveProperty('documentation');
        const { documentation } = await session.ask<CompletionItem>('completionItem/resolve', items[7]);
        expect((documentation as MarkupContent).value).toContain('**Partner number 7** (stakeholder `Partner7`)\n\n- sector: primary-care');
        await propose(charter(''), 'partnership Long "A long charter" { ');
        expect(await session.ask<CompletionItem>('completionItem/resolve', items[7])).toEqual(items[7]);
    });
});

it.each([
    ['abc', 'abc', true], ['', '', true], ['one\ntwo', 'one\ntwos', true], ['one\ntwo', 'once\ntwo', true], ['a: b\nc', 'a: \nc', true],
    ['one\ntwo', 'one\n\ntwo', false], ['one\ntwo', 'onetwo', false], ['one\ntwo', 'ones\ntwos', false], ['aa\naa', 'aa\naa\naa', false], ['a\rb', 'ab', false],
])('%j and %j differ in one line only: %s', (before, after, expected) => {
    expect([differsInOneLine(before, after), differsInOneLine(after, before)]).toEqual([expected, expected]);
});
