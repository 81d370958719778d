import type { LeafCstNode } from 'langium';
import { flattenCst } from '../syntax/cst.js';
import type { SourceDocument } from '../syntax/document.js';
import type { OffsetEdit } from '../text/offset-edit.js';
import { laidInFences } from './fences.js';
import { layoutOf, type Layout } from './layout.js';

/**
 * The changes of white space that lay a charter out: four spaces of indentation, a property a line, an empty line between
 * declarations. A body that stands on one line stays there while it fits. Words and comments stay as they are, so the meaning does too.
 * A text that did not parse is left alone, and so is the prose of a literate charter.
 */
export function formatEdits(document: SourceDocument): OffsetEdit[] {
    if (document.problems.length > 0 || !document.tree.$cstNode) return [];
    const tokens = flattenCst(document.tree.$cstNode);
    const layout = layoutOf(document.tree, tokens);
    const edits: OffsetEdit[] = [];
    let end = 0;
    tokens.forEach((token, index) => {
        edits.push({ start: end, end: token.offset, text: gap(document.read.slice(end, token.offset), tokens[index - 1], token, layout) });
        end = token.end;
    });
    edits.push({ start: end, end: document.text.length, text: tokens.length > 0 ? '\n' : '' });
    return edits
        .flatMap(edit => (document.fences ? laidInFences(document.fences, edit) : [edit]))
        .map(edit => ({ ...edit, text: edit.text.replaceAll('\n', document.lineBreak) }))
        .filter(({ start, end, text }) => document.text.slice(start, end) !== text);
}

/** The text of a document, laid out. */
export function formatted(document: SourceDocument): string {
    return formatEdits(document).reduceRight((text, { start, end, text: space }) => text.slice(0, start) + space + text.slice(end), document.text);
}

const step = '    ';
const breaksIn = (space: string) => space.split(/\r\n|\r|\n/).length - 1;
const isComment = (token: LeafCstNode) => /_COMMENT$/.test(token.tokenType.name);

/** The white space between two tokens that follow each other. */
function gap(written: string, before: LeafCstNode | undefined, after: LeafCstNode, layout: Layout): string {
    if (!before) return '';
    const body = layout.bodyAt(after.offset);
    const isInside = body !== undefined && after.offset < body.close;
    const indentation = isInside ? step : '';
    if (isComment(after)) return breaksIn(written) > 0 ? lines(layout.endsLargeDeclaration(before.offset) ? '\n\n' : written, indentation) : ' ';
    if (isComment(before) && layout.startsDeclaration(after.offset)) return lines(written, '');
    if (before.tokenType.name === 'LINE_COMMENT') return lines(written, layout.startsItem(after.offset) || after.offset === body?.close ? indentation : step + step);
    if (layout.startsDeclaration(after.offset)) return `\n${layout.isSpacious(after.offset) || breaksIn(written) > 1 ? '\n' : ''}`;
    if (before.text === '{' || after.text === '}' || layout.startsProperty(after.offset)) {
        if (!body || (before.text === '{' && after.text === '}')) return body?.oneLine ? ' ' : '\n';
        if (body.oneLine) return layout.startsProperty(after.offset) && before.text !== '{' ? '  ' : ' ';
        return before.text === '{' || after.text === '}' ? `\n${indentation}` : lines(written, indentation);
    }
    if (after.text === ',' || after.text === ':' || after.text === ';' || after.text === ']' || before.text === '[') return '';
    return breaksIn(written) > 0 && isInside && !body.oneLine ? `\n${step}${step}` : ' ';
}

/** A line break, and an empty line if there was one. */
const lines = (written: string, indentation: string) => `${breaksIn(written) > 1 ? '\n\n' : '\n'}${indentation}`;
