import { assessConditions } from '../assessment/condition-states.js';
import { countsInWords } from '../assessment/states.js';
import type { Inspection } from '../check/check.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { voiceIn } from '../model/facts/voice.js';
import type { Place } from '../model/place.js';

/** A line that an editor shows above a declaration: what the whole charter says of it. */
export interface Lens {
    readonly at: Entity;
    readonly label: string;
    readonly is: 'assessment' | 'decisions';
    /** The places that it is about. */
    readonly places: readonly Place[];
}

/** Above the partnership the state of the conditions, above each stakeholder the decisions that affect it. */
export function lensesOf(inspection: Inspection): Lens[] {
    const { charter, document } = inspection;
    if (!charter) return [];
    const affecting = decisionsByStakeholder(charter);
    return [
        { at: charter.partnership, label: statesInWords(inspection), is: 'assessment', places: [] },
        ...document.declared.flatMap(entity => {
            const decisions = entity.keyword === 'stakeholder' ? affecting.get(entity) : undefined;
            return decisions ? [{ at: entity, label: decisionsInWords(entity as Entity<'stakeholder'>, decisions), is: 'decisions' as const, places: decisions.map(({ place }) => place) }] : [];
        }),
    ];
}

function decisionsByStakeholder({ decisions }: Charter): Map<Entity, Entity<'decision'>[]> {
    const affecting = new Map<Entity, Entity<'decision'>[]>();
    for (const decision of decisions) {
        for (const stakeholder of new Set(decision.affects?.value ?? [])) affecting.set(stakeholder, [...affecting.get(stakeholder) ?? [], decision]);
    }
    return affecting;
}

const statesInWords = (inspection: Inspection): string => `Conditions of the model: ${countsInWords(Object.values(assessConditions(inspection)!))}`;

function decisionsInWords(stakeholder: Entity<'stakeholder'>, decisions: readonly Entity<'decision'>[]): string {
    const count = decisions.length;
    const deciding = decisions.filter(decision => voiceIn(decision, stakeholder) === 'decides').length;
    const say = deciding === count ? (count === 1 ? 'takes part in it' : 'takes part in all') : deciding === 0 ? (count === 1 ? 'does not take part in it' : 'takes part in none') : `takes part in ${deciding}`;
    return `Affected by ${count} ${count === 1 ? 'decision' : 'decisions'}, ${say}`;
}
