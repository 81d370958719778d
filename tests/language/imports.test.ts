import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../language/assist/mentions.js';
import { check } from '../../language/check/check.js';
import { canonicalUri } from '../../language/text/uri.js';
import type { ReadOutcome } from '../../language/text/read-outcome.js';
import { loadImports } from '../../language/workspace/load.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { charterOf } from '../../language/model/charter.js';
import { defaultOptions } from '../../language/model/rule-options.js';
import { shown, today } from '../support/check.js';
import { documentIn, findingsIn, namesOf, workspaceWith } from '../support/model.js';

const charterIn = (workspace: Workspace, name: string) => charterOf(documentIn(workspace, name), today, defaultOptions)!;
const languageFindings = (workspace: Workspace, name: string) => findingsIn(workspace, name).filter(({ severity }) => severity === 'error').map(shown);

/** A workspace into which a file and all that it imports is loaded, from texts by name. */
async function loaded(files: Readonly<Record<string, string>>): Promise<Workspace> {
    const workspace = new Workspace('file:///w');
    workspace.setText('file:///w/a.concordat', files['a.concordat']!);
    await loadImports(workspace, 'file:///w/a.concordat', async (uri): Promise<ReadOutcome> => {
        const text = files[uri.replace('file:///w/', '')];
        return text === undefined ? { outcome: 'missing' } : { outcome: 'text', text };
    });
    return workspace;
}

const library = `
stakeholder Used "Used" { power: high }
stakeholder Unused "Unused"
relationship Both { between: Used, Unused  history: conflict }
concern Theirs "theirs" { of: Unused }
ground rule Shared "Shared" { about: conduct }`;

it('a path with half a character in it names no file', () => {
    const [finding, ...others] = findingsIn(workspaceWith({ 'a.concordat': 'import "\uD800.concordat"' }), 'a.concordat');
    expect([finding?.rule, others]).toEqual(['unresolved-import', []]);
});

