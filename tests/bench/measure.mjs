// Runs whole processes and measures them: their time, and the most memory that they had.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const concordat = resolve('bin/concordat.cjs');

// Tells on a channel of its own how much memory the process had at most, in KiB, and how long processors worked for it, in microseconds. Threads are parts of their process, and tell nothing.
const telling = `data:text/javascript,${encodeURIComponent("import{writeSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();writeSync(3,`${maxRSS} ${userCPUTime+systemCPUTime}`)})")}`;

/** The machine's own Node and its version, where it is another than the one that npm brings for development. */
export function otherNode() {
    const node = (process.env.PATH ?? '').split(delimiter).filter(folder => !folder.includes('node_modules')).map(folder => join(folder, 'node')).find(existsSync);
    const version = node && spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    return version && version !== process.version ? { node, version } : undefined;
}

/** One run of a Node program, in milliseconds and MiB, with how long processors worked and the hash of what it printed. */
export function run(folder, args, { accepts = [0, 1], node = process.execPath } = {}) {
    const start = performance.now();
    const { status, stdout, stderr, output } = spawnSync(node, ['--import', telling, ...args], { cwd: folder, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    const time = performance.now() - start;
    if (!accepts.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}${stdout.subarray(0, 2_000)}`);
    const [memory, worked] = String(output[3]).split(' ').map(Number);
    return { time, memory: memory / 1024, worked: worked / 1000, printed: createHash('sha256').update(stdout).digest('hex') };
}

const middle = values => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Several programs in turn, round after round, so that what else the machine does meets all of them alike. Answers the median of each. */
export function inTurn(rounds, programs) {
    const runs = programs.map(() => []);
    for (let round = 0; round < rounds; round++) programs.forEach((program, index) => runs[index].push(program()));
    return runs.map(each => ({ time: middle(each.map(({ time }) => time)), memory: middle(each.map(({ memory }) => memory)) }));
}
