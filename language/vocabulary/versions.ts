/** The second version of the language, for governance documents as people write them. A word without a version came with the first. */
export const v2 = '0.2';
/** The third version, for what the partners themselves answer in surveys. */
export const v3 = '0.3';
