import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { turningWords } from '../../language/documents/turning-words.js';
import { lockText, parseLock } from '../../language/model/lock-file.js';
import type { Confirmation } from '../../language/model/lock.js';
import { concordat, folderWith, machineNode } from '../support/command.js';
import { watching } from '../support/watching.js';

const constitution = `# Constitution

## Meetings

2.1 The Board shall meet at least four times a year.

2.2 The quorum shall be one half of the voting members.
`;

const charter = `source Constitution "Constitution" { file: "constitution.md"  read: whole }
partnership River "River Board" { stage: draft }
stakeholder Council "The Council" { sector: local-authority }

forum Board "Board" {
    members: Council
    meets: at least 4 times a year [@Constitution "2.1"]
    quorum: 50% of voting members [@Constitution "2.2"]
}
`;

const files = { '.git/HEAD': '', 'constitution.md': constitution, 'charter.concordat': charter };
const changed = constitution.replace('one half', 'one third');
const confirm = (cwd: string, ...args: string[]) => concordat(['confirm', '--by', 'Ana Clerk', '--today', '2026-11-28', ...args], { cwd });
const lockOf = (cwd: string) => readFileSync(join(cwd, 'concordat.lock.json'), 'utf8');
const lint = (cwd: string, ...args: string[]) => concordat(['lint', '--format', 'concise', '--only', 'passage-meaning-changed', '--only', 'citation-unconfirmed', '--only', 'lock-unreadable', ...args], { cwd }).stdout.split('\n').flatMap(line => / (?:error|warning|info) ([a-z-]+): /.exec(line)?.[1] ?? []);

const confirmation = (statement: string, more: Partial<Confirmation> = {}): Confirmation =>
    ({ statement, value: '50%', citation: '@Constitution "2.2"', document: 'constitution.md', at: '2.2', passage: ['The quorum is half.'], by: 'Ana Clerk', on: '2026-11-28', ...more });
const lockWith = (...all: Confirmation[]) => lockText({ documents: { 'constitution.md': { sha256: 'a'.repeat(64) } }, confirmed: { 'charter.concordat': all } });

describe('a change of these words can turn a rule round', () => {
    it.each([
        ['A member may be present.', 'A member may not be present.', [], ['not']],
        ['The Chair shall call a meeting.', 'The Chair may call a meeting.', ['shall'], ['may']],
        ['The quorum is one half.', 'The quorum is one third.', ['half'], ['third']],
        ['within ten days', 'within 15 days', ['ten'], ['15']],
        ['within ten days', 'within ten working days', [], ['working']],
        ['the Chair and the Vice-Chair', 'the Chair or the Vice-Chair', ['and'], ['or']],
        ['Members vote.', 'Members vote, unless they have an interest.', [], ['unless']],
        ['at least three members', 'at most three members', ['least'], ['most']],
    ])('%s → %s', (before, after, gone, come) => {
        expect(turningWords(before, after)).toEqual({ gone, come });
    });

    it.each([
        ['The Chair shall preside.', 'The Chair must preside.'],
        ['within ten days', 'within 10 days'],
        ['subject to clause 3.2', 'subject to clause 3.4'],
        ['as section 4 says', 'as section 5 says'],
        ['The Board meets.', 'The Board meets and talks.'],
        ['a day', 'a day'],
    ])('and of these it cannot: %s → %s', (before, after) => {
        expect(turningWords(before, after)).toEqual({ gone: [], come: [] });
    });
});

