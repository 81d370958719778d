/** The second version of the language: governance as it is written. What has no version came with the first. */
export const v2 = '0.2';
/** The third version: what the partners say, beside what the charter states. */
export const v3 = '0.3';
