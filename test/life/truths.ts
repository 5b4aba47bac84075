import { contains, type CellAddress } from "../../src/core/model/address";
import type { Grid } from "../../src/core/model/grid";
import { VERDICT } from "../../src/core/model/health";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import type { WritePlan } from "../../src/core/model/write-plan";
import { homesOfIds } from "../../src/core/ours/homes-of-ids";
import { namesOfIds } from "../../src/core/ours/names-of-ids";
import { duplicateIds } from "../../src/core/ours/duplicate-ids";
import { planFor } from "../../src/core/plan-for";
import { applySteps } from "../kit/apply-steps";
import { withSheet } from "../kit/linked-workbook";
import { naiveVerdicts, registerOf, wrongHistories } from "./naive-reading";
import { isAnyShut, opened, withAllTables, withoutCopies } from "./out-of-sight";
import type { Look } from "./played-life";
import { readOnce } from "./read-once";

/** What is not true in a workbook, in words. */
export function untruths({ workbook, day, action }: Look): readonly string[] {
  const review = readOnce(workbook, day);
  const { links } = review;
  const verdicts = links.map(({ verdict }) => verdict).join(", ");
  const inSight = readInSight(review, { workbook, day });
  const naive = naiveVerdicts(review, { ...inSight, ...(action && { action }) }).join(", ");
  return [
    ...(verdicts === naive ? [] : [`the verdicts are ${verdicts} where ${naive} hold`]),
    ...wrongPairs(review),
    ...linksOfCopies(review),
    ...wordlessCopies(review),
    ...review.ours.register.unreadable.map(({ reason }) => `nobody wrote by hand: ${reason}`),
    ...(action === "log" ? [...wrongHistories(review), ...loggedTwice(review)] : []),
    ...(action === "follow" ? cellsBehind(review) : []),
    ...review.failedRules.map((rule) => `the rule ${rule} failed`),
  ];
}

/** The workbook with nothing out of sight but copies: today, and on the day that the cells of the register go by. */
function readInSight(review: Review, { workbook, day }: Pick<Look, "workbook" | "day">) {
  if (review.links.every(({ rests }) => rests === undefined)) return { open: review, stated: review };
  const all = withoutCopies(withAllTables(opened(workbook), day));
  return { open: readOnce(all, day), stated: readOnce(all, Math.min(review.dates.stated ?? day, day)) };
}

/** What was just logged has not moved since. */
function loggedTwice(review: Review): readonly string[] {
  const { groups } = planFor(review, { kind: "log" });
  const [first] = groups.flatMap(({ cells }) => cells);
  return first ? [`a second log tells of moves: ${JSON.stringify(groups.map(({ says }) => says))}`] : [];
}

/** After everything was written only cells of sheets that are shut may say something else. */
function cellsBehind({ cases, workbook }: Review): readonly string[] {
  const closed = workbook.grids
    .filter(({ isProtected, isFiltered }) => isProtected === true || isFiltered === true)
    .map(({ sheet }) => sheet);
  const [first] = cases.behind.differing.filter(({ at }) => !closed.includes(at.sheet));
  return first ? [`after writing, cells do not follow: ${JSON.stringify(first)}`] : [];
}

/** A link that holds joins the rows that bear the names it was made or confirmed by. */
function wrongPairs({ links }: Review): readonly string[] {
  return links
    .filter(({ verdict, rests }) => verdict !== VERDICT.brokenLink && rests === undefined)
    .filter(
      ({ link, keyResult, kpi }) => keyResult?.name !== link.keyResultName || kpi?.name !== link.kpiName,
    )
    .map(({ link }) => `${link.keyResultId} and ${link.kpiId} are other rows now`);
}

/** A link that holds stays on the sheet that its cells search, unless its row has left that. */
function linksOfCopies({ links, scorecard, workbook }: Review): readonly string[] {
  const formulas = (registerOf(workbook)?.rows ?? []).map((cells) =>
    cells.map(({ formula }) => formula ?? "").join(" "),
  );
  return links.flatMap(({ link, keyResult }, index) => {
    const searched = /COUNTIF\('?([^'!]+)'?!/.exec(formulas[index + 1] ?? "")?.[1];
    const stays = scorecard.keyResults.some(
      ({ at, name }) => at.sheet === searched && name === keyResult?.name,
    );
    return stays && keyResult?.at.sheet !== searched
      ? [`the link of ${link.keyResultId} went over to "${keyResult?.at.sheet ?? ""}"`]
      : [];
  });
}

