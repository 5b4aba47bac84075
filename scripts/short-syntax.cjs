/**
 * TypeScript lowers `a ?? b`, `a?.b` and `{ ...a, ...b }` to ES2017 in many words. After it has done so, this says the
 * same in fewer: one loose comparison with null instead of two strict ones, and one `Object.assign` for all parts.
 */
const path = require("node:path");
const ts = require("typescript");
require("./typescript.cjs");
const { inOrder } = require("../src/core/vocabulary/language-words.ts");

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

/**
 * Fields that only our own modules read, by their name and never by a text; those that are read most come first, since in
 * the bundle they have names of one letter or two.
 */
const FIELDS =
  "value kind unit target text actual baseline direction next asOf bound number start isStrict upper " +
  "meanings amount reason decimalSeparator due sign magnitude numbers isGlued lower units atRisk " +
  "owners updated onTrack tolerance end noData scale day date factors magnitudes graceDays words share " +
  "serial isOpen telling periods counting achieved cadences metricUnits dateFillers directions " +
  "relations lowerIsBetter eitherWay higherIsBetter higherAfterAll team nobody pace items item " +
  "isAssumed offTrack letter slack change word progress language counted notStarted ownership multiple " +
  "cadenceDays persons isClock relation cadence found missed checkInputs tolerated money keyResult kpi " +
  "reviewed again relativeChange phrases doubt outSince scales period weight update dates stale delta " +
  "step suffixes staleDays deadline changing isWord lateness noTarget noDates baselineUnit band usual " +
  "plain reading wanted expected languages hasOrdinalDot isAmbiguous isAccounting isOfDaysAndHours " +
  "isUnderstood currencies dateOrder limitDays pattern withinDays isPercent isNewestFirst " +
  "keyResultHealth kpiHealth clock wordOf monthOf explanation ownDirection lexicon";
const LETTERS = [..."etnraioulscdmpfhgbkvwyxjzq"];
const NAMES = [...LETTERS, ...LETTERS.flatMap((one) => LETTERS.map((other) => one + other))];
/** What stands beside such fields, or reads like one of them. */
const TAKEN = ["at", "to", "is", "in", "or", "by"];
const FREE = NAMES.filter((name) => !TAKEN.includes(name));
const SHORT = new Map(FIELDS.split(" ").map((name, at) => [name, FREE[at]]));

const shortName = (name) =>
  name !== undefined && ts.isIdentifier(name) && SHORT.has(name.text) ? SHORT.get(name.text) : undefined;

/** `{ isOpen }` as a pattern → `{ _k: isOpen }` */
function shortElement(element) {
  const short = element.dotDotDotToken ? undefined : shortName(element.propertyName ?? element.name);
  if (!short) return element;
  return factory.createBindingElement(undefined, short, element.name, element.initializer);
}

function shortKey({ left, operatorToken, right }) {
  const short = ts.isStringLiteral(left) ? SHORT.get(left.text) : undefined;
  return short && factory.createBinaryExpression(factory.createStringLiteral(short), operatorToken, right);
}

/** `word.isGlued`, `{ isGlued: true }`, `"isGlued" in word` and patterns, with the short name of the field. */
function shortField(node) {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword) return shortKey(node);
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

/** What a file of words imports under a name. */
function imported({ fileName, statements }, name) {
  const { moduleSpecifier } = statements.find(({ importClause }) =>
    importClause?.namedBindings?.elements.some((element) => element.name.text === name),
  );
  return require(path.resolve(path.dirname(fileName), `${moduleSpecifier.text}.ts`))[name];
}

/** `inOrder(BOUNDS, { from: "ab" })` → the text that comes out. */
function ordered(node, file) {
  if (!ts.isCallExpression(node) || node.expression.escapedText !== "inOrder") return;
  const [bounds, { properties }] = node.arguments;
  const words = properties.map(({ name, initializer }) => [name.text, initializer.text]);
  return factory.createStringLiteral(inOrder(imported(file, bounds.text), Object.fromEntries(words)));
}

