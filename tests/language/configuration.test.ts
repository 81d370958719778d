import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { check } from '../../language/check/check.js';
import { loadImports } from '../../language/workspace/load.js';
import { parseConfiguration } from '../../language/configuration/parse.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { today } from '../support/check.js';

const charter = `partnership Valley "Valley Partnership" { convened by: Council  stage: agreed }
stakeholder Council "Valley Council" { sector: local-authority }
forum Table "River table" { members: Council  minutes: none }
ground rule Conduct "Members speak in a timely manner" { about: conduct }
`;

/** A workspace of files, with all that the charter needs. */
async function workspaceOf(files: Readonly<Record<string, unknown>>, uri: string) {
    const texts = new Map(Object.entries(files).map(([path, content]) => [`file:///w/${path}`, typeof content === 'string' ? content : JSON.stringify(content)]));
    const workspace = new Workspace('file:///w');
    workspace.setText(uri, texts.get(uri)!);
    await loadImports(workspace, uri, async each => (texts.has(each) ? { outcome: 'text', text: texts.get(each)! } : { outcome: 'missing' }));
    return workspace;
}

async function findingsWith(files: Readonly<Record<string, unknown>>, path = 'charter.concordat') {
    const uri = `file:///w/${path}`;
    return check(await workspaceOf({ [path]: charter, ...files }, uri), uri, { today });
}

async function levelsWith(configuration: unknown, path?: string, files = {}) {
    const found = await findingsWith({ 'concordat.json': configuration, ...files }, path);
    return Object.fromEntries(found.map(({ rule, severity }) => [rule, severity]));
}

const asItIs = { 'no-facilitative-leader': 'warning', 'proceedings-not-published': 'warning', 'meetings-not-stated': 'info', 'ground-rule-unclear': 'info', 'ground-rule-topic-missing': 'info' };

describe('the severity of findings', () => {
    it('is that of the rules while nothing is set', async () => {
        expect(await levelsWith({})).toMatchObject(asItIs);
    });

    it.each([
        ['a rule', { rules: { 'meetings-not-stated': 'error' } }, { 'meetings-not-stated': 'error' }],
        ['a condition', { rules: { transparency: 'hint' } }, { 'proceedings-not-published': 'hint' }],
        ['a rule before its condition', { rules: { 'ground-rule-unclear': 'warning', 'ground-rules': 'error' } }, { 'ground-rule-unclear': 'warning', 'ground-rule-topic-missing': 'error' }],
        ['an override', { rules: { 'meetings-not-stated': 'off' }, overrides: [{ files: ['*.concordat'], rules: { 'meetings-not-stated': 'error' } }] }, { 'meetings-not-stated': 'error' }],
        ['the last override', { overrides: [{ files: ['charter*'], rules: { transparency: 'info' } }, { files: ['**'], rules: { transparency: 'hint' } }] }, { 'proceedings-not-published': 'hint' }],
        ['no override for other files', { overrides: [{ files: ['places/'], rules: { transparency: 'info' } }] }, { 'proceedings-not-published': 'warning' }],
    ])('is that of %s', async (_, configuration, expected) => {
        expect(await levelsWith(configuration)).toMatchObject(expected);
    });

    it('is none where a rule is off, and what it says still silences others', async () => {
        const found = await levelsWith({ rules: { 'no-facilitative-leader': 'off', 'ground-rules': 'off' } });
        expect(Object.keys(found).filter(rule => /leader|ground-rule/.test(rule))).toEqual([]);
    });

    it('is gentler for what a draft does not say yet', async () => {
        const draft = charter.replace('stage: agreed', 'stage: draft');
        expect(await levelsWith({ rules: { 'meetings-not-stated': 'error', transparency: 'error' } }, undefined, { 'charter.concordat': draft }))
            .toMatchObject({ 'meetings-not-stated': 'info', 'proceedings-not-published': 'error' });
    });
});

