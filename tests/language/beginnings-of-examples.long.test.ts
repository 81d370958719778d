import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { Workspace } from '../../language/workspace/workspace.js';
import { check } from '../../language/check/check.js';
import { beginningsOf } from '../support/beginnings.js';
import { today } from '../support/check.js';

const examples = globSync('examples/**/*.{concordat,concordat.md}').sort();

it.each(examples)('no beginning of %s makes a rule fail', path => {
    const workspace = new Workspace('file:///w');
    for (const other of examples) workspace.setText(`file:///w/${other}`, readFileSync(other, 'utf8'));
    const failed = [];
    for (const beginning of beginningsOf(readFileSync(path, 'utf8'))) {
        workspace.setText(`file:///w/${path}`, beginning);
        failed.push(...check(workspace, `file:///w/${path}`, { today }).filter(({ rule }) => rule === 'internal-error'));
    }
    expect(failed).toEqual([]);
}, 1_200_000);
