import type { Setting } from '../../framework/claims/claim.js';
import type { BoundDocument, Entity } from '../entity.js';
import { hasMark } from './marks.js';

/** Words that only the NHS in England uses, and England itself. */
const namesEngland = /\bEngland\b|\bHealth and Care Act 2022\b|\bintegrated care (?:board|system)\b/i;
const namesElsewhere = /\b(?:Scotland|Scottish|Wales|Welsh|Ireland|Irish|HSC|HSCB)\b/;

const known = new WeakMap<BoundDocument, ReadonlySet<Setting>>();

/** The settings of which claims are made that are a partnership's own: by its kind, where it is, or by who has a stake in it. */
export function settingsOf(document: BoundDocument): ReadonlySet<Setting> {
    const settings = known.get(document) ?? new Set<Setting>(settingsIn(document));
    known.set(document, settings);
    return settings;
}

function settingsIn({ partnership, declared, libraries, terms }: BoundDocument): readonly Setting[] {
    const kind = partnership?.keyword === 'partnership' ? partnership.kind?.value ?? '' : '';
    // A kind of health care that other countries have too does not say where the partnership is.
    const setting = terms.get('partnership-kind', kind)?.setting;
    const stakeholders = [...declared, ...libraries.flatMap(library => library.declared)].filter((each): each is Entity<'stakeholder'> => each.keyword === 'stakeholder');
    if (setting !== undefined) {
        const own = [partnership!, ...declared.filter(({ keyword }) => keyword === 'source')].flatMap(wordsOf).join('\n');
        const [isEngland, isElsewhere] = [namesEngland.test([own, ...stakeholders.flatMap(wordsOf)].join('\n')), namesElsewhere.test(own)];
        const isEnglish = setting === 'england' ? isEngland || !isElsewhere : isEngland && !isElsewhere;
        return isEnglish ? ['england', 'health-care'] : ['health-care'];
    }
    return stakeholders.some(each => hasMark(each, 'nhs') || hasMark(each, 'clinical')) ? ['health-care'] : [];
}

/** The title and the values of a declaration, in which a place may be named. */
const wordsOf = (entity: Entity): string[] => [entity.title ?? '', ...[...entity.written.keys()].flatMap(key => entity.stated(key)?.items.map(({ written }) => written) ?? [])];
