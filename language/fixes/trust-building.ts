import type { Charter } from '../model/charter.js';
import { hasTask } from '../model/facts/leadership.js';
import type { Pair } from '../model/facts/relationships.js';
import { listed } from '../model/naming.js';
import type { Fix } from './fix.js';
import { namesOf, newDeclaration } from './templates.js';

/** Plans remedial work on the relationship of a pair, led by a leader with the task of repair, if there is one. */
export function trustBuildingBetween(charter: Charter, { parties }: Pair): Fix {
    const leader = charter.leaders.find(each => hasTask(each, 'repair'));
    return {
        title: `Plan trust building between ${listed(parties)}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'trust building', {}, [
            { key: 'between', value: namesOf(parties) },
            { key: 'time', value: '12 months', toComplete: 'how long it is given' },
            { key: 'cost', value: '£10,000', toComplete: 'what is set aside for it' },
            ...(leader ? [{ key: 'led by', value: leader.name! }] : []),
        ])],
    };
}
