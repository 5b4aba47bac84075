import { CellValueType, type ICellData } from "@univerjs/presets";
import { openSnapshot } from "../../preview/file/open-snapshot";
import { cellToA1 } from "../../src/core/model/address";
import { isCellError } from "../../src/core/model/cell";
import { explainDamage, openPackage } from "../../src/xlsx/package";
import { FileError, readWorkbookFile } from "../../src/xlsx/read-workbook";

/** What a reader sees of a file: each filled cell as `Sheet1!A1 = text "KPI"`, or the sentence that refuses it. */
export type Seen = readonly string[] | { readonly refused: string };

/** The reader behind `npm run inspect`. */
export async function seenByInspect(bytes: Uint8Array, fileName: string): Promise<Seen> {
  try {
    const { grids } = await readWorkbookFile(bytes, fileName);
    return grids
      .flatMap(({ sheet, top, left, rows }) =>
        rows.flatMap((row, down) =>
          row.flatMap(({ value }, right) => {
            const shown = isCellError(value) ? value.error : value;
            return shown === undefined ? [] : [line(sheet, { row: top + down, column: left + right }, shown)];
          }),
        ),
      )
      .sort();
  } catch (error) {
    return refusal(error);
  }
}

/** The reader with which the preview opens a file. */
export function seenByPreview(bytes: Uint8Array, fileName: string): Seen {
  try {
    const parts = openPackage(bytes, fileName);
    const { workbook } = explainDamage(fileName, () => openSnapshot(parts, fileName, () => true));
    return Object.values(workbook.sheets)
      .flatMap(({ name = "", cellData = {} }) =>
        Object.entries(cellData as Record<number, Record<number, ICellData>>).flatMap(([row, cells]) =>
          Object.entries(cells).flatMap(([column, { v, t }]) => {
            if (v === undefined || v === null) return [];
            const shown = t === CellValueType.BOOLEAN ? Boolean(v) : v;
            return [line(name, { row: Number(row), column: Number(column) }, shown)];
          }),
        ),
      )
      .sort();
  } catch (error) {
    return refusal(error);
  }
}

function line(
  sheet: string,
  place: { row: number; column: number },
  value: string | number | boolean,
): string {
  return `${sheet}!${cellToA1(place)} = ${typeof value} ${JSON.stringify(value)}`;
}

function refusal(error: unknown): Seen {
  if (error instanceof FileError) return { refused: error.message };
  throw error;
}
