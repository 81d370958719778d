import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { concordat } from '../support/command.js';
import { slow } from '../support/slow.js';

/** Words that read as translated, each with the plain ones. Who checks against what is the subject of this project, so that is listed in all its forms. */
const plainer: readonly (readonly [RegExp, string])[] = [
    [/\bmend(s|ed|ing)?\b/i, 'fix, correct; repair for relationships'],
    [/\bh(e|o)ld(s|ing)?( \w+){0,4} against\b/i, 'check against'],
    [/\b(speaks?|tells?) of\b/i, 'describe, mention, report'],
    [/\btold gently\b/i, 'reported only as information'],
    [/\b(lays?|laid|laying)( \w+)? out\b/i, 'format'],
    [/\b(whoever|somebody|anybody)\b/i, 'anyone who, someone, anyone'],
    [/\brests? on\b/i, 'is based on'],
    [/\bmay stand\b|\bstands? (in|at|beside|beneath|behind|between|there)\b/i, 'is, appears, is in'],
    [/\bwhat lies between\b/i, 'history, relationships'],
    [/\bbehind (any|one|`)/i, 'after'],
    [/\bas of itself\b|\bsays of itself\b/i, 'reports'],
];
const pages = globSync(['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md', 'CHANGELOG.md', 'action.yml', 'examples/README.md', 'site/home.md', 'client/README.md', 'client/walkthrough/*.md', 'docs/*.md', 'docs/how-to/*.md', 'docs/adr/*.md', 'language/rules/**/*.md', '!docs/model.md', '!docs/bibliography.md']).sort();
/** Charters in fences are their authors' words. */
const prose = (markdown: string) => markdown.replace(/^(```+|~~~~+)[^]*?^\1$/gm, fence => '\n'.repeat(fence.split('\n').length - 1));
const hits = (text: string) => text.split('\n').flatMap((line, index) => plainer.flatMap(([word, better]) => (word.test(line) ? [`line ${index + 1}: “${word.exec(line)![0]}”; write: ${better}`] : [])));

/** The texts of a source file as a person may read them: its strings and templates, without comments. What others write is understood by patterns, which are not texts. */
function textsOf(file: string): string {
    const lines = new Map<number, string>();
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
        if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
            const { line } = source.getLineAndCharacterOfPosition(node.getStart());
            lines.set(line, `${lines.get(line) ?? ''} ${node.text.replaceAll('\n', ' ')}`);
        }
        node.forEachChild(visit);
    };
    visit(source);
    return Array.from({ length: Math.max(0, ...lines.keys()) + 1 }, (_, line) => lines.get(line) ?? '').join('\n');
}
const sources = globSync(['cli/**/*.ts', 'client/**/*.ts', 'server/**/*.ts', 'files/**/*.ts', 'language/**/*.ts', '!**/generated/**', '!**/dist/**', '!**/node_modules/**']).sort();
const data = ['client/package.nls.json', 'client/l10n/bundle.l10n.json', 'client/snippets.json', ...globSync('schemas/*.json')].sort();

describe('plain English', () => {
    it.each(pages)('%s', page => {
        expect(hits(prose(readFileSync(page, 'utf8')))).toEqual([]);
    });

    slow('the help of every command', () => {
        const [, commands] = /^Commands:\n([^]*?)\n\n/m.exec(concordat(['--help']).stdout)!;
        const names = [...commands!.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name!).filter(name => name !== 'complete');
        expect(names).toContain('lint');
        for (const args of [['--help'], ...names.map(name => ['help', name])]) expect([args, hits(concordat(args).stdout)]).toEqual([args, []]);
    });

    it.each(sources)('the texts of %s', file => {
        expect(hits(textsOf(file))).toEqual([]);
    });

    it.each(data)('%s', file => {
        expect(hits(readFileSync(file, 'utf8'))).toEqual([]);
    });

    it('and words to avoid are seen', () => {
        expect(hits('Somebody mends what stands in it.')).toHaveLength(3);
    });
});
