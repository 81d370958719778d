import type { Charter } from '../model/charter.js';
import { dueIn as factsDueIn, type Due as DueFact } from '../model/facts/due.js';
import type { IsoDate } from '../model/stated.js';
import { ruleById } from '../rules/rule-by-id.js';

/** Something that a charter sets a day for, in words. */
export interface Due {
    readonly date: IsoDate;
    readonly what: string;
}

export const dueIn = (charter: Charter): Due[] => factsDueIn(charter).map(due => ({ date: due.date, what: dueInWords(due, due.date < charter.today) }));

function dueInWords(due: DueFact, isLate: boolean): string {
    switch (due.kind) {
        case 'review': return 'Review of the partnership';
        case 'end': return 'End of the period of the charter';
        case 'term': return `End of the term of ${due.of.called}`;
        case 'win': return `Small win: ${due.of.called}${isLate && due.of.status === undefined ? ' (the charter does not say whether it was achieved)' : ''}`;
        case 'decision': return `Decision: ${due.of.called}`;
        case 'consultation': return isLate ? `Decision: ${due.of.called}, whose consultation has closed` : `End of the consultation on ${due.of.called}`;
        case 'repair': return `Start of ${due.of.called}`;
        case 'explanation': return `End of the explanation for a departure from this: ${expectedBy(due.of.name)}`;
    }
}

/** What a rule checks, in a sentence: readers of a register do not know its name. */
function expectedBy(rule: string | undefined): string {
    const summary = rule === undefined ? undefined : ruleById(rule)?.summary;
    return summary === undefined ? rule ?? 'a rule' : summary.replace(/^Checks that /, '').replace(/\.$/, '');
}
