import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleCommand } from '../../scripts/bundle.mjs';

/** Two rules that there are not, each of which finds something in every decision: one in preview, and one that had another name. */
export const previewed = 'decision-tried';
export const renamed = 'decision-found';
export const former = 'decision-spotted';

const rule = (id: string, severity: string, more: string) => `{
    id: '${id}', severity: '${severity}', condition: 'inclusiveness', claims: [], reads: ['decision'], summary: 'Checks that the rule ${id} is understood.', ${more}
    *check(charter) { for (const decision of charter.decisions) yield { at: decision, about: [decision], message: \`\${decision.called} is found by ${id}.\` }; },
},`;

/** What stands in the sources, and what takes its place. */
const changes: Readonly<Record<string, (text: string) => string>> = {
    'language/rules/all.ts': text => replaced(text, '];\n', `${rule(previewed, 'error', 'preview: true,')}${rule(renamed, 'error', `formerIds: ['${former}'],`)}];\n`),
    'language/generated/rule-ids.ts': text => replaced(replaced(replaced(text, '] as const;', `'${previewed}', '${renamed}'] as const;`), 'previewRuleIds: readonly RuleId[] = []', `previewRuleIds: readonly RuleId[] = ['${previewed}']`), 'formerRuleIds: Readonly<Record<string, RuleId>> = {', `formerRuleIds: Readonly<Record<string, RuleId>> = { '${former}': '${renamed}',`),
    'language/generated/pages.ts': text => text.replace(/\};\n$/, `'${previewed}': '', '${renamed}': '' };\n`),
};

function replaced(text: string, from: string, to: string): string {
    if (text.split(from).length !== 2) throw new Error(`“${from}” is there ${text.split(from).length - 1} times, and must be once.`);
    return text.replace(from, () => to);
}

const inventedRules: Plugin = {
    name: 'invented-rules',
    setup: build => {
        for (const [file, change] of Object.entries(changes)) {
            build.onLoad({ filter: new RegExp(`[\\\\/]${file.replaceAll('/', '[\\\\/]').replace('.', '\\.')}$`) }, ({ path }) => ({ contents: change(readFileSync(path, 'utf8')), loader: 'ts' }));
        }
    },
};

/** Builds a command that has these rules beside its own; answers the program to run, and the folder that holds it. */
export async function commandWithInventedRules(): Promise<{ readonly folder: string; readonly program: string }> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'concordat-invented-')));
    await bundleCommand(join(folder, 'dist/command'), [inventedRules]);
    mkdirSync(join(folder, 'bin'));
    for (const file of ['package.json', 'bin/concordat.cjs']) copyFileSync(file, join(folder, file));
    return { folder, program: join(folder, 'bin/concordat.cjs') };
}
