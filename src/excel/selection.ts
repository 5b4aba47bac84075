import { areaFromA1, areaToA1, type Area } from "../core/model/address";
import type { SelectedArea } from "../port/workbook-host";
import { areaOf } from "./sheet-area";
import { sync } from "./sync";

/** Activates the sheet and selects the area. */
export async function selectArea(
  context: Excel.RequestContext,
  { sheet, area }: SelectedArea,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(areaToA1(area)).select();
  await sync(context);
}

/** What is selected now; whole columns and rows are cut to the used part of their sheet. */
export async function selectedArea(context: Excel.RequestContext): Promise<SelectedArea> {
  const range = context.workbook.getSelectedRange();
  range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  range.worksheet.load("name");
  const used = range.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  await sync(context);
  const isHuge = range.rowCount * range.columnCount > 100_000;
  const area = isHuge && !used.isNullObject ? areaOf(used) : areaOf(range);
  return { sheet: range.worksheet.name, area };
}

/** The area of an event's address: `Plan!B3:D9`, `B3`, or the first of several. */
export function areaOfAddress(address: string): Area | undefined {
  const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(",");
  return areaFromA1(first);
}
