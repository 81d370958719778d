import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { beginningsOf } from '../support/beginnings.js';
import { checkText } from '../support/check.js';
import { readPage } from '../support/page.js';

/** The examples of a page often begin alike. */
const seen = new Set<string>();
const isNew = (beginning: string) => !seen.has(beginning) && seen.add(beginning) !== undefined;

it.each(globSync('language/rules/*/*.md').sort())('no beginning of an example of %s makes a rule fail', path => {
    const failed = readPage(path).fences.flatMap(({ own }) =>
        [...beginningsOf(own)].filter(isNew).flatMap(beginning => checkText(`partnership P "P" { stage: agreed }\n${beginning}`).findings.filter(({ rule }) => rule === 'internal-error')));
    expect(failed).toEqual([]);
}, 1_200_000);
