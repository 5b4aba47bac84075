import { flagSources } from "../../src/core/flag-sources";
import { linkSources } from "../../src/core/link-sources";
import { cellToA1 } from "../../src/core/model/address";
import { isCellError, type CellValue } from "../../src/core/model/cell";
import { cellAt, type Grid } from "../../src/core/model/grid";
import { spellDay } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import { isEmptyPlan, type Refusal, type WritePlan } from "../../src/core/model/write-plan";
import { planFlags, type FlagName } from "../../src/core/plan/flags/plan-flags";
import { planLinks } from "../../src/core/plan/links/plan-links";
import { planLog } from "../../src/core/plan/log/plan-log";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { readLinked } from "./linked-workbook";
import type { OpenedExcel } from "./open-in-excel";
import { pictureDifferences } from "./picture-differences";
import { pictureOf } from "./workbook-picture";

/** What became of the workbook that is open, after all that we write was written into it and removed again. */
export interface TriedOut {
  /** How many tables were found. */
  readonly tables: number;
  /** How many cells were written, all plans together. */
  readonly written: number;
  /** What was not written beside the tables, and why. */
  readonly refusals: readonly Refusal[];
  /** Each breach of the law in words; none where it holds. */
  readonly breaches: readonly string[];
}

type Place = "beside" | "new sheet";

interface Attempt {
  readonly excel: OpenedExcel;
  readonly what: "flags" | "everything";
  readonly breaches: string[];
  written: number;
  /** The workbook as it was last read; reading takes longer than all else. */
  review?: Review | undefined;
}

/**
 * Flags, links and the log are written and removed: the cells show what the plan says, the second time nothing is
 * written, and the workbook is what it was. Where a table has no room, the new sheet that the refusal offers is tried.
 */
export async function applyAndRemove(
  excel: OpenedExcel,
  what: "flags" | "everything" = "everything",
): Promise<TriedOut> {
  const attempt: Attempt = { excel, what, breaches: [], written: 0 };
  const review = await readReview(attempt);
  const { refusals } = planAllFlags(review, "beside");
  await attemptAt(attempt, "beside");
  if (refusals.some(({ instead }) => instead?.includes("new sheet"))) await attemptAt(attempt, "new sheet");
  const { breaches, written } = attempt;
  return {
    tables: review.tables.length,
    written,
    refusals,
    breaches: [...refusals.flatMap(wordlessRefusal), ...breaches],
  };
}

function wordlessRefusal({ at, reason }: Refusal): readonly string[] {
  return at && reason.length > 10 ? [] : [`A refusal does not say where and why: ${reason}`];
}

async function attemptAt(attempt: Attempt, place: Place): Promise<void> {
  const { excel, breaches } = attempt;
  const before = pictureOf(excel.book());
  await applyAndCompare(attempt, `flags ${place}`, (review) => planAllFlags(review, place));
  if (attempt.what === "everything") await writeTheRest(attempt, place);
  await apply(attempt, "remove", planRemove(await readReview(attempt), "everything"));
  breaches.push(...pictureDifferences(before, pictureOf(excel.book())).map((one) => `${place}: ${one}`));
}

async function writeTheRest(attempt: Attempt, place: Place): Promise<void> {
  await applyAndCompare(attempt, "links", planOneLink);
  await applyAndCompare(attempt, `flags ${place} with links`, (review) =>
    planAllFlags(review, place, ["health", "staleness", "progress", "owner", "link"]),
  );
  await applyAndCompare(attempt, "log", (review) => planLog(review, "Ada"));
}

/** Applies a plan; then the cells show what it said, and made anew it is empty. */
async function applyAndCompare(
  attempt: Attempt,
  name: string,
  planOf: (review: Review) => WritePlan,
): Promise<void> {
  const { excel, breaches } = attempt;
  const plan = planOf(await readReview(attempt));
  if (isEmptyPlan(plan)) return;
  await apply(attempt, name, plan);
  await excel.preview.settled();
  const after = await readReview(attempt);
  breaches.push(...differences(after.workbook, plan).map((one) => `${name}: ${one}`));
  const again = planOf(after).steps.map((step) => JSON.stringify(step).slice(0, 300));
  breaches.push(...again.map((step) => `${name} a second time: ${step}`));
}

async function apply(attempt: Attempt, name: string, plan: WritePlan): Promise<void> {
  if (isEmptyPlan(plan)) return;
  const outcome = await attempt.excel.host.apply(plan);
  attempt.review = undefined;
  if (outcome.kind === "written") attempt.written += outcome.cells;
  else attempt.breaches.push(`${name}: ${JSON.stringify(outcome)}`);
}

async function readReview(attempt: Attempt): Promise<Review> {
  attempt.review ??= readLinked(await attempt.excel.host.readWorkbook({ includeHidden: true }));
  return attempt.review;
}

function planAllFlags(
  review: Review,
  place: Place,
  flags: readonly FlagName[] = ["health", "staleness", "progress", "owner"],
): WritePlan {
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return planFlags(review, { tables, flags, place }, flagSources(review));
}

/** The first key result is linked to the last KPI, if there are both. */
function planOneLink(review: Review): WritePlan {
  const { keyResults, kpis } = review.scorecard;
  const [keyResult, kpi] = [keyResults[0]?.key, kpis.at(-1)?.key];
  const links =
    keyResult !== undefined && kpi !== undefined ? [{ keyResult, kpi, relation: "measures" as const }] : [];
  return planLinks(review, { kind: "link", links }, linkSources(review));
}

/** What a cell shows otherwise than the plan said, as `K5: plan Off track, cell No data`. */
function differences({ grids }: Workbook, plan: WritePlan): readonly string[] {
  return plan.groups
    .flatMap(({ cells }) => cells)
    .flatMap(({ at, shows, becomes }) => {
      const grid = grids.find(({ sheet }) => sheet === at.sheet);
      const value = grid && cellAt(grid, at.row, at.column).value;
      if (shows === undefined || value === shows || shownAs(value) === shows || isDay(value, shows))
        return [];
      return [
        `${at.sheet}!${cellToA1(at)}: plan ${shows}, cell ${JSON.stringify(value)}; ${rowWords(grid, at.row)}; ${String(becomes)}`,
      ];
    });
}

/** A day, which Excel keeps as a number. */
function isDay(value: CellValue, shows: CellValue): boolean {
  return typeof value === "number" && spellDay(value) === shows;
}

function shownAs(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? "");
}

function rowWords(grid: Grid | undefined, row: number): string {
  const cells = grid?.rows[row - grid.top] ?? [];
  return JSON.stringify(cells.map(({ value }) => value ?? null)).slice(0, 500);
}
