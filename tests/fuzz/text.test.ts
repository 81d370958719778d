import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { readSound } from '../../language/syntax/sound.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { readByLangium, shownTree } from '../support/readings.js';
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

/** Where a text is read without the parser, the parser has nothing to say of it, and makes the same tree. */
function readsAlike(text: string): void {
    const sound = readSound(text);
    if (!sound) return;
    const tree = readByLangium(text);
    expect(shownTree(sound)).toEqual(tree && shownTree(tree));
}

const gaps = fc.array(fc.constantFrom(' ', '\n', '\r\n', '\t', ' // a remark\n', '/* a */', '/** b\n*/ '), { minLength: 1, maxLength: 9 });

describe('a text is read as Langium’s parser reads it', () => {
    holds('charters that people wrote, damaged', damaged, 1_500, readsAlike);
    holds('made charters, with anything between their words', fc.tuple(madeCharter, gaps), 300, ([made, gaps]) => readsAlike(written(made, { gaps })));
    holds('made charters, damaged', mutated(madeCharter.map(made => written(made))), 1_000, readsAlike);
});
