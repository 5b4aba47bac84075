import { areaFromA1 } from "../../src/core/model/address";
import type { Fault } from "../protocol/faults";
import { workbook, type Session } from "./session";

/** Changes the workbook as another author would while the add-in is at work. Faults of other kinds change nothing. */
export function disturb(session: Session, fault: Fault): void {
  if (fault.kind === "calculated columns") session.fillsColumns = true;
  if (!("sheet" in fault)) return;
  const sheet = workbook(session).getSheetByName(fault.sheet);
  if (!sheet) return;
  const { author } = session;
  session.author = "other author";
  if (fault.kind === "sheet deleted") workbook(session).deleteSheet(sheet);
  if (fault.kind === "sheet renamed") sheet.setName(`${fault.sheet} (renamed)`);
  if (fault.kind === "sheet protected") session.book.protectedSheets.add(sheet.getSheetId());
  const cell = fault.kind === "another author edits" ? areaFromA1(fault.cell) : undefined;
  if (cell && fault.kind === "another author edits")
    sheet.getRange(cell.top, cell.left).setValue(fault.value);
  session.author = author;
}
