/** The arguments of a formula as Excel would send them: `4.4, , {1, 2; 3, 4}, "x"` → 4.4, null, a matrix, x. */
export function formulaArguments(text: string): readonly unknown[] {
  return splitOutside(text, ",").map((part) =>
    part.startsWith("{") ? matrix(part.slice(1, -1)) : cell(part),
  );
}

function matrix(text: string): readonly (readonly unknown[])[] {
  return splitOutside(text, ";").map((row) => splitOutside(row, ",").map(cell));
}

function cell(text: string): unknown {
  if (text === "") return null;
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}

/** Splits at a separator that stands neither in quotes nor in braces. */
function splitOutside(text: string, separator: string): readonly string[] {
  const pieces = text.match(/"[^"]*"|\{[^}]*\}|[^"{]/g) ?? [];
  const parts = pieces.reduce<readonly string[]>(
    (done, piece) =>
      piece === separator ? [...done, ""] : [...done.slice(0, -1), `${done[done.length - 1] ?? ""}${piece}`],
    [""],
  );
  return parts.map((part) => part.trim());
}
