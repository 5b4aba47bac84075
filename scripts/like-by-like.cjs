/**
 * gzip finds what was said before within 32 kB only, and the nearer the shorter. So in the finished bundle of the functions
 * what does nothing before it is asked, an arrow, a text or a list of them, moves near to what it is like, wherever that makes
 * the file smaller. What runs while the file is loaded keeps its order, and what is read by then moves to the front only.
 */
const { promisify } = require("node:util");
const { Script, createContext } = require("node:vm");
const { gzip } = require("node:zlib");
const ts = require("typescript");

/** So many letters in a row count as alike. */
const ALIKE = 4;
/** What so many pieces say is near everywhere. */
const COMMON = 60;
/** Nearer than that is no shorter; farther is not found. */
const NEAR = 128;
const FAR = 32_768;
/** So many of the best places are tried. */
const TRIED = 3;

const sizeOf = async (code) => (await promisify(gzip)(code, { level: 9 })).length;

/** Where a name is declared, or what runs, in their order. */
function pieceOf(node, code) {
  const text = code.slice(node.getStart(), node.end).replace(/;$/, "");
  if (!ts.isVariableDeclaration(node)) return { text };
  const { name, initializer } = node;
  return {
    text,
    name,
    isMovable: ts.isIdentifier(name) && initializer !== undefined && isAtRest(initializer),
  };
}

/** Making it reads no name: an arrow, a text, a pattern, lists and objects of them, `"a b".split(" ")`. */
function isAtRest(value) {
  if (ts.isArrayLiteralExpression(value)) return value.elements.every(isAtRest);
  if (ts.isObjectLiteralExpression(value))
    return value.properties.every((one) => ts.isPropertyAssignment(one) && isAtRest(one.initializer));
  if (ts.isCallExpression(value)) {
    const { expression: asked } = value;
    return ts.isPropertyAccessExpression(asked) && asked.name.text === "split" && isAtRest(asked.expression);
  }
  return ts.isArrowFunction(value) || ts.isRegularExpressionLiteral(value) || ts.isLiteralExpression(value);
}

function readPieces(code) {
  const file = ts.createSourceFile("functions.js", code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  const { body } = file.statements[0].expression.expression.expression;
  const nodes = body.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? [...statement.declarationList.declarations] : [statement],
  );
  const [head, tail] = [code.slice(0, body.getStart() + 1), code.slice(body.end - 1)];
  return { pieces: nodes.map((node) => pieceOf(node, code)), head, tail };
}

/** `let a=1,b=2;for(…){}let c=3` */
const written = (pieces) =>
  pieces.map(({ text, name }, at) => {
    if (!name) return at ? `;${text}` : text;
    return pieces[at - 1]?.name ? `,${text}` : `${at ? ";" : ""}let ${text}`;
  });

/** The pieces with whether they are read while the file is loaded: it is played once with all names as members of an object. */
function withRead({ pieces, head, tail }) {
  const read = new Set();
  const declared = new Set(pieces.flatMap(({ name }) => (name ? name.getText().match(/[\w$]+/g) : [])));
  const has = (_, name) => declared.has(name);
  const get = (held, name) => (read.add(name), held[name]);
  const assigned = pieces.map(({ text, name }) => {
    if (!name) return text;
    return ts.isIdentifier(name) ? `${text}${text.includes("=") ? "" : "=void 0"}` : `(${text})`;
  });
  const names = new Proxy({}, { has, get });
  play(`${head}with(names){${assigned.join(";")}}${tail}`, { names });
  return pieces.map((piece) => ({
    ...piece,
    isRead: piece.name !== undefined && read.has(piece.name.getText()),
  }));
}

/** Throws where something is read before it is there. */
function play(code, further = {}) {
  const host = { CustomFunctions: { associate: () => undefined }, ...further };
  new Script(code).runInContext(createContext(host));
}

