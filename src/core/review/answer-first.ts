import { spellDay } from "../model/period";
import type { Cases } from "../model/cases";
import type { Finding, FindingLine } from "../model/finding";
import { JUDGED_HEALTH } from "../model/health";
import { midSentence } from "../model/said-here";
import { nothingOnShow } from "./nothing-on-show";
import { counted } from "./words";

/** The one sentence that comes first, and whether it is the all-clear. */
export interface AnswerFirst {
  readonly answer: string;
  readonly allClear: boolean;
}

/**
 * What needs somebody today. The all-clear is only said where every number was judged and nothing is to act on or to
 * watch: what is unknown is never counted as well.
 */
export function answerFirst(
  cases: Cases,
  findings: readonly Finding[],
  lines: readonly FindingLine[],
): AnswerFirst {
  const { asOf, rows } = cases;
  const linesOf = (severity: Finding["severity"]) =>
    lines.filter((line) => line.severity === severity).length;
  const [act, watch] = [linesOf("act"), linesOf("watch")];
  const unknown = rows.filter(({ assessment }) => !JUDGED_HEALTH.includes(assessment.health));
  if (rows.length === 0) return { answer: nothingOnShow(cases), allClear: false };
  if (findings.some(({ severity }) => severity !== "note"))
    return { answer: `Today: ${counted(act, "thing")} for you, ${watch} to watch.`, allClear: false };
  if (unknown.length > 0) {
    const reasons = [...new Set(unknown.map(({ word }) => midSentence(word)))].join(", ");
    return {
      answer: `Nothing is red, but ${unknown.length} of ${counted(rows.length, "number")} cannot be judged: ${reasons}.`,
      allClear: false,
    };
  }
  return {
    answer: `All ${counted(rows.length, "number")} were judged as of ${spellDay(asOf)} and none needs you.`,
    allClear: true,
  };
}
