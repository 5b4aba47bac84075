import { evaluateLink } from "../core/answer/evaluate-link";
import { evaluateKeyResultCount, evaluateScore, evaluateWorst } from "../core/answer/evaluate-roll-up";
import { numberOrError } from "./number-or-error";
import { asOfOrToday } from "./today";

/**
 * What a KPI is to a key result. Declared for the list that Excel offers; nothing of it runs.
 * @customenum {string}
 */
declare enum RELATION {
  /** The KPI is the number in the key result. */
  Measures = "measures",
  /** The KPI is watched so that it does not suffer. */
  Guards = "guards",
}

/**
 * Whether an objective has the right number of key results: Missing, Too few, OK (2 to 4), Many or Too many.
 * Example: =OKR.KEYRESULTS(3) returns OK
 * @customfunction KEYRESULTS
 * @helpurl https://localhost:3000/help.html#keyresults
 * @param count Number of key results.
 * @returns One word.
 */
export function keyResults(count: unknown): string {
  return evaluateKeyResultCount(count);
}

/**
 * Score of an objective, 0 to 1: the mean of its key results' progress, each counted from 0 to 1 at most.
 * Example: =OKR.SCORE({1.8, 0.2}) returns 0.6
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help.html#score
 * @param progresses Progress of each key result; a missing one counts 0.
 * @param [weights] Their weights, a range of the same size; omitted, all weigh the same.
 * @returns Score, 0 to 1.
 */
export function score(progresses: unknown[][], weights?: unknown[][]): number {
  return numberOrError(evaluateScore(progresses, weights));
}

/**
 * Worst of several health words.
 * Example: =OKR.WORST({"On track", "At risk", "Achieved"}) returns At risk
 * @customfunction WORST
 * @helpurl https://localhost:3000/help.html#worst
 * @param healths Cells with health words; blank cells are left out.
 * @returns One health word.
 */
export function worst(healths: unknown[][]): string {
  return evaluateWorst(healths);
}

/**
 * Verdict on a link: Aligned, Green trap, Review due, Review overdue, Reviewed, Guardrail breached, Both off track, No data or Broken link.
 * Example: =OKR.LINK("Off track", "On track") returns Green trap
 * @customfunction LINK
 * @helpurl https://localhost:3000/help.html#link
 * @param keyResultHealth Health of the key result.
 * @param kpiHealth Health of the KPI.
 * @param [relation] measures or guards; omitted, measures.
 * @param [outSince] Since when the ends differ; without it nothing is overdue.
 * @param [reviewed] When somebody last reviewed the link.
 * @param [asOf] Day of the answer; omitted, today.
 * @param [within] Days until Review due becomes Review overdue; omitted, 7.
 * @param [again] How long a review holds, a word or days; omitted, monthly.
 * @returns One verdict.
 */
export function link(
  keyResultHealth: unknown,
  kpiHealth: unknown,
  relation?: RELATION,
  outSince?: unknown,
  reviewed?: unknown,
  asOf?: unknown,
  within?: unknown,
  again?: unknown,
): string {
  const dates = { outSince, reviewed, asOf: asOfOrToday(asOf), within, again };
  return evaluateLink({ keyResultHealth, kpiHealth, relation, ...dates });
}