describe('libraries', () => {
    it('a stakeholder of a library counts where the charter names it, and what concerns only others does not', () => {
        const charter = charterIn(workspaceWith({ 'lib.concordat': library, 'a.concordat': 'import "lib.concordat"\npartnership P\nforum F { members: Used }' }), 'a.concordat');
        expect(namesOf(charter.stakeholders)).toEqual(['Used']);
        expect(namesOf(charter.relationships)).toEqual(['Both']);
        expect(namesOf(charter.concerns)).toEqual([]);
        expect(namesOf(charter.groundRules)).toEqual(['Shared']);
    });

    it('reach through others, and may import each other', () => {
        const workspace = workspaceWith({
            'a.concordat': 'import "b.concordat"\npartnership P\nforum F { members: B, C }',
            'b.concordat': 'import "c.concordat"\nstakeholder B { depends on: C }',
            'c.concordat': 'import "b.concordat"\nstakeholder C { depends on: B }',
        });
        expect(languageFindings(workspace, 'a.concordat')).not.toContainEqual(expect.stringContaining('unresolved'));
        expect(languageFindings(workspace, 'b.concordat')).toEqual([]);
        expect(languageFindings(workspace, 'c.concordat')).toEqual([]);
    });

    it('are checked for mistakes of language only', () => {
        expect(findingsIn(workspaceWith({ 'lib.concordat': library }), 'lib.concordat')).toEqual([]);
    });

    it('a name that a library gives already', () => {
        const workspace = workspaceWith({ 'lib.concordat': library, 'a.concordat': 'import "lib.concordat"\nstakeholder Used "Mine"' });
        expect(languageFindings(workspace, 'a.concordat')).toEqual(['error duplicate-name: “Used” is already the name of a stakeholder, in an imported file.']);
    });

    it('a name that two libraries give, each without knowing of the other, is told where they meet, and only there', () => {
        const workspace = workspaceWith({
            'a.concordat': 'import "b.concordat"\nimport "c.concordat"\npartnership P\nforum F { members: X }', 'b.concordat': 'stakeholder X "One"', 'c.concordat': 'stakeholder X "Other"\nsource X',
        });
        const [finding, ...others] = findingsIn(workspace, 'a.concordat').filter(({ rule }) => rule === 'duplicate-name');
        expect(others).toEqual([]);
        expect(finding).toMatchObject({ range: { start: { line: 1, character: 0 } }, related: [{ uri: 'file:///w/c.concordat', message: 'It is stated here.' }, { uri: 'file:///w/b.concordat' }] });
        expect(charterIn(workspace, 'a.concordat').stakeholders.map(({ title }) => title)).toEqual(['One']);
        for (const name of ['b.concordat', 'c.concordat']) expect(languageFindings(workspace, name)).toEqual([]);
    });

    it('may import themselves, and one file twice', () => {
        const workspace = workspaceWith({ 'a.concordat': 'import "a.concordat"\nimport "./b.concordat"\nimport "sub/../b.concordat"\nstakeholder A { depends on: B }', 'b.concordat': 'stakeholder B' });
        expect(languageFindings(workspace, 'a.concordat')).toEqual([]);
    });

    it('lie in folders of any name', () => {
        for (const folder of ["St Mary's (2026)", 'a+b & c=d', 'ä@b,c;d~e!', '100% [x] #1?', 'Север']) {
            const [asNode, asEditor] = [(name: string) => pathToFileURL(`/w/${folder}/${name}`).toString(), (name: string) => canonicalUri(asNode(name))];
            const workspace = new Workspace(pathToFileURL(`/w/${folder}`).toString());
            workspace.setText(asNode('a (1).concordat'), 'import "b (2).concordat"\nstakeholder A { depends on: B }');
            workspace.setText(asEditor('b (2).concordat'), 'import "a (1).concordat"\nstakeholder B { depends on: A }');
            for (const uri of [asNode('a (1).concordat'), asEditor('a (1).concordat')]) expect(check(workspace, uri, { today }).map(shown), folder).toEqual([]);
            expect([...workspace.dependents(asNode('b (2).concordat'))]).toEqual([asNode('b (2).concordat'), asNode('a (1).concordat')]);
        }
    });

    it('a finding about a stakeholder of a library stands where the charter seats it', () => {
        const workspace = workspaceWith({
            'lib.concordat': 'stakeholder Strong "Strong" { power: high }\nstakeholder Weak "Weak" { power: low }',
            'a.concordat': 'import "lib.concordat"\npartnership P "P" { stage: agreed }\nconcern C "c" { of: Weak }\nforum F { members: Strong, Weak }',
        });
        const finding = findingsIn(workspace, 'a.concordat').find(({ rule }) => rule === 'power-imbalance-unanswered');
        expect(finding).toMatchObject({ uri: 'file:///w/a.concordat', range: { start: { line: 3, character: 27 } }, related: [{ uri: 'file:///w/lib.concordat', message: 'It is stated here.' }, {}] });
    });
});

