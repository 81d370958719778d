import type { Property } from '../generated/parser/ast.js';
import type { BoundDocument } from '../model/entity.js';
import { citedPassage, pointsInto, type CitedPassage } from '../model/papers.js';
import { placeOf, type Place } from '../model/place.js';

/**
 * How far the document that a statement cites bears it out, as far as a tool can tell.
 *
 * - `verified`: the words that it quotes are in the passage. Whether they mean what the statement says is for a person to judge.
 * - `located`: the passage is there, and nothing is quoted from it.
 * - `unverified`: the passage or the words are not there, or nobody could look.
 * - `uncited`: it points into no document.
 */
export type Verification = 'verified' | 'located' | 'unverified' | 'uncited';

export interface VerifiedStatement {
    readonly place: Place;
    readonly verification: Verification;
    /** Why it is unverified, in a sentence. */
    readonly reason?: string;
}

/** Every statement of a document, but for those that say what its sources are. */
export function verifiedStatements(document: BoundDocument): VerifiedStatement[] {
    const { source } = document;
    return source.tree.declarations.filter(({ keyword }) => keyword !== 'source' && keyword !== 'explain').flatMap(({ properties }) => properties).map(property => ({ place: placeOf(source, property), ...verificationOf(document, property) }));
}

/** A statement is as good as the worst of what it cites. */
function verificationOf(document: BoundDocument, { citations }: Property): Pick<VerifiedStatement, 'verification' | 'reason'> {
    const cited = citations.flatMap(citation => {
        const passage = pointsInto(citation) ? citedPassage(document, citation) : undefined;
        return passage ? [{ passage, isQuoted: citation.quotation !== undefined }] : [];
    });
    const reasons = cited.flatMap(({ passage }) => reasonFor(passage) ?? []);
    if (reasons.length > 0) return { verification: 'unverified', reason: reasons[0]! };
    if (cited.length === 0) return { verification: 'uncited' };
    return { verification: cited.some(({ isQuoted }) => isQuoted) ? 'verified' : 'located' };
}

function reasonFor(cited: CitedPassage): string | undefined {
    switch (cited.is) {
        case 'passage': return undefined;
        case 'unchecked': return `${cited.called} was not read: ${cited.reason}.`;
        case 'nowhere': return `The passage is not in ${cited.called}.`;
        case 'ambiguous': return `Several passages of ${cited.called} fit.`;
        case 'misquoted': return `The quoted words are not in the passage of ${cited.called}.`;
    }
}
