import { groupBy } from '../../model/collections.js';
import { checkedCitations, type Checked } from '../../model/drift.js';
import { placeOf } from '../../model/place.js';
import type { BoundDocument } from '../../model/entity.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'document-replaced',
    severity: 'warning',
    hasNoFaultyExample: true,
    isAboutDocuments: true,
    summary: 'Checks that every cited document is the file in which its passages were confirmed.',
    rationale: 'Another file may be another version. Even where the cited passages are the same, someone should have looked.',
    *check(document) {
        const moved = checkedCitations(document).filter(checked => fileBefore(document, checked) !== undefined);
        for (const [uri, all] of groupBy(moved, ({ cited }) => cited.uri)) {
            const [first] = all;
            const same = all.filter(({ drift }) => drift.is === 'confirmed').length;
            const passages = all.length === 1 ? 'The passage that was confirmed is' : `Of the ${all.length} passages that were confirmed, ${same === all.length ? 'all are' : same === 0 ? 'none is' : same === 1 ? '1 is' : `${same} are`}`;
            yield {
                at: placeOf(document.source, first!.citation),
                message: `${first!.cited.called} is now “${document.pathInWorkspace(uri)}”, and was “${fileBefore(document, first!)}” when it was confirmed. ${all.length === 1 && same === 0 ? 'The passage that was confirmed is not the same' : `${passages} the same`}.`,
            };
        }
    },
});

function fileBefore(document: BoundDocument, { cited, drift }: Checked): string | undefined {
    if (drift.is === 'unconfirmed' || drift.is === 'unchecked') return undefined;
    return drift.by.document === document.pathInWorkspace(cited.uri) ? undefined : drift.by.document;
}