function runsOf({ text }) {
  const runs = new Set();
  for (let at = 0; at + ALIKE <= text.length; at += 1) runs.add(text.slice(at, at + ALIKE));
  return runs;
}

/** For each piece the runs that it shares with others, each with those that hold it. */
function sharedRuns(pieces) {
  const runs = new Map(pieces.map((piece) => [piece, [...runsOf(piece)]]));
  const holders = new Map();
  for (const [piece, held] of runs)
    for (const run of held) holders.set(run, [...(holders.get(run) ?? []), piece]);
  const isShared = ({ length }) => length > 1 && length <= COMMON;
  return new Map(
    [...runs].map(([piece, held]) => [piece, held.map((run) => holders.get(run)).filter(isShared)]),
  );
}

/** What a piece would cost before each of the others, and behind the last: the bits of the distances to what it is like. */
function costsOf(piece, others, shared) {
  const gaps = [0];
  for (const { text } of others) gaps.push(gaps.at(-1) + text.length + 1);
  const middles = new Map(others.map((other, at) => [other, (gaps[at] + gaps[at + 1]) / 2]));
  const costs = gaps.map(() => 0);
  for (const holders of shared.get(piece)) {
    const places = holders.filter((holder) => holder !== piece).map((holder) => middles.get(holder));
    addDistances(
      costs,
      gaps,
      places.sort((one, other) => one - other),
    );
  }
  return costs;
}

/** Adds to the cost of each gap how far it is to the nearest of these places. */
function addDistances(costs, gaps, places) {
  let at = 0;
  gaps.forEach((gap, index) => {
    while (Math.abs(places[at + 1] - gap) <= Math.abs(places[at] - gap)) at += 1;
    costs[index] += Math.log2(Math.min(Math.abs(places[at] - gap), FAR) + NEAR);
  });
}

/** The best places for a piece that are better than its own, none behind `last`. */
function betterPlaces(costs, own, last) {
  const places = [...costs.keys()].filter((at) => at <= last && costs[at] < costs[own]);
  return places.sort((one, other) => costs[one] - costs[other]).slice(0, TRIED);
}

/** In each walk so many that stand together move together: what has moved makes another place the better one for others. */
const WALKS = [1, 2, 3, 4, 1];

/** The same code in an order that packs well. */
async function likeByLike(code) {
  let ordered = code;
  for (const many of WALKS) ordered = await walkOver(ordered, many);
  return ordered;
}

/** Pieces in groups of so many where all of them may move; any others stay where they are. */
function grouped(pieces, many) {
  if (many === 1) return pieces;
  const groups = pieces.flatMap((_, at) => (at % many === 0 ? [pieces.slice(at, at + many)] : []));
  return groups.flatMap((group) => {
    if (!group.every(({ isMovable }) => isMovable)) return group.map((one) => ({ ...one, isMovable: false }));
    return [
      {
        ...group[0],
        text: group.map(({ text }) => text).join(","),
        isRead: group.some(({ isRead }) => isRead),
      },
    ];
  });
}

/** One walk over all that may move. */
async function walkOver(code, many) {
  const { head, tail, pieces: all } = readPieces(code);
  const pieces = grouped(withRead({ pieces: all, head, tail }), many);
  const shared = sharedRuns(pieces);
  const whole = (order) => head + written(order).join("") + tail;
  let [order, size] = [pieces, await sizeOf(code)];
  for (const piece of pieces.filter(({ isMovable }) => isMovable)) {
    const others = order.filter((one) => one !== piece);
    const own = order.indexOf(piece);
    const places = betterPlaces(costsOf(piece, others, shared), own, piece.isRead ? own : others.length);
    const orders = places.map((place) => others.toSpliced(place, 0, piece));
    const sizes = await Promise.all(orders.map((one) => sizeOf(whole(one))));
    const least = Math.min(size, ...sizes);
    if (least === size) continue;
    [order, size] = [orders[sizes.indexOf(least)], least];
  }
  play(whole(order));
  return whole(order);
}

module.exports = { likeByLike };
