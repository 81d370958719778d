import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { parseDocument } from '../../language/syntax/document.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { madeCharter, written } from './support/charters.js';
import { corpus } from './support/corpus.js';
import { holds } from './support/holds.js';
import { mutated } from './support/mutations.js';
import { expectSoundAnswers, expectSoundFindings } from './support/sound-answers.js';

const uri = 'file:///w/charter.concordat';

function workspaceOf(text: string): Workspace {
    const workspace = new Workspace('file:///w');
    workspace.setText(uri, text);
    return workspace;
}

// One workspace that has seen all texts before, as an editor's has.
const old = new Workspace('file:///w');

function findsSoundly(text: string): void {
    old.setText(uri, text);
    expectSoundFindings(old, uri, workspaceOf(text));
}

const damaged = mutated(fc.constantFrom(...corpus));

describe('whatever the text is, it is answered soundly', () => {
    holds('charters that people wrote, damaged', damaged, 700, findsSoundly);
    holds('parts of charters, put together anyhow', mutated(fc.array(fc.constantFrom(...corpus), { minLength: 1, maxLength: 3 }).map(texts => texts.join('\n')), 20), 100, findsSoundly);
    holds('any characters', fc.string({ unit: 'binary', maxLength: 200 }), 700, findsSoundly);
    holds('and so is what an editor asks of it', fc.tuple(damaged, fc.nat(4_000)), 500, ([text, offset]) => expectSoundAnswers(workspaceOf(text), uri, offset));
});

const gaps = fc.array(fc.constantFrom(' ', '\n', '\r\n', '\t', ' // a remark\n', '/* a */', '/** b\n*/ '), { minLength: 1, maxLength: 9 });

describe('a charter as the grammar has it', () => {
    holds('has no fault of syntax, whatever stands between its words', fc.tuple(madeCharter, gaps), 300, ([made, gaps]) => {
        expect(parseDocument(uri, written(made, { gaps })).problems).toEqual([]);
    });
});
