import { readFileSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../language/check/finding.js';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { ruleIds } from '../../language/generated/rule-ids.js';
import { applyFix, checkText, completed, shown, today } from '../support/check.js';
import { readPage, writtenMark, type Fence, type Mark, type Page } from '../support/page.js';

// `npm run annotate` runs this file in the mode `annotate`: it writes the findings that it sees into the pages, for review.
const annotate = import.meta.env.MODE === 'annotate';
// Rules that no text can bring about are tested elsewhere.
const withoutViolation = new Set(['internal-error', 'file-too-large', 'import-outside-workspace', 'relationship-too-wide']);

const marksToWrite: (readonly [Page, Fence, readonly Finding[]])[] = [];
const fixedToWrite: (readonly [Page, string, string, string])[] = [];
// From the last fence to the first, so that the lines of those before stay true.
afterAll(() => {
    marksToWrite.sort(([, a], [, b]) => b.line - a.line).forEach(([page, fence, findings]) => rewrite(page, fence, findings));
    fixedToWrite.forEach(([page, title, old, text]) => rewriteFixed(page, title, old, text));
});

const pages = globSync('language/rules/*/*.md').sort().map(readPage);

it('there is one page for each rule', () => {
    expect(pages.map(({ id }) => id).sort()).toEqual([...ruleIds]);
});

describe.each(pages)('$id', page => {
    const fences = page.fences.filter(({ options }) => !options.has('file'));
    const files = Object.fromEntries(page.fences.filter(({ options }) => options.has('file')).map(({ options, own }) => [options.get('file')!, own]));
    const inspect = (text: string, fence: Fence) => checkText(text, { files, on: fence.options.get('today') ?? today });

    it('has a charter with the fault and one without', () => {
        const faulty = fences.filter(({ marks }) => marks.some(({ rule }) => rule === page.id));
        if (!withoutViolation.has(page.id)) expect(faulty, 'a faulty charter').not.toEqual([]);
        expect(fences.length, 'a clean charter').toBeGreaterThan(faulty.length);
    });

    it.each(fences)('finds just what is marked, line $line', fence => {
        const { findings } = inspect(fence.text, fence);
        if (annotate) return void marksToWrite.push([page, fence, findings]);
        expect(found(fence, findings)).toEqual(fence.marks.map(mark => writtenMark(mark)));
    });

    it.each(fences)('its fixes do what they say, line $line', fence => {
        const { findings, uri } = inspect(fence.text, fence);
        const untried = new Set(fence.fixed.keys());
        for (const finding of findings.filter(({ rule }) => rule === page.id)) {
            for (const fix of finding.fixes()) {
                const after = applyFix(fence.text, uri, fix);
                const left = inspect(completed(after, fix), fence).findings;
                expect(after, `“${fix.title}” changes the text`).not.toBe(fence.text);
                expect(left.filter(other => isSame(other, finding) && !other.accepted).map(shown), `“${fix.title}” clears the finding`).toEqual([]);
                expect(newErrors(findings, left), `“${fix.title}” brings no error`).toEqual([]);
                const expected = fence.fixed.get(fix.title);
                if (expected === undefined) continue;
                expect(after.slice(0, fence.offset), `“${fix.title}” edits the example, and not the sound charter around it`).toBe(fence.text.slice(0, fence.offset));
                if (annotate) fixedToWrite.push([page, fix.title, expected, after.slice(fence.offset)]);
                if (!annotate) expect(after.slice(fence.offset), `the text after “${fix.title}”`).toBe(expected);
                untried.delete(fix.title);
            }
        }
        expect([...untried], 'fixes that the page shows and the rule does not offer').toEqual([]);
    });
});

it.each(pages)('$id shows a fixed text for its first fix', page => {
    const offered = page.fences.some(fence => checkText(fence.text).findings.some(finding => finding.rule === page.id && finding.fixes().length > 0));
    const shownFix = page.fences.some(({ fixed }) => fixed.size > 0);
    expect({ offered, shownFix }).toEqual({ offered, shownFix: offered });
});

it.each(pages)('$id is defined under its own name', ({ id }) => {
    expect(ruleById(id)?.id).toBe(id);
});

function found(fence: Fence, findings: readonly Finding[]): string[] {
    const marks = findings.map(finding => markOf(fence, finding));
    return marks.map(mark => {
        const expected = fence.marks.find(other => other.rule === mark.rule && other.line === mark.line && other.from === mark.from && other.to === mark.to
            && (other.message === undefined || other.message === mark.message));
        const { message, ...silent } = mark;
        return writtenMark(expected?.message === undefined && expected ? silent : { ...silent, message: message! });
    });
}

function markOf(fence: Fence, { rule, severity, message, range, accepted }: Finding): Mark {
    const before = fence.text.slice(0, fence.offset).split('\n').length - 1;
    const { start, end } = range;
    const to = end.line === start.line ? end.character : fence.text.split('\n')[start.line]!.length;
    return { line: start.line - before, from: start.character, to: Math.max(to, start.character + 1), severity: accepted ? (accepted.by === 'comment' ? 'ignored' : 'explained') : severity, rule, message };
}

const isSame = (a: Finding, b: Finding) => a.rule === b.rule && a.message === b.message;

function newErrors(before: readonly Finding[], after: readonly Finding[]): string[] {
    const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error').map(shown);
    const known = new Set(errors(before));
    return errors(after).filter(error => !known.has(error));
}

function rewrite(page: Page, fence: Fence, findings: readonly Finding[]): void {
    const marks = findings.map(finding => markOf(fence, finding));
    const outside = marks.filter(({ line }) => line < 0);
    if (outside.length > 0) process.stderr.write(`${page.path}:${fence.line}: findings outside of the fence, which no mark can state:\n${outside.map(writtenMark).join('\n')}\n`);
    const lines = fence.own.split('\n').flatMap((line, index) => [line, ...marks.filter(mark => mark.line === index).map(mark => writtenMark(mark.rule === page.id ? mark : withoutMessage(mark)))]);
    const source = readFileSync(page.path, 'utf8');
    const opening = source.split('\n').slice(0, fence.line).join('\n').length + 1;
    const closing = source.indexOf('\n```', opening - 1) + 1;
    writeFileSync(page.path, source.slice(0, opening) + lines.join('\n') + source.slice(closing));
}

function rewriteFixed(page: Page, title: string, old: string, text: string): void {
    const source = readFileSync(page.path, 'utf8');
    writeFileSync(page.path, source.replace(`\`\`\`concordat fixed=${title}\n${old}\`\`\``, () => `\`\`\`concordat fixed=${title}\n${text}\`\`\``));
}

const withoutMessage = ({ message: _, ...mark }: Mark): Mark => mark;
