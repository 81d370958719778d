import type { Fix } from '../../fixes/fix.js';
import { freeName, newDeclaration, toChoose } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-local-priority',
    formerIds: ['only-national-priorities'],
    condition: 'sedimented-governance',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['priority.origin', 'priority.agreed by'],
    searches: ['priority'],
    silences: ['priority-not-agreed'],
    doFirst: 'Agree on a local priority, or explain why there is none',
    summary: 'Checks that the partners set a priority of their own.',
    claims: ['priorities-are-decided-locally-and-together', 'systems-carry-out-national-priorities'],
    *check(charter) {
        const { priorities, partnership } = charter;
        if (priorities.length === 0 || !priorities.every(({ origin }) => origin && fromOutside.has(origin.value))) return;
        const isNational = priorities.every(({ origin }) => origin!.value === 'national');
        const said = inItsWords(priorities);
        const agreed = priorities.some(({ agreedBy }) => agreedBy);
        const set = isNational ? 'nationally' : priorities.some(({ origin }) => origin!.value === 'national') ? 'nationally or by a region' : said === undefined ? 'by a region, a state or a wider partnership' : 'at a wider level';
        yield {
            at: partnership,
            about: priorities,
            ...(isNational && !agreed ? {} : { severity: 'info' }),
            message: `${quantity(priorities.length)} of ${partnership.called} ${priorities.length === 1 ? 'was' : 'were'} set ${set}${said === undefined ? '' : ` (“${said}”)`}. The charter ${agreed ? '' : `does not say that the partners agreed ${priorities.length === 1 ? 'it' : 'them'}, and `}names none that the partners set.`,
            related: priorities.map(priority => ({ at: priority.origin!, message: `Where ${priority.called} comes from.` })),
            fixes: () => [addLocal(charter)],
        };
    },
});

const fromOutside: ReadonlySet<string> = new Set(['national', 'regional']);

const addLocal = (charter: Charter): Fix => ({
    title: 'Add a local priority',
    kind: 'template',
    edits: [newDeclaration(charter, 'priority', { name: freeName(charter, 'LocalPriority'), title: '…' }, [
        { key: 'origin', value: 'local', toComplete: 'what it is, in place of the dots' },
        toChoose('agreed by', 'the forum or the partners that agreed it'),
    ])],
});

/** Where they come from, as the charter puts it. */
const inItsWords = (priorities: Charter['priorities']): string | undefined => priorities.map(({ origin }) => origin!.items[0]?.detail ?? origin!.because).find(text => text !== undefined);

const quantity = (count: number) => (count === 1 ? 'The only priority' : count === 2 ? 'Both priorities' : `All ${count} priorities`);
