import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';

const excluded = 'affected-stakeholder-excluded';

// A repository of charters from the day on which it adopts the check; each step builds on those before it.
it('adopts with a baseline, stops a fault, lets it be explained, and stops it again when the explanation has expired', () => {
    const folder = folderWith({});
    cpSync('tests/cli/fixtures/river-repository', folder, { recursive: true });
    const summary = join(folderWith({}), 'summary.md');
    const ci = (day: string) => concordat(['lint', '--format', 'github', '--baseline', 'concordat-baseline.json', '--today', day], { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary } });
    const charter = join(folder, 'charters/river.concordat');
    const edit = (change: (text: string) => string) => writeFileSync(charter, change(readFileSync(charter, 'utf8')));

    // Adopting: what is there is counted, and fails nothing any more.
    expect(concordat(['lint', '--fail-on', 'warning', '--today', '2026-06-01'], { cwd: folder }).status).toBe(1);
    expect(concordat(['lint', '--baseline', 'concordat-baseline.json', '--update-baseline', '--today', '2026-06-01'], { cwd: folder }).status).toBe(0);
    expect(ci('2026-06-01')).toEqual({ status: 0, stdout: '', stderr: 'concordat: passed over: 1 charter (the configuration excludes it). concordat lint --show-files lists them.\n' });

    // A change brings a fault: a decision that affects the anglers, in a forum without them.
    edit(text => `${text}\ndecision Weir "Whether the weir goes" {\n    affects: Farmers, Anglers\n    taken by: Table\n}\n`);
    const line = readFileSync(charter, 'utf8').split('\n').indexOf('    affects: Farmers, Anglers') + 1;
    const failed = ci('2026-06-02');
    expect(failed.status).toBe(1);
    expect(failed.stdout).toContain(`::error file=charters/river.concordat,line=${line},endLine=${line},col=23,endColumn=30,title=${excluded}::“Whether the weir goes” affects Valley Anglers`);

    // The partners explain it: the build passes, and the summary shows the finding with its reason.
    edit(text => `${text}\nexplain ${excluded} {\n    for: Weir\n    because: "The anglers join when their society is founded."\n    agreed by: Table\n    until: 2026-12-31\n}\n`);
    writeFileSync(summary, '');
    expect(ci('2026-06-03').status).toBe(0);
    expect(readFileSync(summary, 'utf8')).toMatch(/Accepted findings, and why[^]*affects Valley Anglers[^]*Explained by River table until 2026-12-31: The anglers join when their society is founded/);

    // The explanation expires: the finding counts again.
    const expired = ci('2027-01-01');
    expect(expired.status).toBe(1);
    expect(expired.stdout).toContain(`title=${excluded}::`);
    expect(expired.stdout).toContain('title=explanation-expired::');
});
