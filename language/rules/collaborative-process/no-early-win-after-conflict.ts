import type { Fix } from '../../fixes/fix.js';
import { namesOf, freeName, newDeclaration } from '../../fixes/templates.js';
import { ansellGash, jones } from '../../framework/bibliography.js';
import type { Charter } from '../../model/charter.js';
import { addMonths } from '../../model/dates.js';
import { includesPair, pairsOf, type Pair } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-early-win-after-conflict',
    condition: 'intermediate-outcomes',
    severity: 'warning',
    reads: ['small win.between', 'small win.due', 'relationship'],
    searches: ['small win'],
    silences: ['no-small-wins'],
    summary: 'Partners in conflict can look forward to an early success that they share.',
    rationale:
        'Where there has been conflict and trust is low, early wins are crucial: they start a cycle of success, trust and commitment. '
        + 'That a win is early within twelve months of the start is our figure, and a project can set another.',
    cites: [jones('Box 1, Small wins', 1), ansellGash('The Collaborative Process')],
    *check(charter) {
        const latest = latestEarlyDay(charter);
        for (const pair of pairsOf(charter)) {
            if (!pair.isStrained || charter.smallWins.some(win => isEarlyWinOf(win, pair, latest))) continue;
            const when = latest ? ` due by ${latest}` : '';
            yield {
                at: pair.relationship,
                about: [...pair.parties],
                message: `${listed(pair.parties)} are in conflict and trust each other little, and they share no small win${when}.`,
                fixes: () => [planWin(charter, pair, latest)],
            };
        }
    },
});

/** The last day on which a win still is early, or `undefined` where the charter does not say when it begins. */
function latestEarlyDay({ partnership, options }: Charter): string | undefined {
    const start = partnership.period?.value.from;
    return start && addMonths(start, options.earlyWinMonths);
}

function isEarlyWinOf({ between, due, status }: Charter['smallWins'][number], pair: Pair, latest: string | undefined): boolean {
    const isEarly = latest === undefined || (due !== undefined && due.value <= latest);
    return isEarly && status?.value !== 'dropped' && includesPair(between?.value, pair);
}

function planWin(charter: Charter, { parties }: Pair, latest: string | undefined): Fix {
    return {
        title: `Plan a small win of ${listed(parties)}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'small win', { name: freeName(charter, 'EarlyWin'), title: '…' }, [
            { key: 'between', value: namesOf(parties), toComplete: 'what they achieve together, in place of the dots' },
            { key: 'due', value: latest ?? charter.today, toComplete: 'by when' },
            { key: 'status', value: 'planned' },
        ])],
    };
}
