import { judge } from "../../src/core/detect/judge/judge-table";
import { LEAST_CONFIDENCE, LEAST_OFFERED } from "../../src/core/detect/judge/judge-table";
import { judgedAlike } from "../../src/core/detect/judge-alike";
import type { Fit } from "./fit";
import type { LabelledCandidate, LabelledWorkbook } from "./labelled";
import { lossesOf, type Losses } from "./losses";

/** How well the tables of some workbooks are found; every figure is 0 to 1. */
export interface Score {
  readonly workbooks: number;
  readonly tables: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Mean over the workbooks of the share of their tables that are found. */
  readonly perWorkbook: number;
  /** The same with what is asked about. */
  readonly offered: number;
  /** Mean over the workbooks of the share of the columns that are read right in the tables found. */
  readonly roles: number;
  /** Share of the workbooks without a table of ours about which nothing is said. */
  readonly silent: number;
  readonly questions: number;
  readonly lost: Losses;
}

interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly wanted: number;
  readonly offered: number;
  readonly questions: number;
  readonly roles: readonly [number, number];
  readonly isSilent: boolean;
  readonly lost: Losses;
}

interface Judged {
  readonly candidate: LabelledCandidate;
  readonly kind: string;
  readonly confidence: number;
}

/** What weights that were fitted without these workbooks would find in them. */
export function scoreOf(
  workbooks: readonly LabelledWorkbook[],
  fitFor: (workbook: LabelledWorkbook) => Fit,
): Score {
  const tallies = workbooks.map((workbook) => ({ workbook, tally: tallyOf(workbook, fitFor(workbook)) }));
  const sum = (value: (tally: Tally) => number): number =>
    tallies.reduce((total, { tally }) => total + value(tally), 0);
  const [right, wrong, wanted] = [
    sum((tally) => tally.right),
    sum((tally) => tally.wrong),
    sum((tally) => tally.wanted),
  ];
  const [precision, recall] = [share(right, right + wrong), share(right, wanted)];
  const ours = tallies.filter(({ tally }) => tally.wanted > 0);
  const silent = tallies.filter(({ workbook }) => !workbook.hasTables);
  const withRoles = ours.filter(({ tally }) => tally.roles[1] > 0);
  return {
    workbooks: workbooks.length,
    tables: wanted,
    f1: share(2 * precision * recall, precision + recall),
    precision,
    recall,
    perWorkbook: mean(ours.map(({ tally }) => tally.right / tally.wanted)),
    offered: mean(ours.map(({ tally }) => tally.offered / tally.wanted)),
    roles: mean(withRoles.map(({ tally }) => tally.roles[0] / tally.roles[1])),
    silent: silent.length === 0 ? 1 : silent.filter(({ tally }) => tally.isSilent).length / silent.length,
    questions: sum((tally) => tally.questions),
    lost: {
      unread: sum((tally) => tally.lost.unread),
      silent: sum((tally) => tally.lost.silent),
      asked: sum((tally) => tally.lost.asked),
      misnamed: sum((tally) => tally.lost.misnamed),
    },
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function mean(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

function tallyOf({ candidates, tables }: LabelledWorkbook, weights: Fit): Tally {
  const kept = likeliest(candidates, weights);
  const claimed = kept.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const found = tables.flatMap((kind, table) => {
    const one = claimed.find(({ candidate }) => candidate.table === table);
    return one?.kind === kind ? [one] : [];
  });
  const counted = claimed.filter((one) => !found.includes(one) && candidateCounts(one.candidate));
  const roles = found.map(({ candidate }) => candidate.roles);
  return {
    right: found.length,
    wrong: counted.length,
    wanted: tables.length,
    offered: tables.filter((_, table) => kept.some(({ candidate }) => candidate.table === table)).length,
    questions: kept.length - claimed.length,
    roles: [roles.reduce((sum, [right]) => sum + right, 0), roles.reduce((sum, [, all]) => sum + all, 0)],
    isSilent: claimed.every(({ candidate }) => !candidateCounts(candidate)),
    lost: lossesOf(
      tables.flatMap((_, table) => (found.some(({ candidate }) => candidate.table === table) ? [] : [table])),
      {
        covered: placesOf(candidates),
        kept: placesOf(kept.map(({ candidate }) => candidate)),
        claimed: placesOf(claimed.map(({ candidate }) => candidate)),
      },
    ),
  };
}

function placesOf(candidates: readonly LabelledCandidate[]): ReadonlySet<number | undefined> {
  return new Set(candidates.map(({ table }) => table));
}

function candidateCounts({ isExcused }: LabelledCandidate): boolean {
  return isExcused !== true;
}

/** Of candidates that overlap the likelier one stands. */
function likeliest(candidates: readonly LabelledCandidate[], { ours, kind }: Fit): readonly Judged[] {
  const alone = candidates.map(({ observations }) => judge(observations, { ours, kind }));
  const together = judgedAlike(
    candidates.map(({ alike }, at) => ({
      confidence: alone[at]?.confidence ?? 0,
      headings: alike === undefined ? undefined : `${alike}`,
    })),
  );
  const judged = candidates
    .map((candidate, at) => ({
      candidate,
      at,
      kind: alone[at]?.kind ?? "kpi",
      confidence: together[at] ?? 0,
    }))
    .filter(({ confidence }) => confidence >= LEAST_OFFERED)
    .sort((one, other) => other.confidence - one.confidence);
  const kept: typeof judged = [];
  for (const one of judged) {
    if (!kept.some(({ at }) => one.candidate.overlaps.includes(at))) kept.push(one);
  }
  return kept;
}
