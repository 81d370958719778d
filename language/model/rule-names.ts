import { formerRuleIds } from '../generated/rule-ids.js';

/** The id that a rule has now; a rule that was renamed is understood by the ids that it had in released versions. */
export const currentRuleId = (id: string): string => (Object.hasOwn(formerRuleIds, id) ? formerRuleIds[id]! : id);

/** Whether an id is one that a rule had before. */
export const isFormerRuleId = (id: string): boolean => currentRuleId(id) !== id;
