import { evaluateDirection } from "../core/answer/evaluate-direction";
import { evaluateNumber } from "../core/answer/evaluate-number";
import { evaluateOwner } from "../core/answer/evaluate-owner";
import { evaluateStatement } from "../core/answer/evaluate-statement";
import { cellError, numberOrError } from "./number-or-error";

/**
 * Number that a person typed as text: $1.2M, 99.9%, <2h or (1,234). A percentage is a fraction.
 * Example: =OKR.NUMBER("$1.2M") returns 1200000
 * @customfunction NUMBER
 * @helpurl https://localhost:3000/help.html#number
 * @param value Cell or text to read; of several numbers the last one counts.
 * @param [locale] How numbers are written, such as de-DE; omitted, what can be read in two ways is an error.
 * @returns The number.
 */
export function number(value: unknown, locale?: unknown): number {
  return numberOrError(evaluateNumber(value, locale));
}

/**
 * What a key result in prose states: baseline, target, upper, change, unit, direction and deadline in a row, or one of them.
 * Example: =OKR.STATEMENT("Lift average contract value from $18K to $30K", "target") returns 30000
 * @customfunction STATEMENT
 * @helpurl https://localhost:3000/help.html#statement
 * @param text Key result in prose.
 * @param [part] One of baseline, target, upper, change, unit, direction, deadline; omitted, a row of all seven.
 * @returns One part or a row of seven; empty where the text does not state it.
 */
export function statement(text: unknown, part?: unknown): unknown[][] {
  const parts = evaluateStatement(text, part);
  if (parts.kind !== "value") throw cellError(parts);
  return [[...parts.value]];
}

/**
 * Which way a measure is to go: increase, decrease, at least, at most or between.
 * Example: =OKR.DIRECTION("Customer churn") returns at most
 * @customfunction DIRECTION
 * @helpurl https://localhost:3000/help.html#direction
 * @param name Name of the measure; of churn, cost, days or defects less is better, a headcount or a stock stays between two numbers.
 * @param [target] Where it is to be; a comparator such as <2h tells the direction.
 * @param [baseline] Where it started; with a target it tells the direction.
 * @returns One direction word.
 */
export function direction(name: unknown, target?: unknown, baseline?: unknown): string {
  return evaluateDirection({ name, target, baseline });
}

/**
 * Whether one person answers for a number: Named, Shared, Team, Missing or Check.
 * Example: =OKR.OWNER("Lovelace, Ada") returns Named
 * @customfunction OWNER
 * @helpurl https://localhost:3000/help.html#owner
 * @param owner Cell with the owner.
 * @returns One ownership word.
 */
export function owner(owner: unknown): string {
  return evaluateOwner(owner);
}
