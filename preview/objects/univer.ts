import type {} from "@univerjs/preset-sheets-conditional-formatting";
import type {} from "@univerjs/preset-sheets-core";
import type {} from "@univerjs/preset-sheets-filter";
import type {} from "@univerjs/preset-sheets-sort";
import type {} from "@univerjs/preset-sheets-table";
import { HostError } from "../protocol/host-error";
import type { Area } from "../../src/core/model/address";
import type { FUniver, ICellData, IStyleData, Injector, IRange } from "@univerjs/presets";

/** Univer's own objects, as its facade hands them out. */
export type UniverWorkbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
export type UniverSheet = ReturnType<UniverWorkbook["getActiveSheet"]>;
export type UniverTable = ReturnType<UniverWorkbook["getTableList"]>[number];
export type UniverRule = ReturnType<UniverSheet["getConditionalFormattingRules"]>[number];
export type CellMatrix = Record<number, Record<number, ICellData>>;
export type { ICellData, IRange, IStyleData };

export function workbookOf(api: FUniver): UniverWorkbook {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new HostError("GeneralException", "Workbook", "No workbook is open.");
  return workbook;
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
