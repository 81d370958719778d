// Finds the place of a fault in a source file by its syntax, and puts the fault in.
import ts from 'typescript';

/**
 * The text with the fault put in.
 *
 * The place is the smallest node of the syntax tree of this `kind` within the declarations `in` that has all `names` in it (identifiers, texts, operators).
 * There must be exactly one. `to` takes its place, with `$&` for what it was; without `to` it is removed, from a chain of conditions or a list too.
 * `operator` replaces the operator of the place.
 */
export function withFault(text, { what, file, in: owner, kind, names = [], to, operator }) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const places = smallest(nodesWithin(source, owner.split('.')).filter(node => node.kind === ts.SyntaxKind[kind] && names.every(name => namesIn(node).has(name))));
    if (places.length !== 1) throw new Error(`The fault that ${what} has ${places.length} places in ${file}, and needs one.`);
    const [from, end, written] = edit(places[0], to, operator);
    return text.slice(0, from) + written + text.slice(end);
}

function edit(node, to, operator) {
    if (operator !== undefined) return [node.operatorToken.getStart(), node.operatorToken.end, operator];
    if (to !== undefined) return [node.getStart(), node.end, to.replaceAll('$&', () => node.getText())];
    const { parent } = node;
    if (ts.isBinaryExpression(parent)) return [parent.getStart(), parent.end, (parent.left === node ? parent.right : parent.left).getText()];
    if (ts.isArrayLiteralExpression(parent)) return [parent.getStart(), parent.end, `[${parent.elements.filter(element => element !== node).map(element => element.getText()).join(', ')}]`];
    return [node.getStart(), node.end, ''];
}

/** The nodes within declarations of these names, each within the one before. */
function nodesWithin(node, [first, ...others]) {
    if (first === undefined) return [node, ...childrenOf(node).flatMap(child => nodesWithin(child, []))];
    return childrenOf(node).flatMap(child => nodesWithin(child, nameOf(child) === first ? others : [first, ...others]));
}

const smallest = nodes => nodes.filter(node => !nodes.some(other => other !== node && other.pos >= node.pos && other.end <= node.end));

const nameOf = node => (!ts.isPropertyAccessExpression(node) && node.name !== undefined && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) ? node.name.text : undefined);

function namesIn(node) {
    const isWord = ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isNumericLiteral(node);
    const own = isWord ? [node.text] : ts.isBinaryExpression(node) ? [node.operatorToken.getText()] : [];
    return new Set([...own, ...childrenOf(node).flatMap(child => [...namesIn(child)])]);
}

function childrenOf(node) {
    const children = [];
    node.forEachChild(child => void children.push(child));
    return children;
}