describe('the lock', () => {
    it('is the same text for the same confirmations, in any order, and is read as it was written', () => {
        const all = [confirmation('forum B: quorum'), confirmation('forum A: quorum'), confirmation('forum A: quorum', { citation: '@Constitution "2.1"' })];
        expect(lockWith(...all)).toBe(lockWith(...all.toReversed()));
        const read = parseLock(lockWith(...all));
        expect(read.outcome === 'lock' && lockText(read.lock)).toBe(lockWith(...all));
    });

    it('is as its schema says', () => {
        const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/lock.schema.json', 'utf8')) as object);
        expect(isValid(JSON.parse(lockWith(confirmation('forum A: quorum'))))).toBe(true);
        expect(isValid({ version: 1, documents: {}, confirmed: { a: [{ statement: 'x' }] } })).toBe(false);
    });

    it('is read without fail, whatever is in it', () => {
        fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.json().map(each => `{"version":1,"documents":{},"confirmed":${each}}`)), text => {
            expect(['lock', 'unreadable']).toContain(parseLock(text).outcome);
        }), { seed: 17 });
    });

    it('is merged by git where two branches confirmed different statements', () => {
        const [a, b, c] = ['forum A: quorum', 'forum B: quorum', 'forum C: quorum'].map(each => confirmation(each)) as [Confirmation, Confirmation, Confirmation];
        const anew = { passage: ['The quorum is a third.'], on: '2026-12-01', by: 'Ben Chair' };
        const cwd = folderWith({ base: lockWith(a, b, c), ours: lockWith({ ...a, ...anew }, b, c), theirs: lockWith(a, b, { ...c, ...anew }, confirmation('forum D: quorum')) });
        const merged = spawnSync('git', ['merge-file', '--stdout', 'ours', 'base', 'theirs'], { cwd, encoding: 'utf8' });
        expect(merged.status).toBe(0);
        expect(merged.stdout).toBe(lockWith({ ...a, ...anew }, b, { ...c, ...anew }, confirmation('forum D: quorum')));
    });

    it.each([
        ['<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n', 'it has merge conflicts that are not resolved'],
        ['{ "version": 2 }', 'another version of Concordat wrote it'],
        ['{ "version": 1, "documents": {}, "confirmed": 3 }', 'confirmed is not as it should be'],
        ['{ "name": "something else" }', 'version is not as it should be'],
        ['notes', 'it is not JSON'],
        ['null', 'it is not as it should be'],
    ])('that cannot be read is a finding, and is not replaced: %s', (text, reason) => {
        expect(parseLock(text)).toEqual({ outcome: 'unreadable', reason });
        const cwd = folderWith({ ...files, 'concordat.lock.json': text });
        const refused = confirm(cwd, '--all');
        expect([refused.status, refused.stderr.includes(reason), lockOf(cwd)]).toEqual([2, true, text]);
        expect(concordat(['lint', '--format', 'concise'], { cwd }).stdout).toContain(`error lock-unreadable: “concordat.lock.json” cannot be read: ${reason}. What was confirmed is therefore not known.`);
    });

    it('is not written over by a report', () => {
        const cwd = folderWith({ ...files, 'concordat.lock.json': lockWith() });
        expect(concordat(['lint', '--format', 'json', '--output', 'concordat.lock.json'], { cwd }).status).toBe(2);
        expect(lockOf(cwd)).toBe(lockWith());
    });
});

