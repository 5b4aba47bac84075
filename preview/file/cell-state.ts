import type { ICellData, IRowData, IStyleData } from "@univerjs/presets";
import type { StructuralEdit } from "./structure";
import type { StyleSheet } from "./save-styles";
import type { FileRow } from "../../src/xlsx/sheet-cells";

export type CellMatrix = Readonly<
  Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>
>;
export type RowMatrix = Readonly<Record<number, Partial<IRowData> | null | undefined>>;

/** One state of a sheet's cells: as the file has them, or as they are now. */
export interface CellState {
  readonly cells: CellMatrix;
  readonly rows: RowMatrix;
}

export interface CellsToSave {
  /** As Univer would open the file again. */
  readonly before: CellState;
  readonly after: CellState;
  /** The file's own rows, in pieces. */
  readonly file: readonly FileRow[];
  readonly styleNumber: (style: ICellData["s"] | IStyleData) => number;
  /** Compares the looks of a cell before and after. */
  readonly looks: Pick<StyleSheet, "isSameLook" | "addsOnlyFormat" | "formatOf" | "fontSizeOf">;
  /** Days by which the dates of the file are lower than Univer's: 1462 where it counts from 1904. */
  readonly dateShiftDays: number;
  /** Results of formulas that did not change themselves: as calculated by now, or left as the file has them. */
  readonly results: "as calculated" | "as in the file";
  /** Rows and columns of the sheet that came and went. */
  readonly structure: readonly StructuralEdit[];
  /** Whether rows or columns of any sheet did, so that formulas follow. */
  readonly isRestructured: boolean;
  /** What the spreadsheet itself found for a cell of the file when it was opened. */
  readonly openingResult: (row: number, column: number) => string | number | boolean | undefined;
  /** Whether it had calculated by the first change. */
  readonly wasCalculated: boolean;
  /** A result is left out that only Excel can find. */
  readonly leaveToExcel: () => void;
  /** The number of the mark for formulas that Excel is to take as typed, where the file can have one. */
  readonly dynamicMark: () => number | undefined;
}
