import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../language/check/check.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { folderWith } from '../support/command.js';
import { today } from '../support/check.js';
import { river, uriOf } from '../support/editor.js';
import { pullingClient, Session } from '../support/session.js';
import { isThorough } from '../support/slow.js';

const names = ['a.concordat', 'b.concordat', 'c.concordat', 'd.concordat'] as const;
type Name = (typeof names)[number];

/** Numbers from 0 up to `below`, the same in each run of a seed. */
function dice(seed: number): (below: number) => number {
    let state = seed;
    return below => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return Math.floor((state / 2_147_483_648) * below);
    };
}

/** Charters and libraries that import each other this way and that. */
function textBy(roll: (below: number) => number): string {
    const imports = names.filter(() => roll(3) === 0).map(name => `import "${name}"\n`).join('');
    const own = [river, 'stakeholder Anglers "Anglers"\n', 'stakeholder Farmers "Farmers" { power: low }\n', 'forum Table { members: Anglers, Farmers }\n', 'partnership Other "Other" { within: Valley }\n', 'forum {'];
    return imports + own[roll(own.length)]!;
}

// What an editor shows after any history must be what a fresh look at the same texts finds.
it.each(isThorough ? [1, 2, 3, 4] : [1])('nothing is stale after whatever happens to texts, in the editor and on disk: history %d', async seed => {
    const roll = dice(seed);
    const folder = folderWith({});
    const { session } = await Session.start([uriOf(folder)], pullingClient);
    const [disk, open] = [new Map<Name, string>(), new Map<Name, string>()];
    const at = (name: Name) => uriOf(folder, name);

    async function happen(name: Name): Promise<void> {
        const text = textBy(roll);
        switch (roll(5)) {
            case 0: case 1:
                await (open.has(name) ? session.change(at(name), text) : session.open(at(name), text));
                open.set(name, text);
                return;
            case 2:
                if (open.delete(name)) await session.close(at(name));
                return;
            case 3:
                writeFileSync(join(folder, name), text);
                await session.changedOnDisk([at(name), disk.has(name) ? 2 : 1]);
                disk.set(name, text);
                return;
            case 4:
                if (!disk.delete(name)) return;
                rmSync(join(folder, name));
                await session.changedOnDisk([at(name), 3]);
        }
    }

    for (let round = 0; round < 40; round++) {
        for (let count = roll(4); count >= 0; count--) await happen(names[roll(names.length)]!);
        const fresh = new Workspace(uriOf(folder));
        for (const [name, text] of [...disk, ...open]) fresh.setText(at(name), text);
        for (const name of open.keys()) {
            const report = await session.pull(at(name));
            const shown = report.kind === 'full' ? report.items.map(({ code, message, range }) => ({ code, message, range })) : report.kind;
            expect({ round, name, shown }).toEqual({ round, name, shown: check(fresh, at(name), { today }).map(({ rule, message, range }) => ({ code: rule, message, range })) });
        }
    }
});
