import { isBlank, type Cell } from "../model/cell";
import type { Grid } from "../model/grid";
import { VERDICT } from "../model/health";
import { isWrittenFormula } from "../model/marks";
import { rememberedOf } from "../model/remembered";
import {
  LATER_COLUMNS,
  REGISTER_COLUMNS,
  type Register,
  type RegisterColumn,
  type UnreadableRow,
} from "../model/register";

/** Without these a row names no link. */
export const NEEDED: readonly RegisterColumn[] = ["keyResultId", "kpiId", "relation"];

/** What every register has had from the beginning. */
const FIRST_COLUMNS = REGISTER_COLUMNS.filter(({ name }) => !LATER_COLUMNS.includes(name));

const COLUMN_BY_HEADING = new Map<string, (typeof REGISTER_COLUMNS)[number]>(
  REGISTER_COLUMNS.map((column) => [column.heading, column]),
);

/** Where the headings of a register stand. */
export interface Header {
  readonly row: number;
  readonly columns: Register["columns"];
}

/** Whether every link can be read. */
export const isReadable = ({ columns }: Header) => NEEDED.every((name) => columns[name] !== undefined);

/** The row of the headings; where headings were changed by hand, the row that still has most of them. */
export const headerOf = rememberedOf((grid: Grid): Header | undefined => {
  const headers = grid.rows.map((cells, down): Header => {
    const columns: Partial<Record<RegisterColumn, number>> = {};
    cells.forEach(({ value }, right) => {
      const column = typeof value === "string" ? COLUMN_BY_HEADING.get(value) : undefined;
      if (column && columns[column.name] === undefined) columns[column.name] = grid.left + right;
    });
    return { row: grid.top + down, columns };
  });
  return (
    headers.find(isReadable) ?? headers.find(({ columns }) => isMostlyOurs(columns)) ?? headerAbove(grid)
  );
});

export function isMostlyOurs(columns: Header["columns"]): boolean {
  return FIRST_COLUMNS.filter(({ name }) => columns[name] !== undefined).length > FIRST_COLUMNS.length / 2;
}

/** Mostly verdicts without any heading: something was pasted over the headings. */
function headerAbove({ rows, top }: Grid): Header | undefined {
  const filled = rows.filter((cells) => cells.some(({ value }) => !isBlank(value)));
  const hasVerdict = (cells: readonly Cell[]) => cells.some(({ formula }) => isVerdictFormula(formula));
  if (filled.length === 0 || filled.filter(hasVerdict).length < filled.length / 2) return undefined;
  return { row: Math.max(top + rows.findIndex(hasVerdict) - 1, 0), columns: {} };
}

/** The verdict of a row of the register; `OKR.LINK` alone may be a user's own. */
export function isVerdictFormula(formula: string | undefined): boolean {
  return (
    formula !== undefined &&
    /(OKR\.|_xldudf_OKR_)LINK\(/i.test(formula) &&
    formula.includes(`"${VERDICT.brokenLink}"`)
  );
}

/** A verdict, or the row of an end, as only we write them. */
export function isRegisterFormula(formula: string): boolean {
  if (!formula.includes(`"${VERDICT.brokenLink}"`)) return false;
  return isWrittenFormula(formula) || formula.startsWith("=IFERROR(IF(COUNTIF(");
}

export function lostHeadings(lost: readonly { readonly heading: string }[]): string {
  return `heading ${lost.map(({ heading }) => `"${heading}"`).join(", ")}`;
}

/** A heading that the links can be read without, but not written: `Key result row` called otherwise. */
export function lostHeading({ sheet }: Grid, { row, columns }: Header): readonly UnreadableRow[] {
  const lost = FIRST_COLUMNS.filter(({ name }) => columns[name] === undefined);
  if (lost.length === 0 || !isMostlyOurs(columns)) return [];
  const reason = `"${sheet}" has no ${lostHeadings(lost)} any more, so links cannot be added or changed. Type the heading again, or undo the change.`;
  return [{ row, reason }];
}
