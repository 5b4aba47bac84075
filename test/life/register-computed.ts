import { columnIndex } from "../../src/core/model/address";
import { BLANK, isCellError, type Cell } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { VERDICT } from "../../src/core/model/health";
import type { Workbook } from "../../src/core/model/workbook";

const VERDICT_HEADING = "Verdict";
const ENDS = [
  { name: "Key result", id: "Key result ID", row: "Key result row", linked: "Key result when linked" },
  { name: "KPI", id: "KPI ID", row: "KPI row", linked: "KPI when linked" },
] as const;
const SEARCHES = /COUNTIF\((?:'((?:[^']|'')+)'|([^'!(]+))!\$([A-Z]+):/;
const NAMES = /INDEX\((?:'(?:[^']|'')+'|[^'!(]+)!\$([A-Z]+):/;

/**
 * The register after Excel has computed it: a row of which an id does not stand once where it is searched for, or under
 * another name than when it was linked, is a broken link, whatever else stands in it.
 */
export function withBrokenRows(workbook: Workbook): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => (isRegister(grid) ? withRows(workbook, grid) : grid)),
  };
}

function isRegister({ rows: [head = [], ...rows] }: Grid): boolean {
  const verdict = head.findIndex(({ value }) => value === VERDICT_HEADING);
  return rows.some((cells) => cells[verdict]?.formula?.includes("OKR.LINK(") === true);
}

function withRows(workbook: Workbook, grid: Grid): Grid {
  const headings = (grid.rows[0] ?? []).map(({ value }) => value);
  const verdict = headings.indexOf(VERDICT_HEADING);
  const rows = grid.rows.map((cells) => {
    const own = (heading: string): Cell => cells[headings.indexOf(heading)] ?? { value: undefined };
    const shown = cells[verdict];
    const isAlive = shown?.formula !== undefined && !isCellError(shown.value);
    if (!isAlive || ENDS.every((end) => isFound(workbook, end, own))) return cells;
    return cells.map((cell) => (cell === shown ? { ...cell, value: VERDICT.brokenLink } : cell));
  });
  return { ...grid, rows };
}

function isFound(
  { grids }: Workbook,
  { name, id, row, linked }: (typeof ENDS)[number],
  own: (heading: string) => Cell,
): boolean {
  const [, quoted, plain, ids] = SEARCHES.exec(own(row).formula ?? "") ?? [];
  const [, names] = NAMES.exec(own(name).formula ?? "") ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const searched = grids.find((grid) => grid.sheet === sheet);
  // A lost reference is an error of its own.
  if (!searched || ids === undefined || names === undefined) return true;
  const rows = searched.rows.filter((cells) => said(cells[columnIndex(ids)]) === said(own(id)));
  const [only, ...more] = rows;
  const was = said(own(linked));
  return only !== undefined && more.length === 0 && (was === "" || said(only[columnIndex(names)]) === was);
}

function said({ value = "" }: Cell = BLANK): string {
  return isCellError(value) ? value.error : String(value).trim().toLowerCase();
}
