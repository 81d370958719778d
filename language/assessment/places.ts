import { textPlace } from '../model/place.js';
import type { TextPlace } from '../model/place.js';
import type { Reason } from '../model/facts/fact.js';
import type { Bearing, Evidence } from './evidence/evidence.js';

/** A sentence of the charter that something is based on, and where it stands. */
export interface PlacedReason extends TextPlace {
    readonly says: string;
}

/** A fact in a sentence, what it means for its condition, and what it is based on. */
export interface PlacedFact {
    readonly says: string;
    readonly bearing: Bearing;
    readonly reasons: readonly PlacedReason[];
    /** How many answers it is based on, where the partners say it and not the charter. */
    readonly answers?: number;
    /** It is what was answered about each partner, which a table can show in its place. */
    readonly isOfEach?: true;
}

const placedReason = ({ of, says, place }: Reason): PlacedReason => ({ says: says === of.keyword ? of.called : `${of.called}: ${says}`, ...textPlace(place) });

export const placed = ({ says, bearing, reasons, answers, isOfEach }: Evidence): PlacedFact =>
    ({ says, bearing, reasons: reasons.map(placedReason), ...(answers === undefined ? {} : { answers }), ...(isOfEach ? { isOfEach } : {}) });
