import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

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
