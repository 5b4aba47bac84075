import type { CellAddress } from "../core/model/address";
import {
  changedRows,
  changesContent,
  formerRows,
  isAsExpected,
  rangeOf,
  typed,
  type StepOf,
} from "./step-content";
import { sync } from "./sync";
import type { Undo } from "./undo";

type Step = StepOf<"write cells">;

/** Somebody was quicker than we: the cell no longer holds what the plan expects. */
export class CellChanged extends Error {
  readonly code = "CellChanged";
  constructor(readonly at: CellAddress) {
    super("A cell has been changed meanwhile.");
  }
}

/**
 * Writes one block of cells. It looks once more right before, so that what another author typed since the plan was
 * made is never overwritten, and reads back what the cells hold after, so that taking back spares what others type.
 */
export async function writeCells(
  context: Excel.RequestContext,
  step: Step,
  remember: (undo: Undo) => void,
): Promise<void> {
  const { numberFormat } = step;
  const range = rangeOf(context, step.sheet, step.area);
  range.load(["formulas", "values", "numberFormat"]);
  await sync(context);
  const changed = firstChange(step, range);
  if (changed) throw new CellChanged(changed);
  const formats = numberFormat === undefined ? undefined : range.numberFormat;
  const done: { cells?: unknown[][] } = {};
  remember((later) => writeBack(later, step, { formats, cells: done.cells }));
  // The format first: a cell in Text format would keep the formula as text.
  if (numberFormat !== undefined) range.numberFormat = step.becomes.map((row) => row.map(() => numberFormat));
  if (changesContent(step)) range.formulas = changedRows(step);
  range.load("formulas");
  await sync(context);
  done.cells = range.formulas;
}

/** Where a block holds something else than the step expects; undefined where it is as expected. */
export function firstChange(
  { sheet, area, was }: Step,
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

interface Written {
  readonly formats: unknown[][] | undefined;
  /** What the cells held right after; undefined where the request failed half-way. */
  readonly cells: unknown[][] | undefined;
}

/** Cells that hold something else by now belong to whoever typed it; what Excel itself filled in beside ours goes. */
async function writeBack(
  context: Excel.RequestContext,
  step: Step,
  { formats, cells }: Written,
): Promise<void> {
  const range = rangeOf(context, step.sheet, step.area);
  range.load("formulas");
  await sync(context);
  const now = range.formulas;
  if (!cells) range.formulas = formerRows(step);
  else
    range.formulas = cells.map((row, down) =>
      row.map((after, right) => former(step, { down, right, after, now: now[down]?.[right] })),
    );
  if (formats) range.numberFormat = formats;
  await sync(context);
}

/** What the cell is to hold again; null leaves it alone. */
function former(
  { was }: Step,
  {
    down,
    right,
    after,
    now,
  }: { readonly down: number; readonly right: number; readonly after: unknown; readonly now: unknown },
): string | number | boolean | null {
  const before = was[down]?.[right];
  return now !== after || isAsExpected(now, now, before) ? null : typed(before);
}
