import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { hasTask } from '../model/facts/leadership.js';
import { standsWith } from '../model/facts/relationships.js';
import { inWords, unbudgeted } from '../model/facts/trust-building.js';
import { inList, listed } from '../model/naming.js';
import type { Fix } from './fix.js';
import { addPropertiesToComplete, namesOf, newDeclaration, type TemplateLine } from './templates.js';

const budget = {
    time: { key: 'time', value: '12 months', toComplete: 'this or another length of time, as the partners agree' },
    cost: { key: 'cost', value: '£10,000', toComplete: 'this or another sum, as the partners agree' },
} as const satisfies Record<string, TemplateLine>;

const areAllIn = (list: readonly Entity[], parties: readonly Entity[]): boolean => parties.every(party => list.includes(party));

/** Plans remedial work on a relationship, led by a leader whom all its sides trust to repair it, if there is one. */
export function trustBuildingBetween(charter: Charter, parties: readonly Entity<'stakeholder'>[]): Fix {
    const leader = charter.leaders.find(each => each.name !== undefined && hasTask(each, 'repair') && areAllIn(standsWith(charter, each), parties));
    return {
        title: `Plan trust building between ${listed(parties)}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'trust building', {}, [
            { key: 'between', value: namesOf(parties) },
            budget.time,
            budget.cost,
            ...(leader ? [{ key: 'led by', value: leader.name! }] : []),
        ])],
    };
}

/** Sets aside what a trust building still lacks of time and money. */
export function budgetFor(trustBuilding: Entity<'trust building'>): Fix {
    const lacking = unbudgeted(trustBuilding);
    return {
        title: `Set ${inList(inWords(lacking))} aside for ${trustBuilding.called}`,
        kind: 'template',
        edits: [addPropertiesToComplete(trustBuilding, lacking.map(key => budget[key]))],
    };
}
