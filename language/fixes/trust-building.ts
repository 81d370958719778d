import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { inWords, unbudgeted } from '../model/facts/trust-building.js';
import { inList } from '../model/naming.js';
import type { Fix } from './fix.js';
import { addPropertiesToComplete, newDeclaration, toChoose } from './templates.js';
import { inTitle } from './titles.js';

const budget = {
    time: toChoose('time', 'a length of time that the partners agree, such as 18 months'),
    cost: toChoose('cost', 'a sum that the partners agree, such as £60,000'),
};

/** Plans remedial work on a relationship. How long it lasts and what it may cost, the partners have yet to agree. */
export function trustBuildingBetween(charter: Charter, parties: readonly Entity<'stakeholder'>[]): Fix {
    return {
        title: `Plan trust building between ${inTitle(parties)}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'trust building', {}, [
            { key: 'between', value: parties },
            budget.time,
            budget.cost,
        ])],
    };
}

/** Sets aside what a trust building still lacks of time and money. */
export function budgetFor(trustBuilding: Entity<'trust building'>): Fix {
    const lacking = unbudgeted(trustBuilding);
    return {
        title: `Set ${inList(inWords(lacking))} aside for ${trustBuilding.called}`,
        kind: 'template',
        edits: [addPropertiesToComplete(trustBuilding, lacking.map(key => ({ ...budget[key], key })))],
    };
}
