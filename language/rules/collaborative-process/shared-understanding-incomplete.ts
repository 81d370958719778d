import { addPropertiesToComplete } from '../../fixes/templates.js';
import { asksForProblemAtStart } from '../../model/facts/start.js';
import { inList } from '../../model/naming.js';
import { defineRule } from '../rule.js';

const parts = [
    { key: 'purpose', says: 'a common purpose', asks: 'the mission that all partners share' },
    { key: 'problem', says: 'a shared definition of the problem', asks: 'the problem, as all partners define it' },
] as const;

export const rule = defineRule({
    id: 'shared-understanding-incomplete',
    condition: 'shared-understanding',
    severity: 'info',
    absence: true,
    reads: ['partnership.purpose', 'partnership.problem'],
    searches: [],
    doFirst: 'Agree with all partners on the purpose and the problem, and record both',
    summary: 'Checks that the charter states the partners’ common purpose, and the problem as all of them see it.',
    claims: ['shared-understanding-has-three-parts'],
    rationale: 'Where one of these is not stated, each partner may have its own version.',
    *check(charter) {
        const { partnership } = charter;
        if (asksForProblemAtStart(charter)) return;
        const missing = parts.filter(({ key }) => !partnership.written.has(key));
        if (missing.length === 0) return;
        yield {
            at: partnership,
            about: [partnership],
            doFirst: `Agree with all partners on ${inList(missing.map(({ says }) => says))}, and record ${missing.length === 1 ? 'it' : 'them'}`,
            message: `The charter of ${partnership.called} does not state ${inList(missing.map(({ says }) => says), { or: true })}.`,
            fixes: () => [{
                title: `Add ${inList(missing.map(({ says }) => says))}`,
                kind: 'template',
                edits: [addPropertiesToComplete(partnership, missing.map(({ key, asks }) => ({ key, value: '"…"', toComplete: asks })))],
            }],
        };
    },
});
