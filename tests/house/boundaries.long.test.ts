import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { build } from 'esbuild';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import layering, { layers } from '../../dependency-cruiser.config.mjs';

const eslint = new ESLint();

/** The rules of ESLint that a line of code breaks when it stands in a file. */
async function broken(code: string, filePath: string): Promise<(string | null)[]> {
    const [result] = await eslint.lintText(`${code}\n`, { filePath });
    return result!.messages.map(({ ruleId }) => ruleId);
}

describe('the boundaries of the house are checked', () => {
    it.each([
        ['language/model/x.ts', "import { readFileSync } from 'node:fs'; readFileSync('x');"],
        ['language/model/x.ts', "import { startLanguageServer } from 'langium/lsp'; startLanguageServer();"],
        ['language/model/x.ts', "import { NodeFileSystem } from 'langium/node'; NodeFileSystem();"],
        ['language/model/x.ts', "import { createConnection } from 'vscode-languageserver/node'; createConnection();"],
        ['language/check/x.ts', "import { lint } from '../../cli/commands/lint.js'; lint();"],
        ['language/rules/language/x.ts', "import { parseDocument } from '../../syntax/document.js'; parseDocument();"],
        ['language/rules/starting-conditions/x.ts', "import { rule } from './power-not-stated.js'; rule();"],
        ['cli/x.ts', "import { window } from 'vscode'; window();"],
        ['cli/x.ts', "import { startServer } from '../server/server.js'; startServer();"],
        ['files/x.ts', "import { createConnection } from 'vscode-languageserver/node'; createConnection();"],
        ['files/x.ts', "import { lint } from '../cli/running/lint-files.js'; lint();"],
        ['files/x.ts', "import { startServer } from '../server/server.js'; startServer();"],
        ['server/x.ts', "import { window } from 'vscode'; window();"],
        ['server/x.ts', "import { lint } from '../cli/commands/lint.js'; lint();"],
    ])('%s may not contain: %s', async (file, code) => {
        expect(await broken(code, file)).toContain('no-restricted-imports');
    });

    it('the core may not print', async () => {
        expect(await broken("console.log('x');", 'language/model/x.ts')).toContain('no-console');
    });

    it.each([
        ['language/model/x.ts', "import { URI } from 'langium'; URI.parse('x');"],
        ['language/rules/starting-conditions/x.ts', "import { listed } from '../../model/naming.js'; listed([]);"],
        ['cli/x.ts', "import { check } from '../language/check/check.js'; check();"],
        ['cli/x.ts', "import { readText } from '../files/disk.js'; readText();"],
        ['server/x.ts', "import { readText } from '../files/disk.js'; readText();"],
    ])('%s may contain: %s', async (file, code) => {
        expect(await broken(code, file)).toEqual([]);
    });
});

describe('the layers of the core', () => {
    /** What the check of layers says of a folder that holds a `language/`. */
    async function breachesIn(baseDir: string): Promise<string[]> {
        const { options: { enhancedResolveOptions, ...options }, forbidden } = layering;
        const { output } = await cruise(['language'], { ...options, baseDir, validate: true, ruleSet: { forbidden } } as never, enhancedResolveOptions);
        return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
    }

    const folder = mkdtempSync(join(tmpdir(), 'concordat-layers-'));
    const write = (file: string, text: string) => {
        mkdirSync(join(folder, file, '..'), { recursive: true });
        writeFileSync(join(folder, file), text);
    };
    let breaches: readonly string[] = [];

    beforeAll(async () => {
        layers.forEach((layer, index) => {
            const above = layers[index + 1];
            const below = layers[index - 1];
            write(`language/${layer}/x.ts`, 'export type X = string;\n');
            if (above) write(`language/${layer}/upwards.ts`, `import type { X } from '../${above}/x.js';\nexport type Y = X;\n`);
            if (below) write(`language/${layer}/downwards.ts`, `import { X } from '../${below}/x.js';\nexport type Y = X;\n`);
        });
        write('language/attic/x.ts', "export { X } from '../text/x.js';\n");
        write('language/text/one.ts', "import type { Other } from './other.js';\nexport interface One { other: Other }\n");
        write('language/text/other.ts', "import type { One } from './one.js';\nexport interface Other { one: One }\n");
        write('language/workspace/rule.ts', "export type { X } from '../rules/x.js';\n");
        breaches = await breachesIn(folder);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it.each(layers.slice(0, -1))('%s may not import what comes after it, not even a type', layer => {
        const above = layers[layers.indexOf(layer) + 1];
        expect(breaches).toContain(`${layer}-imports-downwards: language/${layer}/upwards.ts -> language/${above}/x.ts`);
    });

    it('may be imported from above', () => {
        expect(breaches.filter(each => each.includes('downwards.ts') && !each.startsWith('workspace-knows-no-rule'))).toEqual([]);
    });

    it('have no room for a folder without a place in their order', () => {
        expect(breaches).toContain('every-folder-has-its-layer: language/attic/x.ts -> language/text/x.ts');
        expect(readdirSync('language', { withFileTypes: true }).filter(each => each.isDirectory()).map(({ name }) => name).sort()).toEqual([...layers].sort());
    });

    it('have no files that import each other in a circle, not even for types', () => {
        expect(breaches).toContain('no-circle-of-files: language/text/one.ts -> language/text/other.ts');
    });

    it('keep the rules from the workspace', async () => {
        expect(breaches).toContain('workspace-knows-no-rule: language/workspace/rule.ts -> language/rules/x.ts');
        const { metafile } = await build({ entryPoints: ['language/workspace/workspace.ts'], bundle: true, write: false, metafile: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'silent' });
        const bundled = Object.keys(metafile.inputs);
        expect(bundled).toContain('language/model/binding.ts');
        expect(bundled.filter(file => /^language\/(rules|fixes|check)\//.test(file))).toEqual([]);
    });

    it('hold in the core as it is', async () => {
        expect(await breachesIn('.')).toEqual([]);
    });
});
