import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../cli/output/formats/registry.js';
import { fixedRiver, river } from '../support/editor.js';
import { concordat, folderWith, machineNode } from '../support/command.js';
import { some } from '../support/slow.js';

const day = ['--today', '2026-06-01'];
const excluded = 'affected-stakeholder-excluded';
const explained = `${river}explain ${excluded} { because: "The anglers join in June."  agreed by: Table  until: 2026-12-31 }\n`;
const machineFormats = formatNames.filter(name => name !== 'pretty');

/** Titles that would break out of what is around them. */
const hostile = `partnership P "<script>alert(1)</script>" { convened by: A  stage: agreed }
stakeholder A "]]> & \\"quotes\\" | pipe \`code\` [a](javascript:x) @everyone" { power: high }
stakeholder B "%0A::error::x \u202e\u0007\u001b[31m --> <img src=x onerror=1>" { power: high }
stakeholder C "a title that is so long that what is written to a terminal breaks its line here: ::add-mask::e ##[error]x ##vso[task.complete]" { power: high }
forum F "::set-env name=x::" { members: A }
decision D "# D" { affects: A, B, C  taken by: F }
`;

function printed(format: string, text: string, args: readonly string[] = [], env = {}) {
    const cwd = folderWith({ 'valley.concordat': text });
    return { cwd, ...concordat(['lint', '--format', format, ...day, ...args], { cwd, env }) };
}

describe.each(some(machineFormats, 3))('%s', format => {
    it('goes to standard output alone, the same each time, and to a file where one is named', () => {
        const { stdout, stderr, status, cwd } = printed(format, river);
        expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
        expect(concordat(['lint', '--format', format, '--output', 'out.txt', ...day], { cwd })).toEqual({ status: 1, stdout: '', stderr: '' });
        expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe(stdout);
    });

    it('lets no title break out', () => {
        const { stdout } = printed(format, hostile);
        expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
        const told = format === 'sarif' ? JSON.stringify((JSON.parse(stdout) as Sarif).runs[0].results.map(({ message, fixes }) => [message, fixes?.map(({ description }) => description)])) : stdout;
        const said = format === 'azure' ? told.replace(/^##(?:vso\[task\.logissue [^\]\n]*\]|\[debug\])/gm, '') : told;
        if (format !== 'json') expect(said).not.toMatch(/\u202e|##(\[|vso)|::add-mask/);
        if (format === 'sarif') expect(told).not.toContain('[a](');
        if (format === 'github') expect(stdout.trimEnd().split('\n').filter(line => !/^::(error|warning|notice) file=valley\.concordat,line=\d+,[^:]*::/.test(line))).toEqual([]);
        if (format === 'github') expect(stdout).not.toContain('%0A');
        if (format === 'markdown') expect(stdout).not.toMatch(/<script|<img|@everyone|[^\\]\[a\]/);
        if (format === 'junit' || format === 'checkstyle') expect(XMLValidator.validate(stdout)).toBe(true);
        if (format === 'json' || format === 'sarif' || format === 'gitlab') expect(() => JSON.parse(stdout)).not.toThrow();
    });
});

it('no title is taken for a command by a service that reads what people read', () => {
    const cwd = folderWith({ '::warning::valley.concordat': hostile, '##[error]\u001b[2J.concordat': new Uint8Array([0xff]) });
    for (const args of [['lint', '--hints'], ['lint', '--format', 'concise'], ['assess', '::warning::valley.concordat']]) {
        const { stdout, stderr } = concordat([...args, ...day], { cwd });
        expect(stdout).toContain('add-mask');
        expect(stdout + stderr).not.toMatch(/^\s*::|##\[|##vso|\u001b\[2J/m);
    }
});

it.each([
    ['no/such/folder/out.txt', '“no/such/folder/out.txt” cannot be written: its folder is not there.'],
    ['.', '“.” cannot be written: it is a folder.'],
    ['valley.concordat/out.txt', '“valley.concordat/out.txt” cannot be written: what should be a folder on the way to it is a file.'],
])('a report for “%s” is refused', (output, sentence) => {
    const { status, stdout, stderr } = printed('json', river, ['--output', output]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`concordat: ${sentence}\n`);
});

describe('json', () => {
    it('is as its schema says, in every example', () => {
        const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/findings.schema.json', 'utf8')) as object);
        const { stdout } = concordat(['lint', resolve('examples'), '--format', 'json', ...day]);
        expect(isValid(JSON.parse(stdout)), JSON.stringify(isValid.errors)).toBe(true);
    });
});

interface Sarif {
    runs: [{
        tool: { driver: { rules: { id: string; help: { markdown: string } }[] } };
        invocations: [{ executionSuccessful: boolean; toolExecutionNotifications?: { message: { text: string } }[] }];
        results: { message: { text: string }; ruleId: string; ruleIndex: number; level: string; partialFingerprints: Record<string, string>; suppressions?: object[]; fixes?: { description: { text: string } }[]; locations: [{ physicalLocation: { region: object; artifactLocation: { uri: string } } }] }[];
    }];
}

describe('sarif', () => {
    const sarif = (text: string) => (JSON.parse(printed('sarif', text).stdout) as Sarif).runs[0];
    const find = (text: string) => sarif(text).results.find(({ ruleId }) => ruleId === excluded)!;

    it('is valid against the schema, in every example', () => {
        const schema = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
        const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false });
        addFormats.default(ajv as never);
        const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
        for (const format of [[], ['--baseline', join(folderWith({}), 'b.json'), '--update-baseline']]) {
            const { stdout } = concordat(['lint', resolve('examples'), '--format', 'sarif', ...day, ...format]);
            expect(isValid(JSON.parse(stdout)), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
        }
    });

    it('says of each rule why, and of each finding where, and how to mend it', () => {
        const { tool: { driver: { rules } }, results } = sarif(river);
        for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]!.id).toBe(ruleId);
        expect(rules.find(({ id }) => id === excluded)!.help.markdown).toMatch(/^\*\*Checks that those a decision affects[^]*The model says: Leaving stakeholders out[^]*\(Jones et al\. 2023, Box 1, Institutional design \(ref\. 1\)\)/);
        const found = find(river);
        expect(found).toMatchObject({ level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'valley.concordat' }, region: { startLine: 13, startColumn: 23, endLine: 13, endColumn: 30 } } }] });
        expect(found.fixes!.map(({ description }) => description.text)).toEqual(['Add Valley Anglers to the members of “River table”', 'Add Valley Anglers to those in attendance at “River table”']);
    });

    it('keeps what is explained as suppressed, with its reason', () => {
        expect(find(explained).suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: 'Explained by River table until 2026-12-31: The anglers join in June.' }]);
        expect(find(river).suppressions).toBeUndefined();
    });

    it('knows a finding again when lines come above it, and tells two of one kind apart', () => {
        const prints = (text: string) => sarif(text).results.map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints['concordat/v1']}`);
        const above = `// more\n\n${river.replace('forum Table', 'stakeholder Millers "Millers" { power: high }\n\nforum Table').replace('members: Farmers', 'members: Farmers, Millers')}`;
        const print = prints(river).find(each => each.startsWith(excluded));
        expect(prints(above)).toContain(print);
        const twice = prints(`${river}role X "X" { held by: Farmers }\nrole X2 "X" { held by: Farmers }\n`);
        expect(new Set(twice).size).toBe(twice.length);
    });

    it('names a file so that no part of its path is taken for something else', () => {
        const cwd = folderWith({ 'a:b/c d#e?.concordat': river });
        const { stdout } = concordat(['lint', '--format', 'sarif', ...day], { cwd });
        expect((JSON.parse(stdout) as Sarif).runs[0].results[0]!.locations[0].physicalLocation.artifactLocation.uri).toBe('a%3Ab/c%20d%23e%3F.concordat');
    });

    it('says which charters could not be read', () => {
        const cwd = folderWith({ 'a.concordat': river, 'b.concordat': new Uint8Array([0xff, 0xfe, 0x41]) });
        const { stdout, status } = concordat(['lint', '--format', 'sarif', ...day], { cwd });
        expect(status).toBe(2);
        expect((JSON.parse(stdout) as Sarif).runs[0].invocations).toEqual([{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: '“b.concordat” was not checked: it is saved as UTF-16; save it as UTF-8.' } }] }]);
    });
});

