import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../cli/output/formats/registry.js';
import { check } from '../../language/check/check.js';
import { rulePages } from '../../language/documentation/index.js';
import { parseConfiguration } from '../../language/configuration/parse.js';
import { formatted } from '../../language/format/format.js';
import { parseDocument } from '../../language/syntax/document.js';
import { fencesIn } from '../../language/syntax/literate.js';
import { loadImports } from '../../language/workspace/load.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { shown, today } from '../support/check.js';
import { concordat, folderWith } from '../support/command.js';
import { mistakes, stepsOf, toldFindings } from '../support/docs.js';

const guides = [...globSync(['docs/**/*.md', '!docs/rules/**', '!docs/language/**']).sort(), 'README.md'];
const withFences = guides.filter(path => fencesIn(readFileSync(path, 'utf8')).length > 0);

describe('the charters in the guides', () => {
    it('are found', () => {
        expect(withFences).toEqual(expect.arrayContaining(['README.md', 'docs/tutorial.md', 'docs/how-to/adopt-in-an-existing-partnership.md', 'docs/how-to/comply-or-explain.md', 'docs/how-to/own-terms.md']));
    });

    it.each(withFences)('%s: laid out, without a mistake of language, and found is what the page says', path => {
        for (const { line, own, findings, told } of stepsOf(path)) {
            const place = `${path}:${line}`;
            expect({ place, text: own }).toEqual({ place, text: formatted(parseDocument('guide.concordat', own)) });
            expect({ place, mistakes: mistakes(findings) }).toEqual({ place, mistakes: [] });
            if (told) expect({ place, found: told }).toEqual({ place, found: toldFindings(findings).length > 0 ? toldFindings(findings) : ['No problems found.'] });
        }
    });

    it('a paper shown whole is one that can be read', () => {
        const papers = guides.flatMap(path => [...readFileSync(path, 'utf8').matchAll(/^~~~~markdown\n([^]*?)^~~~~$/gm)].map(([, text]) => text!));
        expect(papers.length).toBe(1);
        for (const paper of papers) {
            const workspace = new Workspace('file:///w');
            workspace.setText('file:///w/paper.concordat.md', paper);
            expect(mistakes(check(workspace, 'file:///w/paper.concordat.md', { today }))).toEqual([]);
            expect(formatted(parseDocument('paper.concordat.md', paper))).toBe(paper);
        }
    });
});

describe('the tutorial', () => {
    const steps = stepsOf('docs/tutorial.md');
    const whole = /^```concordat illustrative\n([^`]*)```$/m.exec(readFileSync('docs/tutorial.md', 'utf8'))![1]!;

    it('says after every step but those that go on what is found', () => {
        expect(steps.map(({ told }) => told !== undefined)).toEqual([true, true, true, true, true, true, true, true, false, false, true, true]);
    });

    it('ends with the charter that its steps make', () => {
        expect(whole).toBe(formatted(parseDocument('larkfield.concordat', steps.at(-1)!.charter)));
    });

    it('and the command finds in that what the last step says', () => {
        const { status, stdout } = concordat(['lint', 'larkfield.concordat', '--format', 'json', '--today', today], { cwd: folderWith({ 'larkfield.concordat': whole }) });
        const { findings } = JSON.parse(stdout) as { findings: { rule: string; severity: string; message: string; accepted?: unknown }[] };
        const told = findings.filter(({ severity }) => severity !== 'hint').map(({ rule, severity, message, accepted }) => `${accepted ? 'explained' : severity} ${rule}: ${message}`);
        expect({ status, told }).toEqual({ status: 0, told: steps.at(-1)!.told });
    });
});

it('the page of the command has a line for every command', () => {
    const [, commands] = /^Commands:\n([^]*?)\n\n/m.exec(concordat(['--help']).stdout)!;
    const there = [...commands!.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name).filter(name => name !== 'help');
    const told = [...readFileSync('docs/command.md', 'utf8').matchAll(/^\| `concordat (\w+)/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(there.sort());
});

it('the guide for CI has a row for every format', () => {
    const [, table] = /^## The formats\n([^]*?)^`--output/m.exec(readFileSync('docs/ci.md', 'utf8'))!;
    const shown = [...table!.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([a-z]+)`/g)].map(([, name]) => name));
    expect(shown.sort()).toEqual([...formatNames].sort());
});

describe('the configurations in the guides', () => {
    const configurations = [...readFileSync('docs/how-to/own-terms.md', 'utf8').matchAll(/^```json\n([^`]*)```$/gm)].map(([, text]) => text!);

    it.each(configurations)('can be used: %s', text => {
        expect(parseConfiguration('file:///w/concordat.json', text)!.problems).toEqual([]);
    });

    it('own words are words like any other', async () => {
        const charter = 'partnership P { stage: draft }\nstakeholder A { sector: sea-rescue }\nstakeholder B\nrelationship { between: A, B  cause: harbour-closure }\n';
        const foundWith = async (configuration: string) => {
            const workspace = new Workspace('file:///w');
            workspace.setText('file:///w/a.concordat', charter);
            await loadImports(workspace, 'file:///w/a.concordat', async uri => (uri === 'file:///w/concordat.json' ? { outcome: 'text', text: configuration } : { outcome: 'missing' }));
            return check(workspace, 'file:///w/a.concordat', { today }).filter(({ rule }) => rule === 'unknown-term').map(shown);
        };
        expect((await foundWith('{}')).length).toBe(2);
        expect(await foundWith(configurations[0]!)).toEqual([]);
    });
});

describe('links in the guides lead somewhere', () => {
    const slug = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '').trim().replace(/\s/g, '-');
    const anchors = (path: string) => [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading!));

    const files = [...guides, ...globSync(['docs/language/**/*.md', 'docs/rules/*.md', 'language/rules/**/*.md', 'examples/*.md', '*.md'])].map(path => [path, readFileSync(path, 'utf8')] as const);
    const rulesOfTheSite = rulePages().map(([name, text]) => [`docs/rules/${name}.md`, text] as const);
    const isThere = (target: string) => existsSync(target) || rulesOfTheSite.some(([path]) => path === target);

    it.each([...files, ...rulesOfTheSite])('%s', (path, page) => {
        const text = page.replace(/^(```|~~~)[^]*?^\1/gm, '');
        const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)\s#]+)(?:#([^)\s]+))?\)/g)];
        const broken = links.filter(([, file, anchor]) => {
            const target = join(dirname(path), decodeURIComponent(file!));
            return !isThere(target) || (anchor !== undefined && !anchors(target).includes(anchor));
        });
        expect(broken.map(([link]) => link)).toEqual([]);
    });
});
