import { locatorFixes, quotationFix } from '../../fixes/citations.js';
import type { Fix } from '../../fixes/fix.js';
import { citationsInto, type CitedPassage } from '../../model/papers.js';
import { driftFor, isReportedAsMoved } from '../../model/drift.js';
import { placeOf, placesOf } from '../../model/place.js';
import { statementOf } from '../../model/statements.js';
import { differenceIn, writtenIn } from '../../model/word-difference.js';
import { relatedDifference } from '../../model/wording-change.js';
import { sentence } from '../../text/sentence.js';
import { defineLanguageRule } from '../rule.js';

type Misquoted = CitedPassage & { readonly is: 'misquoted' };

export const rule = defineLanguageRule({
    id: 'quotation-not-found',
    severity: 'error',
    isAboutDocuments: true,
    summary: 'Checks that quoted words are in the passage they are quoted from.',
    rationale: 'A quotation shows what a statement relies on. Words that the document does not have, or has in another clause, were changed there or copied wrongly; a single word can turn a rule round.',
    *check(document) {
        for (const { citation, cited } of citationsInto(document)) {
            if (cited.is !== 'misquoted' || isReportedAsMoved(document, citation)) continue;
            const drift = driftFor(document, citation);
            const related = drift?.is === 'reworded' || drift?.is === 'turned' ? [relatedDifference(placeOf(document.source, citation), drift)] : [];
            const relying = related.length === 0 ? '' : ` ${statementOf(document, citation).called} was confirmed with the words that are quoted.`;
            const [at] = placesOf(document.source, citation, 'quotation');
            const [locator] = placesOf(document.source, citation, 'locator');
            yield { at: at!, message: `${messageFor(cited)}${relying}`, related, fixes: () => fixesFor(cited, at!, locator) };
        }
    },
});

function messageFor({ paper, search, part, called }: Misquoted): string {
    const where = part ? `${paper.locatorOf(part.start) || 'this passage'} of ${called}` : called;
    switch (search.kind) {
        case 'missing': return `These words are not in ${where}.`;
        case 'elsewhere': return `These words are in ${paper.locatorOf(search.places[0]!.passage) || 'another passage'} of ${called}, and not in ${paper.locatorOf(part!.start) || 'the passage that is cited'}.`;
        case 'alike': {
            const { quoted, written } = differenceIn(search.changes);
            return `${sentence(paper.locatorOf(search.passage))}${paper.locatorOf(search.passage) === '' ? sentence(called) : ` of ${called}`} says “${written}”, and not “${quoted}”.`;
        }
    }
}

function fixesFor({ paper, search }: Misquoted, at: Parameters<typeof quotationFix>[0], locator: typeof at | undefined): readonly Fix[] {
    switch (search.kind) {
        case 'missing': return [];
        case 'elsewhere': return locator ? locatorFixes(locator, search.places.map(({ passage }) => paper.locatorOf(passage)))() : [];
        case 'alike': return [quotationFix(at, writtenIn(search.changes))];
    }
}
