// Many charters: growth with their number, threads, and the cache. What is found must be equal.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { charterOf } from './charters.mjs';
import { concordat, run } from './measure.mjs';
import { atLeast, atMost, milliseconds, times, within } from './table.mjs';

/** Of so many charters on, a run needs no more memory for more of them. */
const many = 1000;

export function workspaces({ counts }) {
    const rows = [];
    let before;
    for (const count of counts) {
        const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
        for (let index = 0; index < count; index++) writeFileSync(join(folder, `charter-${index}.concordat`), charterOf(10 + (index % 20)));
        const command = [concordat, 'lint', '--format', 'json', '--today', '2026-11-23'];
        const lint = (...more) => run(folder, [...command, ...more]);
        const runs = { 'one thread': lint('--threads', '1'), 'two threads': lint('--threads', '2'), 'two threads, a new cache': lint('--threads', '2', '--cache'), 'a full cache': lint('--cache') };
        rmSync(folder, { recursive: true });
        const alone = runs['one thread'];
        for (const [how, { time, memory, printed }] of Object.entries(runs)) {
            if (printed !== alone.printed) throw new Error(`${count} charters, ${how}: another result`);
            rows.push({ what: `${count} charters, ${how}`, figure: `${milliseconds(time)}, ${memory.toFixed(0)} MiB`, ...(how === 'one thread' ? {} : { ratio: `${times(time / alone.time)} one thread` }) });
        }
        if (count === many) {
            const speed = alone.time / runs['two threads'].time;
            rows.push({ what: '1000 charters: how fast two threads are, by one', ratio: times(speed), ...atLeast(1.5, speed) });
            rows.push({ what: '1000 charters: the time with a full cache', figure: milliseconds(runs['a full cache'].time), ...within(800, runs['a full cache'].time) });
        }
        const work = runs['two threads'].worked / alone.worked;
        rows.push({ what: `${count} charters: the work of processors with two threads, by that with one`, ratio: `${times(work)}, so that two threads can be ${times(2 / work)} as fast at most` });
        if (before) {
            const factor = count / before.count;
            const most = { time: Number((1.06 * factor).toFixed(1)), memory: before.count >= many ? 1.2 : factor };
            for (const of of ['time', 'memory']) rows.push({ what: `${of} of ${count} charters, by that of ${before.count} (${factor} × as many)`, ratio: times(alone[of] / before.alone[of]), ...atMost(most[of], alone[of] / before.alone[of]) });
        }
        before = { count, alone };
    }
    return rows;
}
