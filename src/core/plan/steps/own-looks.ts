import type { Area } from "../../model/address";
import type { Look } from "../../model/look";
import type { PlanStep } from "../../model/write-plan";

/** Nobody reads ids for pleasure. */
export const ID_LOOK: Look = { size: 9, colour: "#5F5F5F" };
/** The heading row of a list of ours. */
export const HEADING_LOOK: Look = {
  bold: true,
  fill: "#F2F2F2",
  wraps: true,
  vertical: "Center",
  bottom: "Continuous Thin #7F7F7F",
};
/** The lines between the rows of a list. */
export const ROW_LOOK: Look = { bottom: "Continuous Thin #D9D9D9", vertical: "Top" };
/** A cell that a person types in, as finance models have it: blue on pale yellow. */
export const TYPED_LOOK: Look = { ...ROW_LOOK, fill: "#FFFBE8", colour: "#0B5CAD" };
export const SAYS_LOOK: Look = { ...ROW_LOOK, colour: "#5F5F5F", wraps: true };

/** Gives every cell of an area the same look. */
export function lookStep(sheet: string, area: Area, look: Look): PlanStep {
  const row = Array.from({ length: area.right - area.left + 1 }, () => look);
  const looks = Array.from({ length: area.bottom - area.top + 1 }, () => row);
  return { kind: "give look", sheet, area, looks };
}

/** What the columns of a list of ours look like below the heading, and how many rows it has. */
export interface ListShape {
  readonly columns: readonly Look[];
  readonly rows: number;
  /** Columns at the left that stay in sight. */
  readonly frozenColumns?: number;
}

/** A new sheet that holds one list: a bold heading that stays in sight, and a line below each row. */
export function listLooks(
  sheet: string,
  { columns, rows, frozenColumns = 0 }: ListShape,
): readonly PlanStep[] {
  const right = columns.length - 1;
  return [
    lookStep(sheet, { top: 0, left: 0, bottom: 0, right }, HEADING_LOOK),
    ...rowLooks(sheet, { row: 1, column: 0 }, { columns, rows }),
    { kind: "sheet view", sheet, frozenRows: 1, frozenColumns, hasGridLines: true },
  ];
}

/** Further rows of a list. */
export function rowLooks(
  sheet: string,
  { row: top, column: left }: { readonly row: number; readonly column: number },
  { columns, rows }: ListShape,
): readonly PlanStep[] {
  if (rows === 0) return [];
  const area = { top, left, bottom: top + rows - 1, right: left + columns.length - 1 };
  return [{ kind: "give look", sheet, area, looks: Array.from({ length: rows }, () => columns) }];
}

/** The widths of the first columns of a new sheet, in characters. */
export function columnWidths(sheet: string, widths: readonly number[]): readonly PlanStep[] {
  return widths.map((characters, column) => ({ kind: "column width", sheet, column, characters }));
}
