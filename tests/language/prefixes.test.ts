import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../../language/workspace/workspace.js';
import { check } from '../../language/check/check.js';
import { checkText, today } from '../support/check.js';
import { readPage } from '../support/page.js';
import { isThorough } from '../support/slow.js';

// Every prefix is tried where everything is tested, and else some of them.
const step = isThorough ? 1 : 97;

function* prefixesOf(text: string): Generator<string> {
    for (let end = 0; end <= text.length; end += step) yield text.slice(0, end);
    yield text;
}

/** Examples of a page often begin alike. */
const seen = new Set<string>();
const isNew = (prefix: string) => !seen.has(prefix) && seen.add(prefix) !== undefined;

describe('no beginning of a charter makes it fail, or fall silent', () => {
    it.each(globSync('examples/**/*.{concordat,concordat.md}').sort())('%s', path => {
        const workspace = new Workspace('file:///w');
        for (const other of globSync('examples/**/*.{concordat,concordat.md}')) workspace.setText(`file:///w/${other}`, readFileSync(other, 'utf8'));
        const failed = [];
        for (const prefix of prefixesOf(readFileSync(path, 'utf8'))) {
            workspace.setText(`file:///w/${path}`, prefix);
            failed.push(...check(workspace, `file:///w/${path}`, { today }).filter(({ rule }) => rule === 'internal-error'));
        }
        expect(failed).toEqual([]);
    }, 1_200_000);

    it.each(globSync('language/rules/*/*.md').sort())('%s', path => {
        const failed = readPage(path).fences.flatMap(({ own }) =>
            [...prefixesOf(own)].filter(isNew).flatMap(prefix => checkText(`partnership P "P" { stage: agreed }\n${prefix}`).findings.filter(({ rule }) => rule === 'internal-error')));
        expect(failed).toEqual([]);
    }, 1_200_000);
});
