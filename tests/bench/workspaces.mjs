// Many charters: growth with their number, threads, and the cache. What is found must be equal.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { charterOf } from './charters.mjs';
import { concordat, run } from './measure.mjs';
import { atLeast, atMost, milliseconds, times, within } from './table.mjs';

/** What Node may keep of objects before it must collect those that nothing uses, in MiB. It collects far less often if it may, so that only this shows what a run needs. */
const smallHeap = 80;
const small = `one thread and a heap of ${smallHeap} MiB`;

export function workspaces({ counts }) {
    const rows = [];
    let before;
    for (const count of counts) {
        const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
        for (let index = 0; index < count; index++) writeFileSync(join(folder, `charter-${index}.concordat`), charterOf(10 + (index % 20)));
        const command = [concordat, 'lint', '--format', 'json', '--today', '2026-11-23'];
        const lint = (...more) => run(folder, [...command, ...more]);
        const runs = { 'one thread': lint('--threads', '1'), [small]: run(folder, [`--max-old-space-size=${smallHeap}`, ...command, '--threads', '1']), 'two threads': lint('--threads', '2'), 'two threads, a new cache': lint('--threads', '2', '--cache'), 'a full cache': lint('--cache') };
        rmSync(folder, { recursive: true });
        const alone = runs['one thread'];
        for (const [how, { time, memory, printed }] of Object.entries(runs)) {
            if (printed !== alone.printed) throw new Error(`${count} charters, ${how}: another result`);
            rows.push({ what: `${count} charters, ${how}`, figure: `${milliseconds(time)}, ${memory.toFixed(0)} MiB`, ...(how === 'one thread' ? {} : { ratio: `${times(time / alone.time)} one thread` }) });
        }
        if (count === 1000) {
            const speed = alone.time / runs['two threads'].time;
            rows.push({ what: '1000 charters: how fast two threads are, by one', ratio: times(speed), ...atLeast(1.5, speed) });
            rows.push({ what: '1000 charters: the time with a full cache', figure: milliseconds(runs['a full cache'].time), ...within(800, runs['a full cache'].time) });
        }
        const work = runs['two threads'].worked / alone.worked;
        rows.push({ what: `${count} charters: the work of processors with two threads, by that with one`, ratio: `${times(work)}, so that two threads can be ${times(2 / work)} as fast at most` });
        if (before) {
            const inSmallHeap = runs[small].memory / before.inSmallHeap;
            const factor = count / before.count;
            // 2.3 times for each doubling.
            const most = Number((2.3 ** Math.log2(factor)).toFixed(1));
            rows.push({ what: `memory of ${count} charters, by that of ${before.count}, with ${small}`, ratio: times(inSmallHeap), ...atMost(1.2, inSmallHeap) });
            for (const of of ['time', 'memory']) rows.push({ what: `${of} of ${count} charters, by that of ${before.count} (${factor} × as many)`, ratio: times(alone[of] / before.alone[of]), ...atMost(most, alone[of] / before.alone[of]) });
        }
        before = { count, alone, inSmallHeap: runs[small].memory };
    }
    return rows;
}
