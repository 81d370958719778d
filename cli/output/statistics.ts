import type { LintedFile } from '../running/lint-files.js';

/** How often each rule found something that nobody has accepted, the most frequent first. */
export function statistics(files: readonly LintedFile[]): string {
    const counts = new Map<string, number>();
    for (const { findings } of files) for (const { rule, accepted } of findings) if (!accepted) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const rows = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const width = String(rows[0]?.[1] ?? 0).length;
    return rows.map(([rule, count]) => `${String(count).padStart(width)}  ${rule}\n`).join('');
}
