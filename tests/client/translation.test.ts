import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { afterEach, describe, expect, it } from 'vitest';
import { hintsOf } from '../../language/assist/hints.js';
import { lensesOf } from '../../language/assist/lenses.js';
import { refactoringsAt } from '../../language/assist/refactorings/all.js';
import { explainFix } from '../../language/check/explain-fix.js';
import { findingsFrom, inspect } from '../../language/check/check.js';
import { ignoreFix } from '../../language/check/ignore-fix.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { english, sayRemark, sayTitle, speak, say, type MessageKey } from '../../server/messages.js';
import { remarkIn, remarks, titleIn, titles } from '../../server/titles.js';
import { today } from '../support/check.js';
import { examplesOn, readPage } from '../support/page.js';
import { slow } from '../support/slow.js';

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const manifest = json<{ readonly contributes: Record<string, unknown> }>('client/package.json');
const manifestTexts = json<Record<string, string>>('client/package.nls.json');
const bundle = json<Record<string, string>>('client/l10n/bundle.l10n.json');

/** A language in which every text can be told from English. */
const pseudo = (text: string) => `⟦${text}⟧`;
const pseudoBundle = Object.fromEntries(Object.keys(bundle).map(text => [text, pseudo(text)]));

afterEach(() => speak({}));

/** Fields of the manifest that the editor shows. What assistants read, and what rules say of themselves, is not translated. */
const shown = /^(title|shortTitle|description|markdownDescription|displayName|label)$/;
const untranslated = new Set(['Concordat', 'concordat']);

function* textsIn(value: unknown, path: readonly string[] = []): Generator<{ readonly path: string; readonly text: string }> {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
        if (name === 'inputSchema' || name === 'propertyNames') continue;
        if (typeof inner === 'string' && (shown.test(name) || (path.at(-1) === 'enumDescriptions'))) yield { path: [...path, name].join('.'), text: inner };
        else yield* textsIn(inner, [...path, name]);
    }
}

describe('what the extension shows can be translated', () => {
    it('in the manifest, every text is looked up, and every text that is looked up is there', () => {
        const texts = [...textsIn(manifest.contributes)].filter(({ text }) => !untranslated.has(text));
        expect(texts.length).toBeGreaterThan(40);
        expect(texts.filter(({ text }) => !/^%[\w.]+%$/.test(text))).toEqual([]);
        const used = new Set([...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, key]) => key!));
        expect([...used].filter(key => !(key in manifestTexts))).toEqual([]);
        expect(Object.keys(manifestTexts).filter(key => !used.has(key))).toEqual([]);
    });

    it('in the extension and its views, every sentence and label goes through the bundle', () => {
        const bare = globSync('client/**/*.ts', { ignore: ['client/dist/**'] }).sort().flatMap(file => bareTexts(file));
        expect(bare).toEqual([]);
    });

    it('of the server, every message', () => {
        speak(pseudoBundle);
        for (const key of Object.keys(english) as MessageKey[]) expect(say(key, '1', '2', '3')).toMatch(/^⟦.*⟧$/u);
    });
});

/** Words that are the same in every language, or no words: names of formats, of elements, of the product; and a reason that the server puts into a message of the core. */
const noSentence = /^([a-z-]+|Concordat \( \)|it is too large|Concordat|PNG|SVG|Blob|FileNotFound|Escape|Enter|Arrow(Left|Right|Up|Down)|ELECTRON_RUN_AS_NODE|Content-Security-Policy)$/;

/** The texts of a source file that look like something to read, and are not asked for in the language of the editor. */
function bareTexts(file: string): string[] {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const look = (node: ts.Node) => {
        if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node) || ts.isNewExpression(node) && node.expression.getText() === 'Error') return;
        if (ts.isCallExpression(node) && /(^|\.)t$/.test(node.expression.getText())) {
            const [text, ...values] = node.arguments;
            // A text that is not written here is one of the questions, which the bundle has too.
            if (text && ts.isStringLiteralLike(text) && !(text.text in bundle)) found.push(`${file}: not in the bundle: ${text.text}`);
            values.forEach(look);
            return;
        }
        const text = ts.isStringLiteralLike(node) ? node.text : ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ') : undefined;
        if (text !== undefined && /^[A-Z][a-z]+([ .,…]|$)|\b[a-z]+ (a|an|the|is|are|of|to|in|more|line)\b|\bline\b/.test(text) && !noSentence.test(text.trim()) && !/[<>{}=]/.test(text)) found.push(`${file}: ${text}`);
        ts.forEachChild(node, look);
    };
    look(source);
    return found;
}

