import { groupBy } from "./model/group-by";
import { measuresOf } from "./model/scorecard";
import { readReviewStep } from "./answer/read-review-step";
import { nextReview } from "./assess/next-review";
import { isArchive } from "./evidence/archive";
import { coverageOf } from "./evidence/coverage";
import { cutListOf } from "./evidence/cut-list";
import type { LoggedValue } from "./evidence/history";
import { ownerCases } from "./evidence/owner-cases";
import { previousQuarter } from "./evidence/quarters";
import { isUpdate } from "./evidence/updates";
import { loggedValue } from "./gather-evidence";
import { guardsGrowth } from "./link/growth";
import type { Cases, TableCase } from "./model/cases";
import type { Objective } from "./model/objective";
import { partsBy } from "./model/by-part";
import { joined, partsOf } from "./model/parts";
import type { DateSerial } from "./model/period";
import { remembered, rememberedIn, rememberedOf } from "./model/remembered";
import type { Reading } from "./model/review";
import type { RowCase } from "./model/row-case";
import type { Scorecard } from "./model/scorecard";
import { asPart, inOnePiece, type Slices } from "./model/slices";
import { nameColumn, tableKey, tableKeyOfRow, type Table } from "./model/table";
import { openCascade } from "./open-cascade";
import { kpisOfKeyResults, openLinkCases } from "./open-link-cases";
import { openOwnMarks } from "./open-own-marks";
import { openObjectives } from "./open-objectives";
import { openRows, rowsInTables } from "./open-rows";
import { rowsOnSheets } from "./rows-on-sheets";
import { fold } from "./text/fold";
import { withValuesElsewhere } from "./values-elsewhere";

/** Every case that rules look at, from one review; the cost grows with rows, links and log lines. */
export function openCases(review: Reading): Cases {
  return inOnePiece(openCasesInSlices(review));
}

/** The same in slices. */
export function* openCasesInSlices(review: Reading): Slices<Cases> {
  const { asOf, settings, scorecard, links, log } = review;
  const archived = archivedTables(review);
  const { spoken, closed, archivedRows } = yield* openRows(review, archived);
  const all = spoken.length + closed.length;
  const rest = { done: all, all };
  yield rest;
  const rows = rowsOnSheets(spoken, closed);
  const linked = openLinkCases(review, rows);
  const kpisOf = kpisOfKeyResults(links);
  const scores = log.filter(({ kind }) => kind === "score");
  const standing = withoutArchives(scorecard.objectives, archived);
  const objectives = yield* asPart(rest, openObjectives(standing, { rows, kpisOf, scores, asOf }));
  yield rest;
  const owners = yield* asPart(rest, ownerCases(spoken, foldedName));
  const cutList = yield* asPart(rest, cutListOf(spoken, linked.linked, { asOf, settings }));
  yield rest;
  const measuring = linked.measured;
  const coverage = yield* asPart(
    rest,
    coverageOf({ asOf, settings, rows: spoken, objectives, owners, measuring }),
  );
  yield rest;
  const stretches = partsOf(spoken).flatMap(stretchesOnSheet);
  const tables = withValuesElsewhere(partsOf(spoken).flatMap(tablesOnSheet));
  yield rest;
  const cascade = openCascade(review, objectives);
  yield rest;
  const ownMarks = openOwnMarks(review);
  yield rest;
  return {
    asOf,
    settings,
    previousQuarter: previousQuarter(asOf, settings.yearStart),
    rows: spoken,
    stretches,
    closed,
    archivedRows,
    listedTables: listedTables(review),
    tables,
    objectives,
    cascade,
    ...linked,
    ...ownMarks,
    owners,
    coverage,
    cutList,
    log,
    activityDays: activityDays(review),
    reviewDays: reviewDays(review),
    proposedOf: proposedOf(review),
    firstGuard: () => spoken.find(({ measure }) => measure.kind === "kpi" && guardsGrowth(measure.name)),
    folded: fold,
    nextReview: (reviewed, rhythm) => {
      const step = readReviewStep(rhythm);
      return step.kind === "value" ? nextReview(reviewed, step.value) : undefined;
    },
  };
}

