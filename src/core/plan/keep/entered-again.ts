import type { CellAddress } from "../../model/address";
import type { CellBehind } from "../../model/cells-behind";
import { groupBy } from "../../model/group-by";
import { cellAt, gridOf, type Grid } from "../../model/grid";
import { readsAnotherWorkbook } from "../../model/marks";
import type { RegisterColumn } from "../../model/register";
import type { Review } from "../../model/review";
import type { PlannedCell, PlanStep, WritePlan } from "../../model/write-plan";
import { registerCells } from "../../ours/register-cells";
import { writeSteps } from "../steps/own-column-steps";
import { joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { functionsRefusal, sheetRefusal, workbookRefusal } from "../steps/preflight";
import { mergedPlan } from "./merge-plans";
import { namesRefusal } from "./plan-settings";

/** Each of a row of the register reads those before it. */
const REGISTER_ORDER: readonly RegisterColumn[] = [
  "keyResultRow",
  "kpiRow",
  "keyResult",
  "kpi",
  "keyResultHealth",
  "kpiHealth",
  "verdict",
];

/**
 * Where every formula is as it should be and some show old words all the same, these are entered once more: the workbook
 * is calculated by hand, or another program saved what it had not computed. Excel computes what is entered in either case.
 */
export function withEnteredAgain(review: Review, plan: WritePlan): WritePlan {
  const { workbook } = review;
  if (workbookRefusal(workbook) ?? functionsRefusal(workbook) ?? namesRefusal(review)) return plan;
  if (plan.groups.some(({ cells }) => cells.some((cell) => mayBeRead(review, cell)))) return plan;
  const { flags, register, links } = cellsInOrder(review);
  const parts = [flags, register, links].map((cells) => partOf(review, cells));
  const { steps, groups, refusals } = joinParts(parts);
  if (steps.length + refusals.length === 0) return plan;
  return mergedPlan([plan, { title: "", steps, groups, refusals }], "Write", plan.title);
}

/** Once something else is written Excel computes what reads it; of the register only the days since when are no formulas. */
function mayBeRead({ ours }: Review, { at, becomes }: PlannedCell): boolean {
  return at.sheet !== ours.register.sheet || (typeof becomes === "string" && becomes.startsWith("="));
}

/** Flags come first, which the register reads, and last the flags that read the register. */
function cellsInOrder(review: Review) {
  const { differing } = review.cases.behind;
  const placesOfLinks = new Set(
    review.ours.columns.flatMap(({ name, sheet, column }) =>
      name === "link" ? [JSON.stringify([sheet, column])] : [],
    ),
  );
  const isLink = ({ at: { sheet, column } }: CellBehind) =>
    placesOfLinks.has(JSON.stringify([sheet, column]));
  const register = registerCells(review);
  const isListed = ({ at }: CellBehind) => at.sheet === register?.grid.sheet;
  const behind = new Map(differing.filter(isListed).map(({ at, is }) => [at.row, is]));
  return {
    flags: differing.filter((cell) => !isLink(cell) && !isListed(cell)).map(shownAgain),
    register: REGISTER_ORDER.flatMap((name) =>
      [...behind].flatMap(([row, verdict]): readonly Shown[] => {
        const column = register?.columns.get(name);
        if (!register || column === undefined) return [];
        const at = { sheet: register.grid.sheet, row, column };
        return [{ at, ...(name === "verdict" && { shows: verdict }) }];
      }),
    ),
    links: differing.filter(isLink).map(shownAgain),
  };
}

/** A cell and the word that it will show, where that is known. */
interface Shown {
  readonly at: CellAddress;
  readonly shows?: string;
}

/** A share is shown as its cell is formatted. */
function shownAgain({ at, is }: CellBehind): Shown {
  return Number.isNaN(Number(is)) || is === "" ? { at, shows: is } : { at };
}

function partOf({ workbook }: Review, cells: readonly Shown[]): PlanPart {
  const sheets = [...groupBy(cells, ({ at }) => at.sheet)];
  return joinParts(
    sheets.map(([sheet, own]) => {
      const grid = gridOf(workbook.grids, sheet);
      return grid ? enteredAgain(grid, own) : NO_PART;
    }),
  );
}

function enteredAgain(grid: Grid, shown: readonly Shown[]): PlanPart {
  const cells = shown.flatMap((cell): readonly PlannedCell[] => {
    const { formula, value } = cellAt(grid, cell.at.row, cell.at.column);
    if (formula === undefined || readsAnotherWorkbook(formula)) return [];
    return [{ ...cell, was: value, becomes: formula }];
  });
  if (cells.length === 0) return NO_PART;
  const refusal = sheetRefusal(grid);
  if (refusal) return refusedPart(refusal);
  const columns = [...groupBy(cells, ({ at }) => at.column).values()];
  const inOrder = columns.map((own) => [...own].sort((one, other) => one.at.row - other.at.row));
  return {
    ...NO_PART,
    steps: inOrder.flatMap((own) => stepsOf(grid, own)),
    groups: [{ title: `${grid.sheet} → formulas`, cells: inOrder.flat() }],
  };
}

/** Emptied first: writing what a cell holds already would be no change at all. */
function stepsOf(grid: Grid, cells: readonly PlannedCell[]): readonly PlanStep[] {
  const cleared = cells.map((cell) => ({ ...cell, becomes: undefined }));
  return [...writeSteps(grid, cleared), ...writeSteps(grid, cells).map(fromBlank)];
}

/** The step that finds its cells emptied. */
export function fromBlank(step: PlanStep): PlanStep {
  if (step.kind !== "write cells") return step;
  return { ...step, was: step.was.map((row) => row.map(() => undefined)) };
}
