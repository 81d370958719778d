import { suggestionsFor } from '../../fixes/spelling.js';
import { inList } from '../../model/naming.js';
import { declarations } from '../../vocabulary/declarations.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'name-of-another-kind',
    severity: 'error',
    summary: 'Every name refers to something of the kind that its property asks for.',
    rationale: 'A forum cannot be a member, nor a stakeholder a concern. The name is known, but says nothing here.',
    cites: [],
    *check(document) {
        for (const fault of document.faults) {
            if (fault.rule !== 'name-of-another-kind') continue;
            const { found, of, property, place } = fault;
            const others = [...document.scope].filter(([, entity]) => of.includes(entity.keyword)).map(([name]) => name);
            const { fixes } = suggestionsFor(found.name ?? '', place, others);
            const wanted = inList(of.slice(0, 4).map(kind => declarations[kind].noun), { or: true });
            yield {
                at: place,
                message: `${found.called} is ${declarations[found.keyword].noun}; “${property}” asks for ${wanted}.`,
                related: [{ at: found, message: `${found.called} is declared here.` }],
                fixes,
            };
        }
    },
});
