import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { hasTask } from '../model/facts/leadership.js';
import { includesPair, standsWith, type Pair } from '../model/facts/relationships.js';
import { inWords, unbudgeted } from '../model/facts/trust-building.js';
import { inList, listed } from '../model/naming.js';
import type { Fix } from './fix.js';
import { addPropertiesToComplete, namesOf, newDeclaration, type TemplateLine } from './templates.js';

const budget = {
    time: { key: 'time', value: '12 months', toComplete: 'how long it is given' },
    cost: { key: 'cost', value: '£10,000', toComplete: 'what is set aside for it' },
} as const satisfies Record<string, TemplateLine>;

/** Plans remedial work on the relationship of a pair, led by a leader whom both trust to repair it, if there is one. */
export function trustBuildingBetween(charter: Charter, pair: Pair): Fix {
    const leader = charter.leaders.find(each => each.name !== undefined && hasTask(each, 'repair') && includesPair(standsWith(each), pair));
    return {
        title: `Plan trust building between ${listed(pair.parties)}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'trust building', {}, [
            { key: 'between', value: namesOf(pair.parties) },
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