function listedTables({ tables, scorecard }: Reading): number {
  const read = new Set(rowsInTables(measuresOf(scorecard)).map(([place]) => place));
  return tables.filter((table) => !read.has(tableKey(table))).length;
}

const foldedName = remembered(fold);

function withoutArchives(
  objectives: readonly Objective[],
  archived: ReadonlySet<string>,
): readonly Objective[] {
  return joined(inTables(objectives).flatMap(([place, part]) => (archived.has(place) ? [] : [part])));
}

const inTables = partsBy<Objective>(tableKeyOfRow);

function archivedTables({ tables, asOf }: Reading): ReadonlySet<string> {
  const archived = tables.filter((table) => isArchive(table, asOf));
  return new Set(archived.map(tableKey));
}

/** Rows that a rule looks through in a few milliseconds. */
const ROWS_OF_A_STRETCH = 500;

/** A stretch ends with its sheet, so that rows more on one leave those of the others as they are. */
const stretchesOnSheet = rememberedOf((rows: readonly RowCase[]): readonly (readonly RowCase[])[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_OF_A_STRETCH) }, (_, part) =>
    stretchOf(rows.slice(part * ROWS_OF_A_STRETCH, (part + 1) * ROWS_OF_A_STRETCH)),
  ),
);

function stretchOf(rows: readonly RowCase[]): readonly RowCase[] {
  const [first] = rows;
  return first ? stretchFrom(first, { rows }) : rows;
}

const stretchFrom = rememberedIn(
  (_first: RowCase, { rows }: { readonly rows: readonly RowCase[] }): readonly RowCase[] => rows,
);

const tablesOnSheet = rememberedOf((rows: readonly RowCase[]): readonly TableCase[] =>
  [...groupBy(rows, ({ table }) => table)].map(([table, own]) => tableCase(table, { rows: own })),
);

const tableCase = rememberedIn((table: Table, { rows }: Pick<TableCase, "rows">): TableCase => ({
  table,
  name: table.title ?? table.sheet,
  at: {
    sheet: table.sheet,
    row: table.headerRows.at(-1) ?? table.area.top,
    column: table.headerRows.length > 0 ? table.area.left : (nameColumn(table)?.index ?? table.area.left),
  },
  rows,
}));

/** Proposals are made where somebody asks; nobody goes through thousands, which take longer than all rules together. */
const MOST_MEASURES_PROPOSED = 2000;

function areTooMany({ kpis, keyResults }: Scorecard): boolean {
  return kpis.length + keyResults.length > MOST_MEASURES_PROPOSED;
}

/** Whether a rule will ask how many proposals wait, so that they are better made in slices before. */
export function asksForProposals({ rows, measured, toldByBroken }: Cases, scorecard: Scorecard): boolean {
  if (scorecard.kpis.length === 0 || areTooMany(scorecard)) return false;
  return rows.some(
    ({ measure: { kind, key } }) => kind === "key result" && !measured.has(key) && !toldByBroken.has(key),
  );
}

function proposedOf(review: Reading): Cases["proposedOf"] {
  if (areTooMany(review.scorecard)) return tooManyToSay;
  return (rows) => {
    const keys = new Set(review.proposals.map(({ keyResult }) => keyResult));
    return rows.filter(({ measure }) => keys.has(measure.key)).length;
  };
}

const tooManyToSay = () => undefined;

function reviewDays({ log, asOf }: Reading): readonly DateSerial[] {
  return log.filter(({ kind, when }) => kind === "review" && when <= asOf).map(({ when }) => when);
}

/** What keeps a programme alive: updates and reviews in the log. */
function activityDays({ log, asOf }: Reading): readonly DateSerial[] {
  return log
    .map(loggedValue)
    .filter((logged: LoggedValue) => logged.line.kind === "review" || isUpdate(logged))
    .map(({ line }) => line.when)
    .filter((when) => when <= asOf);
}
