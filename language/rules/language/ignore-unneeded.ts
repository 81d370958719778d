import { remove } from '../../fixes/edits.js';
import type { Edit } from '../../fixes/fix.js';
import { isUnderstood } from '../../model/charter.js';
import type { Place } from '../../model/place.js';
import { currentRuleId, isInUse } from '../../model/rule-names.js';
import { defineLanguageRule, type Ignoring } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'ignore-unneeded',
    severity: 'info',
    comesLast: true,
    summary: 'Checks that a comment that ignores a finding has a finding to ignore.',
    rationale: 'A comment that nothing calls for any more can go: a reader would look for a fault that is not there, and it would hide the next one.',
    *check(document, { ignorings, ignorable }) {
        if (!isUnderstood(document)) return;
        const { source } = document;
        for (const ignoring of ignorings) {
            const { word, findings } = ignoring;
            const id = currentRuleId(word.text);
            if (findings.length > 0 || !ignorable.has(id) || !isInUse(id, document.settings)) continue;
            yield {
                at: { document: source, ...word },
                message: `This comment is not needed: “${word.text}” has no open finding on its line.`,
                fixes: () => [{ title: `Remove “${word.text}” from the comments`, kind: 'complete', keepsMeaning: true, edits: [removal(ignoring, source)] }],
            };
        }
    },
});

/** The comment goes with the last rule that it names. */
function removal({ comment: { rules, start, end }, word }: Ignoring, document: Place['document']): Edit {
    if (rules.length === 1) return remove({ document, start, end });
    const index = rules.indexOf(word);
    const [from, to] = index > 0 ? [rules[index - 1]!.end, word.end] : [word.start, rules[1]!.start];
    return { place: { document, start: from, end: to }, text: '' };
}
