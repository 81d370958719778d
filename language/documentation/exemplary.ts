import { parseDocument } from '../syntax/document.js';
import type { Kind } from '../vocabulary/kinds.js';

/** A charter or a file of answers from which the pages of the language quote; its partnership or its survey has a title. */
export interface Quotable {
    /** Where it stands, as a page links to it. */
    readonly link: string;
    readonly text: string;
}

/** A declaration as a charter writes it. */
export interface Quotation extends Quotable {
    readonly title: string;
}

/** More than this is no example, but a page of its own. */
const mostLines = 14;

/** For each kind the declaration that says most, of those that are short enough to be read at a glance. */
export function exemplary(charters: readonly Quotable[]): ReadonlyMap<Kind, Quotation> {
    const best = new Map<Kind, { quotation: Quotation; says: number }>();
    for (const { link, text } of charters) {
        const { tree } = parseDocument(link, text);
        const { title } = tree.declarations.find(({ keyword }) => keyword === 'partnership' || keyword === 'survey')!;
        for (const { keyword, properties, $cstNode } of tree.declarations) {
            const kind = keyword as Kind;
            const says = properties.length;
            if ($cstNode!.text.split('\n').length > mostLines || says <= (best.get(kind)?.says ?? -1)) continue;
            best.set(kind, { quotation: { link, title: title!, text: $cstNode!.text }, says });
        }
    }
    return new Map([...best].map(([kind, { quotation }]) => [kind, quotation]));
}
