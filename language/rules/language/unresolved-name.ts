import { insertAfter } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { suggestionsFor } from '../../fixes/spelling.js';
import { declarationText } from '../../fixes/templates.js';
import type { BoundDocument } from '../../model/binding.js';
import type { FaultOf } from '../../model/faults.js';
import { groupBy } from '../../model/collections.js';
import { inList } from '../../model/naming.js';
import { declarations } from '../../vocabulary/declarations.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'unresolved-name',
    severity: 'error',
    summary: 'Every name refers to something that the charter or its imports declare.',
    rationale: 'A name that refers to nothing is most likely misspelt, or its declaration is missing. Rules about what is missing stay silent there, since it may have been meant.',
    cites: [],
    *check(document) {
        const names = namesByKind(document);
        for (const fault of document.faults) {
            if (fault.rule !== 'unresolved-name') continue;
            const candidates = fault.of.flatMap(kind => names.get(kind) ?? []);
            const { question, fixes } = suggestionsFor(fault.word, fault.place, candidates);
            const wanted = fault.of.length > 4 ? 'Nothing' : `No ${inList(fault.of, { or: true })}`;
            yield {
                at: fault.place,
                message: `${wanted} is called “${fault.word}” here.${question}`,
                fixes: () => [...fixes(), ...(question === '' ? declare(document, fault) : [])],
            };
        }
    },
});

/** The names that may be used in a document, by the kind of what they refer to. */
function namesByKind({ scope }: BoundDocument): Map<string, string[]> {
    return groupBy(scope.keys(), name => scope.get(name)!.keyword);
}

/** Declares what the name was meant for, where it can only be of one kind. */
function declare(document: BoundDocument, { of, word }: FaultOf<'unresolved-name'>): Fix[] {
    const last = document.lastOfKind.get(of[0]!) ?? document.declared.at(-1);
    if (of.length > 1 || !last) return [];
    return [{
        title: `Declare ${declarations[of[0]!].noun} “${word}”`,
        kind: 'template',
        edits: [insertAfter(last, declarationText(of[0]!, { name: word, title: '…' }, []).replace(/ \{\n\n\}$/, ''))],
    }];
}
