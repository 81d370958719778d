import { derived } from '../charter.js';
import { isRuleBook } from './papers-behind.js';
import { partiesOf } from './parties.js';

export type StartingPoint = 'power' | 'incentives' | 'trust' | 'history';

/**
 * What the model begins with and the charter does not state, as it is asked for in one finding: nothing where some parties state their
 * power and some their incentives, and nothing of a book of rules. The problem, as the partners see it, is asked for with the rest.
 */
export const startToAsk = derived((charter): readonly StartingPoint[] => {
    const { partnership, relationships } = charter;
    const parties = partiesOf(charter);
    const lacksPower = !parties.some(({ written }) => written.has('power') || written.has('resources'));
    const lacksIncentives = !parties.some(({ written }) => written.has('incentive'));
    if (parties.length < 2 || isRuleBook(charter) || (!lacksPower && !lacksIncentives)) return [];
    const lacksRelations = relationships.length === 0;
    return [
        ...(lacksPower ? ['power' as const] : []), ...(lacksIncentives ? ['incentives' as const] : []),
        ...(lacksRelations ? ['trust' as const] : []), ...(lacksRelations && !partnership.grewOutOf ? ['history' as const] : []),
    ];
});

/** The charter states a purpose and not the problem, which is asked for with the start: documents hardly ever state either. */
export const asksForProblemAtStart = derived((charter): boolean =>
    startToAsk(charter).length > 0 && charter.partnership.written.has('purpose') && !charter.partnership.written.has('problem'));
