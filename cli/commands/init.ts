import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { firstDraft } from '../../language/assist/first-draft.js';
import { searchFolder } from '../../files/find.js';
import { literateAmong } from '../input/literate-markdown.js';
import { makeFolder, writeNew } from '../../files/write.js';
import { shownPath } from '../input/find-charters.js';
import { UserProblem } from '../running/user-problem.js';
import { beginning } from './new.js';

const workflows = {
    github: { file: '.github/workflows/charters.yml', text: (version: string) => `name: Charters
on: [push, pull_request]
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes concordat@${version} lint --format github
` },
    gitlab: { file: '.gitlab-ci.yml', text: (version: string) => `charters:
  image: node:22
  script:
    - npx --yes concordat@${version} lint --format gitlab --output gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
` },
} as const;

export interface InitOptions {
    readonly yes?: true;
    readonly ci?: keyof typeof workflows;
}

/** `concordat init`: prepares a folder for charters: a configuration, a first charter if there is none, and the check in CI. */
export async function init(folder: string, { yes, ci }: InitOptions, version: string): Promise<void> {
    const files = new Map<string, string>();
    if (!isConfigured(folder)) files.set('concordat.json', configuration(folder));
    if (ci) files.set(workflows[ci].file, workflows[ci].text(version));
    const taken = [...files.keys()].find(file => existsSync(join(folder, file)));
    if (taken) throw new UserProblem(`There is a file “${shownPath(join(folder, taken))}” already, so nothing was written. Move it away, or add the check by hand: docs/ci.md shows how.`);
    if (!existsSync(folder) || !await holdsCharters(folder)) {
        const title = basename(resolve(folder));
        files.set('charter.concordat', firstDraft(yes ? { title, partners: ['First partner', 'Second partner'] } : await beginning({})));
    }
    for (const [file, text] of files) {
        makeFolder(dirname(join(folder, file)));
        await writeNew(join(folder, file), text);
        process.stderr.write(`concordat: wrote “${shownPath(join(folder, file))}”\n`);
    }
    process.stderr.write(files.size === 0 ? 'concordat: all is there already; nothing was written.\n' : 'concordat: next: concordat lint\n');
}

async function holdsCharters(folder: string): Promise<boolean> {
    const { charters, markdown } = await searchFolder(folder);
    return charters.length > 0 || (await literateAmong(markdown)).length > 0;
}

const isConfigured = (folder: string) => ['concordat.json', 'concordat.jsonc'].some(name => existsSync(join(folder, name)));

/** With the schema, where the package is installed, so that every editor can help with it. */
function configuration(folder: string): string {
    const schema = 'node_modules/concordat/schemas/concordat.schema.json';
    return `${JSON.stringify({ ...(existsSync(join(folder, schema)) ? { $schema: `./${schema}` } : {}), rules: {} }, null, 4)}\n`;
}
