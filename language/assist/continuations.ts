import type { BoundDocument } from '../model/entity.js';
import { rhythms } from '../vocabulary/forms.js';
import { requirable } from '../model/quorum.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import { portrait } from './portrait.js';
import type { Proposal } from './proposal.js';

/** Words that a value cannot end with: something of it follows. */
const openEnds: ReadonlySet<string> = new Set(['of', 'including', 'with', 'within', 'at', 'least', 'every', 'from', 'to']);

/** Whether a value has begun and cannot be whole yet. */
export const isUnfinished = (words: readonly string[]): boolean => openEnds.has(words.at(-1) ?? '') && words.length > 1 || ['at', 'every', 'from'].includes(words.at(-1) ?? '');

/** How a value may go on from the words that are written of it. */
export function continuations(document: BoundDocument, spec: PropertySpec, words: readonly string[]): readonly Proposal[] {
    const [last = ''] = words.slice(-1);
    switch (spec.form) {
        case 'names': return spec.seats ? seats(words) : [];
        case 'term': return spec.timed && words.length === 1 ? times : spec.timed && last === 'within' ? [value('10 working days', 'how soon after the meeting')] : [];
        case 'threshold': return words.length === 1 ? bases('of ') : last === 'of' ? bases('') : [];
        case 'quorum': return quorum(document, words, last);
        case 'rhythm': case 'date-or-rhythm': return last === 'at' ? rhythms.map(each => value(`least ${each}`, 'how often')) : last === 'least' ? rhythms.map(each => value(each, 'how often')) : last === 'every' ? [value('6 weeks', 'how often')] : [];
        case 'period': return last === 'from' ? [value('2026-04-01', 'when it begins')] : words.length === 1 && /^\d/.test(last) ? [value('to 2029-03-31', 'when it ends')] : [];
        default: return [];
    }
}

/** What may follow the key of a source in a citation: the place in it, and what stands there. */
export const afterKey = (hasQuotation: boolean): Proposal[] => hasQuotation ? [] : [
    { label: '"p. …"', is: 'value', detail: 'Where in it', snippet: '"p. $1"$0' },
    { label: 'says "…"', is: 'value', detail: 'The words of the passage', snippet: 'says "$1"$0' },
];

const value = (label: string, detail: string): Proposal => ({ label, is: 'value', detail, snippet: `\${1:${label}}$0` });

const seats = (words: readonly string[]): Proposal[] =>
    words.length === 1 ? [{ label: '3 seats', is: 'value', detail: 'How many seats it has; one, if it does not say', snippet: '${1:3} seats$0' }]
    : words.length === 2 && /^\d+$/.test(words[1]!) ? [{ label: 'seats', is: 'value', detail: 'How many seats it has', snippet: 'seats' }] : [];

const times: readonly Proposal[] = [
    { label: 'within 10 working days', is: 'value', detail: 'How soon after the meeting', snippet: 'within ${1:10 working days}$0' },
    { label: '7 days before', is: 'value', detail: 'How long before the meeting', snippet: '${1:7 days} before$0' },
];

const bases = (before: string): Proposal[] => [['those present', 'Of those who are there'], ['votes cast', 'Of the votes that are given, for and against'], ['members', 'Of all members with a vote, there or not']]
    .map(([words, detail]) => ({ label: `${before}${words}`, is: 'value', detail: detail!, snippet: `${before}${words}` }));

function quorum({ scope }: BoundDocument, words: readonly string[], last: string): Proposal[] {
    if (last === 'including' || last === 'with' || words.length === 0) {
        return [
            { label: 'chair', is: 'term', detail: 'The chair of the forum', snippet: 'chair' },
            ...[...scope].filter(([, { keyword }]) => requirable.includes(keyword)).map(([name, entity]): Proposal => ({ label: name, is: 'name', detail: entity.title ?? entity.keyword, markdown: () => portrait(entity), snippet: name })),
        ];
    }
    if (last === 'of') return bases('').filter(({ label }) => label !== 'votes cast');
    const isWhole = words.length === 1 && (last === 'majority' || /^\d/.test(last));
    return !isWhole ? [] : [
        { label: 'including chair', is: 'value', detail: 'Who must be among them', snippet: 'including ${1:chair}$0' },
        { label: 'with …', is: 'value', detail: 'How many of whom must be among them', snippet: 'with $0', leadsOn: true },
        ...(/^\d+$/.test(last) ? [] : bases('of ').filter(({ label }) => label !== 'of votes cast')),
    ];
}
