import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'several-partnerships-in-one-file',
    severity: 'error',
    summary: 'Checks that a file declares only one partnership.',
    rationale: 'A file with a partnership is that partnership’s charter. With two, nobody could tell what belongs to which.',
    *check({ declared, partnership }) {
        for (const other of declared) {
            if (other.keyword !== 'partnership' || other === partnership) continue;
            yield {
                at: other,
                message: `This file is already the charter of ${partnership!.called}. Put ${other.called} in a file of its own, which can import this one.`,
                related: [{ at: partnership!, message: `${partnership!.called} is the first.` }],
            };
        }
    },
});
