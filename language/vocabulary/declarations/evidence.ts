import { names, plain, term } from '../properties.js';
import { v2 } from '../versions.js';
import type { DeclarationSpec } from './declaration.js';

export const source = {
    noun: 'a source',
    plural: 'sources',
    meaning: 'Evidence to cite: a survey, minutes, a report',
    soughtAs: ['reference', 'document', 'evidence', 'report'],
    named: true,
    properties: {
        author: plain('text', 'Who wrote it', { many: true, soughtAs: ['who'] }),
        year: plain('year', 'The year it was published', { soughtAs: ['when', 'date', 'published'] }),
        title: plain('text', 'Its title, if the heading does not give it'),
        url: plain('text', 'Where it can be read', { also: ['link', 'address'] }),
        doi: plain('text', 'Its digital object identifier, such as 10.1093/jopart/mum032'),
        kind: term('source-kind', 'What kind of evidence it is'),
        file: plain('text', 'The path to the document, from the folder of this file', { since: v2, also: ['path', 'document'], soughtAs: ['pdf'] }),
        read: term('extent', 'How much of it was read: the whole, or a part described in quotation marks', { orText: true, since: v2 }),
    },
} as const satisfies DeclarationSpec;

export const explain = {
    noun: 'an explanation',
    plural: 'explanations',
    meaning: 'Why the partnership departs from a rule, who agreed to that, and until when (comply or explain)',
    named: true,
    properties: {
        for: names(
            ['partnership', 'stakeholder', 'concern', 'relationship', 'forum', 'seat', 'decision', 'ground rule', 'role', 'leader', 'dialogue', 'commitment',
                'trust building', 'empowerment', 'small win', 'priority', 'obligation', 'measure', 'survey', 'answer'],
            'The declarations whose findings it explains; if left out, all findings of the rule', { many: true },
        ),
        because: plain('text', 'The reason'),
        'agreed by': names(['forum', 'stakeholder', 'leader', 'role'], 'Who agreed to it', { many: true, orText: true, everyone: true }),
        until: plain('date', 'The last day on which the explanation is valid'),
    },
} as const satisfies DeclarationSpec;
