import type { Cell, CellValue } from "../../src/core/model/cell";
import { HEALTH } from "../../src/core/model/health";
import { isOurFormula, OUR_HEADERS, OUR_SHEETS } from "../../src/core/model/marks";
import type { Workbook } from "../../src/core/model/workbook";
import { withSheet } from "../kit/linked-workbook";
import { gridNamed, living } from "../kit/living-workbook";
import { inAnotherRow, withMovedFormulas } from "../kit/moved-formulas";
import { HEADED_ANEW } from "./without-us";
import { headingsOf } from "./headings";

/** What people do to the columns and sheets of ours themselves, for whom they are like any others. */
export const withOurMarks = {
  movedColumn,
  filledDown,
  renamedSheet,
  inSmallLetters,
  retitled,
  calledOtherwise,
};

const FLAGS: readonly CellValue[] = [OUR_HEADERS.health, OUR_HEADERS.staleness, OUR_HEADERS.link];

const isRange = (workbook: Workbook, sheet: string) =>
  gridNamed(workbook, sheet).excelTables.length === 0 && gridNamed(workbook, sheet).isFiltered !== true;

/** A flag is cut and put behind everything else, a blank column between. */
function movedColumn(workbook: Workbook, sheet: string, which: number): Workbook {
  const grid = gridNamed(workbook, sheet);
  const column = headingsOf(grid).indexOf(FLAGS[which % FLAGS.length]);
  if (column < 0 || !isRange(workbook, sheet)) return workbook;
  const width = Math.max(...grid.rows.map((cells) => cells.length));
  const wide = (cells: readonly Cell[]) =>
    Array.from({ length: width + 2 }, (_, at) => cells[at] ?? { value: undefined });
  const moved = withSheet(workbook, sheet, (before) => ({
    ...before,
    rows: before.rows
      .map(wide)
      .map((cells) =>
        cells.map((cell, at) =>
          at === column ? { value: undefined } : at === width + 1 ? (cells[column] ?? cell) : cell,
        ),
      ),
  }));
  return withMovedFormulas(moved, {
    sheet,
    row: (row) => row,
    column: (at) => (at === column ? width + 1 : at),
  });
}

/** What stands above a row that has nothing of ours is filled down into it: an id counts on, a formula reads its row. */
function filledDown(workbook: Workbook, sheet: string): Workbook {
  const grid = gridNamed(workbook, sheet);
  const heads = headingsOf(grid);
  const id = heads.indexOf(OUR_HEADERS.id);
  const row = grid.rows.findIndex(
    (cells, at) => at > 1 && id >= 0 && cells[0]?.value !== undefined && cells[id]?.value === undefined,
  );
  const above = grid.rows[row - 1] ?? [];
  if (row < 0 || above[id]?.value === undefined || grid.isFiltered === true) return workbook;
  const isOurs = (column: number) => column === id || FLAGS.includes(heads[column]);
  return withSheet(workbook, sheet, (before) => ({
    ...before,
    rows: before.rows.map((cells, at) =>
      at === row
        ? heads.map((_, column) =>
            isOurs(column)
              ? below(above[column] ?? { value: undefined }, row)
              : (cells[column] ?? { value: undefined }),
          )
        : cells,
    ),
  }));
}

function below(cell: Cell, row: number): Cell {
  if (cell.formula !== undefined) return { ...cell, formula: inAnotherRow(cell.formula, row - 1, row) };
  const [, letters, digits] = /^([A-Z]+-)(\d+)$/.exec(typeof cell.value === "string" ? cell.value : "") ?? [];
  if (letters === undefined || digits === undefined) return cell;
  return { ...cell, value: letters + String(Number(digits) + 1).padStart(digits.length, "0") };
}

const RENAMED = [OUR_SHEETS.links, OUR_SHEETS.log, OUR_SHEETS.settings];

/** A sheet of ours gets another name. */
function renamedSheet(workbook: Workbook, which: number): Workbook {
  const from = RENAMED[which % RENAMED.length] ?? "";
  const has = workbook.grids.some(({ sheet }) => sheet === from);
  return has ? living.renamed(workbook, from, `${from} of the team`) : workbook;
}

/** A program that does not know our functions keeps them in small letters. */
function inSmallLetters(workbook: Workbook): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells) => cells.map(smallLetters)),
    })),
  };
}

function smallLetters(cell: Cell): Cell {
  if (cell.formula === undefined || !isOurFormula(cell.formula)) return cell;
  const formula = cell.formula.replaceAll(/OKR\.[A-Z]+\(/g, (call) => call.toLowerCase());
  return formula === cell.formula ? cell : { ...cell, formula, value: { error: "#NAME?" } };
}

/** The heading of a flag is put into other words, as a title of the user's own. */
function retitled(workbook: Workbook, sheet: string, which: number): Workbook {
  const grid = gridNamed(workbook, sheet);
  const column = headingsOf(grid).indexOf(FLAGS[which % FLAGS.length]);
  const isTold = grid.rows.some((cells) => cells[column]?.formula !== undefined);
  if (!isTold || !isRange(workbook, sheet)) return workbook;
  return living.typed(workbook, { sheet, row: 0, column }, HEADED_ANEW);
}

const CALLED_OTHERWISE = "As planned";

/** One of our words gets another one in the list of words, or its own again. */
function calledOtherwise(workbook: Workbook): Workbook {
  const list = workbook.grids.find(({ rows }) => rows.some((cells) => cells[1]?.value === "Called here"));
  const row = (list?.rows ?? []).findIndex(([word]) => word?.value === HEALTH.onTrack);
  if (!list || row < 0) return workbook;
  const is = list.rows[row]?.[1]?.value === CALLED_OTHERWISE ? HEALTH.onTrack : CALLED_OTHERWISE;
  return living.typed(workbook, { sheet: list.sheet, row, column: 1 }, is);
}
