// `npm run mutations`: puts each fault of breakages.mjs into a copy of the core, and prints which test fails. Ends with 1 if some fault goes unseen.
// `npm run mutations -- scope fix`: only those faults whose description has one of these words.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { breakages } from './breakages.mjs';

const words = process.argv.slice(2);
const chosen = breakages.filter(({ what }) => words.length === 0 || words.some(word => what.includes(word)));
/** The tests that run the core itself, and not what was built of it. */
const tests = ['tests/rules', 'tests/language', 'tests/truth'];

const copy = mkdtempSync(join(tmpdir(), 'concordat-mutations-'));
for (const part of ['language', 'files', 'server', 'cli', 'tests', 'examples', 'docs', 'package.json', 'vitest.config.ts', 'tsconfig.json', 'tsconfig.base.json']) if (existsSync(part)) cpSync(part, join(copy, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

/** The first test that fails, if one does. */
function failing() {
    const report = join(copy, 'report.json');
    rmSync(report, { force: true });
    const { stderr } = spawnSync('npx', ['vitest', 'run', ...tests, '--root', '.', '--bail', '1', '--reporter', 'json', '--outputFile', report], { cwd: copy, encoding: 'utf8', timeout: 600_000 });
    if (!existsSync(report)) throw new Error(`The tests did not run: ${stderr.slice(-2_000)}`);
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
        const tests = assertionResults.filter(each => each.status === 'failed').map(({ fullName }) => fullName);
        return status === 'failed' ? [{ file: name.slice(name.indexOf('tests/')), test: tests[0] ?? message.split('\n')[0] }] : [];
    });
    return failed[0];
}

const cell = text => text.replaceAll('|', '\\|').slice(0, 90);
let unseen = 0;
try {
    if (failing()) throw new Error('The tests fail without a fault.');
    process.stdout.write('| fault | where | what fails |\n| --- | --- | --- |\n');
    for (const { what, file, from, to } of chosen) {
        const path = join(copy, file);
        const sound = readFileSync(path, 'utf8');
        if (sound.split(from).length !== 2) throw new Error(`${what}: “${from}” does not stand once in ${file}.`);
        writeFileSync(path, sound.replace(from, () => to));
        const failed = failing();
        writeFileSync(path, sound);
        if (!failed) unseen++;
        process.stdout.write(`| ${what} | ${file.replace('language/', '')} | ${failed ? `${failed.file}: ${cell(failed.test)}` : '**nothing**'} |\n`);
    }
} finally {
    rmSync(copy, { recursive: true });
}
process.stdout.write(`\n${chosen.length - unseen} of ${chosen.length} faults are found.\n`);
process.exitCode = unseen > 0 ? 1 : 0;