describe('concordat confirm', () => {
    it('lists what is open, and confirms nothing unasked', () => {
        const cwd = folderWith(files);
        for (const args of [[], ['--dry-run'], ['--all', '--dry-run']]) {
            const listed = confirm(cwd, ...args);
            expect([listed.status, listed.stdout]).toEqual([1, `forum Board: meets  charter.concordat:7
  states  at least 4 times a year
  cites   @Constitution "2.1"
  2.1 of “Constitution”:
    2.1 The Board shall meet at least four times a year.

forum Board: quorum  charter.concordat:8
  states  50% of voting members
  cites   @Constitution "2.2"
  2.2 of “Constitution”:
    2.2 The quorum shall be one half of the voting members.

`]);
        }
        expect(() => lockOf(cwd)).toThrow('ENOENT');
    });

    it('confirms the statement that is named, and leaves the others open', () => {
        const cwd = folderWith(files);
        const named = confirm(cwd, '--statement', 'Board.quorum');
        expect([named.status, named.stderr]).toEqual([1, 'concordat: 1 statement confirmed by Ana Clerk, in concordat.lock.json.\nconcordat: 1 statement is still open.\n']);
        expect(lint(cwd)).toEqual(['citation-unconfirmed']);
        expect(confirm(cwd, '--statement', 'Board: quoram').stderr).toContain('There is no statement “Board: quoram” that cites a passage. Did you mean “board: quorum”?');
        expect(confirm(cwd, '--all').status).toBe(0);
        expect(lint(cwd)).toEqual([]);
    });

    it('keeps what others confirmed, drops what is no longer stated, and writes nothing where nothing is new', () => {
        const cwd = folderWith({ ...files, 'other.concordat': charter.replaceAll('Board', 'Table') });
        expect(confirm(cwd, '--all').status).toBe(0);
        const before = lockOf(cwd);
        expect(confirm(cwd, '--all').status).toBe(0);
        expect(lockOf(cwd)).toBe(before);
        writeFileSync(join(cwd, 'charter.concordat'), charter.replace(/ {4}meets.*\n/, ''));
        writeFileSync(join(cwd, 'constitution.md'), changed);
        expect(confirm(cwd, 'charter.concordat', '--all').status).toBe(0);
        const { confirmed } = JSON.parse(lockOf(cwd)) as { confirmed: Record<string, { statement: string; passage: string[] }[]> };
        expect(Object.entries(confirmed).map(([file, all]) => [file, ...all.map(({ statement, passage }) => `${statement}: ${passage.join(' ')}`)])).toEqual([
            ['charter.concordat', 'forum Board: quorum: The quorum shall be one third of the voting members.'],
            ['other.concordat', 'forum Table: meets: The Board shall meet at least four times a year.', 'forum Table: quorum: The quorum shall be one half of the voting members.'],
        ]);
        // The other charter is still told of the change, though the document was confirmed for the first.
        expect(lint(cwd)).toEqual(['passage-meaning-changed']);
    });

    it('says so where nothing cites a passage', () => {
        const cwd = folderWith({ 'charter.concordat': charter.replaceAll(/ \[@.*\]/g, '') });
        expect(confirm(cwd).stderr).toBe('concordat: these charters cite no passage of a document, so there is nothing to confirm.\n');
    });
});

