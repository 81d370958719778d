import { suggestionsFor } from '../../fixes/spelling.js';
import type { Fix } from '../../fixes/fix.js';
import type { FaultOf } from '../../model/faults.js';
import { declarations, type DeclarationSpec } from '../../vocabulary/declarations.js';
import { sentence } from '../../model/naming.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unknown-property',
    severity: 'error',
    summary: 'Every property is one that its declaration may have.',
    rationale: 'A property that is not known says nothing that can be checked. Often it is misspelt, or the colon of the one before is missing.',
    cites: [],
    *check(document) {
        for (const fault of document.faults) {
            if (fault.rule !== 'unknown-property') continue;
            const known = Object.keys(propertiesOf(fault));
            const [first, ...rest] = fault.word.split(' ');
            if (rest.length > 0 && known.includes(first!)) {
                yield { at: fault.place, message: `A colon is missing after “${first}”: a property is written “${first}: …”.`, fixes: () => [addColon(fault, first!)] };
                continue;
            }
            const { question, fixes } = suggestionsFor(fault.word, fault.place, known);
            yield { at: fault.place, message: `${sentence(declarations[fault.kind].noun)} has no “${fault.word}”.${question}`, fixes };
        }
    },
});

const propertiesOf = ({ kind }: FaultOf<'unknown-property'>): DeclarationSpec['properties'] => declarations[kind].properties;


function addColon({ place: { document, start } }: FaultOf<'unknown-property'>, key: string): Fix {
    const end = start + key.length;
    return { title: `Write “${key}:”`, kind: 'complete', keepsMeaning: true, edits: [{ place: { document, start: end, end }, text: ':' }] };
}
