import { dismissedTables } from "../../src/core/dismissed-tables";
import { quoteSheetName } from "../../src/core/model/address";
import type { Grid } from "../../src/core/model/grid";
import { OUR_SHEETS } from "../../src/core/model/marks";
import type { Workbook } from "../../src/core/model/workbook";
import { readMetadata } from "../../src/core/ours/metadata-xml";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { gridNamed } from "../kit/living-workbook";
import { withSheet } from "../kit/linked-workbook";

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

/** Copies that somebody made, whose ids no row of the register searches for: to its cells they are not there. */
export function withoutCopies(workbook: Workbook): Workbook {
  const register = workbook.grids.find(({ sheet }) => sheet === OUR_SHEETS.links);
  const asked = (register?.rows ?? []).flat().flatMap(({ formula }) => formula ?? []);
  const isCopy = ({ sheet }: Grid) =>
    /^OKR Q4 \(|^Figures of/.test(sheet) &&
    !asked.some((formula) => formula.includes(`${quoteSheetName(sheet)}!`));
  return workbook.grids.some(isCopy)
    ? { ...workbook, grids: workbook.grids.filter((grid) => !isCopy(grid)) }
    : workbook;
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
