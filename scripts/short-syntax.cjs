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

const isSum = ({ operatorToken: { kind } }) =>
  kind === SyntaxKind.PlusToken || kind === SyntaxKind.MinusToken;

/** `a`, `a.b`, `a[b + 1]`: reading it twice is the same as once, since no getter of ours does more than answer. */
function isPlainRead(node) {
  if (ts.isIdentifier(node) || ts.isNumericLiteral(node) || ts.isStringLiteral(node)) return true;
  if (ts.isPropertyAccessExpression(node)) return isPlainRead(node.expression);
  if (ts.isBinaryExpression(node)) return isSum(node) && isPlainRead(node.left) && isPlainRead(node.right);
  return (
    ts.isElementAccessExpression(node) && isPlainRead(node.expression) && isPlainRead(node.argumentExpression)
  );
}

/** What is read from a name at the beginning of `_a.b.c`, with something else in its place. */
function readFrom(node, name, read) {
  if (node === name) return read;
  if (!ts.isPropertyAccessExpression(node)) return;
  const object = readFrom(node.expression, name, read);
  return object && factory.createPropertyAccessExpression(object, node.name);
}

/** `(_a = a.b) != null ? _a : c` → `a.b != null ? a.b : c`, and `_a.d` behind it, which needs no variable. */
function readTwice(node) {
  if (!ts.isConditionalExpression(node) || !ts.isBinaryExpression(node.condition)) return;
  const { left, operatorToken, right } = node.condition;
  if (!isNull(right) || !ts.isParenthesizedExpression(left) || !ts.isBinaryExpression(left.expression))
    return;
  const { left: name, operatorToken: assigned, right: read } = left.expression;
  if (assigned.kind !== SyntaxKind.EqualsToken || !ts.isIdentifier(name)) return;
  const isFound = operatorToken.kind === SyntaxKind.ExclamationEqualsToken;
  if (!isPlainRead(read)) return;
  const found = readFrom(isFound ? node.whenTrue : node.whenFalse, name, read);
  if (!found) return;
  const condition = factory.createBinaryExpression(read, operatorToken, right);
  const [whenTrue, whenFalse] = isFound ? [found, node.whenFalse] : [node.whenTrue, found];
  return factory.createConditionalExpression(condition, undefined, whenTrue, undefined, whenFalse);
}

/** Fields that only our own modules read, and never by a text: in the bundle each has a name of two letters. */
const FIELDS =
  "decimalSeparator hasOrdinalDot dateFillers cadences directions relations magnitudes counting meanings telling counted " +
  "changing lowerIsBetter eitherWay higherIsBetter higherAfterAll metricUnits isStrict isGlued isOpen isWord isClock " +
  "isAmbiguous isAccounting isOfDaysAndHours isUnderstood isAssumed relativeChange magnitude lexicon phrases suffixes " +
  "currencies tolerated cadenceDays lateness explanation reason owners serial factors letter language ownership multiple persons " +
  "atRisk onTrack noData achieved offTrack notStarted missed checkInputs noTarget noDates graceDays " +
  "baselineUnit dateOrder wordOf monthOf languages limitDays expected pattern reading wanted withinDays " +
  "ownDirection isPercent";
const SHORT = new Map(FIELDS.split(" ").map((name, at) => [name, `_${at.toString(36)}`]));

const shortName = (name) =>
  name !== undefined && ts.isIdentifier(name) && SHORT.has(name.text) ? SHORT.get(name.text) : undefined;

/** `{ isOpen }` as a pattern → `{ _k: isOpen }` */
function shortElement(element) {
  const short = element.dotDotDotToken ? undefined : shortName(element.propertyName ?? element.name);
  if (!short) return element;
  return factory.createBindingElement(undefined, short, element.name, element.initializer);
}

/** `word.isGlued`, `{ isGlued: true }` and the patterns of both, with the short name of the field. */
function shortField(node) {
  if (ts.isObjectBindingPattern(node))
    return factory.createObjectBindingPattern(node.elements.map(shortElement));
  const short = shortName(node.name);
  if (!short) return;
  if (ts.isPropertyAccessExpression(node))
    return factory.createPropertyAccessExpression(node.expression, short);
  if (ts.isPropertyAssignment(node)) return factory.createPropertyAssignment(short, node.initializer);
  return ts.isShorthandPropertyAssignment(node)
    ? factory.createPropertyAssignment(short, node.name)
    : undefined;
}

/** A transformer for ts-loader, to run `after` TypeScript's own. */
function shortSyntax(context) {
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    return (
      looseComparison(visited) ??
      readTwice(visited) ??
      flatAssign(visited) ??
      letOfConst(visited) ??
      shortField(visited) ??
      visited
    );
  };
  return (file) => ts.visitNode(file, visit);
}

module.exports = { shortSyntax };
