import { contains } from "../model/address";
import { isBlank } from "../model/cell";
import { gridOf, cellAt, type Grid } from "../model/grid";
import { COLUMN_NAMES, OUR_HEADERS } from "../model/marks";
import type { OwnColumn } from "../model/own-marks";
import type { Column, Table } from "../model/table";
import type { Workbook } from "../model/workbook";

/**
 * Tables are found as if our columns were not there, so that writing never changes what is found. What the user may
 * edit in them still counts: the directions, and an `OKR ID` that stands apart behind flags, or behind the blank columns
 * that removed flags left, without which every link of the table would be broken.
 */
export function reachOwnColumns(
  tables: readonly Table[],
  workbook: Workbook,
  own: readonly OwnColumn[],
): readonly Table[] {
  return tables.map((table) => {
    const grid = gridOf(workbook.grids, table.sheet);
    const row = table.headerRows.at(-1) ?? table.area.top - 1;
    const here = own.filter(({ sheet, headerRow }) => sheet === table.sheet && headerRow === row);
    const others = tables.filter((other) => other !== table && other.sheet === table.sheet);
    const isFree = ({ index }: Column) => !others.some(({ area }) => contains(area, row, index));
    return grid ? withColumns(table, columnsAtEdge(grid, { table, row, here }).filter(isFree)) : table;
  });
}

interface Edge {
  readonly table: Table;
  readonly row: number;
  /** Our columns with their headings in that row. */
  readonly here: readonly OwnColumn[];
}

/** Directions within the table, and what is ours to its right as far as no heading of anybody else stands between. */
function columnsAtEdge(grid: Grid, { table, row, here }: Edge): readonly Column[] {
  const { left, right } = table.area;
  const found: Column[] = [];
  for (let index = left; index <= right + COLUMN_NAMES.length + 1; index++) {
    const { value } = cellAt(grid, row, index);
    const own = here.find(({ column }) => column === index);
    const isKnown = table.columns.some((column) => column.index === index && column.header !== "");
    if (own?.name === "direction") found.push({ index, header: own.header, role: "direction", isOurs: true });
    else if (value === OUR_HEADERS.id && !isKnown) found.push({ index, header: OUR_HEADERS.id, role: "id" });
    else if (index > right && !own && !isBlank(value)) break;
  }
  return found;
}

function withColumns(table: Table, added: readonly Column[]): Table {
  if (added.length === 0) return table;
  const places = new Set(added.map(({ index }) => index));
  const kept = table.columns.filter(({ index }) => !places.has(index));
  const columns = [...kept, ...added].sort((one, other) => one.index - other.index);
  const right = Math.max(table.area.right, ...places);
  return { ...table, area: { ...table.area, right }, columns };
}