describe('what was confirmed counts', () => {
    it('only where there is a lock, or where the configuration asks', () => {
        const cwd = folderWith(files);
        expect(lint(cwd)).toEqual([]);
        writeFileSync(join(cwd, 'concordat.json'), '{ "rules": { "citation-unconfirmed": "warning" } }');
        expect(lint(cwd)).toEqual(['citation-unconfirmed', 'citation-unconfirmed']);
    });

    it('with the cache, of the document and of the lock', () => {
        const cwd = folderWith(files);
        expect(lint(cwd, '--cache')).toEqual([]);
        confirm(cwd, '--all');
        writeFileSync(join(cwd, 'constitution.md'), changed);
        expect(lint(cwd, '--cache')).toEqual(['passage-meaning-changed']);
        expect(lint(cwd, '--cache')).toEqual(['passage-meaning-changed']);
        confirm(cwd, '--all');
        expect(lint(cwd, '--cache')).toEqual([]);
    });

    it('with --watch, of the document and of the lock', async () => {
        const cwd = folderWith(files);
        confirm(cwd, '--all');
        const child = spawn(machineNode, [resolve('bin/concordat.cjs'), 'lint', '--watch', '--format', 'concise'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
        onTestFinished(() => void child.kill());
        let out = '';
        child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
        let rounds = '';
        child.stderr.on('data', (chunk: Buffer) => {
            if (!chunk.toString().includes('Waiting for changes')) return;
            [rounds, out] = [out, ''];
        });
        // A change may be noticed twice, so what counts is what the rounds come to.
        const until = (isFound: boolean) => vi.waitFor(() => expect([rounds !== '', rounds.includes('passage-meaning-changed')]).toEqual([true, isFound]), { timeout: 40_000, interval: 50 });
        await until(false);
        writeFileSync(join(cwd, 'constitution.md'), changed);
        await until(true);
        confirm(cwd, '--all');
        await until(false);
    });

    it('in the editor, which finds what the command finds', async () => {
        const cwd = folderWith(files);
        confirm(cwd, '--all');
        const { open, until, save } = await watching({ ...files, 'concordat.lock.json': lockOf(cwd) });
        await open('charter.concordat');
        const isFound = (wanted: boolean) => (diagnostics: readonly { code?: unknown }[]) => diagnostics.some(({ code }) => code === 'passage-meaning-changed') === wanted;
        await until('charter.concordat', isFound(false));
        await save('constitution.md', changed);
        const diagnostics = await until('charter.concordat', isFound(true));
        writeFileSync(join(cwd, 'constitution.md'), changed);
        const { message, relatedInformation } = diagnostics.find(({ code }) => code === 'passage-meaning-changed')!;
        expect([message, relatedInformation?.map(each => each.message)]).toEqual(['2.2 of “Constitution” says “shall be one third of the voting”, and said “shall be one half of the voting” when “quorum” of “Board” was confirmed. “third” and “half” can change its meaning.', ['What changed: “The quorum shall be one [-half-]{+third+} of the voting members”.']]);
        expect(concordat(['lint', '--format', 'concise'], { cwd }).stdout).toContain(message);
        confirm(cwd, '--all');
        await save('concordat.lock.json', lockOf(cwd));
        await until('charter.concordat', isFound(false));
    });

    it('of each revision, where two are compared', () => {
        const cwd = folderWith({ 'constitution.md': constitution, 'charter.concordat': charter });
        const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=a@example.org', ...args], { cwd });
        git('init', '--quiet');
        confirm(cwd, '--all');
        git('add', '--all');
        git('commit', '--quiet', '--message', 'one');
        writeFileSync(join(cwd, 'constitution.md'), changed);
        const compared = concordat(['diff', 'HEAD:charter.concordat', 'charter.concordat', '--today', '2026-11-28'], { cwd });
        expect([compared.status, compared.stderr]).toEqual([0, '']);
        expect(compared.stdout.replace(/\s+/g, ' ')).toContain('FINDINGS THAT ARE NEW + error: 2.2 of “Constitution” says “shall be one third of the voting”, and said “shall be one half of the voting” when “quorum” of “Board” was confirmed.');
        expect(compared.stdout).not.toContain('could not be understood');
    });
});

describe('concordat sources', () => {
    it('lists which passages are cited, and which statements have a source', () => {
        const cwd = folderWith({ ...files, 'constitution.md': `${constitution}\n2.3 The Chair presides.\n` });
        expect(concordat(['sources'], { cwd }).stdout).toBe(`constitution.md  Constitution  2 of 3 passages cited
  ✓ 2.1   The Board shall meet at least four times a year
          ← forum Board: meets
  ✓ 2.2   The quorum shall be one half of the voting members
          ← forum Board: quorum
  – 2.3   The Chair presides

charter.concordat  2 of 4 statements with a source
  Statements without a source
    3:    stakeholder Council: sector  local-authority
    6:    forum Board: members  Council
`);
    });

    it('prints data as its schema says', () => {
        const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/sources.schema.json', 'utf8')) as object);
        const cwd = folderWith({ ...files, 'charter.concordat': charter.replace('"2.1"', '"9.9"') });
        const report = JSON.parse(concordat(['sources', '--format', 'json'], { cwd }).stdout) as { documents: { lost: { statement: string; state: string }[] }[] };
        expect(isValid(report)).toBe(true);
        expect(report.documents[0]!.lost.map(({ statement, state }) => `${statement} ${state}`)).toEqual(['forum Board: meets not found']);
    });
});
