import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Register } from '../../language/register/register.js';
import { concordat, folderWith, machineNode } from '../support/command.js';

const valley = `partnership Valley "Valley Partnership" { stage: agreed  review: 2026-04-01  period: 2020-01-01 to 2030-12-31 }
stakeholder Council "Valley Council" { power: high  sector: local-authority }
stakeholder Anglers "Valley Anglers" { }
leader Chair "Alex Weir" { from: Council  since: 2024-02-01  term: 2 years }
forum Table "River table" { members: Council 2 seats, Anglers  meets: monthly }
`;
const harbour = `partnership Harbour "<b>Harbour</b> Partnership" { }
stakeholder Town "valley  council" { power: low  sector: local-authority }
forum Quay "Quay table" { members: Town  meets: as needed }
forum Deck "Deck table" { in attendance: Town  meets: quarterly }
`;
const folder = (more: Readonly<Record<string, string>> = {}) => folderWith({ 'charters/valley.concordat': valley, 'charters/sea/valley.concordat': harbour, 'charters/names.concordat': 'stakeholder Nobody { }\n', ...more });
const register = (cwd: string, ...args: readonly string[]) => concordat(['register', 'charters', '--output', 'public', '--today', '2026-03-01', ...args], { cwd });
const dataIn = (cwd: string) => JSON.parse(readFileSync(join(cwd, 'public/register.json'), 'utf8')) as Register;

