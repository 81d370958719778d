import { expect, it } from 'vitest';
import type { Accepted } from '../../../language/check/finding.js';
import type { AssessedFinding } from '../../../language/assessment/assessed-finding.js';
import { foundInWords } from '../../../language/assessment/found.js';

type Found = Pick<AssessedFinding, 'claims' | 'accepted'>;

const explained: Accepted = { by: 'explanation', reason: 'Being drafted.', until: undefined } as unknown as Accepted;
const claims = (strength: string) => [{ strength }] as unknown as Found['claims'];
const open: Found = { claims: claims('stated') };
const accepted: Found = { ...open, accepted: explained };

it.each([
    [[], ''],
    [[open], '1 finding'],
    [[open, open], '2 findings'],
    [[open, open, accepted], '3 findings (1 explained)'],
    [[accepted], '1 finding (explained)'],
    [[accepted, accepted], '2 findings (all explained)'],
    [[{ claims: claims('ours') }], '1 note on practice'],
    [[{ claims: claims('ours'), accepted: explained }, { claims: claims('ours') }], '2 notes on practice (1 explained)'],
] as readonly (readonly [readonly Found[], string])[])('findings on a condition are counted, and those that are explained are told apart (%#)', (findings, words) => {
    expect(foundInWords(findings)).toBe(words);
});
