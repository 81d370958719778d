// Runs the tests in a real VS Code, with the extension on the machine, then in the browser. Prints TAP lines and a count.
// A pattern leaves only tests whose names match; some go on from where the one before them stopped.
import { join } from 'node:path';
import { tests as authoring } from './authoring.mjs';
import { tests as documents } from './documents.mjs';
import { tests as folder } from './folder.mjs';
import { openEditor } from './harness.mjs';
import { tests as seeing } from './seeing.mjs';

const [vsix, pictures, pattern = ''] = process.argv.slice(2);
const hosts = {
    'on the machine': {},
    'in the browser': { 'remote.extensionKind': { 'concordat.concordat': ['web'] } },
};
let [passed, failed] = [0, 0];
for (const [host, settings] of Object.entries(hosts)) {
    const editor = await openEditor(vsix, join(pictures, host.replaceAll(' ', '-')), settings);
    for (const { name, run } of [...authoring, ...folder, ...documents, ...seeing].filter(({ name }) => new RegExp(pattern).test(name))) {
        try {
            await run({ ...editor, host });
            passed++;
            console.log(`ok - ${name}, ${host}`);
        } catch (error) {
            failed++;
            console.log(`not ok - ${name}, ${host}\n${error.stack}`);
            await editor.picture('failed').catch(() => undefined);
            break;
        }
    }
    await editor.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
