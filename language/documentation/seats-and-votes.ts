import type { Kind } from '../vocabulary/kinds.js';

const together = `A forum gets its seats in two ways, and either is enough.

- **Lists**: \`members\` names those with a vote and \`without vote\` those without one, each with one seat or with the number behind the name, such as \`members: Parents 3 seats, Staff\`. Those \`in attendance\` have no seat.
- **Seats**: a \`seat\` says \`on\` which forum it is, who holds it, its \`number\` (one, if it does not say) and its \`vote\` (it has one, if it does not say). It also says how its holder is chosen, and for how long. A forum whose seats are all declared needs no \`members\`.

Do not count twice: where the holder of a seat is in a list of the forum, the list says how many seats there are and whether they have a vote, and the seat only adds the rest, such as how its holder is chosen.

Each seat has one vote. \`membership: open\` says that anyone can become a member, so the members cannot be counted. If only some seats are for anyone who comes forward, such as two parents, write that in the seat: \`number: 2  held by: Parents  chosen how: self-nomination\`.`;

/** How seats and votes fit together, on the pages of the declarations that state them. */
export const seatsAndVotes: Partial<Record<Kind, string>> = { forum: together, seat: together };
