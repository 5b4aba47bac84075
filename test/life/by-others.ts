import { BLANK, type Cell } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { isFrozenFormat, isOurFormula, OUR_SHEETS } from "../../src/core/model/marks";
import type { Workbook } from "../../src/core/model/workbook";
import type { Event } from "./drawn-life";

/** Sheets of ours that people throw away, since they do not know what they are for. */
const THROWN_AWAY = [OUR_SHEETS.links, OUR_SHEETS.log];
const FLAGS: readonly unknown[] = ["Health", "Staleness", "Link"];

type ByOthers = Extract<
  Event,
  {
    readonly kind:
      | "lose the hidden part"
      | "come back from another program"
      | "delete a sheet of ours"
      | "empty the flags"
      | "protect or unprotect";
  }
>;

/** What people do to a file that they were given, without us or without knowing what is ours. */
export function handledByOthers(workbook: Workbook, event: ByOthers): Workbook {
  switch (event.kind) {
    case "lose the hidden part":
      if (!speaksForItself(workbook)) return workbook;
      return Object.fromEntries(
        Object.entries(workbook).filter(([key]) => key !== "metadata"),
      ) as unknown as Workbook;
    case "come back from another program":
      return withCells(workbook, estranged);
    case "delete a sheet of ours":
      return withoutSheet(workbook, THROWN_AWAY[event.which % THROWN_AWAY.length] ?? "");
    case "empty the flags":
      return { ...workbook, grids: emptiedOnce(workbook.grids) };
    case "protect or unprotect":
      return { ...workbook, grids: workbook.grids.map((grid, index) => toggled(grid, index, event.which)) };
  }
}

/**
 * Headings alone cannot be told from somebody's own once nothing else remembers them: then only what is ours by its
 * formulas, or by what Freeze made of them, can be found again.
 */
function speaksForItself({ grids }: Workbook): boolean {
  const hasRegister = grids.some(
    ({ sheet, rows }) =>
      sheet.startsWith(OUR_SHEETS.links) &&
      rows.flat().some((cell) => cell.formula?.includes("OKR.LINK(") === true || isFrozenWord(cell)),
  );
  const isTold = ({ rows }: Grid) =>
    (rows[0] ?? []).every(
      ({ value }, column) =>
        !FLAGS.includes(value) ||
        rows
          .slice(1)
          .some((cells) => cells[column]?.formula !== undefined || isFrozenWord(cells[column] ?? BLANK)),
    );
  return hasRegister && grids.every(isTold);
}

/** Our functions under the name that a program gives to functions which it does not know. */
function estranged(cell: Cell): Cell {
  if (cell.formula === undefined || !isOurFormula(cell.formula)) return cell;
  const formula = cell.formula.replaceAll(/(?<!_)OKR\.(?=[A-Z]+\()/g, "_xldudf_OKR_");
  return { ...cell, formula, value: { error: "#NAME?" } };
}

function isFrozenWord({ value, numberFormat }: Cell): boolean {
  return value !== undefined && isFrozenFormat(numberFormat);
}

function withoutSheet(workbook: Workbook, gone: string): Workbook {
  const grids = workbook.grids.filter(({ sheet }) => sheet !== gone);
  const lost = new RegExp(`'${gone}'!\\$[A-Z]+(?:\\$\\d+)?(?::\\$[A-Z]+(?:\\$\\d+)?)?`, "g");
  return withCells({ ...workbook, grids }, (cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: cell.formula.replaceAll(lost, "#REF!") },
  );
}

/** The first sheet with flags that is no copy loses what stands below their headings. */
function emptiedOnce(grids: readonly Grid[]): readonly Grid[] {
  const first = grids.find(
    ({ sheet, rows }) => !/\(|Figures/.test(sheet) && rows[0]?.some(({ value }) => value === FLAGS[0]),
  );
  return grids.map((grid) => {
    if (grid !== first) return grid;
    const isFlag = (column: number) => FLAGS.includes(grid.rows[0]?.[column]?.value);
    const rows = grid.rows.map((cells, row) =>
      cells.map((cell, column) => (row > 0 && isFlag(column) ? { value: undefined } : cell)),
    );
    return { ...grid, rows };
  });
}

/** Only sheets of the user's are protected: the twin has no others. */
function toggled(grid: Grid, index: number, which: number): Grid {
  return index === which % 2 ? { ...grid, isProtected: grid.isProtected !== true } : grid;
}

function withCells(workbook: Workbook, change: (cell: Cell) => Cell): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => ({ ...grid, rows: grid.rows.map((cells) => cells.map(change)) })),
  };
}
