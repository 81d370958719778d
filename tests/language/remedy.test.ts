import { describe, expect, it } from 'vitest';
import { remediesCalledFor } from '../../language/model/facts/remedy.js';
import { voiceFact } from '../../language/model/facts/voice.js';
import { charterFrom } from '../support/model.js';

const remedies = (relationship: string, a = '', b = '') => remediesCalledFor(charterFrom(`stakeholder A { ${a} }\nstakeholder B { ${b} }\nforum F { members: A, B }\nrelationship R { between: A, B  ${relationship} }`))
    .map(({ is, suggestsNeutralCoChair, reasons }) => [is, suggestsNeutralCoChair, reasons.map(({ says }) => says)]);

describe('the remedy that a relationship calls for', () => {
    it.each([
        ['antagonism', 'history: antagonism', [['trust building with time and cost', false, ['history: antagonism', 'history: antagonism']]]],
        ['antagonism that was repaired', 'history: antagonism  trust: high', []],
        ['conflict and low trust', 'history: conflict', [['trust building', false, ['history: conflict', 'history: conflict']]]],
        ['conflict and trust', 'trust: moderate  conflict: high', []],
        ['cooperation', 'history: cooperation', []],
    ])('%s', (_, relationship, expected) => {
        expect(remedies(relationship)).toEqual(expected);
    });

    it('suggests a neutral co-chair where an organic leader is called for', () => {
        expect(remedies('history: conflict', 'power: high  incentive: strong', 'power: low  incentive: weak')[0]).toEqual(['trust building', true, ['history: conflict', 'history: conflict']]);
        expect(remedies('history: conflict', 'power: high  incentive: strong', 'power: high  incentive: strong')[0]![1]).toBe(false);
    });
});

it('a voice comes with what it is based on', () => {
    const { decisions: [decision], stakeholders } = charterFrom(`
stakeholder Member { represents: Represented }
stakeholder Represented
stakeholder Attending
stakeholder Consulted
stakeholder Informed
stakeholder Silent
forum F { members: Member  in attendance: Attending }
decision D { taken by: F  consults: Consulted  informs: Informed  affects: Silent }`);
    expect(stakeholders.map(each => voiceFact(decision!, each)).map(({ is, reasons }) => `${is}: ${reasons.map(({ of, says }) => `${of.name} ${says}`).join('; ')}`)).toEqual([
        'decides: F members: Member', 'decides: Member represents: Represented', 'advises: F in attendance: Attending',
        'consulted: D consults: Consulted', 'informed: D informs: Informed', 'none: D taken by: F; F members: Member',
    ]);
});
