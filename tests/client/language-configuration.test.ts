import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { wordPattern } = JSON.parse(readFileSync('client/language-configuration.json', 'utf8')) as { wordPattern: { pattern: string; flags: string } };

/** The words of a line as the editor finds them: where one is typed, it proposes what may stand there. */
const wordsIn = (line: string) => line.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`));

it.each([
    ['stakeholder Café_2 "Ärzte am Ort" {', ['stakeholder', 'Café_2', 'Ärzte', 'am', 'Ort']],
    ['    sector: voluntary-and-community', ['sector', 'voluntary-and-community']],
    ['    taken by: Рыбаки, 漁師', ['taken', 'by', 'Рыбаки', '漁師']],
    ['    power: low [@jones-2023 "p. 3"; @own]', ['power', 'low', '@jones-2023', 'p', '3', '@own']],
    ['{ : , "" }', null],
])('words are names, terms and keys, in letters of any script: %s', (line, expected) => {
    expect(wordsIn(line)).toEqual(expected);
});
