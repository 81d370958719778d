import { escaped } from '../text/markup.js';

/** A table whose head names its columns; it scrolls by keyboard too. */
export interface Table {
    readonly kind: string;
    /** What a screen reader calls it. */
    readonly label: string;
    /** What is shown above it. */
    readonly caption?: string;
    readonly heads: readonly string[];
    readonly groups: readonly { readonly title?: string; readonly rows: readonly string[] }[];
}

export function* table({ kind, label, caption, heads, groups }: Table): Generator<string> {
    yield `<div class="table ${kind}" role="region" tabindex="0" aria-label="${escaped(label)}"><table>${caption === undefined ? '' : `<caption>${escaped(caption)}</caption>`}<thead><tr>${heads.map(head => `<th scope="col"><span>${escaped(head)}</span></th>`).join('')}</tr></thead>\n`;
    for (const { title, rows } of groups) {
        yield `<tbody>\n${title === undefined ? '' : `<tr class="group"><th scope="rowgroup" colspan="${heads.length}"><span>${escaped(title)} (${rows.length})</span></th></tr>\n`}`;
        for (const row of rows) yield `${row}\n`;
        yield '</tbody>';
    }
    yield '</table></div>\n';
}

/** A row: its head, and cells of markup. */
export const cells = (first: string, ...others: readonly string[]) => `<tr><th scope="row">${first}</th>${others.map(cell => `<td>${cell}</td>`).join('')}</tr>`;

/** What a cell holds, for narrow screens, where the head of the table has no room. */
export const narrow = (head: string) => `<span class="narrow">${head}: </span>`;

export function* folded(title: string, content: Iterable<string>): Generator<string> {
    yield `<details class="more"><summary>${escaped(title)}</summary>\n`;
    yield* content;
    yield '</details>\n';
}
