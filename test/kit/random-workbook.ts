import fc from "fast-check";
import type { CellValue } from "../../src/core/model/cell";

/** A table somewhere on a sheet, with one oddity or another of real workbooks. */
export interface RandomSheet {
  readonly layout: "months" | "one value" | "key results" | "objectives above";
  readonly headings: "english" | "german" | "characters to escape";
  readonly top: number;
  /** Near the end: the sheet ends so many columns after the table. */
  readonly left: number | { readonly columnsToEnd: number };
  readonly rows: readonly RandomRow[];
  readonly table:
    "range" | "Excel table" | "Excel table with totals" | "Excel table with a calculated column";
  readonly values: "numbers" | "percentages as text";
  /** merged: over the table; merged beyond: also over the columns to its right. */
  readonly band: "none" | "plain" | "merged" | "merged beyond";
  readonly beside: "nothing" | "a note" | "a note far off" | "another table";
  readonly below: "nothing" | "a source";
  readonly codes: "none" | "own codes" | "OKR ID";
  readonly isTextFormatted: boolean;
  readonly isBlankStyled: boolean;
  readonly hasFilledHeader: boolean;
  readonly view: "plain" | "hidden row" | "hidden column" | "frozen panes" | "filter" | "filtered rows";
  readonly lock: "none" | "protected" | "protected but unlocked beside";
  readonly hasPivotBeside: boolean;
  readonly widths: "standard" | "wide columns";
}

export interface RandomRow {
  readonly target: CellValue;
  readonly actuals: readonly CellValue[];
  readonly updatedDaysAgo: number | undefined;
}

/** A workbook of one such sheet, or of two whose measures can be linked. */
export type RandomWorkbook = readonly RandomSheet[];

const target = fc.constantFrom<CellValue>(100, 50, 0.99, 0.97, 1, 0, "<2h", "4-5", ">= 20", undefined, "n/a");
const actual = fc.constantFrom<CellValue>(0, 1, 40, 90, 110, 0.98, undefined, "n/a", "1.5h");

const row: fc.Arbitrary<RandomRow> = fc.record({
  target,
  actuals: fc.array(actual, { minLength: 4, maxLength: 4 }),
  updatedDaysAgo: fc.option(fc.nat({ max: 200 }), { nil: undefined }),
});

/** Mostly the first; a workbook in which everything is odd is no workbook. */
function mostly<Value>(usual: Value, ...odd: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    ...odd.map((one) => ({ weight: 1, arbitrary: fc.constant(one) })),
  );
}

const sheets: fc.Arbitrary<RandomSheet> = fc.record({
  layout: fc.constantFrom("months", "one value", "key results", "objectives above"),
  headings: mostly("english", "german", "characters to escape"),
  top: fc.nat({ max: 4 }),
  left: fc.oneof(
    { weight: 40, arbitrary: fc.nat({ max: 2 }) },
    // Each takes as long as ten others, so they wait for the soak.
    { weight: process.env.SOAK === "1" ? 1 : 0, arbitrary: fc.record({ columnsToEnd: fc.nat({ max: 3 }) }) },
  ),
  rows: fc.array(row, { minLength: 3, maxLength: 6 }),
  table: mostly("range", "Excel table", "Excel table with totals", "Excel table with a calculated column"),
  values: mostly("numbers", "percentages as text"),
  band: mostly("none", "plain", "merged", "merged beyond"),
  beside: mostly("nothing", "a note", "a note far off", "another table"),
  below: mostly("nothing", "a source"),
  codes: mostly("none", "own codes", "OKR ID"),
  isTextFormatted: mostly(false, true),
  isBlankStyled: mostly(false, true),
  hasFilledHeader: fc.boolean(),
  view: mostly("plain", "hidden row", "hidden column", "frozen panes", "filter", "filtered rows"),
  lock: fc.oneof(
    { weight: 10, arbitrary: fc.constant("none" as const) },
    { weight: 1, arbitrary: fc.constant("protected" as const) },
    { weight: 1, arbitrary: fc.constant("protected but unlocked beside" as const) },
  ),
  hasPivotBeside: fc.oneof(
    { weight: 12, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  widths: mostly("standard", "wide columns"),
});

export const randomWorkbooks: fc.Arbitrary<RandomWorkbook> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(sheets) },
  { weight: 1, arbitrary: fc.tuple(sheets, sheets) },
);
