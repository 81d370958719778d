import { insertAfter } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { suggestionsFor } from '../../fixes/spelling.js';
import type { BoundDocument } from '../../model/entity.js';
import { isWhole } from '../../model/charter.js';
import { groupBy } from '../../model/collections.js';
import type { FaultOf } from '../../model/entity.js';
import { inList } from '../../model/naming.js';
import { declarations } from '../../vocabulary/declarations.js';
import { defineLanguageRule } from '../rule.js';

type Unresolved = FaultOf<'unresolved-name'>;

export const rule = defineLanguageRule({
    id: 'unresolved-name',
    severity: 'error',
    summary: 'Checks that every name refers to something in the charter or its imports.',
    rationale: 'A name that refers to nothing is most likely misspelt, or what it stands for is missing. Rules about what is missing stay silent there, since it may have been meant.',
    *check(document) {
        const names = groupBy(document.scope.keys(), name => document.scope.get(name)!.keyword);
        // Where some text was not read, what is meant may stand there, and no other name may take its place unasked.
        const isImported = document.imports.every(({ imported }) => imported.outcome === 'charter' || imported.outcome === 'bibliography');
        const isRead = document.source.problems.length === 0 && isWhole(document);
        for (const fault of document.faults) {
            if (fault.rule !== 'unresolved-name') continue;
            const candidates = fault.of.flatMap(kind => names.get(kind) ?? []);
            const meant = fault.orEveryone && wordsForEveryone.has(fault.word) ? 'everyone' : undefined;
            const { question, fixes } = suggestionsFor(fault.word, fault.place, candidates, { kind: isRead ? 'open' : 'unsure', meant });
            // What could not be imported may hold the name: the finding on the import is the one to follow.
            if (question === '' && !isImported) continue;
            yield {
                at: fault.place,
                message: `${wanted(fault)} is called “${fault.word}” here.${question || advice(fault)}`,
                fixes: () => [...fixes(), ...(question === '' ? declare(document, fault) : [])],
            };
        }
    },
});

/** What people write first for all stakeholders of a charter. */
const wordsForEveryone: ReadonlySet<string> = new Set(['all', 'everybody', 'anyone', 'All', 'Everyone']);

const wanted = ({ of }: Unresolved): string => (of.length > 4 ? 'Nothing' : `No ${inList(of, { or: true })}`);

const advice = ({ of, word }: Unresolved): string => (/^(?:elected|appointed|chosen|nominated|rotating)$/.test(word)
    ? ' State how someone is chosen in a role, a seat or a leader, such as role Chair { chosen by: …  chosen how: election }.'
    : of[0] === 'partnership' && of.length === 1 ? ' Import the charter of the wider partnership.' : '');

/** Adds what the name was meant for, where it can only be of one kind. */
function declare(document: BoundDocument, { of, word }: Unresolved): Fix[] {
    const [kind, ...others] = of;
    const last = kind && (document.lastOfKind.get(kind) ?? document.declared.at(-1));
    if (!kind || !last || others.length > 0 || kind === 'partnership') return [];
    return [{
        title: `Add ${declarations[kind].noun} “${word}”`,
        kind: 'template',
        edits: [insertAfter(last, `// to complete: what people call it, in place of the dots\n${kind} ${word} "…"`)],
    }];
}
