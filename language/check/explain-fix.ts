import type { Finding, TextFix } from './finding.js';
import type { BoundDocument } from '../model/entity.js';
import type { Entity } from '../model/entity.js';
import { insertAfter } from '../fixes/edits.js';
import { inFences } from '../fixes/fences.js';
import { declarationText } from '../fixes/templates.js';
import { quoted } from '../syntax/values.js';

/**
 * Explains a finding instead of fixing it: adds an explanation after the last declaration, for the declaration that the finding
 * is about. Without a reason, that is left to the author. None where the charter has that explanation, and it is not in force.
 */
export function explainFix(document: BoundDocument, finding: Finding, reason?: string): TextFix | undefined {
    const { declared, source } = document;
    const about = subjectOf(document, finding);
    const last = declared.at(-1);
    if (!last || declared.some(entity => entity.keyword === 'explain' && entity.name === finding.rule && (about === undefined ? !entity.for : entity.for?.items.some(({ written }) => written === about)))) return undefined;
    const { place, text } = insertAfter(last, declarationText('explain', { name: finding.rule }, [
        ...(about === undefined ? [] : [{ key: 'for', value: about }]),
        reason === undefined ? { key: 'because', value: '"…"', toComplete: 'the reason' } : { key: 'because', value: quoted(reason) },
    ]));
    return {
        title: 'Explain this finding…', kind: 'template', keepsMeaning: false,
        edits: inFences(source, { ...place, text }).map(edit => ({ uri: source.uri, range: source.rangeOf(edit.start, edit.end), newText: edit.text.replaceAll('\n', source.lineBreak) })),
    };
}

/** The declaration that the finding is about: the one in which it stands, or the first with a name. One about the partnership is about the whole charter. */
function subjectOf({ declared, source }: BoundDocument, { about, range: { start } }: Finding): string | undefined {
    const holds = ({ extent }: Entity) => {
        const { start: first, end } = source.rangeOf(extent.start, extent.end);
        return (first.line < start.line || (first.line === start.line && first.character <= start.character)) && (start.line < end.line || (start.line === end.line && start.character <= end.character));
    };
    const around = declared.find(holds);
    return about.find(name => name === around?.name) ?? about[0];
}
