import { cpSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { concordat, folderWith } from '../support/command.js';
import { today } from '../support/check.js';
import { uriOf } from '../support/editor.js';
import { readPage } from '../support/page.js';
import { pullingClient, Session } from '../support/session.js';
import { slow } from '../support/slow.js';

interface JsonFinding {
    readonly file: string;
    readonly rule: string;
    readonly severity: 'error' | 'warning' | 'info' | 'hint';
    readonly message: string;
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
    readonly accepted?: { readonly by: string; readonly reason: string; readonly agreedBy?: string; readonly until?: string };
}

const severities = { error: 1, warning: 2, info: 3, hint: 4 } as const;

/** Findings of the command as the editor should show them, by file. */
function commandFindings(folder: string): Map<string, unknown[]> {
    const { stdout } = concordat(['lint', '.', '--format', 'json', '--today', today], { cwd: folder });
    const { files, findings } = JSON.parse(stdout) as { files: string[]; findings: JsonFinding[] };
    const byFile = new Map<string, unknown[]>(files.map(file => [file, []]));
    for (const { file, rule, severity, message, start, end, accepted } of findings) {
        const why = !accepted ? '' : accepted.by === 'comment' ? `\nIgnored by a comment: ${accepted.reason}`
            : `\nExplained${accepted.agreedBy ? ` by ${accepted.agreedBy}` : ''}${accepted.until ? ` until ${accepted.until}` : ''}: ${accepted.reason}`;
        byFile.get(file)!.push({
            rule, severity: accepted ? severities.hint : severities[severity], message: message + why,
            range: { start: { line: start.line - 1, character: start.column - 1 }, end: { line: end.line - 1, character: end.column - 1 } },
        });
    }
    return byFile;
}

const shown = ({ code, severity, message, range }: Diagnostic) => ({ rule: code, severity, message, range });

/** What the editor is told when it asks for all charters of a folder, by file. */
async function editorFindings(folder: string): Promise<Map<string, unknown[]>> {
    const { session } = await Session.start([uriOf(folder)], pullingClient);
    const { items } = await session.pullAll();
    return new Map(items.map(item => [relative(folder, fileURLToPath(item.uri)), item.kind === 'full' ? item.items.map(shown) : []]));
}

describe('the editor finds what the command finds, to the letter', () => {
    it('in every example', async () => {
        const folder = folderWith({});
        cpSync(resolve('examples'), join(folder, 'examples'), { recursive: true });
        const expected = commandFindings(folder);
        expect(expected.size).toBe(globSync('examples/**/*.{concordat,concordat.md}').length);
        const found = await editorFindings(folder);
        expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
        for (const [file, findings] of expected) expect({ file, findings: found.get(file) }).toEqual({ file, findings });
    });

    it('in every example, with a configuration', async () => {
        const configuration = {
            exclude: ['marlow*'], rules: { 'power-and-resources': 'error', 'meetings-not-stated': 'off' }, vagueWords: ['the'],
            groundRuleTopics: ['conduct'], earlyWinMonths: 3, bibliography: ['works.json'], terms: { sector: { 'sea-rescue': { meaning: 'Lifeboats', marks: ['non-state'] } } },
            overrides: [{ files: ['places/'], rules: { transparency: 'hint', 'unused-stakeholder': 'error' } }],
        };
        const own = 'partnership Own "Own" { convened by: Boats  stage: agreed }\nstakeholder Boats "Boats" { sector: sea-rescue  power: high because "so" [@boats-2024] }\n';
        const folder = folderWith({ 'own.concordat': own, 'works.json': '[{ "id": "boats-2024", "title": "Boats" }]', 'concordat.json': JSON.stringify(configuration), 'examples/northgate/concordat.json': '{ "extends": "../../concordat.json" }' });
        cpSync(resolve('examples'), join(folder, 'examples'), { recursive: true });
        const expected = commandFindings(folder);
        // One more, and one that is excluded.
        expect(expected.size).toBe(globSync('examples/**/*.{concordat,concordat.md}').length);
        expect(JSON.stringify(expected.get('own.concordat'))).not.toMatch(/unknown-term|unknown-citation/);
        const found = await editorFindings(folder);
        expect([...found.keys()].sort()).toEqual([...expected.keys(), 'concordat.json', 'examples/northgate/concordat.json'].sort());
        for (const [file, findings] of expected) expect({ file, findings: found.get(file) }).toEqual({ file, findings });
    });

    slow('in every fence of the rule pages', async () => {
        const files: Record<string, string> = {};
        for (const { id, fences } of globSync('language/rules/*/*.md').map(readPage)) {
            for (const { line, options, own, text } of fences) files[`${id}/${options.get('file') ?? `line-${line}.concordat`}`] = options.has('file') ? own : text;
        }
        const folder = folderWith(files);
        const expected = commandFindings(folder);
        expect(expected.size).toBe(Object.keys(files).length);
        const found = await editorFindings(folder);
        for (const [file, findings] of expected) expect({ file, findings: found.get(file) }).toEqual({ file, findings });
    });

    it('and when it is sent them', async () => {
        const folder = resolve('examples');
        const { session } = await Session.start([uriOf(folder)]);
        const expected = commandFindings(folder);
        for (const [file, findings] of expected) {
            const uri = uriOf(folder, file);
            expect({ file, findings: (await session.diagnosticsOf(uri)).map(shown) }).toEqual({ file, findings });
        }
    });
});
