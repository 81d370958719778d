import type { Charter } from '../model/charter.js';
import { isReadOnlyInPart } from '../model/facts/reading.js';

/** What its readers can do with a report, and the words in which page 1 asks them to. */
export interface Purpose {
    /** What a reader must know before all else. */
    readonly warning?: string;
    /** What each page says of the report after its title. */
    readonly foot?: string;
    /** How the sentence on all conditions begins. */
    readonly ofConditions: string;
    /** What is at risk by what was read may not be so by all that is written. */
    readonly isCertain: boolean;
    readonly oneMatter: string;
    readonly matters: (count: string) => string;
    /** What is open to the partners when the matters are dealt with. */
    readonly afterwards: string;
    readonly who: string;
    /** When the partners are asked what only they know. */
    readonly askPartners: 'First, ' | 'Then, ';
    /** Each finding names the documents that are cited for it. */
    readonly namesDocuments: boolean;
    /** What is silent where nothing is found. */
    readonly isRead: 'The charter' | 'The formal part of the charter' | 'What was read of the documents';
}

const toDecide: Purpose = {
    ofConditions: 'Of',
    isCertain: true,
    oneMatter: 'What matters most',
    matters: count => `The ${count} things that matter most`,
    afterwards: 'The partners can also leave a matter as it is and record why.',
    who: 'Who decides: ',
    askPartners: 'First, ',
    namesDocuments: false,
    isRead: 'The charter',
};

const toLookUp: Purpose = {
    warning: 'This report is a list of what to look up in the documents. It is not a basis for decisions.',
    foot: 'a list of what to look up, not a basis for decisions',
    ofConditions: 'By what was read, of',
    isCertain: false,
    oneMatter: 'What to look up first',
    matters: count => `The ${count} things to look up first`,
    afterwards: 'Once these are looked up, the charter can be corrected and this report made again. What is open then is for the partners to decide.',
    who: 'Who looks this up: ',
    askPartners: 'Then, ',
    namesDocuments: true,
    isRead: 'What was read of the documents',
};

/** Where no document was read to its end, what is found is looked up before anything is decided on it. Of a charter within prose, nothing is known of the sentences between its blocks. */
export function purposeOf({ document }: Charter): Purpose {
    if (isReadOnlyInPart(document)) return toLookUp;
    return document.source.fences ? { ...toDecide, isRead: 'The formal part of the charter' } : toDecide;
}