describe('concordat register', () => {
    it('counts who sits where, compares what is stated, and lists what is due', () => {
        const cwd = folder();
        expect(register(cwd)).toEqual({ status: 0, stdout: '', stderr: `concordat: “${join('public', 'index.html')}” is written, with 2 partnerships.\n` });
        const { partnerships, organisations, statedDifferently, due } = dataIn(cwd);
        expect(partnerships.map(({ file, page, stage }) => ({ file, page, stage }))).toEqual([
            { file: 'valley.concordat', page: 'partnerships/valley.html', stage: 'agreed' },
            { file: 'sea/valley.concordat', page: 'partnerships/sea-valley.html', stage: 'draft' },
        ]);
        // 2 seats for 12 meetings of 2 hours, and 1 for 4 meetings; nobody knows how often the quay table meets.
        expect(organisations.map(({ name, partnerships: count, hoursAYear, forumsNotCounted }) => [name.toLowerCase().replace(/\s+/g, ' '), count, hoursAYear, forumsNotCounted])).toEqual([['valley council', 2, 56, 1], ['valley anglers', 1, 24, 0]]);
        expect(statedDifferently.map(({ property, stated }) => [property, stated.map(({ value }) => value).sort()])).toEqual([['power', ['high', 'low']]]);
        expect(due.map(({ date, what, isPast, daysLate }) => [date, what, isPast, daysLate])).toEqual([['2026-02-01', 'End of the term of Alex Weir', true, 28], ['2026-04-01', 'Review of the partnership', false, undefined]]);
    });

    it('says of each charter what it is, and lists what is overdue with how late it is before what is due soon', () => {
        const real = (name: string, more: string) => `partnership ${name} "${name} Partnership" { ${more} }\nstakeholder Council "${name} Council" { }\nstakeholder Anglers "${name} Anglers" { }\nforum Table "Table" { members: Council, Anglers  meets: monthly }\n`;
        const cwd = folderWith({
            'charters/a.concordat': `${real('Agreed', 'stage: agreed  adopted: 2023-05-01  review: yearly')}source Terms "Terms" { read: part "1 to 4" }\nsmall win Leaflet "One leaflet" { between: Council, Anglers  due: 2026-01-20  status: planned }\nsmall win Map "One map" { between: Council, Anglers  due: 2026-01-20  status: achieved }\nsmall win List "One list" { between: Council, Anglers  due: 2026-02-20 }\ndecision Weir "The weir" { taken by: Table  stage: open  consultation: 2025-09-01 to 2025-12-01 }\ndecision Boats "The boats" { taken by: Table  stage: open  consultation: 2026-02-01 to 2026-04-01 }\ndecision Rent "The rent" { taken by: Table  stage: decided  decided on: 2025-12-01 }\n`,
            'charters/b.concordat': real('Draft', ''),
            'charters/c.concordat': real('Ended', 'stage: agreed  period: 2020-01-01 to 2025-12-31'),
            'charters/d.concordat': real('Fictional', 'stage: agreed  fictional: "All of it."  review: 2025-01-01'),
        });
        expect(register(cwd).status).toBe(0);
        const { partnerships, due, conditions } = dataIn(cwd);
        expect(partnerships.map(({ partnership, standing, readInPart }) => [partnership.split(' ')[0], standing, readInPart])).toEqual([['Agreed', 'agreed', ['“Terms”']], ['Draft', 'draft', []], ['Ended', 'ended', []], ['Fictional', 'fictional', []]]);
        expect(due.map(({ date, what, daysLate }) => [date, what, daysLate])).toEqual([
            ['2024-12-31', 'Review of the partnership', 425],
            ['2025-01-01', 'Review of the partnership', 424],
            ['2025-12-01', 'Decision: “The weir”, whose consultation has closed', 90],
            ['2025-12-31', 'End of the period of the charter', 60],
            ['2026-01-20', 'Small win: “One leaflet”', 40],
            ['2026-02-20', 'Small win: “One list” (the charter does not say whether it was achieved)', 9],
            ['2026-04-01', 'End of the consultation on “The boats”', undefined],
        ]);
        expect(conditions.map(({ states }) => Object.values(states).reduce((sum, count) => sum + count, 0))).toEqual(conditions.map(() => 3));
        const page = readFileSync(join(cwd, 'public/index.html'), 'utf8');
        const [head, overdue, soon] = [page.indexOf('class="glance"'), page.indexOf('>Overdue<'), page.indexOf('>Due in the next 90 days<')];
        expect(head > 0 && head < overdue && overdue < soon).toBe(true);
        expect(page.slice(head, page.indexOf('</ul>', head))).toContain('<li>1 partnership has an agreed charter, 1 has a draft charter, 1 has a charter whose period has ended and 1 is fictional. The counts below leave out the fictional ones.</li>');
        expect(page).toContain('5 things are overdue, and 1 thing is due in the next 90 days. Longest overdue, by 14 months: Review of the partnership, Agreed Partnership.');
        expect(page.slice(overdue, soon)).toContain('<span class="narrow">Late by: </span>14 months');
    });

    it('takes the length of a meeting and the days ahead', () => {
        const cwd = folder();
        expect(register(cwd, '--hours', '3', '--days', '30')).toMatchObject({ status: 0 });
        expect(dataIn(cwd).organisations.map(({ hoursAYear }) => hoursAYear)).toEqual([84, 36]);
        expect(dataIn(cwd).due.map(({ date }) => date)).toEqual(['2026-02-01']);
    });

    it('gives data as its schema says, and a page for each partnership, of every example', () => {
        const cwd = folderWith({});
        expect(concordat(['register', 'examples', '-o', cwd])).toMatchObject({ status: 0 });
        const data = JSON.parse(readFileSync(join(cwd, 'register.json'), 'utf8')) as Register;
        const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/register.schema.json', 'utf8')) as object);
        expect([isValid(data), isValid.errors]).toEqual([true, null]);
        const page = readFileSync(join(cwd, 'index.html'), 'utf8');
        for (const each of data.partnerships) expect([each.page, existsSync(join(cwd, each.page)), page.includes(`href="${each.page.replaceAll('&', '&#38;')}"`)]).toEqual([each.page, true, true]);
        expect(readdirSync(join(cwd, 'partnerships'))).toHaveLength(data.partnerships.length);
    });

    it('lists what has changed since a revision, on the page, as data and as a feed', () => {
        const cwd = folder({ 'charters/old.concordat': 'partnership Old "Old <Partnership>" { }\n', 'charters/stable.concordat': 'partnership Stable "Stable Partnership" { }\n', 'charters/shared.concordat': 'stakeholder Town "Town Council" { power: low }\n', 'charters/user.concordat': 'import "shared.concordat"\npartnership User "User Partnership" { }\nforum F "Forum" { members: Town }\n' });
        const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=River', '-c', 'user.email=river@example.org', ...args], { cwd, stdio: 'ignore', env: { ...process.env, GIT_COMMITTER_DATE: '2026-02-03T09:00:00Z' } });
        const commit = () => [['add', '.'], ['commit', '-m', 'one']].forEach(args => git(...args));
        git('init');
        commit();
        git('tag', 'v1');
        expect(register(cwd, '--since', 'v1').status).toBe(0);
        expect(dataIn(cwd).changes).toEqual({ since: '3 February 2026 (v1)', partnerships: [] });
        expect(readFileSync(join(cwd, 'public/index.html'), 'utf8')).toContain('Nothing has changed since 3 February 2026 (v1).');

        rmSync(join(cwd, 'charters/old.concordat'));
        writeFileSync(join(cwd, 'charters/new.concordat'), 'partnership New "New & Partnership" { }\n');
        writeFileSync(join(cwd, 'charters/shared.concordat'), 'stakeholder Town "Town Council" { power: high }\n');
        writeFileSync(join(cwd, 'charters/stable.concordat'), '// A comment.\npartnership Stable "Stable Partnership" { }\n');
        expect(register(cwd, '--since', 'v1')).toMatchObject({ status: 0, stderr: expect.stringContaining('since v1, 4 of 7 charters changed or depend on what did') });
        expect(dataIn(cwd).changes!.partnerships).toEqual([
            { is: 'new', partnership: 'New & Partnership', file: 'new.concordat', page: 'partnerships/new.html', says: ['This partnership is new in the register.'] },
            { is: 'gone', partnership: 'Old <Partnership>', file: 'old.concordat', says: ['This partnership is no longer in the register.'] },
            { is: 'changed', partnership: 'User Partnership', file: 'user.concordat', page: 'partnerships/user.html', says: ['Town Council, power: low before, high now.'] },
        ]);
        commit();
        const feed = () => {
            register(cwd, '--since', 'v1');
            return readFileSync(join(cwd, 'public/changes.xml'), 'utf8');
        };
        const first = feed();
        expect(XMLValidator.validate(first)).toBe(true);
        const { feed: { id, updated, entry } } = new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(first) as { feed: { id: string; updated: string; entry: { title: string; id: string; updated: string; link: { '@_href': string }; content: { '#text': string } }[] } };
        expect(updated).toBe('2026-02-03T09:00:00Z');
        expect(entry.map(({ title, link, content }) => [title, link['@_href'], content['#text']])).toEqual([
            ['New & Partnership: new', 'partnerships/new.html', '<ul><li>This partnership is new in the register.</li></ul>'],
            ['Old <Partnership>: gone', 'index.html', '<ul><li>This partnership is no longer in the register.</li></ul>'],
            ['User Partnership: changed', 'partnerships/user.html', '<ul><li>Town Council, power: low before, high now.</li></ul>'],
        ]);
        expect(new Set([id, ...entry.map(each => each.id)]).size).toBe(4);
        for (const each of [id, ...entry.map(({ id }) => id)]) expect(each).toMatch(/^urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
        // Who saw an entry does not see it again, as long as it says the same.
        expect(feed()).toBe(first);
        expect(register(cwd, '--since', 'v9')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no revision “v9” in this repository') });
    });

    it('is made in CI as the guide shows, with what changed in the last 90 days', () => {
        const page = readFileSync('docs/how-to/publish-a-register.md', 'utf8');
        const script = /- run: \|\n((?: {10}.*\n)+)/.exec(page)![1]!;
        const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
        expect(script).toContain(`npx --yes concordat@${version} register`);
        const cwd = folder();
        const days = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString();
        const run = (program: string, args: readonly string[], env = {}) => execFileSync(program, args, { cwd, stdio: 'ignore', env: { ...process.env, ...env } });
        const git = (ago: number, ...args: readonly string[]) => run('git', ['-c', 'user.name=River', '-c', 'user.email=river@example.org', ...args], { GIT_COMMITTER_DATE: days(ago) });
        const publish = () => run('bash', ['-ec', script.replace(`npx --yes concordat@${version}`, `${machineNode} ${resolve('bin/concordat.cjs')}`)]);
        git(100, 'init');
        git(100, 'add', '.');
        git(30, 'commit', '-m', 'one');
        publish();
        expect(dataIn(cwd)).not.toHaveProperty('changes');
        git(100, 'commit', '--amend', '-m', 'one');
        writeFileSync(join(cwd, 'charters/new.concordat'), 'partnership New "New Partnership" { }\n');
        git(1, 'add', 'charters');
        git(1, 'commit', '-m', 'two');
        publish();
        expect(dataIn(cwd).changes).toMatchObject({ since: expect.stringMatching(/^\d+ \w+ \d{4}$/), partnerships: [{ is: 'new', partnership: 'New Partnership' }] });
    });

    it('asks nothing of the network, and shows names from charters as text', () => {
        const cwd = folder();
        register(cwd);
        const page = readFileSync(join(cwd, 'public/index.html'), 'utf8');
        expect(page).toContain('River table, 2 seats');
        expect(page).not.toMatch(/<b>|https?:|\bsrc=|fetch\(|XMLHttpRequest/);
        expect(page).toContain('content="default-src \'none\'; style-src');
    });

    it('replaces only its own, and writes nothing where it may not write all', () => {
        const cwd = folder();
        expect([register(cwd).status, register(cwd).status]).toEqual([0, 0]);
        for (const mine of ['index.html', 'register.json', 'partnerships/sea-valley.html']) {
            const other = folder({ [`public/${mine}`]: '{ "mine": true }' });
            expect(register(other)).toMatchObject({ status: 2, stderr: expect.stringContaining('so it is not replaced') });
            expect(readdirSync(join(other, 'public'), { recursive: true, withFileTypes: true }).filter(each => each.isFile())).toHaveLength(1);
        }
    });

    it('says what is wrong', () => {
        const cwd = folder({ 'public': 'a file', 'none/names.concordat': 'stakeholder Nobody { }\n' });
        expect(register(cwd)).toMatchObject({ status: 2, stderr: 'concordat: “public” is a file. Name a folder with --output.\n' });
        expect(concordat(['register', 'none', '-o', 'out'], { cwd })).toMatchObject({ status: 2, stderr: 'concordat: No file in “none” declares a partnership, so there is nothing to register.\n' });
        expect(concordat(['register', 'charters/valley.concordat', '-o', 'out'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('is not a folder') });
        expect(existsSync(join(cwd, 'out'))).toBe(false);
    });
});