/**
 * What only our own modules say to each other, and neither Excel nor a text: meanings, and kinds of what is read. In the
 * bundle they are numbers, those that are said most first; none of them is 0, which is false, and `fewer` sorts before
 * `more`. A word that stands for a text, is asked for with `typeof`, or is the key of a record, is not among them.
 */
const SAID =
  "word|to|reduce|raise|no data|from|by|fewer|more|unreadable|relative|reach|amount|range|hold|per|sign|meaning|was|upTo|" +
  "article|not|time|unparseable|span|or more|or less|early|factor|side|or equal|goal|none|let|outOf|until|is|every|" +
  "unclear|when|within|top|about|than|name|multiply|cap|magnitude|maintain|plan|or|host|money|threshold|from-to|absolute|" +
  "unknown|band|enough|short of it|broken";
const NUMBERS = new Map(SAID.split("|").map((said, at) => [said, at + 1]));

/** `means(item, "raise")` → `means(item, 4)`; the words of the languages are texts. */
function numberOf(node) {
  const number = ts.isStringLiteral(node) ? NUMBERS.get(node.text) : undefined;
  return number && factory.createNumericLiteral(number);
}

const isFunction = (node) => ts.isFunctionDeclaration(node) && node.name && !node.asteriskToken;

/** `function a(b) { … }` → `let a = (b) => { … };`, which Terser joins and shortens; none of ours asks for `this`. */
function arrowOf({ modifiers, name, parameters, body }) {
  const arrow = factory.createArrowFunction(undefined, undefined, parameters, undefined, undefined, body);
  const declaration = factory.createVariableDeclaration(name, undefined, undefined, arrow);
  const list = factory.createVariableDeclarationList([declaration], ts.NodeFlags.Let);
  return factory.createVariableStatement(modifiers, list);
}

/** All names in a node. */
function namesIn(node, names = new Set()) {
  if (ts.isIdentifier(node)) names.add(node.text);
  ts.forEachChild(node, (child) => void namesIn(child, names));
  return names;
}

const declaredIn = (statement) =>
  ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];

/** `const a = (b) => …;`: nothing in it runs before it is called. */
const isLater = (statement) =>
  ts.isVariableStatement(statement) &&
  statement.declarationList.declarations.every(
    ({ initializer }) => initializer && ts.isArrowFunction(initializer),
  );

/** Functions as arrows, each where it stood, or before the first line that may call it while the file is loaded. */
function asArrows(file) {
  const used = new Map();
  for (const statement of file.statements)
    for (const { name } of declaredIn(statement))
      if (name && ts.isIdentifier(name)) used.set(name.text, namesIn(statement));
  const written = new Set();
  const needed = (statement) => {
    const names = namesIn(statement);
    names.forEach((name) => used.get(name)?.forEach((further) => names.add(further)));
    return file.statements.filter((one) => isFunction(one) && names.has(one.name.text));
  };
  const statements = file.statements.flatMap((statement) => {
    const isRun = !isFunction(statement) && !isLater(statement) && !ts.isImportDeclaration(statement);
    const all = isRun ? [...needed(statement), statement] : [statement];
    const missing = all.filter((one) => !written.has(one));
    missing.forEach((one) => written.add(one));
    return missing.map((one) => (isFunction(one) ? arrowOf(one) : one));
  });
  return factory.updateSourceFile(file, statements);
}

/** A transformer for ts-loader, to run `after` TypeScript's own. */
function shortSyntax(context) {
  let isOfWords = false;
  let shortened;
  const visit = (node) => {
    const visited = ts.visitEachChild(node, visit, context);
    return (
      (isOfWords ? undefined : numberOf(node)) ??
      ordered(node, shortened) ??
      looseComparison(visited) ??
      readTwice(visited) ??
      flatAssign(visited) ??
      letOfConst(visited) ??
      shortField(visited) ??
      visited
    );
  };
  return (file) => {
    shortened = file;
    isOfWords = file.fileName.endsWith("/statements.ts");
    return asArrows(ts.visitNode(file, visit));
  };
}

module.exports = { shortSyntax };
