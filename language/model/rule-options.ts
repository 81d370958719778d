import { essentialGroundRuleTopics } from '../vocabulary/terms/index.js';

/** What a project may set for the rules. The defaults are good practice, and where they are not the model's, they say so. */
export interface RuleOptions {
    /** The topics that ground rules should settle. Our list: the model asks for clear ground rules and names no topics. */
    readonly groundRuleTopics: readonly string[];
    /** Words that everyone may read as they like. Our list. */
    readonly vagueWords: readonly string[];
    /** Within how many months of the partnership's start a win counts as early, from 1. Our figure. */
    readonly earlyWinMonths: number;
}

export const defaultOptions: RuleOptions = {
    groundRuleTopics: essentialGroundRuleTopics,
    vagueWords: [
        'where appropriate', 'as appropriate', 'if appropriate', 'where possible', 'if possible', 'wherever possible', 'where practicable',
        'as far as possible', 'as far as practicable', 'timely', 'in a timely manner', 'in due course', 'as soon as possible', 'as soon as practicable',
        'as necessary', 'where necessary', 'as needed', 'as required', 'reasonable endeavours', 'best endeavours', 'reasonable efforts', 'best efforts',
        'normally', 'usually', 'generally', 'from time to time', 'endeavour to', 'strive to', 'seek to', 'aim to', 'regularly', 'periodically',
        'adequate', 'sufficient', 'meaningful', 'robust',
    ],
    earlyWinMonths: 12,
};