describe('the configuration that counts', () => {
    const off = { rules: { 'proceedings-not-published': 'off' } };
    const isOff = async (files: Record<string, unknown>, path: string) => !(await findingsWith(files, path)).some(({ rule }) => rule === 'proceedings-not-published');
    it.each([
        ['of the folder', { 'a/concordat.json': off }, true],
        ['of the folder around', { 'concordat.json': off }, true],
        ['of the nearest folder', { 'concordat.json': off, 'a/concordat.json': {} }, false],
        ['with comments', { 'a/concordat.jsonc': `// ours\n${JSON.stringify(off)}` }, true],
        ['in package.json', { 'package.json': { name: 'x', concordat: off } }, true],
        ['in none of a package.json without it', { 'a/package.json': { name: 'x' }, 'concordat.json': off }, true],
        ['in concordat.json first', { 'a/concordat.json': {}, 'a/package.json': { concordat: off } }, false],
        ['of another folder: none', { 'b/concordat.json': off }, false],
    ])('is the one %s', async (_, files, expected) => {
        expect(await isOff(files, 'a/charter.concordat')).toBe(expected);
    });

    it.each([
        ['one', { 'concordat.json': { extends: 'shared/base.json' }, 'shared/base.json': off }, true],
        ['one of several', { 'concordat.json': { extends: ['shared/base.json', 'other.json'] }, 'shared/base.json': off, 'other.json': {} }, true],
        ['the later of two', { 'concordat.json': { extends: ['base.json', 'other.json'] }, 'base.json': off, 'other.json': { rules: { 'proceedings-not-published': 'info' } } }, false],
        ['one that builds on another', { 'concordat.json': { extends: 'a/one.json' }, 'a/one.json': { extends: '../two.json' }, 'two.json': off }, true],
        ['one, and changes it', { 'concordat.json': { extends: 'base.json', rules: { 'proceedings-not-published': 'info' } }, 'base.json': off }, false],
    ])('builds on %s', async (_, files, expected) => {
        expect(await isOff(files, 'a/charter.concordat')).toBe(expected);
    });
});

describe('a project’s own', () => {
    it('terms are words that charters may use, sectors with their marks', async () => {
        const text = `${charter.replace('members: Council', 'members: Council, Mussels')}stakeholder Mussels "Mussel farmers" { sector: shellfish-farming }\n`;
        const rules = async (terms: unknown) => (await findingsWith({ 'charter.concordat': text, 'concordat.json': { terms } })).map(({ rule }) => rule);
        const word = { meaning: 'Those who farm shellfish' };
        expect(await rules({})).toContain('unknown-term');
        expect(await rules({ sector: { 'shellfish-farming': { ...word, marks: ['public'] } } })).toContain('no-non-state-stakeholder');
        expect(await rules({ sector: { 'shellfish-farming': word } })).not.toContain('unknown-term');
        expect(await rules({ sector: { 'shellfish-farming': { ...word, marks: ['non-state'] } } })).not.toContain('no-non-state-stakeholder');
    });

    it('bibliography may be cited', async () => {
        const text = `${charter}forum Other "Other" { members: Council because "so" [@weir] }\n`;
        const files = { 'charter.concordat': text, 'refs/weir.json': [{ id: 'weir', title: 'On weirs' }] };
        const unknown = async (configuration: unknown) => (await findingsWith({ ...files, 'concordat.json': configuration })).filter(({ rule }) => rule === 'unknown-citation').length;
        expect(await unknown({})).toBe(1);
        expect(await unknown({ bibliography: ['refs/weir.json'] })).toBe(0);
    });

    it.each([
        ['topics', { groundRuleTopics: ['conduct'] }, 'ground-rule-topic-missing', 0],
        ['topics', { groundRuleTopics: ['conduct', 'agenda'] }, 'ground-rule-topic-missing', 1],
        ['topics, its own among them', { terms: { 'ground-rule-topic': { boats: { meaning: 'Boats' } } }, groundRuleTopics: ['boats'] }, 'ground-rule-topic-missing', 1],
        ['vague words', { vagueWords: ['perhaps'] }, 'ground-rule-unclear', 0],
        ['vague words', { vagueWords: ['timely'] }, 'ground-rule-unclear', 1],
        ['vague words for some files', { vagueWords: ['perhaps'], overrides: [{ files: ['charter.*'], vagueWords: ['timely'] }] }, 'ground-rule-unclear', 1],
    ])('%s are asked for: %j', async (_, configuration, rule, count) => {
        expect((await findingsWith({ 'concordat.json': configuration })).filter(finding => finding.rule === rule).length).toBe(count);
    });
});

it.each([
    ['', true],
    ['drafts/', true],
    ['*.md', false],
    ['/drafts', true],
    ['drafts/**/old.concordat', false],
])('exclude: %j leaves drafts/a.concordat out: %s', async (pattern, expected) => {
    const uri = 'file:///w/drafts/a.concordat';
    const workspace = await workspaceOf({ 'drafts/a.concordat': charter, 'concordat.json': { exclude: pattern === '' ? ['drafts'] : [pattern] } }, uri);
    expect(workspace.configurations.isExcluded(uri)).toBe(expected);
});

