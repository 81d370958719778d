/** Every change of the rule in this text: the whole text with it, and what it is. */
export function mutantsOf(text: string): readonly { readonly text: string; readonly what: string }[];
