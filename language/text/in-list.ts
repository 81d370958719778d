/** `A`, `A and B`, `A, B and C`; of more than `limit`, the first ones and how many others. */
export function inList(items: readonly string[], { limit = 6, or = false } = {}): string {
    const joint = or ? 'or' : 'and';
    if (items.length > limit) return `${items.slice(0, limit - 1).join(', ')} ${joint} ${items.length - limit + 1} others`;
    if (items.length < 2) return items[0] ?? '';
    return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}
