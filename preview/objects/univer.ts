import type {} from "@univerjs/preset-sheets-conditional-formatting";
import type {} from "@univerjs/preset-sheets-core";
import type {} from "@univerjs/preset-sheets-filter";
import type {} from "@univerjs/preset-sheets-sort";
import type {} from "@univerjs/preset-sheets-table";
import { HostError } from "../protocol/host-error";
import type { Area } from "../../src/core/model/address";
import {
  type FUniver,
  type ICellData,
  type IStyleData,
  type Injector,
  type IRange,
  IUniverInstanceService,
  UniverInstanceType,
} from "@univerjs/presets";

/** Univer's own objects, as its facade hands them out. */
export type UniverWorkbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
type UnitOfWorkbook = ReturnType<UniverWorkbook["getWorkbook"]>;
export type UniverSheet = ReturnType<UniverWorkbook["getActiveSheet"]>;
export type UniverTable = ReturnType<UniverWorkbook["getTableList"]>[number];
export type UniverRule = ReturnType<UniverSheet["getConditionalFormattingRules"]>[number];
export type CellMatrix = Record<number, Record<number, ICellData>>;
export type { ICellData, IRange, IStyleData };

/** The facade makes a workbook or sheet object, with its listeners, at every call; asked for each cell, one must do. */
const workbooks = new WeakMap<object, UniverWorkbook>();
const sheets = new WeakMap<object, UniverSheet>();
const services = new WeakMap<FUniver, IUniverInstanceService>();

export function workbookOf(api: FUniver): UniverWorkbook {
  const open = instancesOf(api).getCurrentUnitOfType<UnitOfWorkbook>(UniverInstanceType.UNIVER_SHEET);
  const workbook = (open && workbooks.get(open)) ?? api.getActiveWorkbook();
  if (!open || !workbook) throw new HostError("GeneralException", "Workbook", "No workbook is open.");
  workbooks.set(open, workbook);
  return workbook;
}

/** To ask the injector takes longer than all that is then asked of the service. */
function instancesOf(api: FUniver): IUniverInstanceService {
  const service = services.get(api) ?? injectorOf(api).get(IUniverInstanceService);
  services.set(api, service);
  return service;
}

/** A sheet by its id, or undefined once it is deleted. */
export function sheetOfId(workbook: UniverWorkbook, sheetId: string): UniverSheet | undefined {
  const known = workbook.getWorkbook().getSheetBySheetId(sheetId);
  const sheet = (known && sheets.get(known)) ?? workbook.getSheetBySheetId(sheetId);
  if (!known || !sheet) return undefined;
  sheets.set(known, sheet);
  return sheet;
}

/** Univer's services; the facade keeps them to itself, but spills and function results are only found there. */
export function injectorOf(api: FUniver): Injector {
  return Reflect.get(api, "_injector") as Injector;
}

export function toUniverRange({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function fromUniverRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