describe('titles of fixes', () => {
    const uri = 'file:///w/charter.concordat';
    /** Of every finding on every page of a rule, and of every place in the examples. */
    const offered = (): Set<string> => {
        const found = new Set<string>(['Explain this finding… (no-review)', 'Ignore on this line… (no-review)']);
        for (const path of globSync('language/rules/*/*.md').sort()) {
            const { fences, inspect: inspectFence } = examplesOn(readPage(path));
            for (const fence of fences) {
                const { workspace, uri: place } = inspectFence(fence.text, fence);
                const inspection = inspect(workspace, place, { today: fence.options.get('today') ?? today })!;
                for (const finding of findingsFrom(inspection)) {
                    for (const fix of [...finding.fixes(), explainFix(inspection.document, finding), ignoreFix(inspection.document, finding)]) if (fix) found.add(fix.title);
                }
            }
        }
        for (const path of globSync('examples/*.concordat')) {
            const workspace = new Workspace('file:///w');
            const document = workspace.bind(workspace.setText(uri, readFileSync(path, 'utf8')));
            const { charter } = inspect(workspace, uri, { today })!;
            for (let at = 0; at < document.source.text.length; at += 40) {
                for (const { title } of refactoringsAt(document, { start: at, end: at + 400 }, charter, workspace)) found.add(title);
            }
        }
        return found;
    };

    slow('are all in the table, which a translation follows', () => {
        const all = [...offered()];
        expect(all.length).toBeGreaterThan(200);
        expect(all.filter(title => !titleIn(title))).toEqual([]);
        speak(pseudoBundle);
        expect(all.filter(title => !/^⟦.*⟧$/u.test(sayTitle(title)))).toEqual([]);
        const used = new Set(all.map(title => titleIn(title)!.title));
        expect(used.size / titles.length).toBeGreaterThan(0.8);
    });

    it('keep what the charter fills in, where a translation has another order of words', () => {
        speak({ 'Add {0} to the members of {1}': '{1}: {0}' });
        expect(sayTitle('Add Northgate Hospitals to the members of “Board”')).toBe('“Board”: Northgate Hospitals');
        expect(sayTitle('Add Northgate Hospitals to those who share it')).toBe('Add Northgate Hospitals to those who share it');
    });

    it('no title of the table is taken for another one', () => {
        for (const title of titles) expect(titleIn(title.replace('{0}', 'One').replace('{1}', 'Two'))?.title).toBe(title);
    });
});

describe('lines above declarations and remarks within the text', () => {
    const shownIn = (path: string): string[] => {
        const workspace = new Workspace('file:///w');
        const uri = 'file:///w/charter.concordat';
        const document = workspace.bind(workspace.setText(uri, readFileSync(path, 'utf8')));
        return [...lensesOf(inspect(workspace, uri, { today })!).map(({ label }) => label), ...hintsOf(document).map(({ label }) => label), ...hintsOf(document).filter(({ label }) => /trust|votes/.test(label)).map(({ why }) => why)];
    };

    it('are all in the table, which a translation follows', () => {
        const all = [...new Set([...globSync('examples/*.concordat').flatMap(shownIn), 'Cited by 1 statement', 'Cited by 3 statements'])];
        expect(all.length).toBeGreaterThan(15);
        expect(all.filter(text => !remarkIn(text))).toEqual([]);
        speak(pseudoBundle);
        expect(all.filter(text => !/^⟦.*⟧$/u.test(sayRemark(text)))).toEqual([]);
        expect(sayRemark('Conditions of the model: 3 partly stated, 1 at risk')).toBe('⟦Conditions of the model: ⟦3 partly stated⟧, ⟦1 at risk⟧⟧');
    });

    it('none is taken for another one', () => {
        for (const text of remarks) expect(remarkIn(text.replace('{0}', '1').replace('{1}', '2'))?.title).toBe(text);
    });
});
