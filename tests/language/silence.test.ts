import { describe, expect, it } from 'vitest';
import type { RawFinding } from '../../language/check/raw.js';
import { withoutSilenced } from '../../language/check/silence.js';
import type { Entity } from '../../language/model/entity.js';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { charterFrom } from '../support/model.js';

const charter = charterFrom('stakeholder A\nstakeholder B\nstakeholder C\ndecision D\ndecision E');
const named = (names: string) => names.split(' ').filter(name => name !== '').map(name => [...charter.stakeholders, ...charter.decisions].find(each => each.name === name)!);

/** Findings of two rules, of which the first silences the second. */
const finding = (id: 'predetermined-decision' | 'symbolic-participation', about: readonly Entity[]): RawFinding => ({ rule: ruleById(id)!, report: { at: charter.partnership, message: id, about } });

describe('a finding is silenced by one', () => {
    it.each([
        ['about the same', 'A D', 'A D', true],
        ['about less of it', 'A D', 'D', true],
        ['about more of it', 'A', 'A B', true],
        ['about the same decision, and others', 'A D', 'A B D', true],
        ['but not by one about the same decision and another partner', 'A D', 'B D', false],
        ['nor about the same partner and another decision', 'A D', 'A E', false],
        ['nor where each is about one whom the other leaves out', 'A B', 'B C', false],
        ['nor about nothing in common', 'A', 'D', false],
        ['about the charter as a whole', 'A D', '', true],
        ['about anything, where it is about the charter as a whole', '', 'A D', true],
    ])('%s', (_, about, by, isSilenced) => {
        const [silencer, silenced] = [finding('predetermined-decision', named(by)), finding('symbolic-participation', named(about))];
        expect(withoutSilenced([silencer, silenced])).toEqual(isSilenced ? [silencer] : [silencer, silenced]);
        expect(withoutSilenced([silenced, silencer])).toEqual(isSilenced ? [silencer] : [silenced, silencer]);
    });
});