describe('github', () => {
    it('annotates the lines, without what is explained', () => {
        expect(printed('github', river).stdout).toContain(`::error file=valley.concordat,line=13,endLine=13,col=23,endColumn=30,title=${excluded}::“Whether the weir goes” affects Valley Anglers, but the charter names no seat for them in “River table”, which decides it.\n`);
        expect(printed('github', explained).stdout).not.toContain(excluded);
    });

    it('adds no more to the summary than GitHub takes, and says so', () => {
        const folder = folderWith(Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`${index}.concordat`, `partnership P "P" { stage: agreed }\nstakeholder A "A" { power: high }\nforum F "${'F'.repeat(60_000)}" { members: A }\n`])));
        const summary = join(folderWith({}), 'summary.md');
        concordat(['lint', '--format', 'github', ...day], { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary } });
        const text = readFileSync(summary, 'utf8');
        expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
        expect(text).toMatch(/^## Concordat\n[^]*\|\n\n> \d+ rows did not fit here: `concordat lint` shows all\.\n$/);
    });

    it('says where the summary cannot be written', () => {
        expect(printed('github', river, [], { GITHUB_STEP_SUMMARY: 'no/such/summary.md' })).toMatchObject({ status: 2, stderr: 'concordat: “no/such/summary.md” cannot be written: its folder is not there.\n' });
    });

    it('adds to the summary of the job', () => {
        const summary = join(folderWith({ 'summary.md': 'before\n' }), 'summary.md');
        printed('github', explained, [], { GITHUB_STEP_SUMMARY: summary });
        const text = readFileSync(summary, 'utf8');
        expect(text).toMatch(/^before\n## Concordat\n\n3 warnings, /);
        expect(text).toMatch(/<details>\n<summary>Accepted findings, and why<\/summary>\n\n\| Where \| What \| Why \|[^]*Explained by River table until 2026-12-31: The anglers join in June\./);
    });
});

