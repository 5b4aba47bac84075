import { ASKED, type NewLogLine } from "../../model/log";
import type { Objective } from "../../model/objective";
import type { Review } from "../../model/review";
import { measuresOf } from "../../model/scorecard";
import type { WritePlan } from "../../model/write-plan";
import { cellToA1 } from "../../model/address";
import { logPart } from "../log/log-part";
import { rowOfLine } from "../log/plan-log";
import { finishPlan } from "../steps/finish-plan";

/** Somebody was asked for the numbers of these rows, by `Measured.key`; the answer is still to come. */
export interface AskedWish {
  readonly rows: readonly string[];
  readonly person: string;
}

/** Keeps in the log that somebody was asked today. */
export function planAsked(review: Review, { rows, person }: AskedWish): WritePlan {
  const asked = new Set(rows);
  const lines = measuresOf(review.scorecard)
    .filter(({ key }) => asked.has(key))
    .map((measure) => questionLine(measure, ASKED, person));
  return finishPlan(review, logPart(review, lines));
}

/** What somebody answered to: are we serving the goal, or just the number? */
export interface AnsweredWish {
  /** By `Measured.key`. */
  readonly kpi: string;
  readonly serves: "goal" | "number";
  readonly note?: string;
}

/** Keeps the answer in the log. */
export function planAnswered(review: Review, { kpi, serves, note = "" }: AnsweredWish): WritePlan {
  const measure = review.scorecard.kpis.find(({ key }) => key === kpi);
  return finishPlan(review, logPart(review, measure ? [questionLine(measure, serves, note)] : []));
}

/** A score that somebody gave an objective, 0 to 1. */
export interface ScoreWish {
  /** The objective's own words. */
  readonly objective: string;
  readonly score: number;
  readonly note?: string;
}

/** Keeps a score in the log; such a line names the objective. */
export function planScore(review: Review, wish: ScoreWish): WritePlan {
  const objective = review.scorecard.objectives.find(({ name }) => name === wish.objective);
  return finishPlan(review, logPart(review, objective ? [scoreLine(objective, wish)] : []));
}

function questionLine(
  measure: Parameters<typeof rowOfLine>[0],
  now: typeof ASKED | AnsweredWish["serves"],
  note: string,
): NewLogLine {
  const { sheet, cell, measure: name, id } = rowOfLine(measure);
  const words = note.trim();
  return {
    ...{ sheet, cell, measure: name, was: undefined, now, kind: "question" },
    ...(id !== undefined && { id }),
    ...(words !== "" && { note: words }),
  };
}

function scoreLine({ name, at }: Objective, { score, note = "" }: ScoreWish): NewLogLine {
  const words = note.trim();
  return {
    ...{ sheet: at.sheet, cell: cellToA1(at), measure: name, was: undefined, now: score, kind: "score" },
    ...(words !== "" && { note: words }),
  };
}
