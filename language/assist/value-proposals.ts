import type { BoundDocument } from '../model/entity.js';
import { settingsOf } from '../model/facts/setting.js';
import { forms, irregularRhythms, rhythms } from '../vocabulary/forms.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import type { Term } from '../vocabulary/vocabulary.js';
import type { Proposal } from './proposal.js';
import { describeTerm } from './hover.js';
import { portrait } from './portrait.js';

/** What a property may take, but for what it takes already; where anything of a form may stand, one of that form to write over. */
export function values(document: BoundDocument, spec: PropertySpec, stated: readonly string[]): Proposal[] {
    switch (spec.form) {
        case 'term': return document.terms.proposed(spec.vocabulary, settingsOf(document)).filter(word => !stated.includes(word)).map(word => ({
            label: word, is: 'term', detail: document.terms.get(spec.vocabulary, word)!.meaning, markdown: () => describeTerm(document, spec, word) ?? '', snippet: word,
            ...foundByOther(document.terms.get(spec.vocabulary, word)!, word),
        }));
        case 'names': return [...names(document, spec, stated), ...(spec.orText ? [text('someone outside of the charter')] : [])];
        case 'text': return [text('a text')];
        case 'rhythm': return [...often, ...irregularRhythms.map(asRhythm), ...examples(spec.form)];
        case 'date-or-rhythm': return [...examples(spec.form), ...often];
        default: return examples(spec.form);
    }
}

/** Authors find a word by what they call the matter themselves. */
const foundByOther = ({ also = [] }: Term, word: string): Pick<Proposal, 'foundBy'> => (also.length === 0 ? {} : { foundBy: [word, ...also].join(' ') });

function names({ scope }: BoundDocument, spec: PropertySpec & { form: 'names' }, stated: readonly string[]): Proposal[] {
    const fitting = [...scope].filter(([name, entity]) => spec.of.includes(entity.keyword) && !stated.includes(name));
    return [
        ...fitting.map(([name, entity]): Proposal => ({ label: name, is: 'name', detail: entity.title ?? entity.keyword, markdown: () => portrait(entity), snippet: name })),
        ...(spec.everyone && stated.length === 0 ? [{ label: 'everyone', is: 'term' as const, detail: 'All stakeholders of the charter', snippet: 'everyone' }] : []),
    ];
}

const asRhythm = (word: string): Proposal => ({ label: word, is: 'value', detail: 'how often', snippet: word });
const often = rhythms.map(asRhythm);
const text = (detail: string): Proposal => ({ label: '"…"', is: 'value', detail, snippet: '"$1"$0' });

function examples(form: keyof typeof forms): Proposal[] {
    const { expects, example, others = [] } = forms[form];
    return [example, ...others].map(each => ({ label: each, is: 'value', detail: expects, snippet: `\${1:${each}}$0` }));
}
