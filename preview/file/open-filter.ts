import type { IAutoFilter, IFilterColumn } from "@univerjs/sheets-filter";
import { rangeFromA1 } from "./open-sheet";
import { child, childrenOf, isOn, type XmlElement } from "../../src/xlsx/xml";

/** The autofilter of a sheet as Univer holds it; conditions that Univer does not know show as no condition. */
export function openFilter(sheet: XmlElement, hiddenRows: readonly number[]): IAutoFilter | undefined {
  const filter = child(sheet, "autoFilter");
  const ref = rangeFromA1(filter?.attributes.ref ?? "");
  if (!filter || !ref) return undefined;
  const columns = childrenOf(filter, "filterColumn");
  const known = columns.flatMap((column) => valueFilter(column, ref.startColumn) ?? []);
  const inside = hiddenRows.filter((row) => row > ref.startRow && row <= ref.endRow);
  return { ref, filterColumns: known, cachedFilteredOut: columns.length === 0 ? [] : inside };
}

function valueFilter(column: XmlElement, firstColumn: number): IFilterColumn | undefined {
  const filters = child(column, "filters");
  if (!filters) return undefined;
  const values = childrenOf(filters, "filter").map(({ attributes }) => attributes.val ?? "");
  const blank = isOn(filters.attributes.blank) ? { blank: true as const } : {};
  return {
    colId: firstColumn + Number(column.attributes.colId ?? 0),
    filters: { filters: values, ...blank },
  };
}
