import type { Mark } from '../../vocabulary/vocabulary.js';
import type { Entity } from '../entity.js';
import { kept } from '../kept.js';

/** The marks of a stakeholder's sectors; one without a sector has none, and is never counted as lacking one. */
const marksOf = kept((stakeholder: Entity<'stakeholder'>): readonly Mark[] =>
    (stakeholder.sector?.value ?? []).flatMap(sector => stakeholder.document.terms.marks(sector)));

export const hasMark = (stakeholder: Entity<'stakeholder'>, mark: Mark): boolean => marksOf(stakeholder).includes(mark);
