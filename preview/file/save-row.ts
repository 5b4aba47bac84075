import { BooleanNumber, type IRowData } from "@univerjs/presets";
import type { CellsToSave } from "./cell-state";
import { pointsOfPixels } from "./open-sheet";
import type { FileRow } from "../../src/xlsx/sheet-cells";
import { tag } from "../../src/xlsx/xml-patch";

/** A row in all its states. */
export interface Row {
  readonly number: number;
  readonly file: FileRow | undefined;
  readonly before: Partial<IRowData>;
  readonly after: Partial<IRowData>;
  /** As high as its letters need, in points, where that is more than usual; only Excel finds that out by itself. */
  readonly fitted: number | undefined;
}

export function rowXml(
  { number, file, before, after, fitted: ht }: Row,
  cells: string,
  styleNumber: CellsToSave["styleNumber"],
): string {
  const isSame = isSameRow(before, after);
  if (isSame && !file) return cells === "" ? "" : tag("row", { r: number + 1, ht }, cells);
  if (isSame && file?.cells.map(({ source }) => source).join("") === cells) return file.source;
  // `spans` is only a hint for speed, and would have to be right.
  const attributes = isSame ? { ...file?.attributes, spans: undefined } : rowAttributes(after, styleNumber);
  const isPlain = Object.values(attributes).every((value) => value === undefined);
  return isPlain && cells === "" ? "" : tag("row", { ...attributes, r: number + 1 }, cells);
}

/** The height that somebody chose, in pixels; heights that fit the text are left to the program that opens the file. */
function chosenHeight({ h, ia }: Partial<IRowData>): number | undefined {
  return ia === BooleanNumber.TRUE ? undefined : h;
}

function isHidden({ hd }: Partial<IRowData>): boolean {
  return hd === BooleanNumber.TRUE;
}

function rowAttributes(
  row: Partial<IRowData>,
  styleNumber: CellsToSave["styleNumber"],
): Record<string, number | undefined> {
  const height = chosenHeight(row);
  const size = height === undefined ? {} : { ht: pointsOfPixels(height), customHeight: 1 };
  const style = row.s ? { s: styleNumber(row.s), customFormat: 1 } : {};
  return { ...style, ...size, hidden: isHidden(row) ? 1 : undefined };
}

function isSameRow(before: Partial<IRowData>, after: Partial<IRowData>): boolean {
  const isSameStyle = (before.s ?? "") === (after.s ?? "");
  return isSameStyle && chosenHeight(before) === chosenHeight(after) && isHidden(before) === isHidden(after);
}
