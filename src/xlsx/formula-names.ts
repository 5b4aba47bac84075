/**
 * Files spell some names differently from the screen: newer functions carry `_xlfn.`, the names inside LET and
 * LAMBDA `_xlpm.`, and the functions of an add-in `_xldudf_` with underscores for its dots.
 */
const NAMESPACE = "OKR";

/** Functions newer than the file format, which Excel only knows with a prefix. */
const PREFIXED = new Map<string, string>([
  ..."FILTER SORT".split(" ").map((name): [string, string] => [name, "_xlfn._xlws."]),
  ...(
    "ACOT AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BYCOL BYROW CEILING.MATH CHISQ.DIST " +
    "CHOOSECOLS CHOOSEROWS CONCAT CONFIDENCE.NORM COVARIANCE.P COVARIANCE.S DAYS DECIMAL DROP EXPAND F.DIST " +
    "FLOOR.MATH FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.SNGL " +
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.INC " +
    "QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE SCAN SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S " +
    "SWITCH T.DIST T.INV TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT " +
    "VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  )
    .split(" ")
    .map((name): [string, string] => [name, "_xlfn."]),
]);

/** A text, a quoted sheet name, a structured reference, or a name that may be followed by a parenthesis. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|([A-Za-z_\\][\w.\\]*)(\s*\()?/g;

/** `_xlfn.XLOOKUP(…)` → `XLOOKUP(…)`, `_xldudf_OKR_HEALTH(…)` → `OKR.HEALTH(…)`. Texts stay as they are. */
export function formulaOnScreen(formula: string): string {
  return formula.replace(PIECES, (piece, name?: string, call?: string) =>
    name === undefined ? piece : nameOnScreen(name) + (call ?? ""),
  );
}

function nameOnScreen(name: string): string {
  const own = /^_xldudf_([A-Za-z]+)_(.+)$/.exec(name);
  // The way back is ambiguous (`OKR_A_B`), so only our own functions are translated; none of ours has an underscore.
  if (own?.[1]?.toUpperCase() === NAMESPACE) return `${NAMESPACE}.${(own[2] ?? "").toUpperCase()}`;
  return name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/, "");
}

/** `XLOOKUP(…)` → `_xlfn.XLOOKUP(…)`, `OKR.HEALTH(…)` → `_xldudf_OKR_HEALTH(…)`. Texts stay as they are. */
export function formulaInFile(formula: string): string {
  const local = localNames(formula);
  return formula.replace(PIECES, (piece, name?: string, call?: string) => {
    if (name === undefined) return piece;
    if (call !== undefined) return functionInFile(name) + call;
    return local.has(name.toLowerCase()) ? `_xlpm.${name}` : piece;
  });
}

function functionInFile(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(`${NAMESPACE}.`)) return `_xldudf_${upper.replaceAll(".", "_")}`;
  return (PREFIXED.get(upper) ?? "") + name;
}

/** The names that the formula's LET and LAMBDA calls introduce, in lower case. */
function localNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { 1: callee = "", index } of formula.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const inside = splitArguments(formula.slice(formula.indexOf("(", index) + 1));
    const isLet = callee.toUpperCase() === "LET";
    const declared = inside.slice(0, -1).filter((_, position) => !isLet || position % 2 === 0);
    for (const name of declared)
      if (/^\s*[A-Za-z_][\w.]*\s*$/.test(name)) names.add(name.trim().toLowerCase());
  }
  return names;
}

/** The arguments of a call from behind its opening parenthesis to the closing one. */
function splitArguments(text: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']/g)) {
    if (piece === ")" && depth === 0) return parts;
    if ("([{".includes(piece)) depth += 1;
    if (")]}".includes(piece)) depth -= 1;
    if (piece === "," && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  return parts;
}

/** The functions that a formula calls, upper case, as the screen spells them: `=OKR.HEALTH(SUM(A1))` → both. */
export function functionsIn(formula: string): readonly string[] {
  return [...formula.matchAll(PIECES)]
    .filter(([, name, call]) => name !== undefined && call !== undefined)
    .map(([, name = ""]) => name.toUpperCase());
}

/** `T[@Actual]` → `T[[#This Row],[Actual]]`, the longer spelling that Univer and files know. */
export function longThisRow(formula: string): string {
  return formula.replace(
    /("(?:[^"]|"")*")|([\p{L}\p{M}\p{N}_.\\?])\[@(\[(?:[^\]']|'.)*\](?::\[(?:[^\]']|'.)*\])?|[^[\]]*)\]/gu,
    (piece: string, text: string | undefined, before: string, column: string) =>
      text === undefined
        ? `${before}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`
        : piece,
  );
}
