import { suggestionsFor } from '../../fixes/spelling.js';
import type { Fix } from '../../fixes/fix.js';
import type { FaultOf } from '../../model/entity.js';
import { inList, sentence } from '../../model/naming.js';
import { declarations } from '../../vocabulary/declarations.js';
import { propertiesOf, propertyAtBeginning } from '../../vocabulary/keys.js';
import { kinds } from '../../vocabulary/kinds.js';
import { placeElsewhere } from '../../vocabulary/paraphrases.js';
import { defineLanguageRule, type Report } from '../rule.js';

type Unknown = FaultOf<'unknown-property'>;

/** From this many, the properties of a kind are too many to list them all where none is like what was written. */
const longList = 13;

export const rule = defineLanguageRule({
    id: 'unknown-property',
    severity: 'error',
    summary: 'Checks that every property belongs to its declaration.',
    rationale: 'What is stated under a name that is not known says nothing that can be checked. Often it is misspelt, or the colon or comma of the one before is missing.',
    *check(document) {
        for (const fault of document.faults) {
            if (fault.rule !== 'unknown-property') continue;
            yield fault.meant !== undefined ? anotherWord(fault, fault.meant) : fault.before === undefined ? unknown(fault) : inFrontOf(fault, fault.before);
        }
    },
});

/** A word that people write first where the language has another one. */
function anotherWord({ word, place }: Unknown, meant: string): Report {
    return {
        at: place, message: `“${word}” is written “${meant}” in a charter.`,
        fixes: () => [{ title: `Write “${meant}” instead`, kind: 'complete', keepsMeaning: true, edits: [{ place, text: meant }] }],
    };
}

function unknown(fault: Unknown): Report {
    const { word, place, kind } = fault;
    if (word === 'because') return { at: place, message: 'Write a reason after the value that it is for, and without a colon: because "…".' };
    const advice = placeElsewhere(word, kind);
    if (advice !== undefined) return { at: place, message: `${sentence(declarations[kind].noun)} has no “${word}”. ${advice}` };
    const known = Object.keys(propertiesOf(kind));
    const { question, fixes } = suggestionsFor(word, place, known);
    const others = kinds.filter(each => Object.hasOwn(propertiesOf(each), word)).map(each => declarations[each].noun);
    const choice = others.length > 0 ? ` It belongs in ${inList(others, { or: true })}.`
        : known.length >= longList ? '' : ` It can have ${inList(known.map(each => `“${each}”`), { limit: longList, or: true })}.`;
    return { at: place, message: `${sentence(declarations[kind].noun)} has no “${word}”.${question || choice}`, fixes };
}

/** `power high incentive: strong`: most likely the words are a property whose colon is missing, or the rest of a list. */
function inFrontOf(fault: Unknown, before: string): Report {
    const { word, place } = fault;
    const words = word.split(' ');
    const key = propertyAtBeginning(words, fault.kind);
    if (key === undefined) return { at: place, message: `“${word}” cannot be used before “${before}”. A colon or a comma may be missing.` };
    if (key === word) return { at: place, message: `A colon and a value are missing after “${key}”: write “${key}: …”.` };
    return { at: place, message: `A colon is missing after “${key}”: write “${key}: …”.`, fixes: () => (words.length === key.split(' ').length + 1 ? [addColon(fault, key)] : []) };
}

function addColon({ place }: Unknown, key: string): Fix {
    const { document, start, end } = place;
    const length = new RegExp(`^${key.replaceAll(' ', '\\s+')}`).exec(document.text.slice(start, end))?.[0].length ?? key.length;
    return { title: `Write “${key}:”`, kind: 'complete', keepsMeaning: true, edits: [{ place: { document, start: start + length, end: start + length }, text: ':' }] };
}
