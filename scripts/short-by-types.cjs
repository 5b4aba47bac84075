/**
 * Says in fewer words what only the types know to be the same: `a ?? b` is `a || b` where `a` is an object or nothing,
 * `a === "amount"` is `a == "amount"` where `a` is a text or nothing. It runs before TypeScript lowers the syntax, on the
 * functions' files alone, and asks a program of the whole bundle; so no file may come out of a cache.
 */
const path = require("node:path");
const ts = require("typescript");

const { factory, SyntaxKind, TypeFlags } = ts;
const ROOT = path.resolve(__dirname, "..");

const NOTHING = TypeFlags.Undefined | TypeFlags.Null | TypeFlags.Void;
const TEXT = TypeFlags.StringLike;
const TRUTH = TypeFlags.BooleanLike;
const NUMBER = TypeFlags.NumberLike;

function programOf(entry) {
  const file = path.join(ROOT, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    ROOT,
  );
  return ts.createProgram([path.join(ROOT, entry)], { ...options, types: ["custom-functions-runtime"] });
}

const keyOf = ({ pos, end, kind }) => `${pos} ${end} ${kind}`;

/** The nodes of a file of the program, by where they stand; of two in one place the outer one. */
function nodesOf(file) {
  const nodes = new Map();
  const note = (node) => {
    if (!nodes.has(keyOf(node))) nodes.set(keyOf(node), node);
    ts.forEachChild(node, note);
  };
  note(file);
  return nodes;
}

const isNothing = (type) => (type.flags & NOTHING) !== 0;

/** Nothing, a plain value, or an object; of `{}`, and of what a caller decides, nobody knows which. */
const isKnown = (type) =>
  isObject(type)
    ? type.getProperties().length + type.getCallSignatures().length > 0
    : (type.flags & (NOTHING | TEXT | NUMBER | TRUTH)) !== 0;

const isObject = ({ flags }) => (flags & TypeFlags.Object) !== 0;

/** An object, or a text that is not empty: nothing is falsy but nothing itself. */
const isTruthy = (type) =>
  isObject(type) ? isKnown(type) : (type.flags & TypeFlags.StringLiteral) !== 0 && type.value !== "";

/** Which kind of plain value a type is; none for objects and for what is not known. */
const plainKind = ({ flags }) => [TEXT, NUMBER, TRUTH].find((kind) => flags & kind);

const isUndefined = (node) => ts.isIdentifier(node) && node.text === "undefined";

const ASKING = new Set(["some", "every", "filter", "find", "findIndex"]);

/** `(a) => …` as what `some` asks of each. */
function isAsked({ parent: call }) {
  return (
    ts.isCallExpression(call) &&
    ts.isPropertyAccessExpression(call.expression) &&
    ASKING.has(call.expression.name.text)
  );
}

/** `if (a)`, `!a`, `a && b` in one of these: only whether it is truthy counts. */
function isCondition(node) {
  const { parent } = node;
  if (ts.isArrowFunction(parent)) return parent.body === node && isAsked(parent);
  if (ts.isParenthesizedExpression(parent)) return isCondition(parent);
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === SyntaxKind.ExclamationToken;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node || isCondition(parent);
  const operators = [SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken];
  return (
    ts.isBinaryExpression(parent) && operators.includes(parent.operatorToken.kind) && isCondition(parent)
  );
}

const LOOSE = new Map([
  [SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.EqualsEqualsToken],
  [SyntaxKind.ExclamationEqualsEqualsToken, SyntaxKind.ExclamationEqualsToken],
]);

