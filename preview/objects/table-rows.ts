import { rangeObject, type RangeState } from "./session";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { deleteCells, insertCells } from "./range-edits";
import { readValues } from "./read-cells";
import { columnCount, rangeAt, rowCount } from "./range-state";
import { bodyRange, hasTotals, retable, tableRange, type TableState } from "./table-state";
import { writeCells } from "./write-cells";
import { refuseProtected } from "./write-guards";

/** A row of a table's body; rows have no ids, only places. */
interface RowState {
  readonly table: TableState;
  readonly index: number;
}

function rowOf(range: RangeState, index: number): RangeState {
  const top = range.area.top + index;
  return rangeAt(range, { ...range.area, top, bottom: top });
}

const ROW: ObjectKind<RowState> = {
  name: "TableRow",
  properties: {
    Index: ({ index }) => index,
    Values: ({ table, index }) => readValues(rowOf(bodyRange(table), index)),
  },
  setters: {
    Values: ({ table, index }, rows) => writeCells(rowOf(bodyRange(table), index), rows, "TableRow.values"),
  },
  methods: {
    Delete: ({ table, index }) => {
      const { area } = tableRange(table);
      refuseProtected(tableRange(table), "TableRow.delete");
      deleteCells(rowOf(bodyRange(table), index), "Up");
      retable(table, { ...area, bottom: area.bottom - (hasTotals(table) ? 1 : 0) - 1 });
    },
    GetRange: ({ table, index }) => rangeObject(rowOf(bodyRange(table), index)),
  },
};

/** New rows at the end of the body, or before the row at the index. */
function addRows(table: TableState, index: unknown, values: unknown): HostObject {
  const where = "TableRowCollection.add";
  const rows = rowsGiven(values, columnCount(bodyRange(table)), where);
  const range = tableRange(table);
  refuseProtected(range, where);
  const body = bodyRange(table);
  const at = typeof index === "number" && index >= 0 ? index : rowCount(body);
  const top = body.area.top + at;
  const room = rangeAt(body, { ...body.area, top, bottom: top + rows.length - 1 });
  insertCells(room, "Down");
  const totals = hasTotals(table) ? 1 : 0;
  retable(table, { ...range.area, bottom: range.area.bottom - totals + rows.length });
  writeCells(room, rows, where);
  return hostObject(ROW, { table, index: at });
}

function rowsGiven(values: unknown, columns: number, where: string): readonly (readonly unknown[])[] {
  if (values === null || values === undefined) return [new Array<unknown>(columns).fill(null)];
  const rows = values as readonly (readonly unknown[])[];
  const fits = Array.isArray(values) && rows.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new HostError("InvalidArgument", where);
  return rows;
}

const ROWS: ObjectKind<TableState> = {
  name: "TableRowCollection",
  properties: { Count: (table) => rowCount(bodyRange(table)) },
  items: (table) =>
    Array.from({ length: rowCount(bodyRange(table)) }, (_, index) => hostObject(ROW, { table, index })),
  methods: { Add: addRows },
};

export function rowsObject(table: TableState): HostObject {
  return hostObject(ROWS, table);
}
