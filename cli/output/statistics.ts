/** How often each rule found something that nobody has accepted, the most frequent first. */
export function statistics(counts: ReadonlyMap<string, number>): string {
    const rows = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const width = String(rows[0]?.[1] ?? 0).length;
    return rows.map(([rule, count]) => `${String(count).padStart(width)}  ${rule}\n`).join('');
}