describe('what is wrong in a configuration is said with its place', () => {
    const problems = async (configuration: unknown, files = {}) => {
        const workspace = await workspaceOf({ 'charter.concordat': charter, 'concordat.json': configuration, ...files }, 'file:///w/charter.concordat');
        const text = typeof configuration === 'string' ? configuration : JSON.stringify(configuration);
        return workspace.configurationProblems('file:///w/concordat.json')!.map(({ message, range: { start, end } }) => [start.line === end.line ? text.split('\n')[start.line]!.slice(start.character, end.character) : '…', message]);
    };
    const topics = ['conduct'];
    it.each<[string, unknown, (readonly [string, string])[], Record<string, unknown>?]>([
        ['a key', { rulez: {} }, [['"rulez"', 'The key “rulez” is not known here. Did you mean “rules”?']]],
        ['a rule', { rules: { 'meetings-not-statd': 'off' } }, [['"meetings-not-statd"', 'There is no rule or condition “meetings-not-statd”. Did you mean “meetings-not-stated”?']]],
        ['a rule that must be fixed', { rules: { 'syntax-error': 'off' } }, [['"syntax-error"', '“syntax-error” cannot be set: it reports what could not be read.']]],
        ['a severity', { rules: { transparency: 'eror' } }, [['"eror"', 'One of “off”, “hint”, “info”, “warning” or “error” is expected here. Did you mean “error”?']]],
        ['a severity that is no word', { rules: { transparency: ['warning', {}], 'no-review': { level: 'off' } } }, ['["warning",{}]', '{"level":"off"}'].map(at => [at, 'One of “off”, “hint”, “info”, “warning” or “error” is expected here. The options of rules are separate keys next to “rules”: “groundRuleTopics”, “vagueWords” and “earlyWinMonths”.'] as const)],
        ['patterns that match nothing', { exclude: ['./drafts'], overrides: [{ files: ['a.*', '!../b.*'] }] }, ['"./drafts"', '"!../b.*"'].map(at => [at, 'Patterns begin in the folder of the configuration: leave out “./” and “../”.'] as const)],
        ['several entries, in order', { earlyWinMonths: 0.5, exclude: 'drafts' }, [['0.5', 'A whole number of months is expected here.'], ['"drafts"', 'A list of texts is expected here: ["…", "…"].']]],
        ['a missing key', { overrides: [{ rules: {} }] }, [['{"rules":{}}', 'The key “files” is missing here.']]],
        ['a topic', { groundRuleTopics: ['conductt'] }, [['"conductt"', 'Ground rules have no topic “conductt”. Did you mean “conduct”?']]],
        ['a topic of an override', { overrides: [{ files: ['*'], groundRuleTopics: [...topics, 'x'] }] }, [['"x"', 'Ground rules have no topic “x”.']]],
        ['a property in place of its vocabulary', { terms: { about: {} } }, [['"about"', 'There is no vocabulary “about” to add words to. The words of the property “about” are under “decision-topic” or “ground-rule-topic”.']]],
        ['a vocabulary', { terms: { level: {} } }, [['"level"', 'There is no vocabulary “level” to add words to.']]],
        ['a word', { terms: { sector: { 'Big Ben': { meaning: 'x' } } } }, [['"Big Ben"', '“Big Ben” cannot be a word of a charter: use small letters, digits and hyphens.']]],
        ['a word that there is', { terms: { sector: { housing: { meaning: 'x' } } } }, [['{"meaning":"x"}', '“housing” is a word of the language already, and means what that says.']]],
        ['marks beside sectors', { terms: { cause: { flood: { meaning: 'x', marks: [] } } } }, [['"marks"', 'The key “marks” is not known here.']]],
        ['what it builds on', { extends: ['no.json'] }, [['"no.json"', 'The configuration “no.json” is not there.']]],
        ['a circle', { extends: 'a.json' }, [['"a.json"', 'The configuration “a.json” builds on this one.']], { 'a.json': { extends: './concordat.json' } }],
        ['the outside', { extends: '../a.json', bibliography: ['/etc/passwd'] }, [['"../a.json"', 'The configuration “../a.json” leads out of the folder that is checked.'], ['"/etc/passwd"', 'The bibliography “/etc/passwd” leads out of the folder that is checked.']]],
        ['a bibliography', { bibliography: ['a.bib', 'b.json'] }, [['"a.bib"', 'The bibliography “a.bib” is not there.'], ['"b.json"', 'The bibliography “b.json” cannot be read: a CSL-JSON bibliography is a list of works.']], { 'b.json': {} }],
        ['a list', '[]', [['[]', 'Keys and values are expected here, in braces: { … }.']]],
        ['JSON', '{ "rules": {} "exclude": [] }', [['"exclude"', 'A comma is missing here.']]],
        ['too many brackets', `{ "rules": ${'['.repeat(50)}`, [['[', 'Brackets are nested more than 50 levels deep here.']]],
        ['a comment that ends too early', '/*', [['/*', 'This comment has no end. Close it with “*/”.']]],
        ['a comment that ends too early, behind it', '{} /*', [['/*', 'This comment has no end. Close it with “*/”.']]],
        ['nothing', '', [['', 'A value is missing here.']]],
    ])('%s', async (_, configuration, expected, files = {}) => {
        expect(await problems(configuration, files)).toEqual(expected);
    });

    it('and what is right in it counts', async () => {
        expect(await levelsWith({ rulez: {}, rules: { transparency: 'error' } })).toMatchObject({ 'proceedings-not-published': 'error' });
    });

    const used = (configuration: unknown) => parseConfiguration('file:///w/concordat.json', JSON.stringify(configuration))!.stated;
    const right = { rules: { 'no-review': 'off' }, exclude: ['drafts'] };
    it.each<[string, unknown, unknown]>([
        ['a rule that there is not', { ...right, rules: { ...right.rules, 'no-reviw': 'off' } }, right],
        ['a severity that there is not', { ...right, rules: { ...right.rules, 'single-leader': 'of' } }, right],
        ['a key that there is not, beside a wrong severity', { ...right, rulez: {}, rules: { ...right.rules, 'single-leader': 'of' } }, right],
        ['one pattern of several', { ...right, exclude: ['./a', 'drafts', '../b'] }, right],
        ['an override that names no files', { ...right, overrides: [{ rules: {} }, { files: ['a'], vagueWords: ['soon'] }] }, { ...right, overrides: [{ files: ['a'], vagueWords: ['soon'] }] }],
        ['an override whose files are no list', { ...right, overrides: [{ files: 'a', rules: {} }] }, { ...right, overrides: [] }],
        ['a rule of an override', { overrides: [{ files: ['a'], rules: { ...right.rules, 'single-leader': 'of' } }] }, { overrides: [{ files: ['a'], rules: right.rules }] }],
        ['a word without a meaning', { terms: { sector: { ben: {}, bob: { meaning: 'x' } } } }, { terms: { sector: { bob: { meaning: 'x' } } } }],
        ['rules that are no rules', { ...right, rules: 'off' }, { exclude: ['drafts'] }],
        ['all of it', [], {}],
        ['so many keys that they have one cause', { ...right, rules: Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`no-${index}`, 'off'])) }, { exclude: ['drafts'] }],
    ])('%s is left out, and nothing else', (_, configuration, expected) => {
        expect(used(configuration)).toEqual(expected);
    });
});

