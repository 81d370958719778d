import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { today } from '../support/check.js';
import { concordat, folderWith } from '../support/command.js';
import { has, river, uriOf } from '../support/editor.js';
import { fullClient, Session } from '../support/session.js';

const governance = (charter: string) => `# Governance\n\nThe maintainers decide.\n\n<!--\n\`\`\`concordat\n${charter}\`\`\`\n-->\n`;
const files = { 'GOVERNANCE.md': governance(river), 'README.md': `# Readme\n\n\`\`\`concordat\n${river}\`\`\`\n`, 'concordat.json': '{ "literate": ["/GOVERNANCE.md"] }' };
const lint = (cwd: string, ...more: string[]) => concordat(['lint', '--format', 'concise', '--today', today, ...more], { cwd });

describe('Markdown that a configuration names', () => {
    it('holds a charter for lint, and other Markdown does not', () => {
        const { stdout, status } = lint(folderWith(files));
        expect(status).toBe(1);
        expect(stdout).toMatch(/^GOVERNANCE\.md:19:\d+:? .*affected-stakeholder-excluded/m);
        expect(stdout).not.toContain('README.md');
    });

    it('is told apart from a file whose name or configuration says nothing', () => {
        const { 'concordat.json': _, ...others } = files;
        expect(lint(folderWith(others)).stderr).toContain('There are no charters in');
        expect(lint(folderWith(others), 'GOVERNANCE.md').stdout).toContain('list it under “literate” in concordat.json');
    });

    it('is found in a list of changed files', () => {
        const folder = folderWith({ ...files, 'list.txt': 'README.md\nGOVERNANCE.md\nsrc/main.c\n' });
        expect(concordat(['lint', '--format', 'json', '--files-from', 'list.txt', '--today', today], { cwd: folder }).stdout).toContain('"GOVERNANCE.md"');
    });

    it('is formatted and fixed within its fences alone', () => {
        const folder = folderWith({ ...files, 'GOVERNANCE.md': governance(river.replace('    members: Farmers', '  membrs: Farmers')) });
        expect(lint(folder, '--fix').stderr).toContain('1 file ');
        expect(readFileSync(join(folder, 'GOVERNANCE.md'), 'utf8')).toBe(governance(river.replace('    members: Farmers', '  members: Farmers')));
        expect(concordat(['fmt'], { cwd: folder }).status).toBe(0);
        expect(readFileSync(join(folder, 'GOVERNANCE.md'), 'utf8')).toContain('\n    members: Farmers\n');
    });

    it('is assessed, and reported in a workspace of several', () => {
        const folder = folderWith(files);
        expect(concordat(['assess', 'GOVERNANCE.md', '--today', today], { cwd: folder }).stdout).toContain('Valley Partnership');
    });
});

describe('in an editor', () => {
    it('is checked, and followed when the configuration changes', async () => {
        const folder = folderWith(files);
        const { session } = await Session.start([uriOf(folder)], { ...fullClient, textDocument: { ...fullClient.textDocument, synchronization: { dynamicRegistration: true }, definition: { dynamicRegistration: true } } });
        await session.diagnosticsOf(uriOf(folder, 'GOVERNANCE.md'), has('affected-stakeholder-excluded'));
        await session.until(() => session.registered.some(({ method }) => method === 'textDocument/definition'));
        expect(session.registered.find(({ method }) => method === 'textDocument/didOpen')!.registerOptions).toEqual({ documentSelector: [{ language: 'markdown', pattern: join(folder, 'GOVERNANCE.md') }] });
        expect(session.lastSent(uriOf(folder, 'README.md'))).toBeUndefined();
        writeFileSync(join(folder, 'concordat.json'), '{ "literate": ["/README.md"] }');
        await session.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(folder, 'concordat.json'), type: 2 }] });
        await session.diagnosticsOf(uriOf(folder, 'README.md'), has('affected-stakeholder-excluded'));
        await session.diagnosticsOf(uriOf(folder, 'GOVERNANCE.md'), found => found.length === 0);
    });
});
