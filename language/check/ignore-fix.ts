import type { Finding, TextFix } from './finding.js';
import type { BoundDocument } from '../model/entity.js';

/** Accepts a finding by a comment before its line. Without a reason, that is left to the author. */
export function ignoreFix({ source }: BoundDocument, { rule, range }: Finding, reason?: string): TextFix {
    const { line } = range.start;
    // In a literate charter the line may stand in a quotation.
    const [indentation] = /^[ \t>]*/.exec(source.text.split(/\r\n|\r|\n/)[line] ?? '')!;
    const start = { line, character: 0 };
    return {
        title: 'Ignore on this line…', kind: 'template', keepsMeaning: false,
        edits: [{ uri: source.uri, range: { start, end: start }, newText: `${indentation}// concordat-ignore ${rule}: ${reason?.replace(/\s+/g, ' ') ?? '… // to complete: the reason'}${source.lineBreak}` }],
    };
}