describe('a place within a system', () => {
    const system = 'import "lib.concordat"\npartnership System "System"\nforum Board { members: Used }\nforum Other { members: Used }';
    const files = { 'lib.concordat': library, 'system.concordat': system };

    it('may use the names of the system, without taking its declarations over', () => {
        const workspace = workspaceWith({ ...files, 'a.concordat': 'import "system.concordat"\npartnership Place "Place" { within: System }\ncommitment { by: Used  on: Board  gain: "x" }' });
        expect(languageFindings(workspace, 'a.concordat')).not.toContainEqual(expect.stringContaining('unresolved'));
        expect(namesOf(charterIn(workspace, 'a.concordat').forums)).toEqual([]);
        expect(namesOf(charterIn(workspace, 'a.concordat').stakeholders)).toEqual(['Used']);
    });

    it('has names of its own, which go before those of the system', () => {
        const workspace = workspaceWith({ ...files, 'a.concordat': 'import "system.concordat"\npartnership Place "Place" { within: System }\nforum Board "Ours" { members: Used  chair: Used }\ncommitment { by: Used  on: Board  gain: "x" }' });
        expect(languageFindings(workspace, 'a.concordat').filter(line => line.includes('duplicate'))).toEqual([]);
        expect(charterIn(workspace, 'a.concordat').commitments[0]!.on?.value[0]).toBe(charterIn(workspace, 'a.concordat').forums[0]);
    });

    it('without `within`, only the system itself can be named', () => {
        const workspace = workspaceWith({ ...files, 'a.concordat': 'import "system.concordat"\npartnership Place "Place"\ncommitment { by: Used  to: System }' });
        expect(languageFindings(workspace, 'a.concordat').filter(line => line.includes('name'))).toEqual(['error unresolved-name: No stakeholder or forum is called “Used” here.']);
    });

    it('what the system fails to import silences what seems to be missing in the place', () => {
        const rules = (lib: Record<string, string>) => findingsIn(workspaceWith({ 'system.concordat': system, ...lib, 'a.concordat': 'import "system.concordat"\npartnership Place "Place" { within: System  stage: agreed }' }), 'a.concordat').map(({ rule }) => rule);
        expect(rules({ 'lib.concordat': library })).toContain('missing-ground-rules');
        expect(rules({})).toEqual(['unresolved-import']);
        expect(rules({ 'lib.concordat': 'import "gone.concordat"' })).toEqual(['unresolved-import']);
    });

    it('two that stand within each other do no harm', () => {
        const workspace = workspaceWith({
            'a.concordat': 'import "b.concordat"\npartnership A { within: B }\nstakeholder X { depends on: Y }',
            'b.concordat': 'import "a.concordat"\npartnership B { within: A }\nstakeholder Y { depends on: X }',
        });
        expect(languageFindings(workspace, 'a.concordat').filter(line => line.includes('unresolved'))).toEqual([]);
    });
});

describe('bibliographies', () => {
    const citing = (key: string) => `source own "Own"\nground rule R { about: conduct [@${key}] }`;

    it.each([
        ['BibTeX', 'references.bib', '@article{smith, title={Caf\\\'e {NHS}}, author={Smith, Ann and Bodø, Åse}, year=2020, doi={10.1/x}}', { id: 'smith', title: 'Café NHS', author: [{ given: 'Ann', family: 'Smith' }, { given: 'Åse', family: 'Bodø' }], DOI: '10.1/x' }],
        ['CSL-JSON', 'references.json', '[{"id": "smith", "type": "book", "title": "A book"}]', { id: 'smith', title: 'A book' }],
        ['CSL-JSON with numbers for texts, and what is not said as null', 'references.json', '[{"id": "smith", "title": 1984, "author": null, "custom": {"a": [{}]}, "issued": {"date-parts": [[1949, "6"]]}}]', { id: 'smith', title: '1984', issued: { 'date-parts': [[1949, '6']] } }],
    ])('%s', async (_, file, text, expected) => {
        const workspace = await loaded({ 'a.concordat': `import "${file}"\n${citing('smith')}`, [file]: text });
        expect(languageFindings(workspace, 'a.concordat')).toEqual([]);
        expect(documentIn(workspace, 'a.concordat').citable.get('smith')).toMatchObject({ work: expected });
    });

    it('the literature that Concordat is based on, and declared sources, can be cited without an import', async () => {
        expect(languageFindings(await loaded({ 'a.concordat': citing('ansell-gash-2008') }), 'a.concordat')).toEqual([]);
        expect(languageFindings(await loaded({ 'a.concordat': citing('own') }), 'a.concordat')).toEqual([]);
        expect(languageFindings(await loaded({ 'a.concordat': citing('nobody') }), 'a.concordat')).toEqual(['error unknown-citation: No source is called “nobody” here.']);
    });

    it.each([
        ['references.bib', '@article{smith, title = {open', /^error unresolved-import: “references\.bib” cannot be read: .*line 1/],
        ['references.json', '[{"id": "smith", "author": {"family": "Smith"}}]', /^error unresolved-import: “references\.json” cannot be read: “author” of the work “smith” is not as CSL-JSON has it\.$/],
        ['references.json', '[{"id": "smith", "issued": {"date-parts": "2020"}}]', /^error unresolved-import: “references\.json” cannot be read: “issued[^“]*” of the work “smith” is not as CSL-JSON has it\.$/],
        ['references.json', '[{"id": "smith", "note": [[{}]]}]', /^error unresolved-import: “references\.json” cannot be read: “note[^“]*” of the work “smith” is not as CSL-JSON has it\.$/],
        ['references.json', '{"id": "smith"}', /^error unresolved-import: “references\.json” cannot be read: a CSL-JSON bibliography is a list of works\.$/],
        ['concordat.json', '{}', /^error unresolved-import: “concordat\.json” cannot be read: it is a configuration\.$/],
        ['references.json', '[{"title": "x"}]', /cannot be read: work 1 of the list has no “id” to cite it by\.$/],
    ])('a broken one: %s %s', async (file, text, expected) => {
        const workspace = await loaded({ 'a.concordat': `import "${file}"`, [file]: text });
        expect(languageFindings(workspace, 'a.concordat')).toEqual([expect.stringMatching(expected)]);
    });
});

