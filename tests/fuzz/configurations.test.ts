import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { check } from '../../language/check/check.js';
import { loadImports } from '../../language/workspace/load.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { today } from '../support/check.js';
import { river } from '../support/editor.js';
import { anyConfiguration, configuration } from './support/configurations.js';
import { holds } from './support/holds.js';
import { mutated } from './support/mutations.js';
import { isInside, lengthsOf } from './support/sound-answers.js';

const charter = 'file:///w/north/a.concordat';
const places = ['north/concordat.json', 'concordat.json', 'concordat.jsonc', 'package.json'] as const;

/** What a charter is told under these configurations, and what is told of each of them. */
async function toldUnder(texts: ReadonlyMap<string, string>) {
    const workspace = new Workspace('file:///w');
    workspace.setText(charter, river);
    await loadImports(workspace, charter, async uri => (texts.has(uri) ? { outcome: 'text', text: texts.get(uri)! } : { outcome: 'missing' }));
    const findings = check(workspace, charter, { today }).map(({ fixes: _, ...told }) => told);
    const problems = Array.from(texts.keys(), uri => [uri, workspace.configurationProblems(uri)] as const);
    return { findings, problems, excluded: workspace.configurations.isExcluded(charter), reads: workspace.needs.dependencies(charter) };
}

async function toldSoundly(texts: readonly string[], at: readonly string[] = places): Promise<void> {
    const files = new Map(texts.map((text, index) => [`file:///w/${at[index]}`, text]));
    const told = await toldUnder(files);
    expect(told.findings.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
    expect(told.reads.filter(uri => !uri.startsWith('file:///w/'))).toEqual([]);
    for (const [uri, problems] of told.problems) {
        const lengths = lengthsOf(files.get(uri)!);
        expect((problems ?? []).filter(({ message, range }) => message === '' || !isInside(lengths, range))).toEqual([]);
    }
    expect(await toldUnder(files)).toEqual(told);
}

describe('whatever a configuration says, it is answered soundly', () => {
    holds('configurations, right and wrong, that build on each other', fc.array(configuration, { minLength: 1, maxLength: 4 }), 200, texts => toldSoundly(texts));
    holds('any text in their place', fc.array(anyConfiguration, { minLength: 1, maxLength: 4 }), 120, texts => toldSoundly(texts));
    holds('configurations, damaged', fc.array(mutated(anyConfiguration, 4), { minLength: 1, maxLength: 4 }), 250, texts => toldSoundly(texts));
    holds('in package.json', mutated(configuration, 2), 120, text => toldSoundly([`{ "name": "x", "concordat": ${text} }`], ['package.json']));
});
