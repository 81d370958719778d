import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { mutantsOf } from '../mutations/mutants.mjs';

// The changes of rules that nothing notices, each with the reason why it may stay. mutations-of-rules.long.test.ts makes sure that there are no others.

const explained = readFileSync('tests/mutations/unnoticed.txt', 'utf8').trimEnd().split('\n').map(line => line.split(' — '));

it('are few', () => {
    expect(explained.length).toBeLessThanOrEqual(1);
});

it.each(explained)('%s: a rule can still be changed so, and the reason is stated', (change, reason) => {
    const [id, what] = [change!.slice(0, change!.indexOf(': ')), change!.slice(change!.indexOf(': ') + 2)];
    const [path] = globSync(`language/rules/*/${id}.ts`);
    expect(mutantsOf(readFileSync(path!, 'utf8')).map(each => each.what)).toContain(what);
    expect(reason).toMatch(/^(?!not explained yet)\w.{20,}/);
});
