import { assessInSlices, assessMeasures } from "./assess-measures";
import { cyclesInSlices, withCycles } from "./cycle-of-table";
import { keptWords } from "./cells-behind";
import { cycleQuestion } from "./cycle-question";
import { findInWorkbook, step, type FoundInWorkbook } from "./find-in-workbook";
import { gatherInSlices } from "./gather-evidence";
import { identifyInSlices } from "./identify-measures";
import { judgeLinks } from "./judge-links";
import type { DateSerial } from "./model/period";
import type { Reading, Review, ReviewStep } from "./model/review";
import { asPart, inOnePiece, type Slices } from "./model/slices";
import { measuresOf } from "./model/scorecard";
import type { Workbook } from "./model/workbook";
import { withListedDirections } from "./listed-directions";
import { ownSheet } from "./ours/own-sheet";
import { readOwnCells } from "./read-own-cells";
import { asksForProposals, openCasesInSlices } from "./open-cases";
import { openProposals, proposalsInSlices } from "./open-proposals";
import { readTablesInSlices, settledTables } from "./read-tables";
import { reachOwnColumns } from "./ours/reach-own-columns";
import { isSheetGone, isUnread, restingRows, unreadEnds } from "./resting-ends";
import { findInSlices } from "./review/find";

/** Reads a workbook from cells to findings. A day that the user chose wins over one that was typed, that over today. */
export function reviewWorkbook(workbook: Workbook, today: DateSerial, chosenAsOf?: DateSerial): Review {
  return inOnePiece(reviewInSlices(workbook, today, chosenAsOf));
}

/**
 * The same with a rest after each small piece of work, so that whoever runs it may show how far it is, or give it up.
 * What was found in this very workbook need not be looked for again.
 */
export function* reviewInSlices(
  workbook: Workbook,
  today: DateSerial,
  chosenAsOf?: DateSerial,
  foundBefore?: FoundInWorkbook,
): Generator<ReviewStep, Review, undefined> {
  const known = foundBefore ?? (yield* findInWorkbook(workbook));
  const { found } = known;
  const day = { today, chosen: chosenAsOf };
  const { settings, dates, asOf, ours, metadata } = readOwnCells(workbook, known, day);
  const scene = { grids: workbook.grids, settings, asOf };
  const tables = settledTables(reachOwnColumns(found.tables, workbook, ours.columns), scene);
  const extracted = withListedDirections(
    yield* step("rows", readTablesInSlices(workbook.grids, tables)),
    ownSheet(ours, "flags"),
  );
  const all = measuresOf(extracted).length;
  const toJudge = <Result>(slices: Slices<Result>) => step("health", asPart({ done: 0, all }, slices));
  const identified = yield* toJudge(identifyInSlices(extracted, workbook.grids, tables, ours.ids));
  const scorecard = yield* toJudge(cyclesInSlices(identified, tables, scene));
  const assessments = yield* step("health", assessInSlices(scorecard, { settings, asOf }));
  const log = ours.lines;
  const evidence = yield* step("evidence", gatherInSlices({ workbook, scorecard, settings, log, asOf }));
  const links = judgedLinks({ workbook, ours, settings, asOf }, { scorecard, assessments, found });
  const read = readingOf({
    workbook,
    asOf,
    dates,
    settings,
    metadata,
    ours,
    tables,
    perhaps: found.perhaps,
    dismissed: found.dismissed,
    said: found.said,
    notTaken: found.notTaken,
    scorecard,
    assessments,
    evidence,
    log,
    links,
  });
  const cases = yield* step("findings", openCasesInSlices(read));
  if (asksForProposals(cases, scorecard))
    yield* step("findings", proposalsInSlices({ scorecard, links, metadata }));
  const question = cycleQuestion(read);
  const told = yield* step("findings", findInSlices(cases));
  return Object.assign(read, { cases, ...(question && { cycleQuestion: question }) }, told);
}

/** What the links say of their ends, also of those in tables that the user said are none. */
function judgedLinks(
  { workbook, ours, settings, asOf }: Pick<Reading, "workbook" | "ours" | "settings" | "asOf">,
  {
    scorecard,
    assessments,
    found: { dismissed },
  }: Pick<Reading, "scorecard" | "assessments"> & Pick<FoundInWorkbook, "found">,
): Reading["links"] {
  const scene = { grids: workbook.grids, settings, asOf };
  const resting = withCycles(restingRows({ workbook, ours }, dismissed, scene), dismissed, scene);
  return judgeLinks(
    ours.register.rows.map(({ link }) => link),
    {
      spoken: scorecard,
      resting,
      unread: unreadEnds({ workbook, ours }),
      isUnread: isUnread(ours),
      isSheetGone: isSheetGone(workbook, ours),
    },
    [assessMeasures(resting, settings, asOf), assessments],
    { settings, asOf },
  );
}

/** All that was read, without the columns of ours of which only the user knows whether he keeps them. */
function readingOf(soFar: Omit<Reading, "proposals">): Reading {
  const { ours, scorecard, links, metadata } = soFar;
  const kept = keptWords(soFar);
  let proposals: Review["proposals"] | undefined;
  return {
    ...soFar,
    ours: kept.length === 0 ? ours : { ...ours, columns: ours.columns.filter((own) => !kept.includes(own)) },
    // Made where somebody asks for them: a team's pipeline never does, and they take as long as all of the rest.
    get proposals() {
      return (proposals ??= openProposals({ scorecard, links, metadata }));
    },
  };
}
