/** The text of a charter with this many stakeholders, and the rest in proportion. */
export function charterOf(stakeholders: number): string;
