import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { autoFilterObject } from "./auto-filter";
import { givenRange, givenText } from "./given";
import { findRange } from "./range-state";
import { TABLE_REGISTRAR } from "./registrations";
import { rangeObject, wireId, workbook, worksheetObject } from "./session";
import { isName, isNameTaken } from "./sheet-names";
import { convertToRange } from "./convert-to-range";
import { columnsObject } from "./table-columns";
import { rowsObject } from "./table-rows";
import {
  bodyRange,
  hasTotals,
  headerRange,
  refuseOverlap,
  retable,
  tableInfo,
  tableRange,
  type TableState,
} from "./table-state";
import { refuseProtected } from "./write-guards";

async function rename(table: TableState, given: unknown): Promise<void> {
  const where = "Table.name";
  const name = givenText(given, where);
  refuseProtected(tableRange(table), where);
  const { id, name: was, subUnitId } = tableInfo(table);
  if (name === was) return;
  if (!isName(name)) throw new HostError("InvalidArgument", where);
  if (name.toLowerCase() !== was.toLowerCase() && isNameTaken(table.session, name))
    throw new HostError("ItemAlreadyExists", where);
  await workbook(table.session).getSheetBySheetId(subUnitId)?.setTableName(id, name);
}

/** Same header row, overlapping the old area, over nobody else's table: what Excel asks of a resize. */
function resize(table: TableState, given: unknown): void {
  const where = "Table.resize";
  const { sheetId, area } = tableRange(table);
  const wanted = givenRange(given) ?? findRange(table.session, givenText(given, where), sheetId);
  const isLegal =
    wanted?.sheetId === sheetId &&
    wanted.area.top === area.top &&
    wanted.area.bottom > area.top &&
    wanted.area.left <= area.right &&
    wanted.area.right >= area.left;
  if (!wanted || !isLegal) throw new HostError("InvalidArgument", where);
  refuseProtected(wanted, where);
  refuseOverlap(wanted, table.tableId, where);
  const bottom = wanted.area.bottom - (hasTotals(table) ? 1 : 0);
  retable(table, { ...wanted.area, bottom });
}

async function toRange(table: TableState): Promise<HostObject> {
  const range = tableRange(table);
  refuseProtected(range, "Table.convertToRange");
  await convertToRange(table);
  return rangeObject(range);
}

const TABLE: ObjectKind<TableState> = {
  name: "Table",
  identity: ({ tableId }) => ({ Id: wireId(tableId) }),
  properties: {
    Id: ({ tableId }) => wireId(tableId),
    Name: (table) => tableInfo(table).name,
    ShowHeaders: (table) => tableInfo(table).showHeader,
    ShowTotals: hasTotals,
    ShowBandedColumns: () => false,
    ShowBandedRows: () => true,
    ShowFilterButton: () => true,
    HighlightFirstColumn: () => false,
    HighlightLastColumn: () => false,
    LegacyId: ({ tableId }) => tableId,
    Style: () => "TableStyleMedium2",
  },
  setters: { Name: rename },
  children: {
    AutoFilter: (table) => autoFilterObject({ session: table.session, sheetId: tableInfo(table).subUnitId }),
    Columns: columnsObject,
    Rows: rowsObject,
    Worksheet: (table) => worksheetObject({ session: table.session, sheetId: tableInfo(table).subUnitId }),
  },
  methods: {
    ...TABLE_REGISTRAR,
    ConvertToRange: toRange,
    Delete: toRange,
    GetDataBodyRange: (table) => rangeObject(bodyRange(table)),
    GetHeaderRowRange: (table) => rangeObject(headerRange(table)),
    GetRange: (table) => rangeObject(tableRange(table)),
    GetTotalRowRange: (table) => {
      if (!hasTotals(table)) throw new HostError("ItemNotFound", "Table.getTotalRowRange");
      const range = tableRange(table);
      return rangeObject({ ...range, area: { ...range.area, top: range.area.bottom } });
    },
    Resize: resize,
  },
};

export function tableObject(table: TableState): HostObject {
  return hostObject(TABLE, table);
}
