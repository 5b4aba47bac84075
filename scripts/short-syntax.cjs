/**
 * TypeScript lowers `a ?? b`, `a?.b` and `{ ...a, ...b }` to ES2017 in many words. After it has done so, this says the
 * same in fewer: one loose comparison with null instead of two strict ones, and one `Object.assign` for all parts.
 */
const ts = require("typescript");

const { factory, SyntaxKind } = ts;

const isNull = (node) => node.kind === SyntaxKind.NullKeyword;

/** `a !== null && a !== void 0` and `a === null || a === void 0`; nobody but TypeScript writes `void 0`. */
function looseComparison(node) {
  if (!ts.isBinaryExpression(node) || !ts.isBinaryExpression(node.left) || !ts.isBinaryExpression(node.right))
    return;
  const { left, operatorToken, right } = node;
  if (!isNull(left.right) || !ts.isVoidExpression(right.right)) return;
  const isAnd = operatorToken.kind === SyntaxKind.AmpersandAmpersandToken;
  const comparison = isAnd ? SyntaxKind.ExclamationEqualsToken : SyntaxKind.EqualsEqualsToken;
  return factory.createBinaryExpression(left.left, comparison, factory.createNull());
}

function isAssign(node) {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.expression.escapedText === "Object" &&
    node.expression.name.escapedText === "assign"
  );
}

/** `Object.assign(Object.assign({}, a), b)` → `Object.assign({}, a, b)` */
function flatAssign(node) {
  if (!isAssign(node) || !isAssign(node.arguments[0])) return;
  const [inner, ...outer] = node.arguments;
  return factory.createCallExpression(node.expression, undefined, [...inner.arguments, ...outer]);
}

/** `const a = 1; let b = 2;` → `let a = 1; let b = 2;`, which Terser joins. The types were checked before. */
function letOfConst(node) {
  if (!ts.isVariableDeclarationList(node) || !(node.flags & ts.NodeFlags.Const)) return;
  return factory.createVariableDeclarationList(node.declarations, ts.NodeFlags.Let);
}

/** A transformer for ts-loader, to run `after` TypeScript's own. */
function shortSyntax(context) {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    return looseComparison(visited) ?? flatAssign(visited) ?? letOfConst(visited) ?? visited;
  };
  return (file) => ts.visitNode(file, visit);
}

module.exports = { shortSyntax };