/** What the types of a file allow; each rule gives the shorter node, or nothing. */
function rulesOf(typesOf, visit) {
  const isTruthyOrNothing = (node) => typesOf(node).every((type) => isNothing(type) || isTruthy(type));

  /** `a ?? b` → `a || b` */
  function orElse(node) {
    if (node.operatorToken?.kind !== SyntaxKind.QuestionQuestionToken) return;
    const isEmptyText = ts.isStringLiteral(node.right) && node.right.text === "";
    const isSame = isEmptyText && typesOf(node.left).every((type) => isNothing(type) || type.flags & TEXT);
    if (!isSame && !isTruthyOrNothing(node.left)) return;
    return factory.createParenthesizedExpression(
      factory.createLogicalOr(visit(node.left), visit(node.right)),
    );
  }

  /** Whether a node is `a?.b`, with nothing more of the chain behind it and `a` no text that may be empty. */
  function isRead(node) {
    if (!ts.isPropertyAccessExpression(node) || !node.questionDotToken) return false;
    const isInChain = ts.isOptionalChain(node.parent) && node.parent.expression === node;
    const types = typesOf(node.expression);
    return !isInChain && types.every((type) => type.flags & TypeFlags.Undefined || isTruthy(type));
  }

  /** `a?.b` → `a && a.b` */
  function andThen(node) {
    if (!isRead(node) || !ts.isIdentifier(node.expression)) return;
    const read = factory.createPropertyAccessExpression(node.expression, node.name);
    return factory.createParenthesizedExpression(factory.createLogicalAnd(node.expression, read));
  }

  /** `a[0]?.b` → `(a[0] || 0).b`: a number has no field of ours. */
  function readOfNothing(node) {
    if (!isRead(node) || ts.isIdentifier(node.expression)) return;
    const found = factory.createLogicalOr(visit(node.expression), factory.createNumericLiteral(0));
    return factory.createPropertyAccessExpression(factory.createParenthesizedExpression(found), node.name);
  }

  /** `a === undefined` → `!a`, or `a == null` where something may be falsy. */
  function absent(node) {
    const { left, operatorToken, right } = node;
    const loose = LOOSE.get(operatorToken?.kind);
    if (!loose || !isUndefined(right)) return;
    const isAbsent = loose === SyntaxKind.EqualsEqualsToken;
    const types = typesOf(left);
    if (isTruthyOrNothing(left) && (isAbsent || isCondition(node))) {
      const read = factory.createParenthesizedExpression(visit(left));
      return isAbsent ? factory.createLogicalNot(read) : read;
    }
    const isNeverNull = types.every(
      (type) => isKnown(type) && (type.flags & NOTHING & ~TypeFlags.Undefined) === 0,
    );
    return isNeverNull ? factory.createBinaryExpression(visit(left), loose, factory.createNull()) : undefined;
  }

  /** `a?.b === "c"` → `a && a.b == "c"` where nothing is as good as false. */
  function chained(node) {
    const { left, operatorToken, right } = node;
    if (operatorToken?.kind !== SyntaxKind.EqualsEqualsEqualsToken || !isCondition(node)) return;
    const both = ts.isStringLiteral(right) ? andThen(left)?.expression : undefined;
    if (!both) return;
    const equal = factory.createBinaryExpression(both.right, SyntaxKind.EqualsEqualsToken, right);
    return factory.createParenthesizedExpression(factory.createLogicalAnd(both.left, equal));
  }

  /** `a === b` → `a == b` where both are of one kind: nothing is converted. */
  function looselyEqual(node) {
    const loose = LOOSE.get(node.operatorToken?.kind);
    if (!loose) return;
    const types = [...typesOf(node.left), ...typesOf(node.right)];
    const kinds = new Set(types.map((type) => (isNothing(type) ? type.flags : plainKind(type))));
    const plain = [TEXT, NUMBER, TRUTH].filter((kind) => kinds.delete(kind));
    const isOneNothing = kinds.size === 0 || (kinds.size === 1 && [...kinds][0] & NOTHING);
    if (plain.length !== 1 || !isOneNothing) return;
    return factory.createBinaryExpression(visit(node.left), loose, visit(node.right));
  }

  /** `const [a, b] = [c, d];` → `const a = c, b = d;` */
  function apart(node) {
    const { name, initializer } = node;
    if (!ts.isVariableDeclaration(node) || !ts.isArrayBindingPattern(name)) return;
    if (!initializer || !ts.isArrayLiteralExpression(initializer)) return;
    const isPaired =
      name.elements.length === initializer.elements.length &&
      name.elements.every((element) => ts.isBindingElement(element) && !element.dotDotDotToken) &&
      !name.elements.some((element) => element.initializer) &&
      !initializer.elements.some(ts.isSpreadElement);
    if (!isPaired) return;
    return name.elements.map((element, at) =>
      factory.createVariableDeclaration(element.name, undefined, undefined, visit(initializer.elements[at])),
    );
  }

  return [orElse, andThen, readOfNothing, absent, chained, looselyEqual, apart];
}

/** A transformer for ts-loader, to run `before` TypeScript's own, for what an entry imports. */
function shortByTypes(entry) {
  let program;
  return (context) => (file) => {
    program ??= programOf(entry);
    const checker = program.getTypeChecker();
    const nodes = nodesOf(program.getSourceFile(file.fileName));
    const typesOf = (node) => {
      const type = checker.getTypeAtLocation(nodes.get(keyOf(node)));
      return type.isUnion() ? type.types : [type];
    };
    const visit = (node) => {
      for (const rule of rules) {
        const short = rule(node);
        if (short) return short;
      }
      return ts.visitEachChild(node, visit, context);
    };
    const rules = rulesOf(typesOf, visit);
    return visit(file);
  };
}

module.exports = { shortByTypes };
