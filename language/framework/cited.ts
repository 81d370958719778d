import { shortReference } from './bibliography.js';
import type { Cite } from './cite.js';

/** A citation in short form: `Jones et al. 2023, Facilitative leadership (refs 11, 13)`. */
export function shortCite({ source, at, refs = [] }: Cite): string {
    const numbered = refs.length === 0 ? '' : ` (${refs.length === 1 ? 'ref.' : 'refs'} ${refs.join(', ')})`;
    return `${shortReference(source)}, ${at}${numbered}`;
}
