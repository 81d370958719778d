import type { Finding, TextFix } from '../check/finding.js';
import type { BoundDocument } from '../model/binding.js';

/** Inserts an explanation of a finding at the end of the charter, for the declaration that it stands in; the author gives the reason. */
export function explainFix({ declared, source }: BoundDocument, { rule, range }: Finding): TextFix {
    const about = declared.find(({ extent: { start, end } }) => contains(source.rangeOf(start, end), range.start));
    const lines = [...(about?.name && about.keyword !== 'partnership' && about.keyword !== 'source' && about.keyword !== 'explain' ? [`    for: ${about.name}`] : []), '    because: "…" // to complete: the reason'];
    const last = source.rangeOf(source.text.trimEnd().length, source.text.trimEnd().length);
    return {
        title: 'Explain this finding…', kind: 'template', keepsMeaning: false,
        edits: [{ uri: source.uri, range: last, newText: `\n\nexplain ${rule} {\n${lines.join('\n')}\n}` }],
    };
}

function contains({ start, end }: Finding['range'], { line, character }: Finding['range']['start']): boolean {
    return (start.line < line || (start.line === line && start.character <= character)) && (line < end.line || (line === end.line && character <= end.character));
}
