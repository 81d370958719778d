import { placeOf } from '../../model/place.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unresolved-import',
    severity: 'error',
    summary: 'Every imported file is there and can be read.',
    rationale: 'What an import should bring in is unknown while its file is missing or cannot be read, so rules about what is missing stay silent in the whole charter.',
    cites: [],
    *check({ imports, source }) {
        for (const { node, imported } of imports) {
            const place = placeOf(source, node);
            const at = { ...place, start: place.start + source.text.slice(place.start, place.end).search(/["“]/) };
            if (imported.outcome === 'missing') yield { at, message: `There is no file “${node.path}” beside this one. Check the path; it is read from the folder of this file.` };
            if (imported.outcome === 'unreadable') yield { at, message: `“${node.path}” cannot be read: ${imported.reason}.` };
            if (imported.outcome === 'charter' && imported.document.problems.length > 0) {
                yield { at, severity: 'warning', message: `“${node.path}” holds mistakes that keep parts of it from being understood, so what seems to be missing here is not reported.` };
            }
        }
    },
});
