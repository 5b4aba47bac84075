import { evaluateProgress } from "./answer/evaluate-progress";
import { evaluateOwner } from "./answer/evaluate-owner";
import { healthQuestion } from "./health-question";
import type { Reading } from "./model/review";
import { measuresOf } from "./model/scorecard";
import type { RowAnswers } from "./plan/flags/flags-choice";

/** Far below what any cell shows of a share. */
const SAME_SHARE = 1e-9;

/** What `=OKR.PROGRESS()` and `=OKR.OWNER()` say of a row, by `Measured.key`; nothing is asked before somebody wants it. */
export function rowAnswers({
  scorecard,
  settings,
  asOf,
}: Pick<Reading, "scorecard" | "settings" | "asOf">): (key: string) => RowAnswers | undefined {
  let measures: ReadonlyMap<string, ReturnType<typeof measuresOf>[number]> | undefined;
  return (key) => {
    measures ??= new Map(measuresOf(scorecard).map((measure) => [measure.key, measure]));
    const measure = measures.get(key);
    if (!measure) return undefined;
    const { scales, ...question } = healthQuestion(measure, settings, asOf);
    const [asked, told] = [shareOf(question), shareOf({ ...question, scales })];
    return {
      ...(told !== undefined && { progress: told }),
      isOnTwoScales: !isSame(asked, told),
      ownership: evaluateOwner(measure.owner),
    };
  };
}

function shareOf(question: Parameters<typeof evaluateProgress>[0]): number | undefined {
  const answer = evaluateProgress(question);
  return answer.kind === "value" ? answer.value : undefined;
}

function isSame(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= SAME_SHARE;
}
