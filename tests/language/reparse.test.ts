import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parseDocument, sharedReader, type SourceDocument } from '../../language/syntax/document.js';
import { readingInWords } from '../support/tree-in-words.js';

const uri = 'file:///w/long.concordat';
const example = readFileSync('examples/gloucestershire-health-wellbeing-partnership.concordat', 'utf8');
const begin = (name: string) => `stakeholder ${name} "${name}" {\n    sector: primary-care // a remark\n    power: low\n}\n\n`;
const long = `import "other.concordat"\n\n${example}\n${Array.from({ length: 300 }, (_, index) => begin(`Partner${index}`)).join('')}// the end\n`;

/** Reads the text after a change as an editor's server does, and as the command does; both must read the same. Answers how much of it was parsed. */
function changed(before: SourceDocument, text: string): { readonly document: SourceDocument; readonly share: number } {
    const whole = parseDocument(uri, text);
    const parse = vi.spyOn(sharedReader().parser.LangiumParser, 'parse');
    const document = parseDocument(uri, text, false, before);
    const parsed = parse.mock.calls.reduce((sum, [part]) => sum + part.trim().length, 0);
    parse.mockRestore();
    expect(readingInWords(document)).toEqual(readingInWords(whole));
    return { document, share: parsed / text.length };
}

const replaced = (text: string, part: string, by: string) => {
    expect(text).toContain(part);
    return text.replace(part, by);
};

describe('a long charter after a change is read as if it were read for the first time', () => {
    const original = parseDocument(uri, long);
    const place = 'stakeholder Partner150 ';
    const cases: readonly (readonly [what: string, part: string, by: string])[] = [
        ['a blank', place, ` ${place}`],
        ['another value', '"Partner150" {\n    sector: primary-care', '"Partner150" {\n    sector: local-authority'],
        ['a new property', '"Partner150" {', '"Partner150" {\n    incentive: weak\n'],
        ['a new declaration', place, `concern Late "Late hours"\n\n${place}`],
        ['a declaration less', begin('Partner150'), ''],
        ['an import', place, `import "third.concordat"\n${place}`],
        ['a comment', place, `/* said of the next */ ${place}`],
        ['a comment that lets a finding stand', place, `// concordat-ignore history-not-stated: known to all\n${place}`],
        ['a first declaration', 'import "other.concordat"\n', 'concern First "First" {}\nimport "other.concordat"\n'],
        ['a last one', '// the end\n', 'concern Last "Last"\n'],
        ['two at once', begin('Partner150') + begin('Partner151'), begin('PartnerX')],
    ];
    it.each(cases)('%s', (_, part, by) => {
        const { document, share } = changed(original, replaced(long, part, by));
        expect(share).toBeLessThan(0.1);
        expect(document.problems).toEqual([]);
    });

    const broken: readonly (readonly [what: string, part: string, by: string])[] = [
        ['a colon is missing', begin('Partner150'), begin('Partner150').replace('power:', 'power')],
        ['a word alone', begin('Partner150'), begin('Partner150').replace('}', '    incen\n}')],
        ['a quotation mark is missing', '"Partner150"', '"Partner150'],
        ['stray text', place, `by the way ${place}`],
        ['a brace is missing', begin('Partner150'), begin('Partner150').replace('}', '')],
        ['a comment has no end', place, `/* ${place}`],
        ['a bracket has no end', '"Partner150" {\n    sector: primary-care', '"Partner150" {\n    sector: primary-care ["'],
        ['the first brace is missing', '"Partner150" {', '"Partner150"'],
    ];
    it.each(broken)('%s, and it is put right again', (_, part, by) => {
        const { document } = changed(original, replaced(long, part, by));
        expect(document.problems).not.toEqual([]);
        const { document: right } = changed(document, long);
        expect(right.problems).toEqual([]);
        // The text from before is not touched by what was read after it.
        expect(readingInWords(parseDocument(uri, long)).words).toEqual(readingInWords(right).words);
    });

    it('word by word, as it is typed', () => {
        let document = original;
        const shares: number[] = [];
        for (const letter of 'concern C "C" {\n  raised by: A\n}\n') {
            const at = document.text.indexOf(place);
            const next = changed(document, document.text.slice(0, at) + letter + document.text.slice(at));
            document = next.document;
            shares.push(next.share);
        }
        expect(document.problems).toEqual([]);
        expect(shares.filter(share => share < 0.1).length / shares.length).toBeGreaterThan(0.8);
    });

    it('in a board paper', () => {
        const paper = (text: string) => `# A paper\n\nSaid **before**.\n\n\`\`\`concordat\n${text}\`\`\`\n`;
        const before = parseDocument('file:///w/a.concordat.md', paper(long));
        const text = paper(replaced(long, place, `concern Late "Late hours"\n\n${place}`));
        expect(readingInWords(parseDocument('file:///w/a.concordat.md', text, true, before))).toEqual(readingInWords(parseDocument('file:///w/a.concordat.md', text)));
    });
});
