// `npm run mutations`: puts each fault of breakages.mjs into a copy of the project, and runs the test that must find it. Prints which of its cases fails;
// ends with 1 if a fault goes unseen. `npm run mutations -- scope fix`: only those faults whose description has one of these words.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { breakages } from './breakages.mjs';
import { withFault } from './place.mjs';

const words = process.argv.slice(2);
const chosen = breakages.filter(({ what }) => words.length === 0 || words.some(word => what.includes(word)));

const copy = mkdtempSync(join(tmpdir(), 'concordat-mutations-'));
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 2 ** 28 }).split('\0');
for (const file of files) if (file !== '' && existsSync(file)) cpSync(file, join(copy, file));
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
const build = () => execFileSync('node', ['scripts/build.mjs'], { cwd: copy, stdio: 'inherit' });
build();

/** Tests that start the command or the server need it made anew. */
const startsTheCommand = test => /^tests\/(cli|server)\//.test(test);

/** The first case that fails, if one does. */
function failing(...tests) {
    if (tests.some(startsTheCommand)) build();
    const report = join(copy, 'report.json');
    rmSync(report, { force: true });
    const { stderr } = spawnSync('npx', ['vitest', 'run', ...tests, '--root', '.', '--mode', 'thorough', '--bail', '1', '--reporter', 'json', '--outputFile', report], { cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (!existsSync(report)) throw new Error(`The tests did not run: ${stderr.slice(-2_000)}`);
    const failed = JSON.parse(readFileSync(report, 'utf8')).testResults.filter(({ status }) => status === 'failed');
    return failed.map(({ message, assertionResults }) => assertionResults.find(({ status }) => status === 'failed')?.fullName ?? message.split('\n')[0])[0];
}

const cell = text => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 90);
let unseen = 0;
try {
    const sound = failing(...new Set(chosen.map(({ by }) => by)));
    if (sound !== undefined) throw new Error(`This fails without a fault: ${sound}`);
    process.stdout.write('| fault | where | what fails |\n| --- | --- | --- |\n');
    for (const fault of chosen) {
        const { what, by, file } = fault;
        const path = join(copy, file);
        const text = readFileSync(path, 'utf8');
        writeFileSync(path, withFault(text, fault));
        const failed = failing(by);
        writeFileSync(path, text);
        if (failed === undefined) unseen++;
        process.stdout.write(`| ${what} | ${file.replace('language/', '')} | ${by.replace('tests/', '')}: ${failed === undefined ? '**nothing**' : cell(failed)} |\n`);
    }
} finally {
    rmSync(copy, { recursive: true });
}
process.stdout.write(`\n${chosen.length - unseen} of ${chosen.length} faults are found.\n`);
process.exitCode = unseen > 0 ? 1 : 0;
