import { describe, expect, it } from 'vitest';
import { check } from '../../language/check/check.js';
import { pairsOf } from '../../language/model/facts/relationships.js';
import { loadImports } from '../../language/workspace/load.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { checkText, shown, today } from '../support/check.js';
import { charterFrom } from '../support/model.js';

const names = (count: number) => Array.from({ length: count }, (_, index) => `S${index}`);
const between = (count: number) => `${names(count).map(name => `stakeholder ${name}`).join('\n')}\nrelationship { between: ${names(count).join(', ')}  history: antagonism }`;

describe('a relationship', () => {
    it('states every pair of fifty', () => {
        expect(pairsOf(charterFrom(between(50)))).toHaveLength(1225);
        expect(checkText(between(50)).findings.map(({ rule }) => rule)).not.toContain('relationship-too-wide');
    });

    it.each([51, 3_000])('of %i is told, and states none', count => {
        expect(pairsOf(charterFrom(between(count)))).toEqual([]);
        const { findings } = checkText(`partnership P "P"\n${between(count)}`);
        expect(findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'no-facilitative-leader').map(shown)).toEqual([
            expect.stringContaining(`error relationship-too-wide: This relationship names ${count.toLocaleString('en').replace(',', '')} stakeholders, more than the 50 that it can have`),
        ]);
    });

    it('of the same partner many times lies between few', () => {
        const { findings } = checkText(`stakeholder A\nstakeholder B\nrelationship { between: A, B${', A'.repeat(60)} }`);
        expect(findings.map(({ rule }) => rule)).not.toContain('relationship-too-wide');
    });
});

/** What is told of a charter among many files. */
async function told(files: ReadonlyMap<string, string>, first: string) {
    const workspace = new Workspace('file:///w');
    const uri = `file:///w/${first}`;
    workspace.setText(uri, files.get(first)!);
    await loadImports(workspace, uri, async each => (files.has(each.slice('file:///w/'.length)) ? { outcome: 'text', text: files.get(each.slice('file:///w/'.length))! } : { outcome: 'missing' }));
    return { workspace, findings: check(workspace, uri, { today }), loaded: workspace.documents().length };
}

describe('files that follow each other without an end', () => {
    it('as partnerships within each other, are followed to the last', async () => {
        const last = 12_000;
        const files = new Map(Array.from({ length: last + 1 }, (_, index) => [`${index}.concordat`, `import "${index + 1}.concordat"\npartnership P${index} { within: P${index + 1} }\n${index === 0 ? `role R { held by: Last }` : ''}${index === last - 1 ? 'stakeholder Last' : ''}`]));
        const { findings, loaded } = await told(files, '0.concordat');
        expect(loaded).toBe(last + 1);
        expect(findings.filter(({ rule }) => rule === 'internal-error' || rule === 'unresolved-name').map(shown)).toEqual([]);
    });

    it('as configurations that build on each other, are told, and not followed', async () => {
        const files = new Map([['a.concordat', 'partnership P'], ['concordat.json', '{ "extends": "./0.json" }'], ...Array.from({ length: 300 }, (_, index) => [`${index}.json`, `{ "extends": "./${index + 1}.json" }`] as const)]);
        const { workspace } = await told(files, 'a.concordat');
        expect(workspace.configurationProblems('file:///w/concordat.json')?.map(({ message }) => message)).toEqual(['The configuration “./0.json” builds on others without an end: more than 100 are not read.']);
        expect(workspace.configurations.known()).toHaveLength(101);
    });
});
