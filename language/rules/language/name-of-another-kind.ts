import { suggestionsFor } from '../../fixes/spelling.js';
import { groupBy } from '../../model/collections.js';
import { inList } from '../../model/naming.js';
import { declarations } from '../../vocabulary/declarations.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'name-of-another-kind',
    severity: 'error',
    summary: 'Checks that every name refers to the kind of thing that its property needs.',
    rationale: 'A forum cannot be a member, nor a stakeholder a concern. The name is known, but says nothing here.',
    *check(document) {
        const names = groupBy(document.scope.keys(), name => document.scope.get(name)!.keyword);
        for (const fault of document.faults) {
            if (fault.rule !== 'name-of-another-kind') continue;
            const { found, of, property, place } = fault;
            // The name was written as it is, so it is no slip: another one is offered, and never put in its place unasked.
            const { fixes } = suggestionsFor(found.name ?? '', place, of.flatMap(kind => names.get(kind) ?? []), { kind: 'unsure' });
            const wanted = inList(of.map(kind => declarations[kind].noun), { or: true });
            yield {
                at: place,
                message: `“${property}” needs ${wanted}, and ${found.called} is ${declarations[found.keyword].noun}.`,
                related: [{ at: found, message: `${found.called} is declared here.` }],
                fixes,
            };
        }
    },
});
