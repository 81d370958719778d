import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect } from 'vitest';
import { ancestorsOf, type Document, withDescendants } from '../../language/documents/passage.js';
import { readDocument } from '../../language/documents/read.js';
import { holds } from './support/holds.js';

const folder = resolve('tests/documents/fixtures');
const bytesOf = (name: string) => new Uint8Array(readFileSync(`${folder}/${name}`));
// The names are generated, and not the bytes, so that a failure can be read.
const papers = fc.constantFrom(...readdirSync(folder).filter(name => /\.(?:docx|pdf)$/.test(name)));
const wordPapers = fc.constantFrom(...readdirSync(folder).filter(name => name.endsWith('.docx')));
const texts = ['docs', 'docs/adr'].flatMap(path => readdirSync(path).filter(name => name.endsWith('.md')).map(name => readFileSync(`${path}/${name}`, 'utf8')));

/** Bytes changed, left out or doubled, at places given as shares of the length. */
const damage = fc.array(fc.tuple(fc.constantFrom('set', 'cut', 'double', 'end'), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255)), { minLength: 1, maxLength: 8 });

function damaged(bytes: Uint8Array, by: readonly (readonly [string, number, number])[]): Uint8Array {
    return by.reduce<Uint8Array>((before, [what, share, value]) => {
        const at = Math.floor(before.length * share);
        switch (what) {
            case 'set': return before.map((byte, index) => (index === at ? value : byte));
            case 'cut': return Uint8Array.from([...before.subarray(0, at), ...before.subarray(at + value)]);
            case 'double': return Uint8Array.from([...before.subarray(0, at + value), ...before.subarray(at)]);
            default: return value < 30 ? before.slice(0, at) : before;
        }
    }, bytes);
}

/** Either passages that form a tree, or a problem in one sentence. */
function expectSound(document: Document): void {
    const { passages, problem } = document;
    if (problem) {
        expect(passages).toEqual([]);
        expect(problem.message).toMatch(/^“.*” .*[^.]\.$/s);
        return;
    }
    expect(passages.length).toBeGreaterThan(0);
    passages.forEach(({ parent, depth }, index) => {
        expect(parent ?? -1).toBeLessThan(index);
        expect(depth).toBe(ancestorsOf(document, index).length);
        if (parent !== undefined) expect(withDescendants(document, parent)).toContain(passages[index]);
    });
}

async function readSoon(bytes: Uint8Array, name: string): Promise<void> {
    const start = performance.now();
    expectSound(await readDocument(bytes, name));
    expect(performance.now() - start).toBeLessThan(20_000);
}

describe('of a damaged document', () => {
    holds('whatever its bytes, it is read or has a problem', fc.tuple(papers, damage), 400, ([name, by]) => readSoon(damaged(bytesOf(name), by), name));

    const parts = fc.constantFrom('word/document.xml', 'word/numbering.xml', 'word/styles.xml', 'word/footnotes.xml');
    holds('whatever the parts of a Word document, it is read or has a problem', fc.tuple(wordPapers, parts, damage), 400, ([name, part, by]) => {
        const files = unzipSync(bytesOf(name));
        return readSoon(zipSync({ ...files, [part]: damaged(files[part] ?? new Uint8Array([60]), by) }, { level: 0 }), name);
    });

    const swaps = fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000)), { minLength: 1, maxLength: 20 });
    holds('whatever the elements, it is read or has a problem', fc.tuple(wordPapers, swaps), 300, ([name, swapped]) => {
        const files = unzipSync(bytesOf(name));
        const pieces = strFromU8(files['word/document.xml']!).split(/(?=<)/);
        for (const [one, other] of swapped) [pieces[one % pieces.length], pieces[other % pieces.length]] = [pieces[other % pieces.length]!, pieces[one % pieces.length]!];
        return readSoon(zipSync({ ...files, 'word/document.xml': strToU8(pieces.join('')) }, { level: 0 }), name);
    });

    holds('whatever the text, it is read or has a problem', fc.tuple(fc.constantFrom(...texts, '<ol><li>a<table><tr><td>b</ol>', '1. a\n(a) b\n(i) c\nSchedule A\n'), damage, fc.constantFrom('a.md', 'a.html', 'a.txt')), 400, ([text, by, name]) => readSoon(damaged(strToU8(text), by), name));
});
