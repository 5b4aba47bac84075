import { linkSources } from "../../src/core/link-sources";
import type { Grid } from "../../src/core/model/grid";
import type { Relation } from "../../src/core/model/link";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import type { WritePlan } from "../../src/core/model/write-plan";
import { planLinks } from "../../src/core/plan/links/plan-links";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "./apply-steps";

const TODAY = dateSerial(2026, 10, 10);

/** The workbook read with its links. */
export function readLinked(workbook: Workbook): Review {
  return reviewWorkbook(workbook, TODAY);
}

/** The key of the measure with this name. */
export function keyOf({ scorecard }: Review, name: string): string {
  const found = [...scorecard.keyResults, ...scorecard.kpis].find((measure) => measure.name === name);
  if (!found) throw new Error(`There is no measure "${name}".`);
  return found.key;
}

/** The plan that links two measures by their names. */
export function planToLink(
  review: Review,
  keyResult: string,
  kpi: string,
  relation: Relation = "measures",
): WritePlan {
  const links = [{ keyResult: keyOf(review, keyResult), kpi: keyOf(review, kpi), relation }];
  return planLinks(review, { kind: "link", links }, linkSources(review));
}

/** The workbook after two measures were linked. */
export function linkedWorkbook(
  workbook: Workbook,
  ...pairs: readonly (readonly [string, string])[]
): Workbook {
  return pairs.reduce(
    (before, [keyResult, kpi]) => applySteps(before, planToLink(readLinked(before), keyResult, kpi)),
    workbook,
  );
}

/** The workbook with one sheet changed. */
export function withSheet(workbook: Workbook, sheet: string, change: (grid: Grid) => Grid): Workbook {
  return { ...workbook, grids: workbook.grids.map((grid) => (grid.sheet === sheet ? change(grid) : grid)) };
}
