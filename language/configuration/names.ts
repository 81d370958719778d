/** The names of configurations, in the order in which they are looked for in a folder. */
export const configurationNames = ['concordat.json', 'concordat.jsonc', 'package.json'] as const;
