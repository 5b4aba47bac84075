import { OUR_NAMES } from "../model/marks";
import { PERCENT_TARGETS, TOLERANCE_SHARE } from "../model/thresholds";
import type { InputExpressions } from "./input-expressions";

const BLANK_TEXT = '""';

/**
 * `OKR.HEALTH(…)`. An absent `updated` stays an omitted argument, since a blank one would mean "never updated".
 */
export function healthFormula(inputs: InputExpressions, tolerance?: string): string {
  const values = [inputs.actual, inputs.target, inputs.baseline, inputs.direction, inputs.start, inputs.due];
  const parts = [
    ...values.map((value) => value ?? BLANK_TEXT),
    inputs.updated ?? "",
    inputs.updated === undefined ? "" : (inputs.cadence ?? BLANK_TEXT),
    OUR_NAMES.asOf,
    ...(tolerance === undefined ? [] : [tolerance]),
  ];
  return `OKR.HEALTH(${parts.join(",")})`;
}

/** `OKR.STALENESS(…)`; only for rows that say when they were updated. */
export function stalenessFormula(updated: string, cadence: string | undefined): string {
  return `OKR.STALENESS(${updated},${cadence ?? BLANK_TEXT},${OUR_NAMES.asOf})`;
}

/**
 * Missing a target of 99.9 % by a tenth is no near miss: from 95 % to 100 % the tolerance is what is left to 100 %,
 * as a share of the target. Any other target keeps the usual tenth.
 */
export function percentTolerance(target: string): string {
  const read = `IFERROR(OKR.NUMBER(${target}),0)`;
  const { from, to } = PERCENT_TARGETS;
  return `IF(AND(${read}>=${from},${read}<=${to}),(1-${read})/${read},${TOLERANCE_SHARE})`;
}

/** Rows that the user adds to an Excel table later show nothing until they have a name. */
export function onlyWhereNamed(name: string, formula: string): string {
  return `IF(${name}="","",${formula})`;
}
