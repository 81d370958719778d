import { conditions, type ConditionId } from '../framework/conditions.js';

/** The conditions in the order of the model, which is that of the columns. */
export const conditionIds = Object.keys(conditions) as ConditionId[];
