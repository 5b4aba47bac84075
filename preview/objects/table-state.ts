import { IUndoRedoService } from "@univerjs/presets";
import { TableManager } from "@univerjs/sheets-table";
import { type Area, overlaps } from "../../src/core/model/address";
import { HostError } from "../protocol/host-error";
import { readText } from "./read-cells";
import { workbook, type RangeState, type Session } from "./session";
import { fromUniverRange, injectorOf, toUniverRange, type UniverTable } from "./univer";
import { putCells } from "./write-cells";

/** A table as the client holds it: by its id, which outlives a rename. */
export interface TableState {
  readonly session: Session;
  readonly tableId: string;
}

export function tableInfo({ session, tableId }: TableState): UniverTable {
  const info = workbook(session).getTableInfo(tableId);
  if (!info) throw new HostError("ItemNotFound", "Table");
  return info;
}

export function hasTotals({ session, tableId }: TableState): boolean {
  return session.book.totalsRows?.has(tableId) ?? false;
}

/** Header, body and totals row. */
export function tableRange(table: TableState): RangeState {
  const { subUnitId, range } = tableInfo(table);
  const area = fromUniverRange(range);
  const bottom = area.bottom + (hasTotals(table) ? 1 : 0);
  return { session: table.session, sheetId: subUnitId, area: { ...area, bottom } };
}

export function headerRange(table: TableState): RangeState {
  const range = tableRange(table);
  return { ...range, area: { ...range.area, bottom: range.area.top } };
}

export function bodyRange(table: TableState): RangeState {
  const range = tableRange(table);
  const bottom = range.area.bottom - (hasTotals(table) ? 1 : 0);
  const top = Math.min(bottom, range.area.top + (tableInfo(table).showHeader ? 1 : 0));
  return { ...range, area: { ...range.area, top, bottom } };
}

/** The table's column names, as they stand in its header. */
export function columnNames(table: TableState): readonly string[] {
  return readText(headerRange(table))[0] ?? [];
}

/** Every header says something, and nothing twice: blanks become `Column1`, a second `Owner` becomes `Owner2`. */
export function completeHeaders(range: RangeState): readonly string[] {
  const header = { ...range, area: { ...range.area, bottom: range.area.top } };
  const given = readText(header)[0] ?? [];
  const taken = new Set<string>();
  const names = given.map((name, index) => {
    const unique = freeName(name === "" ? `Column${index + 1}` : name, taken);
    taken.add(unique.toLowerCase());
    return unique;
  });
  const { top, left } = range.area;
  const changed = names
    .map((name, index) => [left + index, name] as const)
    .filter(([, name], index) => name !== given[index]);
  putCells(header, {
    [top]: Object.fromEntries(changed.map(([column, name]) => [column, { v: name, t: 1 }])),
  });
  return names;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Refuses an area that another table reaches into. */
export function refuseOverlap(range: RangeState, except: string | undefined, where: string): void {
  const others = workbook(range.session)
    .getTableList()
    .filter((table) => table.subUnitId === range.sheetId && table.id !== except);
  const isTaken = others.some((table) => overlaps(fromUniverRange(table.range), range.area));
  if (isTaken) throw new HostError("InvalidArgument", where);
}

/**
 * Gives a table another area. Univer's own way puts new columns in front of the last one and does not undo, so the
 * table is taken away and put back under its id and name, which references by name survive.
 */
export function retable(table: TableState, area: Area): void {
  const { range, columns, showHeader, subUnitId } = tableInfo(table);
  const was = { range, header: columns.map(({ displayName }) => displayName) };
  const target = { session: table.session, sheetId: subUnitId, area };
  const header = showHeader ? completeHeaders(target) : was.header;
  const redo = rebuilding(table, { range: toUniverRange(area), header });
  const undo = rebuilding(table, was);
  perform(table.session, redo);
  injectorOf(table.session.book.api)
    .get(IUndoRedoService)
    .pushUndoRedo({ unitID: workbook(table.session).getId(), undoMutations: undo, redoMutations: redo });
}

/** Gives a table the column names that stand in its header by now; whoever undoes the header undoes this too. */
export function rebuildTable(table: TableState, header: readonly string[]): void {
  perform(table.session, rebuilding(table, { range: tableInfo(table).range, header }));
}

interface Step {
  readonly id: string;
  readonly params: object;
}

/** A column that keeps its name keeps its id, by which the file knows what it says of it. */
function rebuilding(
  table: TableState,
  becomes: { readonly range: UniverTable["range"]; readonly header: readonly string[] },
): Step[] {
  const { id: tableId, name, subUnitId, showHeader, columns } = tableInfo(table);
  const unitId = workbook(table.session).getId();
  const at = { unitId, subUnitId, tableId };
  const ids = new Map(columns.map(({ id, displayName }) => [displayName, id]));
  const kept = becomes.header.map((displayName) => {
    const id = ids.get(displayName);
    return id === undefined ? undefined : { id, displayName };
  });
  const tables = injectorOf(table.session.book.api).get(TableManager);
  const tableStyleId = tables.getTableById(unitId, tableId)?.getTableStyleId();
  const options = { showHeader, columns: kept, ...(tableStyleId !== undefined && { tableStyleId }) };
  return [
    { id: "sheet.mutation.delete-table", params: at },
    { id: "sheet.mutation.add-table", params: { ...at, ...becomes, name, options } },
  ];
}

function perform(session: Session, steps: readonly Step[]): void {
  for (const { id, params } of steps) session.book.api.syncExecuteCommand(id, params);
}
