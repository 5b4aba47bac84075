import { cellToA1, type CellAddress } from "../core/model/address";
import type { Cases, ShareOf } from "../core/model/cases";
import type { Finding, FindingLine } from "../core/model/finding";
import type { Health } from "../core/model/health";
import { groupBy } from "../core/model/group-by";
import { isoDay } from "../core/model/period";
import type { Review } from "../core/model/review";
import { firstLines } from "../core/review/fold-lines";
import { hasTree } from "../core/review/today/cascade";
import { reviewToday } from "../core/review-today";
import type { ReviewSummary } from "../core/review-summary";
import { lifecycleOf } from "./lifecycle-line";
import { placeOf, spelled } from "./spelled";

/** The line of the command for one workbook, as `docs` describe it; days as 2026-05-12, shares as fractions. */
export function reviewLine(file: string, review: Review, summary: ReviewSummary): object {
  const { moved, lifecycle, answer, allClear } = summary;
  const { lines, more } = firstLines(summary.lines);
  const { cases } = review;
  return {
    file,
    asOf: isoDay(review.asOf),
    answer,
    allClear,
    counts: countsOf(review),
    coverage: coverageOf(cases),
    owners: ownersOf(review),
    burden: burdenOf(cases),
    findings: review.findings.map(findingOf),
    lines: lines.map(lineOf),
    more,
    moved: moved.map(({ row, from, to, change }) => ({
      ...placeOf(row.measure.at),
      from: from.value,
      to: to.value,
      change,
    })),
    ...(hasTree(cases.cascade) && { cascade: cascadeOf(review) }),
    cutList: cases.cutList.map(({ row, reasons }) => ({ ...placeOf(row.measure.at), reasons })),
    lifecycle: lifecycle.map(lifecycleOf),
    ...(review.failedRules.length > 0 && { failedRules: review.failedRules }),
  };
}

/** The objectives from the company down, each with its own score and with that of what carries it from below. */
function cascadeOf(review: Review): readonly object[] {
  return reviewToday(review).objectives.map(({ name, at, depth = 0, score, below }) => ({
    ...placeOf(at),
    name,
    depth,
    score: score ?? null,
    below: below ? { ...below, score: below.score ?? null } : null,
  }));
}

function countsOf({ links, cases }: Review): object {
  const { rows, closed, objectives, archivedRows } = cases;
  const read = [...rows, ...closed];
  const health: Partial<Record<Health, number>> = {};
  for (const { assessment } of read) health[assessment.health] = (health[assessment.health] ?? 0) + 1;
  const kpis = read.filter(({ measure }) => measure.kind === "kpi").length;
  return {
    kpis,
    keyResults: read.length - kpis,
    objectives: objectives.length,
    links: links.length,
    archived: archivedRows,
    health,
  };
}

function coverageOf({ coverage }: Cases): object {
  const { kpis, objectives, owners, activities, measures, stretch } = coverage;
  const named = (name: string, share: ShareOf) => ({
    [name]: share.count,
    of: share.of,
    share: share.of === 0 ? null : share.count / share.of,
  });
  return {
    kpis: named("scored", kpis),
    objectives: named("scored", objectives),
    owners: named("never", owners),
    activity: named("activities", activities),
    measures: { ...measures, ratio: measures.ratio ?? null, band: measures.band ?? null },
    stretch: { keyResults: stretch.keyResults, mean: stretch.mean ?? null },
  };
}

function ownersOf({ cases, findings }: Review): readonly object[] {
  const urgent = groupBy(findings, ({ severity, at }) => (severity === "act" && at ? keyOf(at) : undefined));
  return cases.owners.map(({ name, rows, isNever }) => {
    const own = new Set(rows.map(({ measure }) => keyOf(measure.at)));
    const act = [...own].reduce((count, key) => count + (urgent.get(key)?.length ?? 0), 0);
    return { name, rows: rows.length, act, never: isNever };
  });
}

function burdenOf({ rows }: Cases): object {
  const open = rows.filter(({ assessment }) => assessment.health !== "Not started");
  const confirm = open.filter(({ evidence }) => evidence.isFed).length;
  return { type: open.length - confirm, confirm };
}

function findingOf(finding: Finding): object {
  const { at, cells, since, due, rule, severity, subject, owner, sentence, next, action, count } = finding;
  // What is undefined is not printed; a large plan has a hundred thousand of them.
  return {
    rule,
    severity,
    subject,
    sheet: at?.sheet,
    cell: at && cellToA1(at),
    owner,
    sentence,
    next,
    action,
    since: since === undefined ? undefined : isoDay(since),
    due: due === undefined ? undefined : isoDay(due),
    count,
    cells: cells?.map(spelled),
  };
}

function lineOf({ severity, rule, sentence, count, cells }: FindingLine): object {
  return { severity, rule, sentence, count, cells: cells.map(spelled) };
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row} ${column} ${sheet}`;
}
