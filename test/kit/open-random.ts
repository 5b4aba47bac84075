import { areaToA1, type Area } from "../../src/core/model/address";
import type { HeadlessBook } from "../../preview/headless-book";
import type { OpenedExcel } from "./open-in-excel";
import { areaOfRandom, gridOfRandom } from "./random-cells";
import type { RandomSheet, RandomWorkbook } from "./random-workbook";

const NAMES = ["Plan", "Team"];

/** Opens the workbook, and sets what its sheets have beside their cells; its formulas are computed, as in a file. */
export async function openRandom(excel: OpenedExcel, workbook: RandomWorkbook): Promise<HeadlessBook> {
  const grids = workbook.map((sheet, index) => gridOfRandom(sheet, NAMES[index] ?? ""));
  const book = await excel.open(...grids);
  workbook.forEach((sheet, index) => setUp(book, NAMES[index] ?? "", sheet));
  await excel.preview.settled();
  return book;
}

function setUp(book: HeadlessBook, name: string, random: RandomSheet): void {
  const workbook = book.api.getActiveWorkbook();
  const sheet = workbook?.getSheetByName(name);
  if (!workbook || !sheet) throw new Error(`There is no sheet "${name}".`);
  const id = sheet.getSheetId();
  const area = areaOfRandom(random);
  const range = ({ top, left, bottom, right }: Area) =>
    sheet.getRange(top, left, bottom - top + 1, right - left + 1);
  const band = { ...area, top: random.top, bottom: random.top };
  if (random.band === "merged") range(band).merge();
  if (random.band === "merged beyond" && area.right + 2 <= 16_383)
    range({ ...band, bottom: area.top, left: area.right + 1, right: area.right + 2 }).merge();
  if (random.view === "hidden row") sheet.hideRows(area.top + 2, 1);
  if (random.view === "hidden column") sheet.hideColumns(area.left + 1, 1);
  if (random.view === "frozen panes") sheet.setFrozenRows(area.top + 1);
  if (random.view === "filter" || random.view === "filtered rows") filter(book, name, random);
  if (random.lock !== "none") book.protectedSheets.add(id);
  if (random.lock === "protected but unlocked beside")
    book.unlockedAreas?.set(id, [{ ...area, left: area.right + 1, right: Math.min(area.right + 6, 16_383) }]);
  if (random.hasPivotBeside && area.right + 4 <= 16_383)
    book.pivotAreas.set(id, [{ ...area, left: area.right + 2, right: area.right + 4 }]);
  if (random.widths === "wide columns") sheet.setColumnWidths(Math.min(area.right + 1, 16_380), 2, 150);
  if (random.table === "Excel table with totals")
    for (const { id: tableId, subUnitId } of workbook.getTableList())
      if (subUnitId === id) book.totalsRows?.add(tableId);
}

/** A range's own filter; an Excel table brings one along that the preview does not tell apart. */
function filter(book: HeadlessBook, name: string, random: RandomSheet): void {
  const sheet = book.api.getActiveWorkbook()?.getSheetByName(name);
  if (!sheet || random.table !== "range") return;
  const area = areaOfRandom(random);
  const created = sheet.getRange(areaToA1(area)).createFilter();
  const [first] = random.rows;
  if (created && first && random.view === "filtered rows")
    created.setColumnFilterCriteria(area.left + 1, {
      colId: area.left + 1,
      filters: { filters: ["nothing such"] },
    });
}
