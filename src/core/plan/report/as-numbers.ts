import type { ReportRow } from "../../model/report";
import type { NewContent } from "../../model/write-plan";

/** The columns of short words and numbers. */
const SHORT = { first: 2, last: 5 } as const;

/** `2,101,000`, `+0.04`, `−3`, `94.44 %`: the sign, the whole digits, the decimals, the percent sign. */
const NUMBER = /^([+\u2212-]?)(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,6}))?(\s?%)?$/;

/**
 * A number that is spelled in words of its own cell becomes a number that looks the same: Excel marks numbers that are
 * texts with a green corner, and nobody can calculate with them. What the user agreed is left as it was typed.
 */
export function asNumbers(row: ReportRow): ReportRow {
  if (row.isProse || (row.style !== "row" && row.style !== "strong")) return row;
  const spelled = row.cells.map((content, column) =>
    column < SHORT.first || column > SHORT.last ? undefined : numberIn(content),
  );
  if (spelled.every((number) => number === undefined)) return row;
  const formats = spelled.flatMap((number, column) => (number ? [[column, number.format] as const] : []));
  return {
    ...row,
    cells: row.cells.map((content, column) => spelled[column]?.value ?? content),
    formats: { ...row.formats, ...Object.fromEntries(formats) },
  };
}

interface SpelledNumber {
  readonly value: number;
  readonly format: string;
}

function numberIn(content: NewContent): SpelledNumber | undefined {
  const [, sign, whole, decimals = "", percent = ""] = NUMBER.exec(String(content)) ?? [];
  if (typeof content !== "string" || whole === undefined) return undefined;
  const value = Number(`${whole.replaceAll(",", "")}.${decimals}0`) / (percent === "" ? 1 : 100);
  const digits = `${whole.includes(",") ? "#,##0" : "0"}${decimals === "" ? "" : `.${"0".repeat(decimals.length)}`}`;
  const isNegative = sign === "-" || sign === "\u2212";
  return { value: isNegative ? -value : value, format: `${sign === "+" ? "+" : ""}${digits}${percent}` };
}
