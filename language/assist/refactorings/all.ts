import type { Charter } from '../../model/charter.js';
import type { BoundDocument } from '../../model/entity.js';
import type { Workspace } from '../../workspace/workspace.js';
import { extractLibrary } from './extract-library.js';
import { changeListLayout } from './list-layout.js';
import { nameAfterTitle } from './name-after-title.js';
import { planTrustBuilding } from './plan-trust-building.js';
import { quotePassage } from './quote-passage.js';
import type { Refactoring, Selected } from './refactoring.js';

/** What can be changed at a selection without a finding asking for it. A document that did not parse is left alone. */
export function refactoringsAt(document: BoundDocument, selected: Selected, charter: Charter | undefined, workspace: Workspace): Refactoring[] {
    if (document.source.problems.length > 0) return [];
    return [
        ...extractLibrary(document, selected),
        ...planTrustBuilding(document, selected, charter),
        ...changeListLayout(document, selected),
        ...nameAfterTitle(document, selected, workspace),
        ...quotePassage(document, selected),
    ];
}
