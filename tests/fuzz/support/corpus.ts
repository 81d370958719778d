import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { readPage } from '../../support/page.js';

/** Charters that people wrote: the examples, and what the pages of the rules show. */
export const examples: readonly string[] = globSync('examples/**/*.concordat').sort().map(path => readFileSync(path, 'utf8'));

const fences = globSync('language/rules/*/*.md').sort().flatMap(path => readPage(path).fences);

/** Alone, and with the sound charter around them. */
export const corpus: readonly string[] = [...examples, ...fences.map(({ own }) => own), ...fences.map(({ text }) => text)];
