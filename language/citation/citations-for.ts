import type { Citation } from '../generated/parser/ast.js';
import type { BoundDocument } from '../model/entity.js';
import type { Reason } from '../model/facts/fact.js';
import type { Place } from '../model/place.js';

/** The evidence that a charter gives for what a fact is based on: the citations of the property, or of the value, that the reason names. */
export function citationsFor({ of, place }: Reason): { readonly document: BoundDocument; readonly citation: Citation }[] {
    return [...of.written.keys()].flatMap(key => {
        const stated = of.stated(key);
        if (!stated || !overlap(stated.place, place)) return [];
        const ofValues = stated.items.filter(item => overlap(item.place, place)).flatMap(({ citations = [] }) => citations);
        return [...new Set([...ofValues, ...stated.citations])].map(citation => ({ document: of.document, citation }));
    });
}

const overlap = (a: Place, b: Place) => a.document === b.document && a.start < b.end && b.start < a.end;
