import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../language/documents/read.js';
import { seatsIn } from '../../language/documents/seats.js';
import { folderWith, machineNode } from '../support/command.js';

describe('members are read', () => {
    const seats = async (text: string) => seatsIn(await readDocument(strToU8(text), 'a.md')).map(({ title, number, hasVote }) => `${title} ${number}${hasVote ? '' : ' without vote'}`);

    it('from a table that says so', async () => {
        expect(await seats('| Organisation | Seats | Vote |\n|---|---|---|\n| Council | 3 | Yes |\n| Watch | 1 | No |\n')).toEqual(['Council 3', 'Watch 1 without vote']);
        expect(await seats('| Organisation | Budget |\n|---|---|\n| Council | 3 |\n')).toEqual([]);
        expect(await seats('| Organisation | Seats |\n|---|---|\n| Council | 3 |\n| Others | some |\n')).toEqual([]);
    });

    it('from a list that says so', async () => {
        expect(await seats('The members of the Board shall be:\n\n- three representatives of the Harbour Council;\n- one member nominated by Healthwatch Harbour; and\n- two members appointed by the Health Trust.\n')).toEqual(['Harbour Council 3', 'Healthwatch Harbour 1', 'Health Trust 2']);
        expect(await seats('The members of the Board shall be:\n\n- three representatives of the Harbour Council;\n- such others as it sees fit.\n')).toEqual([]);
        expect(await seats('The Board shall consider:\n\n- three representatives of the Council;\n- one member of the Trust.\n')).toEqual([]);
    });
});

describe('concordat import DOCUMENT', () => {
    const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
    const run = (folder: string, ...args: string[]) => spawnSync(machineNode, [resolve('bin/concordat.cjs'), ...args], { cwd: folder, encoding: 'utf8' });

    it.each(['harbour-constitution.docx', 'harbour-constitution.pdf'])('%s: every statement quotes words that are there', name => {
        const folder = folderWith({ [`papers/${name}`]: fixture(name) });
        const { status, stderr } = run(folder, 'import', `papers/${name}`, '-o', 'a.concordat');
        expect([status, stderr]).toEqual([0, expect.stringContaining('with the words of the document')]);
        const text = readFileSync(join(folder, 'a.concordat'), 'utf8');
        expect(text).toContain('partnership HarbourHealthPartnership "Harbour Health Partnership"');
        expect(text).toContain(`file: "papers/${name}"`);
        for (const line of ['HarbourCouncil 3 seats', 'without vote: HealthwatchHarbour 1 seat', 'minutes: published within 10 working days']) expect(text).toContain(line);
        // Who must be among those present follows in a list, so that the quorum is left to read.
        expect(text).not.toContain('quorum:');
        expect(text).toContain('// 3.2.1: No business shall be transacted unless at least one half of the voting Members are present, including:');
        // Consensus, and what is done without it, are two sentences of one rule.
        expect(text).not.toContain('decides by:');
        expect(text).toContain('// 4.1: The Board shall seek to reach decisions by consensus. Where consensus cannot be reached');
        const linted = run(folder, 'lint', 'a.concordat', '--format', 'concise');
        expect([linted.status, linted.stdout.split('\n').filter(line => /quotation|passage|document|syntax|unexpected|unknown|several/.test(line.replace(/^[^ ]* /, '').split(':')[0]!))]).toEqual([0, []]);
    });

    it('drafts a forum for each body of which the document states something else', () => {
        const folder = folderWith({ 'rules.md': '# Rules\n\nThe Community Board shall meet monthly. A quorum of the Community Board shall be eight (8) members.\n\nThe Assembly shall meet quarterly. The quorum of the Assembly shall be twenty members.\n' });
        const { stdout } = run(folder, 'import', 'rules.md');
        expect(stdout).toMatch(/forum CommunityBoard "Community Board" \{\n {4}meets: monthly \[.*\n {4}quorum: 8 members \[.*\n\}\n\nforum Assembly "Assembly" \{\n {4}meets: quarterly \[.*\n {4}quorum: 20 members/);
        expect(stdout).not.toContain('The board');
    });

    it('takes nothing from a document that is called a template, and says so', () => {
        const folder = folderWith({ 'rules.md': '# Bylaws template\n\nThe Board shall meet monthly.\n' });
        const { stdout } = run(folder, 'import', 'rules.md');
        expect(stdout).toContain('It is called “Bylaws template”, so it may not be the rules that are in force.');
        expect(stdout).not.toContain('meets:');
    });

    it('says what cannot be read, and writes nothing', () => {
        const folder = folderWith({ 'old.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) });
        const { status, stderr } = run(folder, 'import', 'old.doc', '-o', 'a.concordat');
        expect([status, stderr]).toEqual([2, expect.stringContaining('Word’s old format')]);
        expect(run(folder, 'import', 'gone.docx').stderr).toContain('There is no file “gone.docx”');
        expect(run(folder, 'import', 'old.doc', '--sheet', 'x').stderr).toContain('leave --sheet out');
        expect(existsSync(join(folder, 'a.concordat'))).toBe(false);
    });
});
