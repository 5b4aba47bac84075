import type { ICellData } from "@univerjs/presets";
import { areaFromA1 } from "../../src/core/model/address";
import type { Content } from "./cell-content";
import type { CellsToSave } from "./cell-state";

export type PatternAt = (place: { readonly row: number; readonly column: number }) => string | undefined;

/** A cell before and after, with what it holds. */
interface LookStates {
  readonly old: ICellData | null | undefined;
  readonly cell: ICellData | null | undefined;
  readonly was: Content;
  readonly is: Content;
}

/** Whether a cell looks otherwise than in the file, though nobody asked for that. */
export function isUnasked(
  { old, cell, was, is }: LookStates,
  looks: CellsToSave["looks"],
  patternAt: PatternAt,
): boolean {
  const pattern = looks.formatOf(cell?.s);
  // Univer shows a calculated date as one by giving the cell a format: its own, or that of a cell that it looks at.
  const isGiven = isDate(is.formula) || precedentsOf(is.formula).some((at) => patternAt(at) === pattern);
  const isAutomatic = was.formula === is.formula && isGiven && looks.addsOnlyFormat(old?.s, cell?.s);
  return isAutomatic || (old?.s !== cell?.s && looks.isSameLook(old?.s, cell?.s));
}

function isDate(formula: string | undefined): boolean {
  return (
    formula !== undefined && /\b(?:TODAY|NOW|DATE|EDATE|EOMONTH|DATEVALUE|WORKDAY|TIME)\(/i.test(formula)
  );
}

/** The cells of its own sheet that a formula names: `=B2+C$3` → B2 and C3. */
function precedentsOf(
  formula: string | undefined,
): readonly { readonly row: number; readonly column: number }[] {
  const names = formula?.match(/(?<![\w!.$])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(!.])/g) ?? [];
  return names.flatMap((name) => {
    const area = areaFromA1(name);
    return area ? [{ row: area.top, column: area.left }] : [];
  });
}
