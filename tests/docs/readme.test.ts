import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concordat } from '../support/command.js';

const opening = readFileSync('README.md', 'utf8').split(/^## /m)[0]!;
const paragraphs = opening.trim().split(/\n{2,}/);
const commandsIn = (text: string) => [...text.matchAll(/^ {4}(\S.*)$/gm)].map(([, command]) => command!);

describe('the README opens with', () => {
    it('what Concordat is, in five lines', () => {
        expect(paragraphs[0]).toBe('# Concordat');
        expect(paragraphs[1]!.split('\n')).toHaveLength(5);
    });

    it('a picture that is there', () => {
        expect(existsSync(/^!\[[^\]]+\]\(([^)]+)\)$/.exec(paragraphs[2]!)![1]!)).toBe(true);
    });

    it('the playground, before anything that has to be installed', () => {
        expect(paragraphs[3]).toMatch(/browser.*playground/);
        expect(opening.slice(0, opening.indexOf('playground'))).not.toMatch(/\b(Node|npm)\b(?!.*\]\()/);
    });

    it('two commands, each of which works in a copy where nothing was installed', () => {
        expect(commandsIn(opening)).toEqual(['npm ci && npx concordat lint examples', 'npm ci && npm test']);
        const { scripts, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
        expect(scripts).toMatchObject({ prepare: expect.stringMatching(/^node scripts\/prepare\.mjs$/), test: expect.stringContaining('vitest run') });
        expect(existsSync(bin.concordat)).toBe(true);
    });

    it('the exit codes that the first command and its clean example have', () => {
        const [, clean] = /`npx concordat (lint \S+)`/.exec(opening)!;
        expect([concordat(['lint', 'examples']).status, concordat(clean!.split(' ')).status]).toEqual([1, 0]);
    });
});