it('who is named is found in all files that import it', () => {
    const workspace = workspaceWith({ 'a.concordat': 'import "b.concordat"\nforum F { members: Anna }', 'b.concordat': 'import "c.concordat"\nforum G { members: Anna }', 'c.concordat': 'stakeholder Anna', 'd.concordat': 'forum H { members: Anna }' });
    const [anna] = documentIn(workspace, 'c.concordat').declared;
    expect(mentionsOf(workspace, anna!).map(({ document: { uri } }) => uri.slice(-11)).sort()).toEqual(['a.concordat', 'b.concordat']);
});

it('a document is forgotten when it is released, unless another one imports it', () => {
    const workspace = workspaceWith({ 'a.concordat': 'import "b.concordat"\nforum F { members: Anna }', 'b.concordat': 'stakeholder Anna' });
    for (const name of ['a.concordat', 'b.concordat']) workspace.release(documentIn(workspace, name).source.uri);
    expect(workspace.documents().map(({ uri }) => uri.slice(-11))).toEqual(['b.concordat']);
});

describe('imports that cannot be followed', () => {
    it.each([
        ['gone.concordat', 'unresolved-import'], ['../out.concordat', 'import-outside-workspace'], ['/etc/hosts', 'import-outside-workspace'],
        ['C:\\\\x.concordat', 'import-outside-workspace'], ['https://example.org/x.concordat', 'import-outside-workspace'], ['file:///w/b.concordat', 'import-outside-workspace'], ['', 'import-outside-workspace'],
    ])('%s', async (path, rule) => {
        const workspace = await loaded({ 'a.concordat': `import "${path}"` });
        expect(findingsIn(workspace, 'a.concordat').map(finding => finding.rule)).toEqual([rule]);
    });

    it.each([
        ['https://example.org/x.concordat', 'is an address, and Concordat reads nothing from a network, so it is not read.'], ['/etc/x.concordat', 'is a path that only this machine knows, so it is not read.'],
        ['../x.concordat', 'leads out of the folder that is checked, so it is not read.'], ['sub/../../w2/x.concordat', 'leads out of the folder that is checked, so it is not read.'],
    ])('%s is said to be so', async (path, reason) => {
        const workspace = await loaded({ 'a.concordat': `import "${path}"` });
        expect(languageFindings(workspace, 'a.concordat')).toEqual([`error import-outside-workspace: “${path}” ${reason} Copy the file into the folder of the charter, and import it from there.`]);
    });

    it('a link that leads outside, and a file that is no text', () => {
        const workspace = workspaceWith({ 'a.concordat': 'import "link.concordat"\nimport "photo.concordat"' });
        workspace.setFailure('file:///w/link.concordat', { outcome: 'outside' });
        workspace.setFailure('file:///w/photo.concordat', { outcome: 'unreadable', reason: 'it is not UTF-8 text; save it as UTF-8' });
        expect(languageFindings(workspace, 'a.concordat')).toEqual([
            'error import-outside-workspace: “link.concordat” leads out of the folder that is checked, so it is not read. Copy the file into the folder of the charter, and import it from there.',
            'error unresolved-import: “photo.concordat” cannot be read: it is not UTF-8 text; save it as UTF-8.',
        ]);
    });

    it('while something is not read, no other name or key is put in the place of an unknown one unasked', () => {
        const sure = (files: Record<string, string>) => findingsIn(workspaceWith({ 'b.concordat': '', ...files }), 'a.concordat').flatMap(finding => finding.fixes()).map(({ title, keepsMeaning }) => [title, keepsMeaning]);
        const text = 'stakeholder Hospice\nsource survey\nforum F { members: Hospise because "x" [@surwey] }';
        expect(sure({ 'a.concordat': text })).toEqual([['Write “Hospice” instead', true], ['Write “survey” instead', true]]);
        expect(sure({ 'a.concordat': `import "gone.concordat"\n${text}` })).toEqual([['Write “Hospice” instead', false], ['Write “survey” instead', false]]);
    });

    it('an import that does not parse is said to, and silences what seems to be missing', () => {
        const workspace = workspaceWith({ 'a.concordat': 'import "b.concordat"\npartnership P "P" { stage: agreed }', 'b.concordat': 'stakehlder' });
        expect(findingsIn(workspace, 'a.concordat').map(({ rule }) => rule)).toEqual(['unresolved-import']);
    });
});

