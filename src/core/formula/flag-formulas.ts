import { OUR_NAMES } from "../model/marks";
import type { HealthTerms } from "./health-terms";
import { spellArguments } from "./setting-expression";
import type { InputExpressions } from "./input-expressions";

const BLANK_TEXT = '""';

/**
 * `OKR.HEALTH(…)`. An absent `updated` stays an omitted argument, since a blank one would mean "never updated".
 */
export function healthFormula(
  inputs: InputExpressions,
  { tolerance, pace, late, scales }: HealthTerms = {},
): string {
  const values = [inputs.actual, inputs.target, inputs.baseline, inputs.direction, inputs.start, inputs.due];
  const parts = [
    ...values.map((value) => value ?? BLANK_TEXT),
    inputs.updated ?? "",
    inputs.updated === undefined ? "" : (inputs.cadence ?? BLANK_TEXT),
    OUR_NAMES.asOf,
    ...[tolerance, pace, late, scales].map((term) => term ?? ""),
  ];
  return `OKR.HEALTH(${spellArguments(parts)})`;
}

/** `OKR.STALENESS(…)`; only for rows that say when they were updated. */
export function stalenessFormula(updated: string, cadence: string | undefined, late = ""): string {
  const parts = [updated, cadence ?? BLANK_TEXT, OUR_NAMES.asOf, "", late];
  return `OKR.STALENESS(${spellArguments(parts)})`;
}

/** Rows that the user adds to an Excel table later show nothing until they have a name. */
export function onlyWhereNamed(name: string, formula: string): string {
  return `IF(${name}="","",${formula})`;
}
