import type { Edit } from '../fixes/fix.js';
import type { BoundDocument } from '../model/entity.js';
import { placesOf, type Place } from '../model/place.js';
import { quoted } from '../syntax/values.js';
import { relativePath } from '../text/relative.js';
import { canonicalUri, resolveFrom } from '../text/uri.js';

/** A path in a charter that names another file, with its quotation marks. */
export interface FileReference {
    readonly place: Place;
    readonly path: string;
    readonly uri: string;
}

/** The files that a document imports, and those that its sources are read from. */
function fileReferencesIn({ source, declared }: BoundDocument): FileReference[] {
    const reference = (place: Place | undefined, path: string | undefined): FileReference[] => {
        const uri = resolveFrom(source.uri, path);
        return place === undefined || path === undefined || uri.startsWith('outside:') ? [] : [{ place, path, uri }];
    };
    return [
        ...source.tree.imports.flatMap(node => reference(placesOf(source, node, 'path')[0], node.path)),
        ...declared.flatMap(entity => (entity.keyword === 'source' ? reference(entity.file?.items[0]?.place, entity.file?.value) : [])),
    ];
}

/** Where a file is after some files and folders were moved; itself, where it was not among them. */
export function placeAfterMoves(moves: readonly { readonly from: string; readonly to: string }[]): (uri: string) => string {
    const canonical = moves.map(({ from, to }) => ({ from: canonicalUri(from).replace(/\/$/, ''), to: canonicalUri(to).replace(/\/$/, '') }));
    return uri => {
        const own = canonicalUri(uri);
        const move = canonical.find(({ from }) => own === from || own.startsWith(`${from}/`));
        return move ? move.to + own.slice(move.from.length) : own;
    };
}

/** The edits by which a document names the same files after files were moved, or it was moved itself. */
export function referencesAfterMoves(document: BoundDocument, placeAfter: (uri: string) => string): Edit[] {
    const own = canonicalUri(document.source.uri);
    const ownAfter = placeAfter(own);
    return fileReferencesIn(document).flatMap(({ place, path, uri }) => {
        const target = placeAfter(uri);
        if (ownAfter === own && target === canonicalUri(uri)) return [];
        const after = relativePath(ownAfter, target);
        const text = path.startsWith('./') && !after.startsWith('..') ? `./${after}` : after;
        return text === path.replaceAll('\\', '/') ? [] : [{ place, text: quoted(text) }];
    });
}
