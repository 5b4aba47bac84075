import { NO_PROGRESS } from "../model/health";
import { OUR_NAMES } from "../model/marks";
import type { HealthTerms } from "./health-terms";
import { spellArguments } from "./setting-expression";
import type { InputExpressions } from "./input-expressions";
import { blankSafe } from "./spell-text";
import { wordIfKnown } from "./never-hidden";

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

/** `IFERROR(OKR.PROGRESS(…),IF(OKR.NUMBER(1),"Not known"))`: a share, or our word where the numbers do not tell one. */
export function progressFormula(
  { actual, target, baseline, direction }: InputExpressions,
  called: (word: string) => string = (word) => word,
): string {
  const parts = [actual, target, baseline, direction].map((value) => value ?? BLANK_TEXT);
  return `IFERROR(OKR.PROGRESS(${parts.join(",")}),${called(wordIfKnown(NO_PROGRESS))})`;
}

/** `OKR.OWNER(IF($C5="",$C$3,$C5))`: a row without an owner of its own has its objective's. */
export function ownerFormula(owner: string, objectives?: string): string {
  return `OKR.OWNER(${blankSafe(owner, objectives)})`;
}

/** Rows that the user adds to an Excel table later show nothing until they have a name. */
export function onlyWhereNamed(name: string, formula: string): string {
  return `IF(${name}="","",${formula})`;
}
