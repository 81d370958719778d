import type { Fix } from '../../fixes/fix.js';
import { addPropertyToChoose, freeName, newDeclaration, toChoose } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import { addMonths } from '../../model/add-months.js';
import type { Entity } from '../../model/entity.js';
import { pairsOf, sharedBy, type Pair } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { dateInWords } from '../../text/date-in-words.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-early-win-after-conflict',
    condition: 'intermediate-outcomes',
    severity: 'warning',
    reads: ['small win.between', 'small win.due', 'relationship'],
    searches: ['small win'],
    silences: ['no-small-wins'],
    doFirst: 'Agree on an early result that they can reach together',
    summary: 'Checks that partners in conflict share an early small win.',
    claims: ['early-wins-after-conflict-are-crucial', 'p10'],
    rationale: 'That a win is early within twelve months of the start is our figure, and a project can set another.',
    *check(charter) {
        const latest = latestEarlyDay(charter);
        const winsOf = sharedBy(charter.smallWins.filter(({ status }) => status?.value !== 'dropped'), ({ between }) => between?.value);
        for (const pair of pairsOf(charter)) {
            if (!pair.isStrained) continue;
            const wins = winsOf(pair);
            if (wins.some(win => isEarly(win, latest))) continue;
            yield {
                at: pair.relationship,
                about: [...pair.parties, pair.relationship],
                message: `${listed(pair.parties)} ${strainOf(pair)}; the charter states no small win that they share${latest ? ` by ${dateInWords(latest)}` : ''}.`,
                related: wins.map(win => (win.due ? { at: win.due, message: `${win.called} comes later.` } : { at: win, message: `The charter does not say when ${win.called} is due.` })),
                fixes: () => [...wins.filter(({ written }) => !written.has('due')).map(win => sayWhen(win, latest)), planWin(charter, pair, latest)],
            };
        }
    },
});

/** What is known of a pair today; a history alone only suggests it. */
const strainOf = ({ relationship: { trust, conflict } }: Pair) =>
    (trust ?? conflict ? 'are in conflict with little trust' : 'have a history of conflict, which suggests little trust');

/** The last day on which a win still is early, or `undefined` where the charter does not say when it begins. */
function latestEarlyDay({ partnership, options }: Charter): string | undefined {
    const start = partnership.period?.value.from;
    return start && addMonths(start, options.earlyWinMonths);
}

/** An achieved win without a date has come, and counts; a planned one may come too late. A date that is not understood counts for none. */
function isEarly({ due, status, written }: Entity<'small win'>, latest: string | undefined): boolean {
    if (latest === undefined) return true;
    return due ? due.value <= latest : status?.value === 'achieved' || written.has('due');
}

function sayWhen(win: Entity<'small win'>, latest: string | undefined): Fix {
    return { title: `Add when ${win.called} is due`, kind: 'template', edits: [addPropertyToChoose(win, 'due', dayToChoose(latest))] };
}

const dayToChoose = (latest: string | undefined) => `a day such as 2027-01-31${latest ? `, by ${latest} if it is to be early` : ''}`;

function planWin(charter: Charter, { parties }: Pair, latest: string | undefined): Fix {
    return {
        title: `Add a planned small win of ${inTitle(parties)}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'small win', { name: freeName(charter, 'EarlyWin'), title: '…' }, [
            { key: 'between', value: parties, toComplete: 'what they achieve together, in place of the dots' },
            toChoose('due', dayToChoose(latest)),
            { key: 'status', value: 'planned' },
        ])],
    };
}
