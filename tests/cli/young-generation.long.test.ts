import { spawnSync } from 'node:child_process';
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = transformSync(readFileSync('cli/running/young-generation.ts', 'utf8'), { loader: 'ts', format: 'cjs' }).code;

/** Before Node 24, V8 has no more by itself. */
const isBoundAnyway = Number(process.versions.node.split('.')[0]) < 24;

/** In a process of its own, because V8’s flags are those of a whole process. Much is made there of which some is used a little longer. */
const rooms = `
const v8 = require('node:v8');
const room = () => v8.getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size / 2 ** 20;
const work = (rounds, until) => {
    let kept = [];
    for (let round = 0; round < rounds && !until(); round++) for (let index = 0; index < 1000; index++) {
        if (kept.push(new Array(200).fill(round)) === 20000) kept = [];
    }
    return room();
};
const young = new YoungGeneration();
young.bound();
const [atFirst, grown] = [room(), work(3000, () => room() >= 32)];
young.bound();
young.bound();
const bounded = work(400, () => false);
young.release();
console.log(JSON.stringify({ isSmallAtFirst: atFirst < 32, grown, bounded, most: work(${isBoundAnyway ? 10 : 3000}, () => room() > 32) }));
`;

it('has the room that it needs, and no more until it is released', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', `${source}${rooms}`], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ isSmallAtFirst: true, grown: 32, bounded: 32, most: isBoundAnyway ? 32 : 64 });
});

/** Lists that are all kept for a while, which V8 says that it makes among what is old. */
const keeping = `
function made(index) {
    return [index, [index], { index, list: [index] }];
}
const work = () => {
    let kept = [];
    for (let round = 0; round < 100; round++) for (let index = 0; index < 10000; index++) {
        kept.push(made(index));
        if (kept.length === 300000) kept = [];
    }
};
`;

it('makes nothing among what is old, until it is released', () => {
    const decisions = (before: string) => {
        const { stdout, stderr, status } = spawnSync(process.execPath, ['--trace-pretenuring-statistics', '-e', `${source}${keeping}const young = new YoungGeneration();${before}work();`], { encoding: 'utf8' });
        expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
        return stdout.split('\n').filter(line => line.includes('pretenuring')).length;
    };
    expect(decisions('')).toBeGreaterThan(0);
    expect(decisions('young.bound();')).toBe(0);
    expect(decisions('young.bound(); young.release();')).toBeGreaterThan(0);
});
