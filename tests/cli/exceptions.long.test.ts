import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixedRiver, river } from '../support/editor.js';
import { concordat, folderWith } from '../support/command.js';

const excluded = 'affected-stakeholder-excluded';
const day = ['--today', '2026-06-01'];
const second = `${river}forum Crossing "Crossing group" {\n    members: Farmers\n}\n\ndecision Ford "Whether the ford goes" {\n    affects: Anglers\n    taken by: Crossing\n}\n`;
const read = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { files: Record<string, Record<string, number>> };

/** How many findings of the rule are open, and by what others stand. */
function stand(folder: string, ...args: readonly string[]) {
    const { stdout, status, stderr } = concordat(['lint', '--format', 'json', ...day, ...args], { cwd: folder });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; accepted?: { by: string } }[] };
    return { status, stderr, stands: findings.filter(({ rule }) => rule === excluded).map(({ accepted }) => accepted?.by ?? 'open') };
}

describe('a baseline', () => {
    const take = (folder: string) => concordat(['lint', '--baseline', 'known.json', '--update-baseline', ...day], { cwd: folder });

    it('is taken of what is found, and then fails nothing', () => {
        const folder = folderWith({ 'b/valley.concordat': river });
        const { status, stdout } = take(folder);
        expect({ status, last: stdout.trim().split('\n').at(-2) }).toEqual({ status: 0, last: '13 in the baseline, 1 file checked.' });
        expect(read(folder, 'known.json').files['b/valley.concordat']![excluded]).toBe(1);
        expect(stand(folder, '--baseline', 'known.json')).toEqual({ status: 0, stderr: '', stands: ['baseline'] });
        expect(stand(folder)).toMatchObject({ status: 1, stands: ['open'] });
    });

    it('lets edits elsewhere in the file be, and moves of what it counts', () => {
        const folder = folderWith({ 'valley.concordat': river });
        take(folder);
        writeFileSync(join(folder, 'valley.concordat'), `// a line\n\n${river.replace('Weir "Whether', 'Dam "Whether')}`);
        expect(stand(folder, '--baseline', 'known.json')).toMatchObject({ status: 0, stands: ['baseline'] });
    });

    it('shows all findings of a rule when there are more than it counts', () => {
        const folder = folderWith({ 'valley.concordat': river });
        take(folder);
        writeFileSync(join(folder, 'valley.concordat'), second);
        expect(stand(folder, '--baseline', 'known.json')).toMatchObject({ status: 1, stands: ['open', 'open'] });
    });

    it('says when it allows more than is found, and is pruned on demand, and never grows so', () => {
        const folder = folderWith({ 'valley.concordat': second, 'other.concordat': fixedRiver.replaceAll('Valley', 'Hill') });
        take(folder);
        writeFileSync(join(folder, 'valley.concordat'), river);
        writeFileSync(join(folder, 'other.concordat'), river.replaceAll('Valley', 'Hill'));
        expect(stand(folder, '--baseline', 'known.json', 'valley.concordat')).toEqual({ status: 0, stands: ['baseline'], stderr: 'concordat: in 1 file less is found than the baseline allows: --prune-baseline removes what is fixed.\n' });
        expect(stand(folder, '--baseline', 'known.json', '--prune-baseline')).toMatchObject({ status: 1, stands: ['open', 'baseline'], stderr: '' });
        const { files } = read(folder, 'known.json');
        expect([files['valley.concordat']![excluded], files['other.concordat']![excluded]]).toEqual([1, undefined]);
    });

    it('keeps what it knows of files that are not checked, and forgets those that are gone', () => {
        const folder = folderWith({ 'valley.concordat': river, 'hill.concordat': river.replaceAll('Valley', 'Hill') });
        take(folder);
        writeFileSync(join(folder, 'known.json'), readFileSync(join(folder, 'known.json'), 'utf8').replace('"hill.concordat"', '"gone.concordat"'));
        concordat(['lint', 'valley.concordat', '--baseline', 'known.json', '--update-baseline', ...day], { cwd: folder });
        expect(Object.keys(read(folder, 'known.json').files)).toEqual(['valley.concordat']);
    });

    it.each([
        [['--update-baseline'], '--update-baseline needs --baseline FILE, to know which file to write.'],
        [['--prune-baseline'], '--prune-baseline needs --baseline FILE, to know which file to write.'],
        [['--baseline', 'no.json'], 'There is no baseline “no.json”. Take one with --update-baseline, or name another file.'],
        [['--baseline', 'broken.json'], '“broken.json” is no baseline that this version can read. Take it anew with --update-baseline, in another file, or name the right one.'],
        [['--baseline', 'broken.json', '--update-baseline'], '“broken.json” is not a baseline of Concordat, so it is not replaced. Name another file with --baseline, or remove this one.'],
    ])('incorrect use: %j', (args, sentence) => {
        const cwd = folderWith({ 'valley.concordat': river, 'broken.json': '{ "version": 2 }' });
        expect(concordat(['lint', ...args, ...day], { cwd })).toEqual({ status: 2, stdout: '', stderr: `concordat: ${sentence}\n` });
    });
});

describe('a comment and an explanation', () => {
    const comment = river.replace('    affects:', `    // concordat-ignore ${excluded}: the anglers join in June\n    affects:`);
    const explanation = `explain ${excluded} { because: "The anglers join in June." }\n`;
    it.each([
        ['nothing', river, 'open', 1],
        ['a comment', comment, 'comment', 0],
        ['an explanation', river + explanation, 'explanation', 0],
        ['both', comment + explanation, 'explanation', 0],
    ])('%s', (_, text, stands, errors) => {
        const folder = folderWith({ 'valley.concordat': text, 'concordat.json': '{ "rules": { "no-facilitative-leader": "off" } }' });
        expect(stand(folder)).toMatchObject({ stands: [stands], status: errors });
    });

    it('come before the baseline', () => {
        const folder = folderWith({ 'valley.concordat': comment });
        concordat(['lint', '--baseline', 'known.json', '--update-baseline', ...day], { cwd: folder });
        expect(read(folder, 'known.json').files['valley.concordat']![excluded]).toBeUndefined();
        expect(stand(folder, '--baseline', 'known.json')).toMatchObject({ stands: ['comment'] });
    });
});
