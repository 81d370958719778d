import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { assess } from '../../language/assessment/assessment.js';
import { check, inspect } from '../../language/check/check.js';
import { compare, type Version } from '../../language/comparison/comparison.js';
import { fixAll } from '../../language/check/fix-all.js';
import { formatted } from '../../language/format/format.js';
import { reportAsDocx } from '../../language/report/docx.js';
import { reportAsHtml } from '../../language/report/html.js';
import { reportAsMarkdown } from '../../language/report/markdown.js';
import { reportOf } from '../../language/report/report.js';
import { parseDocument } from '../../language/syntax/document.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { today } from '../support/check.js';
import { corpus, examples } from './support/corpus.js';
import { holds } from './support/holds.js';
import { workspaceOf, uri } from './support/meaning.js';
import { mutated } from './support/mutations.js';
import { expectSoundAnswers, expectSoundFindings } from './support/sound-answers.js';

const damaged = mutated(fc.constantFrom(...corpus));

function versionOf(text: string): Version | undefined {
    const inspection = inspect(workspaceOf(text), uri, { today })!;
    const assessment = assess(inspection);
    return assessment && { charter: inspection.charter!, assessment };
}

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

describe('of a damaged charter', () => {
    holds('an assessment and a report are made, in each form, and nothing of it becomes part of a page', damaged, 120, async text => {
        const version = versionOf(text);
        if (!version) return;
        const report = reportOf(version.charter, version.assessment);
        const [html, markdown] = [reportAsHtml(report), reportAsMarkdown(report)];
        expect(html).not.toMatch(/<script|<img|\son\w+=|[\u0000-\u0008\u000b-\u001f]/i);
        expect(markdown).not.toMatch(/<script|<img|[\u0000-\u0008\u000b-\u001f]/i);
        expect((await reportAsDocx(report, async () => png)).length).toBeGreaterThan(1_000);
    });

    holds('it is known what changed, from it and to it', fc.constantFrom(...examples), 20, text => {
        const version = versionOf(text);
        if (version) expect(compare(version, versionOf(text)!).declarations).toEqual([]);
    });

    holds('what changed between two such can be told both ways', fc.tuple(damaged, damaged), 150, ([one, other]) => {
        const [before, after] = [versionOf(one), versionOf(other)];
        if (!before || !after) return;
        const [there, back] = [compare(before, after), compare(after, before)];
        expect(there.findings.came).toEqual(back.findings.went);
        expect(there.conditions.map(({ id }) => id)).toEqual(back.conditions.map(({ id }) => id));
    });
});

const prose = fc.constantFrom('# Charter\n\nOf the *partners*.\n\n', '> quoted\n\n', '```js\nlet x = 1;\n```\n\n', '    indented\n\n', '- item\n  - item\n\n', '<!-- note -->\n\n', '~~~\n', '\t', '> ');
const opening = fc.constantFrom('```concordat\n', '~~~concordat\n', '```` concordat\n', '```concordat\r\n', '  ```concordat\n', '> ```concordat\n');
const fence = fc.tuple(prose, opening, fc.constantFrom(...corpus), fc.constantFrom('```\n', '~~~\n', '````\n', '> ```\n', '')).map(parts => parts.join(''));
const literate = mutated(fc.array(fence, { minLength: 1, maxLength: 3 }).map(fences => fences.join('\n')), 3);
const page = 'file:///w/charter.concordat.md';

describe('of a charter in Markdown', () => {
    const pages = (text: string) => {
        const workspace = new Workspace('file:///w');
        workspace.setText(page, text);
        return workspace;
    };
    const stale = new Workspace('file:///w');

    holds('what is found is sound', literate, 250, text => {
        stale.setText(page, text);
        expectSoundFindings(stale, page, pages(text));
    });

    holds('what an editor asks of it is answered', fc.tuple(literate, fc.nat(4_000)), 150, ([text, offset]) => expectSoundAnswers(pages(text), page, offset));

    holds('layout done twice is done once, and changes no word', literate, 200, text => {
        const once = formatted(parseDocument(page, text));
        expect(formatted(parseDocument(page, once))).toBe(once);
        expect(once.replace(/[\s>]+/g, '')).toBe(text.replace(/[\s>]+/g, ''));
    });

    holds('fixes that keep the meaning end', literate, 100, text => {
        const mended = (each: string) => fixAll(each, page, candidate => check(pages(candidate), page, { today }));
        const { text: after } = mended(text);
        expect({ text, after, again: mended(after).edits }).toEqual({ text, after, again: [] });
    });
});
