import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { joined } from "../model/parts";
import type { Slices } from "../model/slices";
import { terms } from "../model/terms";
import { ofWorkbook } from "./finding-of";
import { byObjective } from "./in-parts";
import { percent } from "./words";

const FEWEST_OF_OBJECTIVE = 2;
const FEWEST_OF_WORKBOOK = 4;
const NEXT = "Ask what changes for whom when they are done.";

/** Key results that are done once somebody did them: things to do, not results. */
export function* activityNotResult(cases: Cases): Slices<readonly Finding[]> {
  return joined([yield* inObjectives(cases), inWorkbook(cases)]);
}

const inObjectives = byObjective(({ objective, rows }, { settings }) => {
  if (rows.length < FEWEST_OF_OBJECTIVE || !rows.every(({ isActivity }) => isActivity)) return undefined;
  return {
    rule: "activity-not-result",
    severity: "watch",
    sentence: `All ${rows.length} ${terms(settings).keyResults} of "${objective.name}" are things to do.`,
    next: NEXT,
    action: "words",
    count: rows.length,
  };
});

function inWorkbook(cases: Cases): readonly Finding[] {
  const { keyResults } = terms(cases.settings);
  const { count, of } = cases.coverage.activities;
  if (of < FEWEST_OF_WORKBOOK || count / of < cases.settings.activityShare) return [];
  const workbook = ofWorkbook(cases, {
    rule: "activity-not-result",
    severity: "note",
    sentence: `${count} of ${of} ${keyResults} (${percent(count / of)}) are things to do; published: 80 % of reporting.`,
    next: NEXT,
    action: "words",
    count,
  });
  return [workbook];
}
