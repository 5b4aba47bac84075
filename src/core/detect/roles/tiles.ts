import type { BodyRow } from "../../model/table";
import type { HeadingReader } from "../headings/read-heading";
import { firstBodyRows, type Region } from "../regions/find-body";
import { filledColumns, textAt, type Sheet } from "../sheet";
import { labelSays } from "./cards";
import { beginsWithNumber } from "./column-shape";
import { withoutRole, type RoleColumn } from "./role-column";

/** Which rows of the tiles of a dashboard hold what. */
export interface TileRows {
  readonly actual: number;
  readonly target: number;
}

const MOST_ROWS = 4;
/** One alone may be a sentence. */
const FEWEST_TILES = 2;
/** What stands before a number: `Target: 85%`, `Ziel ≤ 4`. */
const LEAD = /^(\p{L}[\p{L} .]*?)\s*[:：]?\s*[^\p{L}\s:：]?\s*\d/u;

/** `OEE | Scrap rate` over 78 % and 2.4 %, and below each `Target: 85%`, `Target: 2%`; undefined where nothing says so. */
export function tilesOver(
  sheet: Sheet,
  region: Region,
  { columns, read }: { readonly columns: readonly RoleColumn[]; readonly read: HeadingReader },
):
  | { readonly columns: readonly RoleColumn[]; readonly seriesColumn: number; readonly tiles: TileRows }
  | undefined {
  const { left, right } = region.area;
  const rows = firstBodyRows(region, MOST_ROWS + 1).filter(
    (row) => filledColumns(sheet, row, left, right).length > 0,
  );
  const [actual, ...below] = rows;
  if (actual === undefined || rows.length > MOST_ROWS) return undefined;
  const saysTarget = (row: number, column: number): boolean => {
    const word = LEAD.exec(textAt(sheet, row, column))?.[1];
    return word !== undefined && labelSays(word, "target", read);
  };
  const isOver =
    (row: number) =>
    ({ evidence: { index, header } }: RoleColumn): boolean =>
      header !== "" && beginsWithNumber(textAt(sheet, actual, index)) && saysTarget(row, index);
  const target = below.find((row) => columns.filter(isOver(row)).length >= FEWEST_TILES);
  const tiles = target === undefined ? [] : columns.filter(isOver(target));
  const [first] = tiles;
  if (target === undefined || !first) return undefined;
  return {
    seriesColumn: first.evidence.index,
    columns: columns.map((column): RoleColumn =>
      tiles.includes(column) ? { ...column, role: "actual" } : withoutRole(columns, column),
    ),
    tiles: { actual, target },
  };
}

/** Says of each row of the tiles what it holds. */
export function withRowsOfTiles(rows: readonly BodyRow[], { actual, target }: TileRows): readonly BodyRow[] {
  return rows.map((row): BodyRow => {
    if (row.index === actual) return { ...row, series: "actual" };
    return { ...row, series: row.index === target ? "target" : "other" };
  });
}