describe('the published schema, by which editors complete and validate, allows what the command allows', () => {
    const isAllowed = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/concordat.schema.json', 'utf8')) as object);
    it.each<[boolean, unknown]>([
        [true, {}],
        [true, { $schema: './concordat.schema.json', extends: ['a.json', 'b.json'], exclude: ['drafts/', '!drafts/kept.*'], bibliography: ['a.bib'] }],
        [true, { extends: 'a.json', rules: { transparency: 'error', 'no-review': 'off' }, groundRuleTopics: [], vagueWords: ['soon'], earlyWinMonths: 120 }],
        [true, { terms: { sector: { 'sea-rescue': { meaning: 'x', marks: ['non-state'] } }, cause: { flood: { meaning: 'x' } } } }],
        [true, { overrides: [{ files: ['a/'], rules: { 'no-review': 'hint' }, vagueWords: [], earlyWinMonths: 1, groundRuleTopics: ['conduct'] }] }],
        ...[
            { rulez: {} }, { rules: { 'no-reviw': 'off' } }, { rules: { 'syntax-error': 'off' } }, { rules: { 'no-review': 'of' } }, { rules: { 'no-review': ['warning', {}] } }, { rules: 'off' }, { exclude: 'drafts' }, { exclude: ['./drafts'] },
            { overrides: [{ rules: {} }] }, { overrides: [{ files: ['a'], exclude: [] }] }, { overrides: {} }, { extends: 3 }, { earlyWinMonths: 0 }, { earlyWinMonths: 121 }, { earlyWinMonths: 1.5 }, { vagueWords: [1] }, { bibliography: 'a.bib' },
            { terms: { sektor: {} } }, { terms: { level: {} } }, { terms: { sector: { 'Big Ben': { meaning: 'x' } } } }, { terms: { sector: { ben: {} } } }, { terms: { cause: { flood: { meaning: 'x', marks: [] } } } }, { terms: { sector: { ben: { meaning: 'x', marks: ['big'] } } } }, [], 'off', null,
        ].map((configuration): [boolean, unknown] => [false, configuration]),
    ])('%s: %j', (allowed, configuration) => {
        expect({ schema: isAllowed(configuration), command: parseConfiguration('file:///w/concordat.json', JSON.stringify(configuration))!.problems.length === 0 }).toEqual({ schema: allowed, command: allowed });
    });
});
