// Changes of rules that change nothing that a charter could show, each with the reason.

export const knownEquivalents = {};
