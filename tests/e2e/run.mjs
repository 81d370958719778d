// Runs the tests in a real VS Code, with the extension on the machine, then in the browser. Prints TAP lines and a count.
// A pattern leaves only tests whose names match; within a suite, some go on from where the one before them stopped.
// A suite that fails is tried once more in a fresh editor, since an editor on a loaded machine may miss a key. What failed at first is said.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tests as authoring } from './authoring.mjs';
import { tests as commands } from './commands.mjs';
import { tests as documents } from './documents.mjs';
import { tests as folder } from './folder.mjs';
import { openEditor } from './harness.mjs';
import { tests as partners } from './partners.mjs';
import { tests as restricted } from './restricted.mjs';
import { tests as seeing } from './seeing.mjs';
import { tests as typing } from './typing.mjs';

// Stopping ends the run at once: what goes wrong while it stops is no failed test, for which a new editor would be opened.
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]]) process.once(signal, () => process.exit(code));

const [vsix, pictures, pattern = ''] = process.argv.slice(2);
const everything = [authoring, folder, commands, documents, partners, seeing, typing];
const hosts = {
    'on the machine': { settings: {}, suites: everything },
    'in the browser': { settings: { 'remote.extensionKind': { 'concordat.concordat': ['web'] } }, suites: everything },
    'in Restricted Mode': { settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' }, suites: [restricted] },
};
const chosen = suites => suites.map(suite => suite.filter(({ name }) => new RegExp(pattern).test(name))).filter(suite => suite.length > 0);
const toolCaller = packed('tool-caller');
let [passed, failed, repeated, count] = [0, 0, 0, 0];
for (const [host, { settings, suites: all }] of Object.entries(hosts)) {
    const suites = chosen(all);
    count += suites.length;
    if (suites.length === 0) continue;
    const open = () => openEditor(vsix, join(pictures, host.replaceAll(' ', '-')), settings, [toolCaller]);
    let editor = await open();
    for (const suite of suites) {
        let fault = await run(suite, editor, host);
        if (fault) {
            console.log(`# failed at first, and is tried again: ${fault.name}, ${host}\n${fault.error.stack.replace(/^/gm, '#   ')}`);
            repeated++;
            await editor.close();
            editor = await open();
            fault = await run(suite, editor, host);
        }
        passed += fault?.before ?? suite.length;
        if (!fault) continue;
        failed++;
        console.log(`not ok - ${fault.name}, ${host}\n${fault.error.stack}`);
        await editor.close();
        editor = await open();
    }
    await editor.close();
}
if (repeated > 0) console.log(`# ${repeated} of ${count} suites were tried twice`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** An extension of the tests' own, as a package that the editor installs. */
function packed(name) {
    const file = join(mkdtempSync(join(tmpdir(), 'concordat-helper-')), `${name}.vsix`);
    const { status, stdout, stderr } = spawnSync('../../../node_modules/.bin/vsce', ['package', '--no-dependencies', '--skip-license', '--allow-missing-repository', '-o', file], { cwd: name, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name} could not be packed: ${stdout}${stderr}`);
    return file;
}

/** Answers the test that fails, with its error and how many passed before it; undefined when all pass. */
async function run(suite, editor, host) {
    for (const [before, { name, run }] of suite.entries()) {
        try {
            if (before === 0) await editor.clear();
            await run({ ...editor, host });
            console.log(`ok - ${name}, ${host}`);
        } catch (error) {
            await editor.picture('failed').catch(() => undefined);
            return { name, error, before };
        }
    }
    return undefined;
}
