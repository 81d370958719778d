// A register of many partnerships: memory stays bounded, because of each charter only a row is kept.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { charterOf } from './charters.mjs';
import { concordat, run } from './measure.mjs';
import { atMost, milliseconds, times } from './table.mjs';

export function register({ counts }) {
    const measured = counts.map(count => {
        const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
        for (let index = 0; index < count; index++) writeFileSync(join(folder, `charter-${index}.concordat`), charterOf(10 + (index % 20)).replace('A partnership of', `Partnership ${index} of`));
        const { time, memory } = run(folder, [concordat, 'register', '.', '--output', 'public', '--today', '2026-11-23']);
        const page = statSync(join(folder, 'public', 'index.html')).size / 2 ** 20;
        rmSync(folder, { recursive: true });
        return { count, time, memory, page };
    });
    return measured.flatMap(({ count, time, memory, page }, index) => {
        const before = measured[index - 1];
        return [
            { what: `a register of ${count} partnerships`, figure: `${milliseconds(time)}, ${memory.toFixed(0)} MiB; the page has ${page.toFixed(1)} MiB` },
            // The page itself grows with the partnerships; what a charter needs while it is read does not.
            ...(before ? [{ what: `memory of ${count} partnerships, by that of ${before.count}`, ratio: times(memory / before.memory), ...atMost(2, memory / before.memory) }] : []),
        ];
    });
}
