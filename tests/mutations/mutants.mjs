// The small changes that can be made to a rule, each of which its examples should notice.
import ts from 'typescript';

/** Opposites and neighbours of operators. */
const otherOperator = new Map([
    ['===', '!=='], ['!==', '==='], ['<', '<='], ['<=', '<'], ['>', '>='], ['>=', '>'], ['&&', '||'], ['||', '&&'],
]);
const otherMethod = new Map([['some', 'every'], ['every', 'some']]);
/** What says nothing of when a rule finds something: how it is worded, what it cites, how it is fixed. */
const wording = new Set(['message', 'summary', 'rationale', 'claims', 'reads', 'related', 'fixes', 'doFirst', 'id', 'condition', 'searches', 'otherSeverities']);

/** Every change of the rule in this text: the whole text with it, and where it is. */
export function mutantsOf(text) {
    const source = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, true);
    const mutants = [];
    const change = (node, to, what) => {
        mutants.push({ text: text.slice(0, node.getStart()) + to + text.slice(node.end), what });
    };
    visit(source, change);
    return mutants;
}

function visit(node, change) {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || makesFixes(node)) return;
    if (ts.isPropertyAssignment(node) && wording.has(node.name.getText())) return;
    mutate(node, change);
    node.forEachChild(child => visit(child, change));
}

/** A function that returns fixes is tried by the fixes of the page. */
const makesFixes = node => (ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) && node.type !== undefined && /^(Fix|Edit|readonly Fix|string|Place)\b/.test(node.type.getText());

function mutate(node, change) {
    if (ts.isBinaryExpression(node)) {
        const operator = node.operatorToken.getText();
        const other = otherOperator.get(operator);
        if (other) change(node.operatorToken, other, `${short(node)} with ${other}`);
        if (operator === '&&' || operator === '||') {
            change(node, node.left.getText(), `${short(node)} without its right side`);
            change(node, node.right.getText(), `${short(node)} without its left side`);
        }
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
        change(node, node.operand.getText(), `${short(node)} without !`);
    } else if (ts.isNumericLiteral(node)) {
        change(node, String(Number(node.text) + 1), `${short(node.parent)} with ${Number(node.text) + 1} in place of ${node.text}`);
    } else if (ts.isPropertyAccessExpression(node) && otherMethod.has(node.name.text) && ts.isCallExpression(node.parent)) {
        change(node.name, otherMethod.get(node.name.text), `${short(node)} as ${otherMethod.get(node.name.text)}`);
    } else if (ts.isConditionalExpression(node) && !isWorded(node)) {
        change(node, `(${node.condition.getText()}) ? ${node.whenFalse.getText()} : ${node.whenTrue.getText()}`, `${short(node)} the other way round`);
    } else if (ts.isIfStatement(node)) {
        change(node.expression, `!(${node.expression.getText()})`, `if (not ${short(node.expression)})`);
        if (!node.elseStatement) change(node, ';', `without ${short(node)}`);
    } else if (isChoice(node)) {
        node.elements.forEach(element => change(element, `'none-of-these'`, `${short(node)} without ${element.getText()}`));
    } else if (ts.isPropertyAssignment(node) && node.name.getText() === 'severity' && ts.isStringLiteral(node.initializer)) {
        change(node.initializer, node.initializer.text === 'info' ? `'warning'` : `'info'`, `${short(node)} as another`);
    }
}

/** A list of words that a rule knows by heart. */
const isChoice = node => ts.isArrayLiteralExpression(node) && node.elements.length > 1 && node.elements.every(ts.isStringLiteral);
/** Chooses between two wordings. */
const isWorded = node => [node.whenTrue, node.whenFalse].some(each => ts.isStringLiteralLike(each) || ts.isTemplateExpression(each));

const short = node => node.getText().replace(/\s+/g, ' ').slice(0, 160);
