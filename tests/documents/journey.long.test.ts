import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { FindingsReport } from '../../cli/output/formats/json-shape.js';
import { concordat, folderWith } from '../support/command.js';
import { pdfPaper, wordPaper, type Part } from '../support/papers.js';

const title = 'Constitution of the River Board';
const meetings = ['The Board shall meet at least four times a year.', 'The quorum shall be one half of the voting members.', 'Minutes shall be published within ten working days.', 'The Chair may call a special meeting at any time.'];
const constitution: readonly Part[] = [
    { heading: 'Membership', clauses: ['The Council and the Trust are the members of the Board.', { text: 'A member ceases to be one if the member:', items: ['resigns in writing;', 'misses three meetings in a row.'] }] },
    { heading: 'Meetings', clauses: meetings },
    { heading: 'Decisions', clauses: ['Decisions shall be made by consensus. Where consensus cannot be reached, a simple majority decides.'] },
];

/** The constitution with other clauses under a heading. */
const withClauses = (heading: string, clauses: Part['clauses']): readonly Part[] => constitution.map(part => (part.heading === heading ? { heading, clauses } : part));

const ofDocuments = /^(?:passage-|quotation-|citation-|document-|lock-)/;

/** What can be done in a repository with a constitution and a charter. */
function workIn(cwd: string) {
    const git = (...args: string[]) => expect(spawnSync('git', args, { cwd, encoding: 'utf8' }).status, args.join(' ')).toBe(0);
    const run = (...args: string[]) => concordat(args, { cwd });
    const text = () => readFileSync(join(cwd, 'charter.concordat'), 'utf8');
    const edit = (before: string, after: string) => {
        expect(text()).toContain(before);
        writeFileSync(join(cwd, 'charter.concordat'), text().replace(before, () => after));
    };
    const word = async (parts: readonly Part[]) => writeFileSync(join(cwd, 'documents/constitution.docx'), await wordPaper(title, parts));
    const commit = (message: string) => {
        git('add', '--all');
        git('-c', 'user.email=ana@example.org', 'commit', '--quiet', '--message', message);
    };
    const lint = (...more: string[]) => {
        const { status, stdout } = run('lint', '--format', 'json', ...more);
        const { findings } = JSON.parse(stdout) as FindingsReport;
        return { status, findings: findings.filter(({ rule }) => ofDocuments.test(rule)).map(({ severity, rule, message, related }) => [`${severity} ${rule}`, message, ...related.map(each => each.message)]) };
    };
    const confirm = (...args: string[]) => run('confirm', '--today', '2026-11-28', ...args);
    return { cwd, git, run, text, edit, word, commit, lint, confirm };
}

/** A repository with the constitution in Word, and a charter that is drafted from it and corrected. */
async function repository() {
    const work = workIn(folderWith({}));
    const { cwd, git, run, edit, word } = work;
    git('init', '--quiet');
    git('config', 'user.name', 'Ana Clerk');
    mkdirSync(join(cwd, 'documents'));
    await word(constitution);
    expect(run('import', 'documents/constitution.docx', '-o', 'charter.concordat').status).toBe(0);
    edit('forum Board "The board" {', 'stakeholder Council "The Council" { sector: local-authority }\nstakeholder Trust "The Trust" { sector: secondary-care }\n\nforum Board "The board" {\n    members: Council, Trust [@Document "1.1"]');
    edit('\n\n// Passages to read', '\n\nground rule Special "The chair may call a special meeting." { about: agenda [@Document "2.4"] }\n\n// Passages to read');
    return work;
}

/** The same with all of it confirmed: each a copy of one. */
async function confirmedRepository() {
    if (readdirSync(confirmed).length === 0) {
        const made = await repository();
        expect(made.confirm('--all').status).toBe(0);
        made.commit('Confirm what the charter says of the constitution');
        cpSync(made.cwd, confirmed, { recursive: true });
    }
    const cwd = folderWith({});
    cpSync(confirmed, cwd, { recursive: true });
    return workIn(cwd);
}

const confirmed = mkdtempSync(join(tmpdir(), 'concordat-test-'));
afterAll(() => rmSync(confirmed, { recursive: true }));

