import type { Area, CellAddress } from "../core/model/address";
import type { NewContent, PlanStep } from "../core/model/write-plan";

export type StepOf<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

/** The range of an area of a sheet, by name. */
export function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  const { top, left, bottom, right } = area;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** How a content is handed to `Range.formulas`: blank is an empty text. */
export function typed(content: NewContent): string | number | boolean {
  return content ?? "";
}

/** The rows for `Range.formulas`; `null` leaves a cell alone that does not change. */
export function changedRows({ was, becomes }: StepOf<"write cells">): (string | number | boolean | null)[][] {
  return becomes.map((row, down) =>
    row.map((content, right) => (content === was[down]?.[right] ? null : typed(content))),
  );
}

/** A step may set nothing but a number format. */
export function changesContent(step: StepOf<"write cells">): boolean {
  return changedRows(step).some((row) => row.some((content) => content !== null));
}

/** A literal text is read without the apostrophe that it is typed with. */
export function isAsExpected(formula: unknown, value: unknown, expected: NewContent): boolean {
  if (expected === undefined) return formula === "" && value === "";
  const plain = typeof expected === "string" ? expected.replace(/^'/, "") : expected;
  return formula === expected || formula === plain || value === plain;
}

/** Where a block holds something else than the step expects; undefined where it is as expected. */
export function firstChange(
  { sheet, area, was }: StepOf<"write cells">,
  { formulas, values }: Pick<Excel.Range, "formulas" | "values">,
): CellAddress | undefined {
  for (const [down, row] of was.entries()) {
    const right = row.findIndex(
      (expected, index) => !isAsExpected(formulas[down]?.[index], values[down]?.[index], expected),
    );
    if (right >= 0) return { sheet, row: area.top + down, column: area.left + right };
  }
  return undefined;
}
