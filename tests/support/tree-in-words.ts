import { isAstNode, type AstNode, type CompositeCstNode, type CstNode, type LeafCstNode } from 'langium';
import type { SourceDocument } from '../../language/syntax/document.js';

/** All that is known of a text that was read, written out, so that two readings can be compared. Lines of words are left out: places get theirs from the text. */
export function readingInWords({ tree, problems, broken, hasStrayText, ignores, misspeltIgnores, read, fences }: SourceDocument) {
    return {
        words: tree.$cstNode ? words(tree.$cstNode) : [], meaning: meaning(tree), problems, broken: tree.declarations.flatMap((each, index) => (broken.has(each) ? [index] : [])),
        hasStrayText, ignores, misspeltIgnores, read, fences, faults: tree.$cstNode ? faultsIn(tree, tree.$cstNode) : [],
    };
}

function words(node: CstNode): string[] {
    const leaf = node as LeafCstNode;
    const own = 'content' in node ? [] : [`${leaf.tokenType.name}${leaf.hidden ? ' hidden' : ''} ${node.offset}-${node.end} ${node.text}`];
    return [...own, ...((node as Partial<CompositeCstNode>).content ?? []).flatMap(words)];
}

function meaning(node: AstNode): unknown {
    const entries = Object.entries(node).filter(([name]) => !name.startsWith('$'));
    return { type: node.$type, at: [node.$cstNode?.offset, node.$cstNode?.end, node.$containerProperty, node.$containerIndex], ...Object.fromEntries(entries.map(([name, value]) => [name, valueOf(value)])) };
}

const valueOf = (value: unknown): unknown => (Array.isArray(value) ? value.map(valueOf) : isAstNode(value) ? meaning(value) : value);

/** Where words and meaning are not tied to what is around them, as they must be. */
function faultsIn(tree: AstNode, root: CstNode): string[] {
    const faults: string[] = [];
    const look = (node: AstNode) => {
        if (node.$cstNode && (node.$cstNode.root !== root || node.$cstNode.astNode !== node)) faults.push(`words of ${node.$type}`);
        for (const child of Object.entries(node).filter(([name]) => !name.startsWith('$')).flatMap(([, value]) => value as unknown)) {
            if (!isAstNode(child)) continue;
            if (child.$container !== node) faults.push(`container of ${child.$type}`);
            look(child);
        }
    };
    const lookAtWords = (node: CstNode) => {
        for (const child of (node as Partial<CompositeCstNode>).content ?? []) {
            if (child.container !== node) faults.push(`container of “${child.text}”`);
            lookAtWords(child);
        }
    };
    look(tree);
    lookAtWords(root);
    return faults;
}
