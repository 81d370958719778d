import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { assess } from '../../language/assessment/assessment.js';
import { inspect } from '../../language/check/check.js';
import type { Severity } from '../../language/rules/rule.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { today } from '../support/check.js';
import type * as Further from '../../client/view/further.js';

let furtherSuggestions: typeof Further.furtherSuggestions;
beforeAll(async () => {
    vi.stubGlobal('document', { body: { dataset: {} } });
    ({ furtherSuggestions } = await import('../../client/view/further.js'));
    vi.unstubAllGlobals();
});

/** Steps with as many findings of these severities as the numbers say. */
const told = (steps: readonly (readonly Severity[])[], minimum: Severity = 'hint') =>
    furtherSuggestions({ nextSteps: steps.map(because => ({ because: because.map(severity => ({ severity })) })) as never }, minimum);

describe('the view says why the list of problems is shorter than the steps', () => {
    it.each<[readonly (readonly Severity[])[], Severity | undefined, string | undefined]>([
        [[], undefined, undefined],
        [[['error', 'warning'], ['info']], undefined, undefined],
        [[['hint']], undefined, 'These steps are based on 1 finding, which Problems does not list. It leaves out 1 hint, a suggestion that can wait.'],
        [[['error'], ['hint', 'hint']], undefined, 'These steps are based on 3 findings. Problems lists 1 of them. It leaves out 2 hints, which are suggestions that can wait.'],
        [[['error', 'info'], ['hint', 'hint']], 'warning', 'These steps are based on 4 findings. Problems lists 1 of them. The setting concordat.minimumSeverity leaves out 3.'],
        [[['info', 'warning']], 'error', 'These steps are based on 2 findings. Problems lists none of them. The setting concordat.minimumSeverity leaves out 2.'],
    ])('%j, from %s', (steps, minimum, expected) => expect(told(steps, minimum)).toBe(expected));

    it('of the examples, no finding counts twice', () => {
        let count = 0;
        for (const path of globSync('examples/*.concordat')) {
            const workspace = new Workspace('file:///w');
            workspace.bind(workspace.setText('file:///w/charter.concordat', readFileSync(path, 'utf8')));
            const inspection = inspect(workspace, 'file:///w/charter.concordat', { today });
            const findings = (inspection && assess(inspection))?.nextSteps.flatMap(({ because }) => because) ?? [];
            expect(new Set(findings.map(({ rule, uri, range, message }) => JSON.stringify([rule, uri, range, message]))).size).toBe(findings.length);
            count += findings.length;
        }
        expect(count).toBeGreaterThan(10);
    });
});
