import { CellValueType, type IWorkbookData, type IWorksheetData } from "@univerjs/presets";
import type { Cell } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { WHOLE_WORKBOOK } from "../../preview/file/open-names";
import type { DefinedName } from "../../src/core/model/workbook";

/** Formulas over whole columns take time by the rows of a sheet; it grows when something is written below. */
const FEWEST_ROWS = 60;

type CellData = IWorksheetData["cellData"];

let opened = 0;

/** Sheets and names as Univer opens them, with nothing computed yet. */
export function snapshotOf(
  grids: readonly Grid[],
  names: readonly DefinedName[] = [],
): Partial<IWorkbookData> {
  const sheets = grids.length === 0 ? [{ sheet: "Sheet1", top: 0, left: 0, rows: [] }] : grids;
  return {
    id: `book ${(opened += 1)}`,
    sheetOrder: sheets.map(({ sheet }) => `id ${sheet}`),
    sheets: Object.fromEntries(
      sheets.map((grid) => [
        `id ${grid.sheet}`,
        {
          id: `id ${grid.sheet}`,
          name: grid.sheet,
          rowCount: Math.max(FEWEST_ROWS, grid.top + grid.rows.length + 20),
          columnCount: Math.max(40, ...grid.rows.map(({ length }) => grid.left + length)),
          cellData: cellData(grid),
        },
      ]),
    ),
    resources: [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(namesById(names)) }],
  };
}

function namesById(names: readonly DefinedName[]): object {
  return Object.fromEntries(
    names.map(({ name, refersTo }) => [
      name,
      { id: name, name, formulaOrRefString: refersTo.replace(/^=/, ""), localSheetId: WHOLE_WORKBOOK },
    ]),
  );
}

function cellData({ top, left, rows }: Pick<Grid, "top" | "left" | "rows">): CellData {
  return Object.fromEntries(
    rows.map((cells, down) => [
      top + down,
      Object.fromEntries(cells.map((cell, right) => [left + right, univerCell(cell)])),
    ]),
  );
}

const CELL_TYPE: Readonly<Record<string, CellValueType>> = {
  string: CellValueType.STRING,
  number: CellValueType.NUMBER,
  boolean: CellValueType.BOOLEAN,
};

function univerCell({ value, formula, numberFormat, fill, bold }: Cell): object {
  const style = {
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(bold === true && { bl: 1 }),
  };
  if (formula !== undefined) return { f: formula, s: style };
  if (value === undefined) return { s: style };
  const shown = typeof value === "object" ? value.error : value;
  // Without its type Univer takes the text 4-5 for a day in April.
  return { v: typeof shown === "boolean" ? Number(shown) : shown, t: CELL_TYPE[typeof shown], s: style };
}
