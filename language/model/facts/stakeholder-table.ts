import { levelOf } from '../../text/terms.js';
import { historyInWords, type StatedRelation } from './relationships.js';
import { sayInWords } from './voice.js';
import type { StakeholderView } from './stakeholders.js';

/** What the maps show, in words: a heading and the rows below it, without markup. */
export interface PlainTable {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
}

export function stakeholderTable(stakeholders: readonly StakeholderView[]): PlainTable {
    return {
        head: ['No.', 'Stakeholder', 'Power, resources, incentive', 'Say in decisions', 'Decisions that affect it', 'Forums', 'Relationships', 'Depends on', 'Bridged by'],
        rows: stakeholders.map(each => [
            String(each.number),
            `${each.called}${each.isEmpowered ? ' (has support to take part)' : ''}`,
            standingInWords(each),
            sayInWords[each.say].short,
            each.decisions.map(({ called, say }) => (say === each.say ? called : `${called} (${sayInWords[say].short})`)).join('; '),
            each.forums.map(({ called, isMember }) => `${called}${isMember ? '' : ' (attends)'}`).join('; '),
            each.relationships.map(relationship => `${relationship.with}: ${relationInWords(relationship)}`).join('; '),
            each.dependsOn.join('; '),
            each.bridgedBy.join('; '),
        ]),
    };
}

/** `high power, strong incentive`: of the three, those that the charter states. */
function standingInWords({ power, resources, incentive }: StakeholderView): string {
    const stated = Object.entries({ power, resources, incentive }).filter(([, level]) => level !== 'not stated');
    return stated.map(([of, level]) => levelOf(level, of)).join(', ') || 'not stated';
}

/** `a history of conflict, low trust`: what is stated. */
export function relationInWords({ trust, conflict, history }: StatedRelation): string {
    const stated = [
        ...(history === 'not stated' ? [] : [historyInWords(history)]),
        ...(trust === 'not stated' ? [] : [levelOf(trust, 'trust')]),
        ...(conflict === 'not stated' ? [] : [levelOf(conflict, 'conflict')]),
    ];
    return stated.length === 0 ? 'trust not stated' : stated.join(', ');
}