describe('a charter that was drafted from a constitution in Word', () => {
    it('has no findings of what nobody confirmed before somebody confirms something', async () => {
        const { cwd, run, lint, confirm } = await repository();
        expect(lint()).toEqual({ status: 0, findings: [] });
        expect(confirm('--all').status).toBe(0);
        expect(lint()).toEqual({ status: 0, findings: [] });
        const lock = JSON.parse(readFileSync(join(cwd, 'concordat.lock.json'), 'utf8')) as { confirmed: Record<string, { statement: string; by: string; on: string }[]> };
        expect(lock.confirmed['charter.concordat']!.map(({ statement, by, on }) => `${statement}, ${by}, ${on}`)).toEqual([
            'forum Board: decides by, Ana Clerk, 2026-11-28', 'forum Board: meets, Ana Clerk, 2026-11-28', 'forum Board: members, Ana Clerk, 2026-11-28',
            'forum Board: minutes, Ana Clerk, 2026-11-28', 'forum Board: quorum, Ana Clerk, 2026-11-28', 'ground rule Special: about, Ana Clerk, 2026-11-28',
        ]);
        expect(run('confirm').stderr).toBe('concordat: nothing is open: all that these charters cite is confirmed.\n');
    });

    it('is told that a clause has another number, and corrects it', async () => {
        const { word, lint, run, text, confirm } = await confirmedRepository();
        await word(withClauses('Meetings', ['The Board shall have a Chair.', ...meetings]));
        expect(lint()).toEqual({ status: 0, findings: [
            ['warning passage-renumbered', 'What “meets” of “The board” is based on is now 2.2 of “Constitution of the River Board”, and no longer 2.1. Its words are the same.'],
            ['warning passage-renumbered', 'What “quorum” of “The board” is based on is now 2.3 of “Constitution of the River Board”, and no longer 2.2. Its words are the same.'],
            ['warning passage-renumbered', 'What “minutes” of “The board” is based on is now 2.4 of “Constitution of the River Board”, and no longer 2.3. Its words are the same.'],
            ['warning passage-renumbered', 'What “about” of “The chair may call a special meeting” is based on is now 2.5 of “Constitution of the River Board”, and no longer 2.4. Its words are the same.'],
        ] });
        run('lint', '--fix');
        expect(text()).toContain('quorum: 50% of voting members [@Document "2.3" says');
        expect(lint()).toEqual({ status: 0, findings: [] });
        expect(confirm().status).toBe(0);
    });

    it('is told that a clause has other words, with the difference, and what it is based on', async () => {
        const { word, lint, confirm } = await confirmedRepository();
        await word(withClauses('Membership', ['The Council and the Trust are the members and founders of the Board.']));
        expect(lint()).toEqual({ status: 0, findings: [[
            'warning passage-reworded',
            '1.1 of “Constitution of the River Board” says “are the members and founders of the Board”, and said “are the members of the Board” when “members” of “The board” was confirmed.',
            'What changed: “The Council and the Trust are the members {+and founders+} of the Board”.',
        ]] });
        expect(lint('--fail-on', 'warning').status).toBe(1);
        expect(confirm('--statement', 'Board: members').status).toBe(0);
        expect(lint()).toEqual({ status: 0, findings: [] });
    });

    it('is told that one word has turned a clause round', async () => {
        const { word, lint, edit, confirm } = await confirmedRepository();
        await word(withClauses('Meetings', meetings.map(each => each.replace('may call', 'may not call').replace('one half', 'one third'))));
        expect(lint()).toEqual({ status: 1, findings: [
            [
                'error quotation-not-found',
                '2.2 of “Constitution of the River Board” says “shall be one third of the voting members”, and not “shall be one half of the voting members”. “quorum” of “The board” was confirmed with the words that are quoted.',
                'What changed: “The quorum shall be one [-half-]{+third+} of the voting members”.',
            ],
            [
                'error passage-meaning-changed',
                '2.4 of “Constitution of the River Board” says “The Chair may not call a special”, and said “The Chair may call a special” when “about” of “The chair may call a special meeting” was confirmed. “not” can change its meaning.',
                'What changed: “The Chair may {+not+} call a special meeting at any time”.',
            ],
        ] });
        // What is quoted and not there is confirmed by nobody.
        const refused = confirm('--all');
        expect(refused.status).toBe(1);
        expect(refused.stdout).toContain('It cannot be confirmed: the words that are quoted are not in the passage.');
        edit('50% of voting members [@Document "2.2" says "The quorum shall be one half of the voting members."]', '1/3 of voting members [@Document "2.2" says "The quorum shall be one third of the voting members."]');
        expect(confirm('--all').status).toBe(0);
        expect(lint()).toEqual({ status: 0, findings: [] });
    });

    it('is told that a clause is gone, even where another one has its number now', async () => {
        const { word, lint, edit, confirm } = await confirmedRepository();
        await word(withClauses('Meetings', meetings.filter(each => !each.startsWith('Minutes'))));
        expect(lint()).toEqual({ status: 1, findings: [
            ['error passage-removed', 'What “minutes” of “The board” is based on is no longer in “Constitution of the River Board”: 2.3 said “Minutes shall be published within ten working days”.'],
            ['warning passage-renumbered', 'What “about” of “The chair may call a special meeting” is based on is now 2.3 of “Constitution of the River Board”, and no longer 2.4. Its words are the same.'],
        ] });
        edit('    minutes: published within 10 working days [@Document "2.3" says "Minutes shall be published within ten working days."]\n', '');
        edit('[@Document "2.4"]', '[@Document "2.3"]');
        expect(lint()).toEqual({ status: 0, findings: [] });
        expect(confirm().status).toBe(0);
    });

    it('is told that the document is a PDF now, and whether that says the same', async () => {
        const { cwd, lint, edit, confirm } = await confirmedRepository();
        writeFileSync(join(cwd, 'documents/constitution.pdf'), pdfPaper(title, constitution));
        rmSync(join(cwd, 'documents/constitution.docx'));
        expect(lint().findings).toEqual([['info document-not-checked', 'What is cited from “Constitution of the River Board” was not checked: there is no file “documents/constitution.docx”.']]);
        edit('constitution.docx"\n    read', 'constitution.pdf"\n    read');
        expect(lint()).toEqual({ status: 0, findings: [['warning document-replaced', '“Constitution of the River Board” is now “documents/constitution.pdf”, and was “documents/constitution.docx” when it was confirmed. Of the 6 passages that were confirmed, all are the same.']] });
        expect(confirm('--all').status).toBe(0);
        expect(lint()).toEqual({ status: 0, findings: [] });
        expect(readFileSync(join(cwd, 'concordat.lock.json'), 'utf8')).not.toContain('constitution.docx');
    });

    it('is told that it was changed itself', async () => {
        const { edit, lint, confirm } = await confirmedRepository();
        edit('50% of voting members', '40% of voting members');
        expect(lint().findings).toEqual([['info citation-unconfirmed', '“quorum” of “The board” was confirmed as “50% of voting members”, and now states “40% of voting members”.']]);
        expect(confirm('--dry-run').stdout).toContain('It was confirmed as “50% of voting members” by Ana Clerk on 28 November 2026.');
    });
});
