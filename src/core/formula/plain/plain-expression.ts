/** A formula or a part of one; `call` where the whole of it is one call of a function. */
export interface Expression {
  readonly text: string;
  readonly call?: { readonly name: string; readonly args: readonly Expression[] };
}

/** A text, a quoted sheet name, a structured reference, or one sign. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|[\s\S]/g;
const CALL = /^([A-Za-z_\\][\w.\\]*)\(/;

/** `IF($C2="","",$C2)` → a call of IF with three parts; `$C2&"x"` → a text without a call. */
export function expressionOf(text: string): Expression {
  const trimmed = text.trim();
  const [opening = "", name = ""] = CALL.exec(trimmed) ?? [];
  const inside = name === "" ? undefined : insideOf(trimmed, opening.length);
  if (inside === undefined || opening.length + inside.length + 1 !== trimmed.length) return { text: trimmed };
  return { text: trimmed, call: { name: name.toUpperCase(), args: splitAt(inside, ",").map(expressionOf) } };
}

/** The parts of a text between a sign that stands in no parenthesis, text, name or array. */
export function splitAt(text: string, sign: "," | "&"): readonly string[] {
  if (text.trim() === "") return [];
  const parts = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    if (piece === "(" || piece === "{") depth += 1;
    if (piece === ")" || piece === "}") depth -= 1;
    if (piece === sign && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  return parts;
}

/** What stands between the parenthesis that was just opened and its end; undefined where it has none. */
function insideOf(text: string, from: number): string | undefined {
  let depth = 0;
  for (const { 0: piece, index } of text.slice(from).matchAll(PIECES)) {
    if (piece === ")" && depth === 0) return text.slice(from, from + index);
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
  }
  return undefined;
}

/** The formula with each outermost call of our functions replaced; undefined where one has no replacement. */
export function replaceCalls(
  formula: string,
  replacement: (call: NonNullable<Expression["call"]>) => string | undefined,
): string | undefined {
  let replaced = "";
  let rest = formula;
  for (;;) {
    const at = callOfOurs(rest);
    if (at === undefined) return replaced + rest;
    const opening = rest.indexOf("(", at) + 1;
    const end = opening + (insideOf(rest, opening)?.length ?? 0) + 1;
    const { call } = expressionOf(rest.slice(at, end));
    const plain = call && replacement(call);
    if (plain === undefined) return undefined;
    replaced += rest.slice(0, at) + plain;
    rest = rest.slice(end);
  }
}

/** Where the first call of one of our functions begins, texts and names left out. */
function callOfOurs(formula: string): number | undefined {
  for (const { 0: piece, index } of formula.matchAll(PIECES))
    if (/^o$/i.test(piece) && /^OKR\.[A-Z]+\(/i.test(formula.slice(index))) return index;
  return undefined;
}