describe('changes are seen', () => {
    it('of an import, in all that import it, directly or not', () => {
        const workspace = workspaceWith({ 'a.concordat': 'import "b.concordat"\nstakeholder A { depends on: C }', 'b.concordat': 'import "c.concordat"', 'c.concordat': 'stakeholder C' });
        expect(languageFindings(workspace, 'a.concordat')).toEqual([]);
        workspace.setText('file:///w/c.concordat', 'stakeholder D');
        expect(languageFindings(workspace, 'a.concordat')).toEqual([expect.stringContaining('unresolved-name')]);
        workspace.setText('file:///w/c.concordat', 'stakeholder C');
        expect(languageFindings(workspace, 'a.concordat')).toEqual([]);
        workspace.delete('file:///w/c.concordat');
        expect(languageFindings(workspace, 'a.concordat')).toEqual([expect.stringContaining('unresolved-name')]);
        workspace.setText('file:///w/c.concordat', 'stakeholder C');
        expect(languageFindings(workspace, 'a.concordat')).toEqual([]);
        expect([...workspace.dependents('file:///w/c.concordat')].sort()).toEqual(['file:///w/a.concordat', 'file:///w/b.concordat', 'file:///w/c.concordat']);
    });

    it('of which files are imported', () => {
        const workspace = workspaceWith({ 'a.concordat': 'import "b.concordat"\nstakeholder A { depends on: B }', 'b.concordat': 'stakeholder B' });
        expect(languageFindings(workspace, 'a.concordat')).toEqual([]);
        workspace.setText('file:///w/a.concordat', 'stakeholder A { depends on: B }');
        expect(languageFindings(workspace, 'a.concordat')).toEqual([expect.stringContaining('unresolved-name')]);
        expect([...workspace.dependents('file:///w/b.concordat')]).toEqual(['file:///w/b.concordat']);
    });

    it('of a bibliography, and that it is gone', () => {
        const workspace = workspaceWith({ 'a.concordat': 'import "references.json"\nground rule R { about: conduct [@smith] }' });
        const errors = () => languageFindings(workspace, 'a.concordat').map(line => line.split(/[ :]/)[1]);
        expect(errors()).toEqual(['unresolved-import', 'unknown-citation']);
        workspace.setBibliography('file:///w/references.json', [{ id: 'smith' }]);
        expect(errors()).toEqual([]);
        workspace.setBibliography('file:///w/references.json', [{ id: 'jones' }]);
        expect(errors()).toEqual(['unknown-citation']);
        workspace.setFailure('file:///w/references.json', { outcome: 'unreadable', reason: 'it is not a list' });
        expect(errors()).toEqual(['unresolved-import', 'unknown-citation']);
        workspace.delete('file:///w/references.json');
        expect(errors()).toEqual(['unresolved-import', 'unknown-citation']);
    });
});

it('one lock counts for a workspace, also where its charters may import from other folders', () => {
    const workspace = new Workspace('file:///w');
    workspace.allow(['file:///other']);
    expect(workspace.lockUri).toMatch(/^file:\/\/\/w\/[^/,]+$/);
});
