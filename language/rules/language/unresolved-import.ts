import type { BoundDocument } from '../../model/entity.js';
import { isWhole } from '../../model/charter.js';
import { placeOf } from '../../model/place.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unresolved-import',
    severity: 'error',
    otherSeverities: ['warning'],
    summary: 'Checks that every imported file exists and can be read.',
    rationale: 'What an import should bring in is unknown while its file is missing or cannot be read, so rules about what is missing stay silent in the whole charter.',
    *check(document) {
        const { imports, source } = document;
        for (const link of imports) {
            const { node, imported } = link;
            const place = placeOf(source, node);
            const at = { ...place, start: place.start + source.text.slice(place.start, place.end).search(/["“]/) };
            if (imported.outcome === 'missing') yield { at, message: `There is no file “${node.path}” here. Check the path, which starts from the folder of this file.` };
            if (imported.outcome === 'unreadable') yield { at, message: `“${node.path}” cannot be read: ${imported.reason}.` };
            if (imported.outcome !== 'charter' || imported.document === source) continue;
            const reason = whyNotUnderstood(document, document.importedBy(link)!);
            if (reason) yield { at, severity: 'warning', message: `“${node.path}” ${reason}, so what seems to be missing here is not reported.` };
        }
    },
});

function whyNotUnderstood({ parent }: BoundDocument, imported: BoundDocument): string | undefined {
    if (imported.source.problems.length > 0) return 'contains mistakes and was only partly understood';
    const isRelied = imported.partnership === undefined || imported.partnership === parent;
    return isRelied && !isWhole(imported) ? 'imports something that cannot be found or understood' : undefined;
}