it('gitlab has one fingerprint for each issue', () => {
    const issues = JSON.parse(printed('gitlab', river).stdout) as { fingerprint: string; severity: string; check_name: string; location: unknown; description: string }[];
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(issues.find(({ check_name }) => check_name === excluded)).toEqual({
        check_name: excluded, severity: 'critical', fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown, location: { path: 'valley.concordat', lines: { begin: 13, end: 13 } },
        description: '“Whether the weir goes” affects Valley Anglers, but the charter names no seat for them in “River table”, which decides it.',
    });
});

describe('xml', () => {
    const parsed = (format: string, text: string, ...args: readonly string[]) => new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: name => ['testcase', 'testsuite', 'file', 'error'].includes(name) }).parse(printed(format, text, args).stdout) as unknown;
    it('junit fails for what fails the run, skips what is explained, and tells the rest', () => {
        const { testsuites: { testsuite: [suite] } } = parsed('junit', explained, '--fail-on', 'warning') as { testsuites: { testsuite: [{ tests: string; failures: string; skipped: string; testcase: { name: string; failure?: { type: string }; skipped?: { message: string }; 'system-out'?: string }[] }] } };
        const cases = suite.testcase;
        expect([Number(suite.tests), Number(suite.failures), Number(suite.skipped)]).toEqual([cases.length, cases.filter(({ failure }) => failure).length, 1]);
        expect(new Set(cases.flatMap(({ failure }) => failure?.type ?? []))).toEqual(new Set(['warning']));
        expect(cases.find(({ skipped }) => skipped)).toMatchObject({ name: `${excluded} at 13:23`, skipped: { message: 'Explained by River table until 2026-12-31: The anglers join in June.' } });
        expect(cases.some(each => each['system-out'] !== undefined)).toBe(true);
    });

    it('checkstyle places each finding', () => {
        const { checkstyle: { file: [file] } } = parsed('checkstyle', river) as { checkstyle: { file: [{ name: string; error: Record<string, string>[] }] } };
        expect(file.name).toBe('valley.concordat');
        expect(file.error.find(({ source }) => source === `concordat.${excluded}`)).toMatchObject({ line: '13', column: '23', severity: 'error' });
    });
});

it.each([
    ['github', '::error title=Not checked::“b.concordat” was not checked: it is saved as UTF-16; save it as UTF-8.\n'],
    ['junit', '<testcase name="“b.concordat” was not checked: it is saved as UTF-16; save it as UTF-8." classname="not checked" time="0">\n      <error message="“b.concordat” was not checked: it is saved as UTF-16; save it as UTF-8." type="error"/>'],
    ['markdown', '> “b.concordat” was not checked: it is saved as UTF-16; save it as UTF-8.\n'],
    ['json', '"unread": [\n    "“b.concordat” was not checked: it is saved as UTF-16; save it as UTF-8."\n  ]'],
])('%s says which charters could not be read', (format, told) => {
    const cwd = folderWith({ 'a.concordat': fixedRiver, 'b.concordat': new Uint8Array([0xff, 0xfe, 0x41]) });
    const { stdout, status } = concordat(['lint', '--format', format, ...day], { cwd });
    expect(status).toBe(2);
    expect(stdout).toContain(told);
});

it('github escapes what would end a property, or begin another command', () => {
    const cwd = folderWith({ 'a,b:c%d/e.concordat': river.replaceAll('Valley Anglers', '50%0A off: now, ::error::') });
    const [first] = concordat(['lint', '--format', 'github', ...day], { cwd }).stdout.split('\n').filter(line => line.includes(excluded));
    expect(first).toBe(`::error file=a%2Cb%3Ac%25d/e.concordat,line=13,endLine=13,col=23,endColumn=30,title=${excluded}::“Whether the weir goes” affects 50%250A off: now, :\u200b:error:\u200b:, but the charter names no seat for them in “River table”, which decides it.`);
});

it('concise is a line for each finding, and their number', () => {
    const lines = printed('concise', explained).stdout.trimEnd().split('\n');
    expect(lines.filter(line => line.includes(excluded))).toEqual([`valley.concordat:13:23: explained ${excluded}: “Whether the weir goes” affects Valley Anglers, but the charter names no seat for them in “River table”, which decides it.`]);
    expect(lines.at(-1)).toMatch(/^\d+ findings in 1 file$/);
});

it('a reader that has seen enough may close the pipe', () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.concordat`, river.replaceAll('Valley', `V${index}`)]));
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${machineNode}" "${resolve('bin/concordat.cjs')}" lint --format json | head -c 10`], { cwd: folderWith(files), encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n  "versi', stderr: '' });
});
