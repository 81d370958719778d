import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, machineNode } from '../support/command.js';

const rules = '# Rules\n\n1.1 The board meets every month.\n\n1.2 The quorum is five members.\n\n1.3 Minutes are published.\n';
const charter = `source Rules "House rules" { file: "rules.md" }
partnership River "River Board" { stage: draft }
forum Board "The board" {
    meets: monthly [@Rules "1.1"]
    quorum: 5 [@Rules "1.2" says "five members"]
    minutes: published [@Rules "1.3" says "never published"]
}
`;

/** Git knows nobody here. */
const withoutName = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_NAME: undefined, GIT_COMMITTER_NAME: undefined, EMAIL: undefined };

/** Runs the command on a pseudo-terminal, which script (util-linux) opens, and types the lines there. What it shows has no colours and one kind of line end. */
function onTerminal(cwd: string, args: readonly string[], lines: readonly string[]) {
    const command = [machineNode, resolve('bin/concordat.cjs'), ...args].map(each => `'${each}'`).join(' ');
    const { status, stdout, error } = spawnSync('script', ['--quiet', '--return', '--command', command, '/dev/null'], { cwd, encoding: 'utf8', input: lines.map(each => `${each}\n`).join(''), env: { ...process.env, NO_COLOR: '1', TERM: 'dumb', ...withoutName } });
    if (error) throw error;
    return { status, shown: stdout.replace(/\r/g, '').replace(/\u001b\[[\d;?]*[A-Za-z]/g, '') };
}

const confirmedIn = (cwd: string): string[] => {
    const path = join(cwd, 'concordat.lock.json');
    if (!existsSync(path)) return [];
    const { confirmed } = JSON.parse(readFileSync(path, 'utf8')) as { confirmed: Record<string, { statement: string; by: string; on: string }[]> };
    return Object.values(confirmed).flat().map(({ statement, by, on }) => `${statement}, ${by}, ${on}`);
};

describe('concordat confirm, on a terminal', () => {
    const who = ['--by', 'Ana Clerk', '--today', '2026-11-28'];

    it('shows each statement beside its passage, asks, and records only what is answered with yes', () => {
        const cwd = folderWith({ 'rules.md': rules, 'a.concordat': charter });
        const { status, shown } = onTerminal(cwd, ['confirm', 'a.concordat', ...who], ['perhaps', 'y', 'n']);
        expect(shown).toContain('The board meets every month.');
        expect(shown).toContain('Is this still true? (1 of 3; yes, no, quit)');
        expect(shown).toContain('Answer y, n or q.');
        expect(shown).toContain('1 statement confirmed by Ana Clerk, in concordat.lock.json.');
        expect(shown).toContain('2 statements are still open.');
        expect(confirmedIn(cwd)).toEqual(['forum Board: meets, Ana Clerk, 2026-11-28']);
        expect(status).toBe(1);
    });

    it('does not ask about a quotation that is not there', () => {
        const cwd = folderWith({ 'rules.md': rules, 'a.concordat': charter });
        const { shown } = onTerminal(cwd, ['confirm', 'a.concordat', ...who], ['yes', 'yes', 'yes']);
        expect(shown.match(/Is this still true\?/g)).toHaveLength(2);
        expect(confirmedIn(cwd)).toEqual(['forum Board: meets, Ana Clerk, 2026-11-28', 'forum Board: quorum, Ana Clerk, 2026-11-28']);
    });

    it('stops at q, keeps what was confirmed before, and goes on with the rest', () => {
        const cwd = folderWith({ 'rules.md': rules, 'a.concordat': charter.replace('never published', 'Minutes are published') });
        expect(onTerminal(cwd, ['confirm', 'a.concordat', ...who], ['y', 'q']).status).toBe(1);
        expect(confirmedIn(cwd)).toEqual(['forum Board: meets, Ana Clerk, 2026-11-28']);
        const { status, shown } = onTerminal(cwd, ['confirm', 'a.concordat', ...who], ['y', 'y']);
        expect(shown).toContain('(1 of 2; yes, no, quit)');
        expect([status, confirmedIn(cwd)]).toEqual([0, ['forum Board: meets, Ana Clerk, 2026-11-28', 'forum Board: minutes, Ana Clerk, 2026-11-28', 'forum Board: quorum, Ana Clerk, 2026-11-28']]);
    });

    it('asks who confirms where git knows no name', () => {
        const cwd = folderWith({ 'rules.md': rules, 'a.concordat': charter.replace(/ {4}(?:quorum|minutes).*\n/g, '') });
        const { status, shown } = onTerminal(cwd, ['confirm', 'a.concordat', '--today', '2026-11-28'], ['', 'Bo Chair', 'y']);
        expect(shown).toContain('Who confirms? Your name:');
        expect(shown).toContain('An answer is needed.');
        expect([status, confirmedIn(cwd)]).toEqual([0, ['forum Board: meets, Bo Chair, 2026-11-28']]);
    });
});
