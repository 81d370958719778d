// One charter: the cold start against an empty Node, growth with its size, and the share of the rules.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from '../../scripts/load.mjs';
import { charterOf } from './charters.mjs';
import { concordat, inTurn, otherNode, run } from './measure.mjs';
import { atMost, milliseconds, times } from './table.mjs';

const sizes = [20, 1000, 2000, 4000];

export async function single({ rounds }) {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
    for (const size of sizes) writeFileSync(join(folder, `of-${size}.concordat`), charterOf(size));
    const lint = (size, more = [], node = undefined) => () => run(folder, [concordat, 'lint', `of-${size}.concordat`, '--format', 'json', '--today', '2026-11-23', ...more], { node });
    const starts = [{ node: process.execPath, version: process.version }, otherNode()].filter(each => each !== undefined).flatMap(({ node, version }) => {
        const cachedLint = lint(20, ['--cache'], node);
        cachedLint();
        return startRows(version, inTurn(rounds * 2, [() => run(folder, ['-e', '0'], { node }), lint(20, [], node), cachedLint]));
    });
    const grown = inTurn(Math.ceil(rounds / 2), sizes.slice(1).map(size => lint(size)));
    rmSync(folder, { recursive: true });
    const growth = grown.slice(1).flatMap((each, index) => ['time', 'memory'].map(of => ({ what: `${of} of ${sizes[index + 2]} stakeholders, by that of ${sizes[index + 1]}`, ratio: times(each[of] / grown[index][of]), ...atMost(2.3, each[of] / grown[index][of]) })));
    return [
        ...starts,
        ...grown.map((each, index) => ({ what: `a charter of ${sizes[index + 1]} stakeholders`, figure: `${milliseconds(each.time)}, ${each.memory.toFixed(0)} MiB` })),
        ...growth,
        ...await share(),
    ];
}

const startRows = (version, [empty, cold, cached]) => [
    { what: `an empty process of Node ${version}`, figure: milliseconds(empty.time) },
    { what: 'a small charter (20 stakeholders), cold', figure: milliseconds(cold.time), ratio: `${times(cold.time / empty.time)} an empty process of Node ${version}`, ...atMost(4.5, cold.time / empty.time) },
    { what: 'the same, unchanged, with a cache', figure: milliseconds(cached.time), ratio: `${times(cached.time / empty.time)} an empty process of Node ${version}`, ...atMost(2.5, cached.time / empty.time) },
];

/** All rules together against the parse of the same text, in one process that has warmed up. */
async function share() {
    const { check, parseDocument } = await load('tests/bench/core.ts');
    const uri = 'file:///w/a.concordat';
    const text = charterOf(1000);
    const timed = work => {
        const spent = Array.from({ length: 5 }, () => {
            const start = performance.now();
            work();
            return performance.now() - start;
        });
        return spent.sort((a, b) => a - b)[2];
    };
    const parse = timed(() => parseDocument(uri, text));
    const rules = timed(() => check(uri, text)) - parse;
    return [
        { what: 'all rules together, by the parse of the same text', ratio: times(rules / parse), ...atMost(1, rules / parse) },
    ];
}
