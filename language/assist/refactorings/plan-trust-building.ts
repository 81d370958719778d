import { trustBuildingBetween } from '../../fixes/trust-building.js';
import type { BoundDocument } from '../../model/entity.js';
import type { Charter } from '../../model/charter.js';
import { targetAt } from '../target.js';
import type { Refactoring, Selected } from './refactoring.js';

/** Turns the history of a relationship into a plan: trust building between the same partners, which the charter does not have yet. */
export function planTrustBuilding(document: BoundDocument, { start }: Selected, charter: Charter | undefined): Refactoring[] {
    const target = targetAt(document, start);
    const entity = target && 'entity' in target ? target.entity : undefined;
    if (!charter || entity?.keyword !== 'relationship' || !entity.history) return [];
    const parties = (entity.between?.value ?? []).filter(({ name }) => name !== undefined);
    const isPlanned = charter.trustBuildings.some(({ between }) => parties.every(party => (between?.value as readonly unknown[] | undefined)?.includes(party)));
    if (parties.length < 2 || isPlanned) return [];
    const { title, edits } = trustBuildingBetween(charter, parties);
    return [{ title, kind: 'rewrite', edits, leavesGaps: true }];
}
