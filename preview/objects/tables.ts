import { contains, overlaps } from "../../src/core/model/address";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { givenRange } from "./given";
import { findRange } from "./range-state";
import { TABLES_REGISTRAR } from "./registrations";
import { nextId, wireId, workbook, type RangeState, type Session } from "./session";
import { isNameTaken } from "./sheet-names";
import { tableObject } from "./table";
import { completeHeaders, refuseOverlap } from "./table-state";
import { fromUniverRange, toUniverRange, type UniverTable } from "./univer";
import { refuseProtected } from "./write-guards";

/** The tables of the workbook, of one sheet, or of one range. */
interface TablesState {
  readonly session: Session;
  readonly sheetId?: string;
  readonly within?: (table: UniverTable) => boolean;
}

function tablesOf({ session, sheetId, within }: TablesState): readonly UniverTable[] {
  return workbook(session)
    .getTableList()
    .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
    .filter((table) => within?.(table) ?? true);
}

function addTable(tables: TablesState, given: unknown, hasHeaders: unknown): HostObject {
  const where = "TableCollection.add";
  const { session } = tables;
  const sheetId = tables.sheetId ?? workbook(session).getActiveSheet().getSheetId();
  const range =
    givenRange(given) ?? (typeof given === "string" ? findRange(session, given, sheetId) : undefined);
  if (!range) throw new HostError("InvalidArgument", where);
  if (hasHeaders !== true) throw new HostError("ApiNotFound", `${where} without headers`);
  refuseProtected(range, where);
  refuseOverlap(range, undefined, where);
  return tableObject({ session, tableId: createTable(range) });
}

function createTable(range: RangeState): string {
  const { session, sheetId: subUnitId, area } = range;
  const tableId = nextId(session, "preview-table-");
  session.book.api.syncExecuteCommand("sheet.mutation.add-table", {
    unitId: workbook(session).getId(),
    subUnitId,
    tableId,
    name: freeTableName(session),
    range: toUniverRange(area),
    header: completeHeaders(range),
    options: { showHeader: true },
  });
  return tableId;
}

function freeTableName(session: Session): string {
  for (let number = 1; ; number += 1) if (!isNameTaken(session, `Table${number}`)) return `Table${number}`;
}

const TABLES: ObjectKind<TablesState> = {
  name: "TableCollection",
  properties: { Count: (tables) => tablesOf(tables).length },
  items: (tables) => tablesOf(tables).map(({ id }) => tableObject({ session: tables.session, tableId: id })),
  find: (tables, key) => {
    const wanted = String(key).toLowerCase();
    const found = tablesOf(tables).find(
      ({ id, name }) => wireId(id) === key || name.toLowerCase() === wanted,
    );
    return found && tableObject({ session: tables.session, tableId: found.id });
  },
  methods: {
    Add: addTable,
    ...TABLES_REGISTRAR,
  },
};

export function tablesObject(tables: TablesState): HostObject {
  return hostObject(TABLES, tables);
}

/** The tables that a range touches, or only those that it holds whole. */
export function tablesIn({ session, sheetId, area }: RangeState, isWhole: boolean): HostObject {
  const within = ({ range }: UniverTable): boolean => {
    const table = fromUniverRange(range);
    if (!isWhole) return overlaps(table, area);
    return contains(area, table.top, table.left) && contains(area, table.bottom, table.right);
  };
  return tablesObject({ session, sheetId, within });
}
