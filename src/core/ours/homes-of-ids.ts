import { cellAt, gridOf } from "../model/grid";
import { sameIdKey } from "../model/register";
import type { Review } from "../model/review";

/** `=IFERROR(IF(COUNTIF('OKR Q3'!$H:$H,$A2)=1,…`: where a row of the register searches for its id. */
const SEARCHES = /^=IFERROR\(IF\(COUNTIF\((?:'((?:[^']|'')+)'|([^'!(),#]+))!/;

/** Where ids are at home: each that links go by, in lower case, and all sheets of theirs. */
export interface Homes {
  readonly byId: ReadonlyMap<string, string>;
  readonly sheets: ReadonlySet<string>;
}

export const NO_HOMES: Homes = { byId: new Map(), sheets: new Set() };

/**
 * Sheets in the order in which they may keep an id: its home, a sheet with other linked ids, then those that Excel did
 * not name as copies, the older copy before the newer, as they stand.
 */
export function homeRank({ byId, sheets }: Homes, id: string, sheet: string): number {
  if (byId.get(sameIdKey(id)) === sheet) return 0;
  return sheets.has(sheet) ? 1 : 1 + copyNumber(sheet);
}

/** `OKR Q4 (2)` → 2, as Excel counts the copies of a sheet; 1 for any other name. */
function copyNumber(sheet: string): number {
  return Number(/\((\d+)\)$/.exec(sheet)?.[1] ?? 1);
}

/**
 * The sheet that the register searches for each id. Its formulas follow a sheet that is moved
 * or renamed, and never lead to a copy: wherever Excel puts that, the sheet that they name is the one that was linked.
 */
export function homesOfIds({ workbook, ours }: Pick<Review, "workbook" | "ours">): Homes {
  const { sheet, rows, columns } = ours.register;
  const grid = gridOf(workbook.grids, sheet);
  const homes = new Map<string, string>();
  for (const { row, link } of grid ? rows : [])
    for (const [id, column] of [
      [link.keyResultId, columns.keyResultRow],
      [link.kpiId, columns.kpiRow],
    ] as const) {
      const home =
        column === undefined || !grid ? undefined : searchedSheet(cellAt(grid, row, column).formula);
      if (home !== undefined) homes.set(sameIdKey(id), home);
    }
  return { byId: homes, sheets: new Set(homes.values()) };
}

function searchedSheet(formula: string | undefined): string | undefined {
  const [, quoted, plain] = SEARCHES.exec(formula ?? "") ?? [];
  return quoted?.replaceAll("''", "'") ?? plain;
}
