/** The second version of the language: governance as it is written. What has no version came with the first. */
export const v2 = '0.2';
