import type { Grid } from "../../src/core/model/grid";
import { VERDICT } from "../../src/core/model/health";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import type { WritePlan } from "../../src/core/model/write-plan";
import { homesOfIds } from "../../src/core/ours/homes-of-ids";
import { duplicateIds } from "../../src/core/ours/duplicate-ids";
import { planFor } from "../../src/core/plan-for";
import { applySteps } from "../kit/apply-steps";
import { naiveVerdicts, wrongHistories } from "./naive-reading";
import type { Look } from "./played-life";
import { readOnce } from "./read-once";

/** What is not true in a workbook, in words. */
export function untruths({ workbook, day, action }: Look): readonly string[] {
  const review = readOnce(workbook, day);
  const { links } = review;
  const verdicts = links.map(({ verdict }) => verdict);
  return [
    ...(JSON.stringify(verdicts) === JSON.stringify(naiveVerdicts(review))
      ? []
      : [`the verdicts are ${verdicts.join(", ")} where ${naiveVerdicts(review).join(", ")} hold`]),
    ...wrongPairs(review),
    ...linksOfCopies(review),
    ...wordlessCopies(review),
    ...review.ours.register.unreadable.map(({ reason }) => `nobody wrote by hand: ${reason}`),
    ...(action === "log" ? wrongHistories(review) : []),
    ...(action === "follow" ? cellsBehind(review) : []),
    ...review.failedRules.map((rule) => `the rule ${rule} failed`),
  ];
}

/** After everything was written only cells of protected sheets may say something else. */
function cellsBehind({ cases, workbook }: Review): readonly string[] {
  const closed = workbook.grids.filter(({ isProtected }) => isProtected === true).map(({ sheet }) => sheet);
  const [first] = cases.behind.differing.filter(({ at }) => !closed.includes(at.sheet));
  return first ? [`after writing, cells do not follow: ${JSON.stringify(first)}`] : [];
}

/** A link that holds joins the rows that bear the names it was made or confirmed by. */
function wrongPairs({ links }: Review): readonly string[] {
  return links
    .filter(({ verdict }) => verdict !== VERDICT.brokenLink)
    .filter(
      ({ link, keyResult, kpi }) => keyResult?.name !== link.keyResultName || kpi?.name !== link.kpiName,
    )
    .map(({ link }) => `${link.keyResultId} and ${link.kpiId} are other rows now`);
}

/** A link that holds stays on the sheet that its cells search, unless its row has left that. */
function linksOfCopies({ links, scorecard, workbook }: Review): readonly string[] {
  const register = workbook.grids.find(({ rows }) =>
    rows[0]?.some(({ value }) => value === "Key result row"),
  );
  const formulas = (register?.rows ?? []).map((cells) => cells.map(({ formula }) => formula ?? "").join(" "));
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

/** No id stands twice without a word. */
function wordlessCopies(review: Review): readonly string[] {
  const { workbook, tables, findings } = review;
  const twice = duplicateIds(workbook.grids, tables, homesOfIds(review));
  const isTold = findings.some(({ rule }) => rule === "copied-ids" || rule === "broken-link");
  return twice.length > 0 && !isTold ? [`${twice[0]?.id ?? ""} stands twice and nobody says so`] : [];
}

/** What a person sees of the users' sheets. */
function contentOf({ grids }: Workbook): unknown {
  return grids.map(({ sheet, rows }: Grid) => [
    sheet,
    rows.map((cells) =>
      cells
        .map(({ value, formula }) => formula ?? JSON.stringify(value ?? ""))
        .join("|")
        .replace(/(?:\|"")+$/, ""),
    ),
  ]);
}

/**
 * At the end Remove leaves exactly the twin that lived the same weeks without us; while a sheet with something of ours is
 * protected it leaves everything as it is.
 */
export function whatRemoveLeaves({ workbook, twin, day }: Look): readonly string[] {
  const isProtected = workbook.grids.some((grid) => grid.isProtected === true);
  const { steps, refusals } = removalOf(workbook, day);
  if (isProtected && steps.length === 0 && refusals.length === 0)
    return ["Remove does nothing and says nothing"];
  const isRefused = isProtected && steps.length === 0;
  const open = isRefused ? unprotected(workbook) : workbook;
  const [left, should] = [contentOf(applySteps(open, removalOf(open, day))), contentOf(twin)].map((content) =>
    JSON.stringify(content),
  );
  return left === should ? [] : [`Remove leaves ${left} of ${should}`];
}

function unprotected(workbook: Workbook): Workbook {
  return { ...workbook, grids: workbook.grids.map((grid) => ({ ...grid, isProtected: false })) };
}

function removalOf(workbook: Workbook, day: number): WritePlan {
  return planFor(readOnce(workbook, day), { kind: "remove", scope: "everything" });
}
