import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('dist/command').filter(file => /\.c?js$/.test(file));
const textOf = (file: string) => readFileSync(`dist/command/${file}`, 'utf8');

/** The files that are loaded with one: those that it imports at once, and those that they do. */
function loadedWith(file: string): Set<string> {
    const loaded = new Set([file]);
    for (const each of loaded) for (const [, other] of textOf(each).matchAll(/(?<!then\(\(\)=>(?:\w+\()?)\brequire\("\.\/([^"]+)"\)/g)) loaded.add(other!);
    return loaded;
}

/** A word that stands in the library alone. */
const libraries = { papaparse: 'delimitersToGuess', 'read-excel-file': 'xl/workbook.xml', '@modelcontextprotocol/sdk': 'notifications/initialized' };

it.each(Object.entries(libraries))('%s is loaded by the command that needs it, and not by lint', (_, word) => {
    const holding = files.filter(file => textOf(file).includes(word));
    expect(holding.length).toBeGreaterThan(0);
    for (const name of files.filter(each => /^(program|lint)-[A-Z0-9]+\.cjs$/.test(each))) {
        const loaded = loadedWith(name);
        expect(loaded.size).toBeGreaterThan(5);
        expect({ name, holding: holding.filter(file => loaded.has(file)) }).toEqual({ name, holding: [] });
    }
});

it('V8 needs one byte for each character of a script', () => {
    expect(files.filter(file => /[^\0-\x7f]/.test(textOf(file)))).toEqual([]);
});
