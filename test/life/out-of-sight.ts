import { dismissedTables } from "../../src/core/dismissed-tables";
import { quoteSheetName } from "../../src/core/model/address";
import type { CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { OUR_HEADERS, OUR_SHEETS } from "../../src/core/model/marks";
import { REGISTER_COLUMNS } from "../../src/core/model/register";
import type { Workbook } from "../../src/core/model/workbook";
import { readMetadata } from "../../src/core/ours/metadata-xml";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { gridNamed } from "../kit/living-workbook";
import { withSheet } from "../kit/linked-workbook";

const ID_HEADINGS = REGISTER_COLUMNS.filter(({ name }) => name === "keyResultId" || name === "kpiId").map(
  ({ heading }) => heading,
);

/** The workbook as the pane is given it: without the sheets that the user hid, ours apart. */
export function asShown(workbook: Workbook): Workbook {
  const isShown = ({ visibility, sheet }: Grid) =>
    visibility === "visible" || Object.values(OUR_SHEETS).some((own) => sheet.startsWith(own));
  const hiddenSheets = workbook.grids.filter((grid) => !isShown(grid)).map(({ sheet }) => sheet);
  if (hiddenSheets.length === 0) return workbook;
  return { ...workbook, grids: workbook.grids.filter(isShown), hiddenSheets };
}

/** Excel keeps one sheet in sight. */
export function hiddenOrShown(workbook: Workbook, sheet: string): Workbook {
  const isHidden = gridNamed(workbook, sheet).visibility === "hidden";
  const others = workbook.grids.filter((grid) => grid.sheet !== sheet && grid.visibility === "visible");
  const ours: readonly string[] = Object.values(OUR_SHEETS);
  const isOurs = (grid: Grid) => ours.some((own) => grid.sheet.startsWith(own));
  if (!isHidden && others.every(isOurs)) return workbook;
  return withSheet(workbook, sheet, (grid) => ({ ...grid, visibility: isHidden ? "visible" : "hidden" }));
}

/** Every other row is filtered out, or all are shown again. */
export function filtered(workbook: Workbook, sheet: string): Workbook {
  return withSheet(workbook, sheet, (grid) => {
    const isFiltered = grid.isFiltered !== true;
    const hiddenRows = grid.rows.flatMap((_, row) => (isFiltered && row > 0 && row % 2 === 0 ? [row] : []));
    return { ...grid, isFiltered, hiddenRows };
  });
}

/** Shown, without filters and protection. */
export function opened(workbook: Workbook): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      visibility: "visible",
      isProtected: false,
      isFiltered: false,
      hiddenRows: [],
    })),
  };
}

/** Whether something on the sheets keeps us from writing there. */
export function isAnyShut({ grids }: Workbook): boolean {
  return grids.some(
    ({ isProtected, isFiltered, visibility }) =>
      isProtected === true || isFiltered === true || visibility !== "visible",
  );
}

/**
 * Sheets with ids of rows that the register searches for elsewhere: to its cells these copies are not there, under
 * whatever name somebody gave them since.
 */
export function withoutCopies(workbook: Workbook): Workbook {
  const own: readonly string[] = Object.values(OUR_SHEETS);
  const register = workbook.grids.find(({ sheet }) => sheet.startsWith(OUR_SHEETS.links));
  const searches = (register?.rows ?? []).flat().flatMap(({ formula }) => formula ?? []);
  const isSearched = ({ sheet }: Grid) =>
    searches.some((formula) => formula.includes(`${quoteSheetName(sheet)}!`));
  const searched = workbook.grids.filter(isSearched);
  const isNamedSo = ({ sheet }: Grid) => /^OKR Q4 \(|^Figures of/.test(sheet);
  // Frozen, it searches no more.
  if (searched.length === 0) return { ...workbook, grids: workbook.grids.filter((grid) => !isNamedSo(grid)) };
  const linked = register ? ID_HEADINGS.flatMap((heading) => below(register, heading)) : [];
  const atHome = new Set([...linked, ...searched.flatMap((grid) => below(grid, OUR_HEADERS.id))]);
  const isCopy = (grid: Grid) =>
    !own.some((name) => grid.sheet.startsWith(name)) &&
    !isSearched(grid) &&
    below(grid, OUR_HEADERS.id).some((id) => atHome.has(id));
  return workbook.grids.some(isCopy)
    ? { ...workbook, grids: workbook.grids.filter((grid) => !isCopy(grid)) }
    : workbook;
}

function below({ rows: [head = [], ...rows] }: Grid, heading: string): readonly CellValue[] {
  const column = head.findIndex(({ value }) => value === heading);
  return rows.flatMap((cells) => cells[column]?.value ?? []);
}

/** No table is dismissed. */
export function withAllTables(workbook: Workbook, day: number): Workbook {
  const { corrections } = readMetadata(workbook.metadata);
  if (corrections.every(({ kind }) => kind !== "dismissed")) return workbook;
  const dismissed = dismissedTables(reviewWorkbook(workbook, day));
  return dismissed.reduce(
    (after, { dismissedAs }) =>
      applySteps(after, planFor(reviewWorkbook(after, day), { kind: "bring back", dismissedAs })),
    workbook,
  );
}
