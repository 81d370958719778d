import type { BoundDocument } from '../model/entity.js';
import { placeOf, type Place } from '../model/place.js';
import { wellFormed } from '../text/well-formed.js';

/** A place that leads somewhere: an imported file, a web address, a digital object identifier. */
export interface Link {
    readonly place: Place;
    readonly target: string;
}

export function linksOf(document: BoundDocument): Link[] {
    const imports = document.imports.filter(({ imported }) => imported.outcome === 'charter' || imported.outcome === 'bibliography').map(({ node, uri }) => {
        const place = placeOf(document.source, node);
        return { place: { ...place, start: place.start + document.source.text.slice(place.start, place.end).search(/["“]/) + 1, end: place.end - 1 }, target: uri };
    });
    return [...imports, ...document.declared.flatMap(entity => (entity.keyword === 'source' ? [...linkIn(entity.url?.items[0], entity.url?.value), ...linkIn(entity.doi?.items[0], doiAddress(entity.doi?.value))] : []))];
}

const doiAddress = (doi: string | undefined) => (doi && /^10\.\d+\/\S+$/.test(doi) ? `https://doi.org/${encodeURI(wellFormed(doi))}` : undefined);

/** Web addresses only: nothing else that a charter's text holds is opened by a click. */
function linkIn(item: { readonly place: Place } | undefined, address: string | undefined): Link[] {
    if (!item || !address || !/^https?:\/\//.test(address)) return [];
    const { document, start, end } = item.place;
    return [{ place: { document, start: start + 1, end: end - 1 }, target: wellFormed(address) }];
}
