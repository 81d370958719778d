import { RootCstNodeImpl, type CompositeCstNode, type CstNode } from 'langium';
import type { Declaration, Document, Import } from '../generated/parser/ast.js';
import { changedPart } from '../text/changed-part.js';
import { partitionPoint } from '../text/partition-point.js';
import { maxComments } from './limits.js';
import { movedTree } from './moved-tree.js';
import type { SyntaxProblem } from './syntax-problem.js';

/** A text as it was read: what of it is parsed, the tree, and what is wrong in it. */
export interface ReadText {
    readonly read: string;
    readonly tree: Document;
    readonly problems: readonly SyntaxProblem[];
}

/** Characters; a shorter text is parsed before anybody could notice. */
const shortText = 20_000;

/**
 * Reads a text again of which only a part has changed. What is parsed goes from the last declaration before the change to the first one after it. Both have a body,
 * in which nothing is wrong; if they are read as before, so is everything around them, since bodies do not nest and the parser is then where it was.
 * @param parse parses a text as a whole.
 * @returns undefined where the text has to be parsed as a whole.
 */
export function reparse(before: ReadText, read: string, parse: (text: string) => ReadText): ReadText | undefined {
    const { tree: { $cstNode: words } } = before;
    if (!words || read.length < shortText || mayHaveTooManyComments(read)) return undefined;
    const change = changedPart(before.read, read);
    const by = read.length - before.read.length;
    const { content } = words as CompositeCstNode;
    const [start, end] = guardsAround(content, before.problems, change.start, change.endBefore);
    const from = content[start]?.offset ?? 0;
    const to = end < content.length ? content[end]!.end + by : read.length;
    if ((to - from) * 2 > read.length) return undefined;
    const part = parse(' '.repeat(from) + read.slice(from, to));
    const inner = (part.tree.$cstNode as CompositeCstNode | undefined)?.content ?? [];
    const isAsBefore = (now: CstNode | undefined, guard: CstNode | undefined, moved: number) =>
        guard === undefined || (now !== undefined && now.offset === guard.offset + moved && now.end === guard.end + moved && part.problems.every(problem => problem.end < now.offset || problem.start > now.end));
    if (!isAsBefore(inner[0], content[start], 0) || !isAsBefore(inner.at(-1), content[end], by)) return undefined;
    const after = content.slice(end + 1).map(each => movedTree(each, by));
    return { read, tree: joined(read, [...content.slice(0, Math.max(0, start)), ...inner, ...after]), problems: part.problems };
}

/** The places, among the parts of a text, of the whole declarations nearest to a change and to all that was wrong; -1 and the number of parts where there is none. */
function guardsAround(content: readonly CstNode[], problems: readonly SyntaxProblem[], changeStart: number, changeEnd: number): [number, number] {
    const first = Math.min(changeStart, ...problems.map(({ start }) => start));
    const last = Math.max(changeEnd, ...problems.map(({ end }) => end));
    let start = partitionPoint(content, ({ end }) => end < first) - 1;
    while (start >= 0 && !hasBody(content[start]!)) start--;
    let end = partitionPoint(content, ({ offset }) => offset <= last);
    while (end < content.length && !hasBody(content[end]!)) end++;
    return [start, end];
}

const hasBody = (part: CstNode) => !part.hidden && (part.astNode as Partial<Declaration>).open === true;

function mayHaveTooManyComments(read: string): boolean {
    let count = 0;
    for (let at = read.indexOf('/'); at >= 0 && count <= maxComments; at = read.indexOf('/', at + 2)) count++;
    return count > maxComments;
}

/** One document of parts that follow each other. Those of the text before go over to it: up to the change, both have the same words at the same places. */
function joined(read: string, content: CstNode[]): Document {
    const words = new RootCstNodeImpl(read);
    const tree: Document = { $type: 'Document', imports: [], declarations: [], $cstNode: words };
    words.astNode = tree;
    words.content = content;
    for (const part of content) {
        Object.assign(part, { container: words });
        if (part.hidden) continue;
        const item = part.astNode as Declaration | Import;
        const [property, items] = item.$type === 'Import' ? ['imports', tree.imports] as const : ['declarations', tree.declarations] as const;
        Object.assign(item, { $container: tree, $containerProperty: property, $containerIndex: items.length });
        (items as (Declaration | Import)[]).push(item);
    }
    return tree;
}
