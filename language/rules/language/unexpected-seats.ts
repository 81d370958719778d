import type { Fix } from '../../fixes/fix.js';
import { groupBy } from '../../model/collections.js';
import type { FaultOf } from '../../model/entity.js';
import { inList } from '../../model/naming.js';
import { defineLanguageRule, type Report } from '../rule.js';

type Unexpected = FaultOf<'unexpected-seats'>;

export const rule = defineLanguageRule({
    id: 'unexpected-seats',
    severity: 'error',
    summary: 'Checks that numbers of seats are whole numbers, followed by the word “seats”.',
    rationale: 'A number on its own could be anything: seats, votes, or people.',
    *check(document) {
        const faults = document.faults.filter((fault): fault is Unexpected => fault.rule === 'unexpected-seats');
        for (const fault of faults.filter(({ isWhole }) => !isWhole)) yield { at: fault.place, message: `“${fault.written}” is not a number of seats: write a whole number from 1, such as “${fault.name} 3 seats”.` };
        for (const list of groupBy(faults.filter(({ isWhole }) => isWhole), ({ list }) => list).values()) yield withoutWord(list);
    },
});

/** One finding for a list, with one fix for all its numbers. */
function withoutWord(faults: readonly Unexpected[]): Report {
    const [first, ...others] = faults as [Unexpected, ...Unexpected[]];
    const unit = (written: string) => (Number(written) === 1 ? 'seat' : 'seats');
    const fix: Fix = {
        title: faults.length === 1 ? `Write “${first.name} ${first.written} ${unit(first.written)}”` : 'Write “seats” after each number',
        kind: 'complete', keepsMeaning: true,
        edits: faults.map(({ place: { document, end }, written }) => ({ place: { document, start: end, end }, text: ` ${unit(written)}` })),
    };
    return {
        at: first.place,
        message: `Write the word “seats” after a number of seats: ${inList(faults.map(({ name, written }) => `${name} ${written} ${unit(written)}`))}.`,
        related: others.map(({ place, name }) => ({ at: place, message: `The seats of ${name}.` })),
        fixes: () => [fix],
    };
}
