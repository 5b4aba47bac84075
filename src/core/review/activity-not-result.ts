import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofObjective, ofWorkbook } from "./finding-of";
import { terms } from "../model/terms";
import { percent } from "./words";

const FEWEST_OF_OBJECTIVE = 2;
const FEWEST_OF_WORKBOOK = 4;
const NEXT = "Ask what changes for whom when they are done.";

/** Key results that are done once somebody did them: things to do, not results. */
export function activityNotResult(cases: Cases): readonly Finding[] {
  const { keyResults } = terms(cases.settings);
  const { count, of } = cases.coverage.activities;
  const objectives = cases.objectives
    .filter(({ rows }) => rows.length >= FEWEST_OF_OBJECTIVE && rows.every(({ isActivity }) => isActivity))
    .map((one) =>
      ofObjective(cases, one, {
        rule: "activity-not-result",
        severity: "watch",
        sentence: `All ${one.rows.length} ${keyResults} of "${one.objective.name}" are things to do.`,
        next: NEXT,
        action: "words",
        count: one.rows.length,
      }),
    );
  if (of < FEWEST_OF_WORKBOOK || count / of < cases.settings.activityShare) return objectives;
  const workbook = ofWorkbook(cases, {
    rule: "activity-not-result",
    severity: "note",
    sentence: `${count} of ${of} ${keyResults} (${percent(count / of)}) are things to do; published: 80 % of reporting.`,
    next: NEXT,
    action: "words",
    count,
  });
  return [...objectives, workbook];
}
