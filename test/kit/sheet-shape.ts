import type { Area } from "../../src/core/model/address";
import { valueOf } from "../../preview/objects/read-cells";
import type { UniverSheet } from "../../preview/objects/univer";

/** A heading in each sheet that no edit takes away: it tells where the rows begin. */
const HEADINGS: readonly string[] = ["Notes", "Relation", "Setting"];

/** What a person would select to sort: all rows below the headings, whole. */
export function bodyOf(sheet: UniverSheet): Area {
  const bottom = Math.max(sheet.getLastRow(), 1);
  const right = Math.max(sheet.getLastColumn(), 0);
  const isHeading = (row: number) =>
    Array.from({ length: right + 1 }, (_, at) => textAt(sheet, row, at)).some((text) =>
      HEADINGS.includes(text),
    );
  const headings = Array.from({ length: bottom }, (_, row) => row).find(isHeading) ?? 0;
  return { top: headings + 1, left: 0, bottom: Math.max(bottom, headings + 1), right };
}

/** A note that tells which row it stands in. */
export const TOKEN = /^memo \w+$/;

/**
 * The notes tell which row is which, whatever becomes of the rest, their heading as well; without them nothing could be
 * judged.
 */
export function isLasting(sheet: UniverSheet, { top, bottom }: Area, column: number): boolean {
  const rows = Array.from({ length: bottom + 1 }, (_, row) => textAt(sheet, row, column));
  return HEADINGS.includes(rows[top - 1] ?? "") || rows.some((text) => TOKEN.test(text));
}

export function textAt(sheet: UniverSheet, row: number, column: number): string {
  return String(valueOf(sheet.getSheet().getCellMatrix().getValue(row, column) ?? undefined));
}

/** Whether the register stands here, or a copy of it. */
export function isRegisterSheet(sheet: UniverSheet, { top, right }: Area): boolean {
  return Array.from({ length: right + 1 }, (_, at) => textAt(sheet, top - 1, at)).includes("Relation");
}

/** The column of the measures' names, under its first heading. */
export function nameColumn(sheet: UniverSheet, body: Area): number | undefined {
  if (isRegisterSheet(sheet, body)) return undefined;
  const columns = Array.from({ length: body.right + 1 }, (_, at) => at);
  return columns.find((at) => ["KPI", "Key result"].includes(textAt(sheet, body.top - 1, at)));
}
