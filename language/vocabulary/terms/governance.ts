import { v2, v3 } from '../versions.js';
import type { Vocabulary } from '../vocabulary.js';

export const priorityOrigin = {
    title: 'an origin of a priority',
    meaning: 'Where a priority comes from',
    terms: {
        local: { meaning: 'The partners set it themselves, together', claims: ['priorities-are-decided-locally-and-together'] },
        shared: { meaning: 'It was set elsewhere and adopted by the partners, or set jointly', since: v2 },
        regional: { meaning: 'It was set by a region, a state or a wider partnership', since: v2, also: ['state'] },
        national: { meaning: 'It was set nationally and is carried out here', claims: ['systems-carry-out-national-priorities'], also: ['central'] },
    },
} as const satisfies Vocabulary;

export const governanceMode = {
    title: 'a mode of governance',
    meaning: 'How one body binds another: by command, by contract or by agreement',
    terms: {
        hierarchy: { meaning: 'Orders, targets and inspection from above', claims: ['earlier-modes-of-governance-remain', 'hierarchy-returns'] },
        market: { meaning: 'Contracts, tenders and competition', claims: ['earlier-modes-of-governance-remain'] },
        network: { meaning: 'Trust and agreement among equals', claims: ['linking-translates-between-modes'] },
    },
} as const satisfies Vocabulary;

export const metricKind = {
    title: 'a kind of measure',
    meaning: 'What a measure counts',
    isOpen: true,
    terms: {
        activity: {
            meaning: 'How much is done, such as appointments or patrols; it can crowd out agreed priorities',
            claims: ['activity-and-cost-compete-with-agreed-priorities'],
        },
        cost: {
            meaning: 'What is spent or saved; it can crowd out agreed priorities',
            claims: ['activity-and-cost-compete-with-agreed-priorities'],
        },
        outcome: { meaning: 'What has changed for people or places' },
        experience: { meaning: 'What people who use or provide a service experience' },
    },
} as const satisfies Vocabulary;

export const extent = {
    title: 'how much was read',
    meaning: 'How much of a source was read when the charter was written',
    terms: {
        whole: { meaning: 'All of it', since: v2, also: ['all', 'everything'] },
        part: { meaning: 'Part of it; the text after it says which part', since: v2, also: ['partly', 'partial'] },
        none: { meaning: 'Nothing: it is known only because other documents name it', since: v3, also: ['nothing', 'unread'] },
    },
} as const satisfies Vocabulary;

export const sourceKind = {
    title: 'a kind of source',
    meaning: 'What sort of evidence a source is',
    isOpen: true,
    terms: {
        article: { meaning: 'An article in a journal' },
        book: { meaning: 'A book, or a chapter of one' },
        report: { meaning: 'A report of an organisation or an inquiry' },
        evaluation: { meaning: 'A study of how something has worked' },
        survey: { meaning: 'Answers from many people' },
        interview: { meaning: 'What people said in individual interviews' },
        'focus-group': { meaning: 'What a small group said together' },
        consultation: { meaning: 'A public consultation and its results' },
        testimony: { meaning: 'What a person or a community said from their own experience' },
        'traditional-knowledge': { meaning: 'What an indigenous or local people know, shared with their consent' },
        minutes: { meaning: 'The record of a meeting' },
        'board-paper': { meaning: 'A paper written for a board or a committee' },
        correspondence: { meaning: 'A letter or a message' },
        agreement: { meaning: 'A contract, a treaty or a memorandum between parties' },
        'terms-of-reference': { meaning: 'What a board or a committee is for, and its rules', also: ['constitution', 'bylaws', 'by-laws'] },
        strategy: { meaning: 'A strategy or a plan' },
        policy: { meaning: 'A policy of a government or an organisation' },
        guidance: { meaning: 'Guidance from a national or professional body' },
        legislation: { meaning: 'An act, a regulation or a by-law' },
        judgment: { meaning: 'The decision of a court or a tribunal' },
        inspection: { meaning: 'The report of a regulator or an auditor' },
        accounts: { meaning: 'A budget or financial accounts' },
        dataset: { meaning: 'Figures, statistics or monitoring data' },
        map: { meaning: 'A map or a plan of land' },
        website: { meaning: 'A page on the web' },
        press: { meaning: 'A report in the press, on radio or on television' },
    },
} as const satisfies Vocabulary;

/** Documents that set rules or say how something works. They have no reason to list results, or to describe the partners. */
export const ruleDocuments: ReadonlySet<string> = new Set<keyof typeof sourceKind.terms>(['agreement', 'terms-of-reference', 'policy', 'legislation']);
