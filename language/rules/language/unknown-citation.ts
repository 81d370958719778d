import { suggestionsFor } from '../../fixes/spelling.js';
import { isWhole } from '../../model/charter.js';
import { placeOf } from '../../model/place.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unknown-citation',
    severity: 'error',
    summary: 'Checks that every cited work is known.',
    rationale: 'A reader who follows a citation should find the work. Concordat knows a work if it is a `source` of the charter, if an imported bibliography lists it, or if the rules are based on it.',
    *check(document) {
        const { citable, source } = document;
        // While an import or some text was not read, the work may stand there, and no other key may take its place unasked.
        const isRead = source.problems.length === 0 && isWhole(document);
        for (const { properties } of source.tree.declarations) {
            for (const citation of properties.flatMap(({ citations }) => citations)) {
                const key = citation.key?.slice(1);
                if (key === undefined || citable.has(key)) continue;
                const { start } = placeOf(source, citation);
                const place = { document: source, start: start + 1, end: start + 1 + key.length };
                const { question, fixes } = suggestionsFor(key, place, citable.keys(), { kind: isRead ? 'open' : 'unsure' });
                yield { at: place, message: `No source is called “${key}” here.${question}`, fixes };
            }
        }
    },
});
