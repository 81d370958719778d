import type { Setting } from '../../framework/claims/claim.js';
import type { BoundDocument, Entity } from '../entity.js';
import { hasMark } from './marks.js';

/** Kinds of partnership of the NHS in England. */
const english: ReadonlySet<string> = new Set(['integrated-care-system', 'integrated-care-partnership', 'place-partnership', 'provider-collaborative', 'primary-care-network', 'health-and-wellbeing-board']);

const known = new WeakMap<BoundDocument, ReadonlySet<Setting>>();

/** The settings of which claims are made that are a partnership's own: by its kind, or by who has a stake in it. */
export function settingsOf(document: BoundDocument): ReadonlySet<Setting> {
    const settings = known.get(document) ?? new Set<Setting>(settingsIn(document));
    known.set(document, settings);
    return settings;
}

function settingsIn({ partnership, declared, libraries }: BoundDocument): readonly Setting[] {
    if (partnership?.keyword === 'partnership' && english.has(partnership.kind?.value ?? '')) return ['england', 'health-care'];
    const stakeholders = [...declared, ...libraries.flatMap(library => library.declared)].filter((each): each is Entity<'stakeholder'> => each.keyword === 'stakeholder');
    return stakeholders.some(each => hasMark(each, 'nhs') || hasMark(each, 'clinical')) ? ['health-care'] : [];
}
