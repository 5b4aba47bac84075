/** Functions that look at one value, so that Excel picks a single cell of an area unless told to take all. */
const OF_ONE_VALUE: ReadonlySet<string> = new Set(
  (
    "IF IFERROR IFNA ISBLANK ISNUMBER ISTEXT ISERROR ISNA NOT N T VALUE TEXT TRIM EXACT LEFT RIGHT MID LEN UPPER " +
    "LOWER SUBSTITUTE ABS ROUND INT MOD YEAR MONTH DAY"
  ).split(" "),
);

/** Texts, sheet names, what stands in brackets, calls, the ends of calls, and areas of several cells. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|([A-Za-z_][\w.]*)?\(|\)|\$?[A-Z]{0,3}\$?\d*:\$?[A-Z]{0,3}\$?\d*/gi;

/**
 * Whether a formula hands an area to a function of one value, and so gives what Excel means by it only as an array:
 * `IF(ISBLANK(F5:O5),"",F5:O5)`, not `COUNTA(F5:O5)`.
 */
export function needsArrayMark(formula: string): boolean {
  const calls: string[] = [];
  for (const [piece, name] of formula.matchAll(PIECES)) {
    if (piece === ")") calls.pop();
    else if (piece.endsWith("(")) calls.push(name === undefined ? (calls.at(-1) ?? "") : name.toUpperCase());
    else if (isArea(piece) && OF_ONE_VALUE.has(calls.at(-1) ?? "")) return true;
  }
  return false;
}

/** `F5:O5`, `K:K`, `[Actual]`, `[[#This Row],[Jan]:[Oct]]`; `[[#This Row],[Actual]]` is a single cell. */
function isArea(piece: string): boolean {
  if (/^["']/.test(piece)) return false;
  if (!piece.startsWith("[")) return true;
  return /\]\s*:\s*\[/.test(piece) || !/^\[(?:@|\[#This Row\])/i.test(piece);
}
