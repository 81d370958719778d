import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('every small change of a rule is noticed, but for those that tests/mutations/unnoticed.txt explains', () => {
    const { status, stdout, stderr } = spawnSync('node', ['tests/mutations/rules.mjs', '--check'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stdout: expect.stringMatching(/\d{4} of \d{4} changes of \d{3} rules are noticed\.\n$/) });
}, 1_800_000);
