import type { Statement } from '../documents/statements/read.js';
import { groupBy } from '../model/collections.js';

/** An office that a document is about. */
export interface Role {
    readonly title: string;
    readonly office: string;
    /** Whose chair it is. */
    readonly body?: string;
    readonly statements: readonly Statement[];
}

type Held = Omit<Role, 'title' | 'statements'> & { readonly statement?: Statement };

/** Each body has a chair of its own; a president, a secretary or a treasurer is that of the whole document. */
const bodyOfOffice = (office: string, body: string | undefined): { readonly body?: string } => (/chair/i.test(office) && body !== undefined ? { body } : {});

/** Whether the role is the one that a forum has as its chair or vice chair. */
export const isHeldIn = (role: Role, { value, body }: Statement): boolean => role.office === value && role.body === bodyOfOffice(value, body).body;

/** The offices that forums are chaired by or that something is stated of. */
export function rolesIn(stated: readonly Statement[]): Role[] {
    const held = stated.flatMap((each): Held[] => {
        const office = each.role ?? (each.property === 'chair' || each.property === 'vice chair' ? each.value : undefined);
        return office === undefined ? [] : [{ office, ...bodyOfOffice(office, each.body), ...(each.of === 'role' ? { statement: each } : {}) }];
    });
    const groups = [...groupBy(held, ({ office, body }) => JSON.stringify([office, body])).values()];
    return groups.map(group => {
        const { office, body } = group[0]!;
        const isOneOfSeveral = groups.filter(other => other[0]!.office === office).length > 1;
        return { office, ...(body === undefined ? {} : { body }), title: isOneOfSeveral && body !== undefined ? `${office} of the ${body}` : office, statements: group.flatMap(each => each.statement ?? []) };
    });
}
