/**
 * gzip finds what was said before within 32 kB only, and the nearer the shorter. So in the finished bundle of the functions
 * an arrow or a text moves beside what it is most like, wherever that makes the file smaller. What runs while the file is
 * loaded keeps its order, and what is read by then moves to the front only.
 */
const { promisify } = require("node:util");
const { Script, createContext } = require("node:vm");
const { gzip } = require("node:zlib");
const ts = require("typescript");

/** What is shorter is not worth a try. */
const MOVED = 30;
/** Letters in a row that count as alike, and how many of the likest are tried. */
const ALIKE = 5;
const TRIED = 3;

const sizeOf = async (code) => (await promisify(gzip)(code, { level: 9 })).length;

/** Where a name is declared, or what runs, in their order. */
function pieceOf(node, code) {
  const text = code.slice(node.getStart(), node.end).replace(/;$/, "");
  if (!ts.isVariableDeclaration(node)) return { text };
  const { name, initializer: value } = node;
  const isKnown = value && (ts.isArrowFunction(value) || ts.isStringLiteral(value));
  return { text, name, isMovable: ts.isIdentifier(name) && isKnown && text.length > MOVED };
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

/** Which names are read while the file is loaded: it is played once with all of them as members of an object. */
function readAtOnce({ pieces, head, tail }) {
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
  return read;
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

/** For each piece that may move those that it has most in common with, what few have counting most. */
function likestOf(pieces) {
  const runs = new Map(pieces.map((piece) => [piece, runsOf(piece)]));
  const holders = new Map();
  for (const held of runs.values()) for (const run of held) holders.set(run, (holders.get(run) ?? 0) + 1);
  const likeness = (one, other) => {
    const [few, many] = [runs.get(one), runs.get(other)].sort((a, b) => a.size - b.size);
    let sum = 0;
    for (const run of few) if (many.has(run)) sum += 1 / holders.get(run) ** 2;
    return sum;
  };
  return (piece) =>
    pieces
      .filter((other) => other !== piece)
      .map((other) => [likeness(piece, other), other])
      .sort(([one], [other]) => other - one)
      .slice(0, TRIED)
      .map(([, other]) => other);
}

function movedBeside(pieces, piece, [other, isBehind]) {
  const without = pieces.filter((one) => one !== piece);
  without.splice(without.indexOf(other) + isBehind, 0, piece);
  return without;
}

/** So often all pieces are walked over, since what has moved makes another place the better one for others. */
const WALKS = 3;

/** The same code in an order that packs well. */
async function likeByLike(code) {
  let ordered = code;
  for (let walk = 0; walk < WALKS; walk += 1) ordered = await walkOver(ordered);
  return ordered;
}

/** One walk over all pieces, the largest first. */
async function walkOver(code) {
  const { pieces, head, tail } = readPieces(code);
  const read = readAtOnce({ pieces, head, tail });
  const whole = (order) => head + written(order).join("") + tail;
  const likest = likestOf(pieces);
  let [order, size] = [pieces, await sizeOf(code)];
  const movable = pieces.filter(({ isMovable }) => isMovable);
  for (const piece of movable.sort((one, other) => other.text.length - one.text.length)) {
    const isEarlier = (other) => order.indexOf(other) < order.indexOf(piece);
    const places = likest(piece)
      .filter((other) => !read.has(piece.name.text) || isEarlier(other))
      .flatMap((other) => [0, 1].map((isBehind) => [other, isBehind]));
    const orders = places.map((place) => movedBeside(order, piece, place));
    const sizes = await Promise.all(orders.map((one) => sizeOf(whole(one))));
    const least = Math.min(size, ...sizes);
    if (least === size) continue;
    [order, size] = [orders[sizes.indexOf(least)], least];
  }
  play(whole(order));
  return whole(order);
}

module.exports = { likeByLike };