/** No id stands twice without a word; a row that was copied on its own sheet is told in Links, with a way out. */
function wordlessCopies(review: Review): readonly string[] {
  const { workbook, tables, findings } = review;
  const twice = duplicateIds(workbook.grids, tables, {
    homes: homesOfIds(review),
    names: namesOfIds(review),
  });
  const isTold = findings.some(
    ({ rule }) => rule === "copied-ids" || rule === "ids-taken" || rule === "broken-link",
  );
  if (isTold || twice.length === 0) return [];
  const isOnOne = twice.every(({ at: [first, ...others] }) =>
    others.every(({ sheet }) => sheet === first?.sheet),
  );
  const { steps, refusals } = planFor(review, { kind: "copies" });
  const isMended = isOnOne && steps.length + refusals.length > 0;
  return isMended ? [] : [`${twice[0]?.id ?? ""} stands twice and nobody says so`];
}

/** What a person sees of the users' sheets, but columns that are blank: what Remove empties stays where it stood. */
function contentOf({ grids }: Workbook, left: readonly CellAddress[] = []): unknown {
  return grids.map(({ sheet, rows }: Grid) => {
    const isLeft = (column: number) => left.some((at) => at.sheet === sheet && at.column === column);
    const cells = rows.map((row) => row.map(({ value, formula }) => formula ?? JSON.stringify(value ?? "")));
    const isSeen = (_: unknown, column: number) =>
      !isLeft(column) && cells.some((row) => (row[column] ?? BLANK) !== BLANK);
    return [
      sheet,
      cells.map((row) =>
        row
          .filter(isSeen)
          .join("|")
          .replace(/(?:\|"")+$/, ""),
      ),
    ];
  });
}

const BLANK = JSON.stringify("");

const STAYS = ["stands between your own columns", "was typed over by hand"];

/** The headings that Remove says it leaves: Excel takes no column out of the middle of a table, and a user's title is his. */
function saidToStay({ refusals }: WritePlan): readonly CellAddress[] {
  return refusals.flatMap(({ at, reason }) =>
    at && STAYS.some((words) => reason.includes(words)) ? [at] : [],
  );
}

/**
 * At the end Remove leaves exactly the twin that lived the same weeks without us; while a sheet with something of ours is
 * protected, filtered or hidden it leaves everything as it is. What it asks about goes once somebody has said so, and nothing else stays.
 */
export function whatRemoveLeaves({ workbook, twin, day }: Look): readonly string[] {
  const isShut = isAnyShut(workbook);
  const { steps, refusals } = removalOf(workbook, day);
  if (isShut && steps.length === 0 && refusals.length === 0) return ["Remove does nothing and says nothing"];
  const isRefused =
    isShut && (steps.length === 0 || refusals.some(({ reason }) => reason.includes("is hidden")));
  const open = isRefused ? opened(workbook) : workbook;
  const asking = removalOf(open, day);
  const agreed = removalOf(
    open,
    day,
    (asking.doubts ?? []).map(({ sheet }) => sheet),
  );
  const should = JSON.stringify(contentOf(twin));
  const left = JSON.stringify(contentOf(applySteps(open, agreed), saidToStay(agreed)));
  const kept = withoutDoubts(applySteps(open, asking), asking);
  const asked = JSON.stringify(contentOf(kept, [...saidToStay(agreed), ...saidToStay(asking)]));
  return [
    ...(left === should ? [] : [`Remove leaves ${left} of ${should}`]),
    ...(asked === should ? [] : [`Remove leaves ${asked} of ${should}, but what it asks about`]),
  ];
}

/** What Remove leaves where nobody has said whose it is. */
function withoutDoubts(workbook: Workbook, { doubts: all = [] }: WritePlan): Workbook {
  const gone = new Set(all.flatMap(({ sheet, isSheet }) => (isSheet ? [sheet] : [])));
  const doubts = all.filter(({ isSheet }) => isSheet !== true);
  const kept = { ...workbook, grids: workbook.grids.filter(({ sheet }) => !gone.has(sheet)) };
  return doubts.reduce<Workbook>(
    (after, { sheet, columns }) =>
      withSheet(after, sheet, (grid) => ({
        ...grid,
        rows: grid.rows.map((cells, row) =>
          cells.map((cell, column) =>
            columns.some(({ area }) => contains(area, row, column)) ? { value: undefined } : cell,
          ),
        ),
      })),
    kept,
  );
}

function removalOf(workbook: Workbook, day: number, also: readonly string[] = []): WritePlan {
  return planFor(readOnce(workbook, day), { kind: "remove", scope: "everything", also });
}
