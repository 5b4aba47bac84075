import { evaluateHealth, readHealthInputs } from "./answer/evaluate-health";
import { nextBetter, type NextBetter } from "./assess/next-better";
import { healthQuestion } from "./health-question";
import type { CheckInRow } from "./model/check-in";
import type { Health } from "./model/health";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { Review } from "./model/review";
import { decimalsShown } from "./text/show-number";
import type { NewContent } from "./model/write-plan";

/** What a number would make of its row. */
export interface Consequence {
  readonly before: Health;
  readonly after: Health;
  /** Share of the way; absent for a level, and where it cannot be computed. */
  readonly progress?: number;
  readonly next?: NextBetter;
}

/** How a row would stand as of today with this number in its cell; without one, with the number that stands there. */
export function consequenceOf(
  { settings, asOf }: Pick<Review, "settings" | "asOf">,
  { row, place }: CheckInRow,
  becomes?: NewContent,
): Consequence {
  const { measure, assessment } = row;
  const question = healthQuestion(checkedIn(measure, place, { becomes, asOf }), settings, asOf);
  const { health, progress } = evaluateHealth(question);
  const reading = readHealthInputs(question);
  const inputs = reading.kind === "value" ? reading.value : undefined;
  const { style } = question;
  const shown = inputs?.goal && style ? { ...inputs, goal: { ...inputs.goal, style } } : inputs;
  const next = shown && nextBetter(shown, lastDigit(row));
  return {
    before: assessment.health,
    after: health,
    ...(inputs?.goal?.kind === "reach" && progress !== undefined && { progress }),
    ...(next && { next }),
  };
}

/** What the cell rounds to, or the target's; where nothing is rounded, the digits that the row's own numbers have. */
function lastDigit({ measure: { looks }, numbers }: CheckInRow["row"]): number {
  const shown = decimalsShown(looks?.actual?.numberFormat ?? looks?.target?.numberFormat);
  const typed = numbers().map(({ value }) => String(value).split(".")[1]?.length ?? 0);
  return 10 ** -(shown ?? Math.min(MOST_DECIMALS, Math.max(0, ...typed)));
}

const MOST_DECIMALS = 6;

interface CheckedIn {
  readonly becomes: NewContent;
  readonly asOf: number;
}

/** The row as it will be read once the number and its day are written. */
function checkedIn(
  measure: Kpi | KeyResult,
  place: CheckInRow["place"],
  { becomes, asOf }: CheckedIn,
): Kpi | KeyResult {
  const { inputs } = measure;
  return {
    ...measure,
    inputs: {
      ...inputs,
      ...(becomes !== undefined && { actual: becomes }),
      ...(place.kind === "cell" && place.target !== undefined && { target: place.target }),
      ...("updated" in inputs && { updated: asOf }),
    },
  };
}
