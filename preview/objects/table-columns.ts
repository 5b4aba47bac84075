import { rangeObject, type RangeState } from "./session";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { givenText } from "./given";
import { deleteCells, insertCells } from "./range-edits";
import { readValues } from "./read-cells";
import { columnCount, rangeAt, rowCount } from "./range-state";
import {
  bodyRange,
  columnNames,
  hasTotals,
  headerRange,
  retable,
  tableRange,
  type TableState,
} from "./table-state";
import { clearCells, writeCells } from "./write-cells";
import { refuseProtected } from "./write-guards";

/** A column, by where it stands; its id counts from one. */
interface ColumnState {
  readonly table: TableState;
  readonly index: number;
}

function columnOf(range: RangeState, index: number): RangeState {
  const left = range.area.left + index;
  return rangeAt(range, { ...range.area, left, right: left });
}

/** Deleting a column of a table moves the table's later columns left, and nothing outside it. */
function deleteColumn({ table, index }: ColumnState): void {
  const range = tableRange(table);
  refuseProtected(range, "TableColumn.delete");
  if (columnCount(range) === 1) throw new HostError("InvalidOperation", "TableColumn.delete");
  const bottom = range.area.bottom - (hasTotals(table) ? 1 : 0);
  retable(table, { ...range.area, bottom, right: range.area.right - 1 });
  deleteCells(columnOf(range, index), "Left");
}

const COLUMN: ObjectKind<ColumnState> = {
  name: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }) => columnNames(table)[index],
    Values: ({ table, index }) => readValues(columnOf(tableRange(table), index)),
  },
  setters: {
    Name: ({ table, index }, name) => {
      writeCells(
        columnOf(headerRange(table), index),
        [[givenText(name, "TableColumn.name")]],
        "TableColumn.name",
      );
    },
    Values: ({ table, index }, rows) =>
      writeCells(columnOf(tableRange(table), index), rows, "TableColumn.values"),
  },
  methods: {
    Delete: deleteColumn,
    GetDataBodyRange: ({ table, index }) => rangeObject(columnOf(bodyRange(table), index)),
    GetHeaderRowRange: ({ table, index }) => rangeObject(columnOf(headerRange(table), index)),
    GetRange: ({ table, index }) => rangeObject(columnOf(tableRange(table), index)),
  },
};

function columnObject(table: TableState, index: number): HostObject {
  return hostObject(COLUMN, { table, index });
}

/** Makes room in the table's rows, takes the column in, and writes what was given. */
function addColumn(table: TableState, given: readonly unknown[]): HostObject {
  const [index, rows, name] = given;
  const range = tableRange(table);
  refuseProtected(range, "TableColumnCollection.add");
  const at = typeof index === "number" && index >= 0 ? index : columnCount(range);
  const room = columnOf({ ...range, area: { ...range.area, right: range.area.left } }, at);
  insertCells(room, "Right");
  const bottom = range.area.bottom - (hasTotals(table) ? 1 : 0);
  clearCells(room, "All", "TableColumnCollection.add");
  retable(table, { ...range.area, bottom, right: range.area.right + 1 });
  if (Array.isArray(rows) && rows.length === rowCount(range))
    writeCells(room, rows, "TableColumnCollection.add");
  if (typeof name === "string")
    writeCells(columnOf(headerRange(table), at), [[name]], "TableColumnCollection.add");
  return columnObject(table, at);
}

const COLUMNS: ObjectKind<TableState> = {
  name: "TableColumnCollection",
  properties: { Count: (table) => columnNames(table).length },
  items: (table) => columnNames(table).map((_, index) => columnObject(table, index)),
  find: (table, key) => {
    const names = columnNames(table);
    const index =
      typeof key === "number"
        ? key - 1
        : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    return index >= 0 && index < names.length ? columnObject(table, index) : undefined;
  },
  methods: { Add: (table, ...given) => addColumn(table, given) },
};

export function columnsObject(table: TableState): HostObject {
  return hostObject(COLUMNS, table);
}
