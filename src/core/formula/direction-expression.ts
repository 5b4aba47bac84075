import { UNSETTLED_DIRECTION } from "../model/quantity";
import { wordIfKnown } from "./never-hidden";

/** What a KPI's row refers to; its target is absent where no column has one. */
export interface KpiWords {
  readonly name: string;
  readonly target?: string;
  /** Its cell shows a percent sign, which no formula sees: a negative share is a change, not an amount. */
  readonly isPercent: boolean;
}

/**
 * Which way a KPI is to go, by its name: less churn is better, unless its target says otherwise (`>= 95 %`, costs kept as
 * negatives). Blank where the name says nothing, since then the numbers tell:
 * `IF(OKR.DIRECTION($A5)="at most",IF(OKR.DIRECTION($A5,$C5)="at least","at least","at most"),"")`.
 */
export function kpiDirection({ name, target, isPercent }: KpiWords): string {
  const wanted = target !== undefined && isPercent ? `IF(ISNUMBER(${target}),"",${target})` : target;
  const side =
    wanted === undefined
      ? '"at most"'
      : `IF(OKR.DIRECTION(${name},${wanted})="at least","at least","at most")`;
  return `IF(OKR.DIRECTION(${name})="at most",${side},"")`;
}

/** What a key result's row refers to. */
export interface KeyResultWords {
  readonly name: string;
  /** Absent where neither columns nor words of the table tell one. */
  readonly baseline?: string;
  /** Some row of the table states two numbers to stay between. */
  readonly hasBands: boolean;
}

/**
 * Which way a key result is to go, by its words: a side or a band as stated; of a movement nothing where a baseline tells
 * it, else a decrease is a ceiling. A level of which neither side is said to be the good one is a question:
 * `IFERROR(IF(OKR.STATEMENT($B5,"direction")="",…,IF(…="decrease","at most",…)),IF(OKR.NUMBER(1),""))`.
 */
export function keyResultDirection({ name, baseline, hasBands }: KeyResultWords): string {
  const part = (wanted: string) => `OKR.STATEMENT(${name},"${wanted}")`;
  const said = part("direction");
  const upwards = `IF(${said}="decrease","at most",${said})`;
  const isTold = `AND(OR(${said}="increase",${said}="decrease"),${baseline ?? ""}<>"")`;
  const stated = baseline === undefined ? upwards : `IF(${isTold},"",${upwards})`;
  const unsettled = `IF(${part("target")}="","","${UNSETTLED_DIRECTION}")`;
  const direction = `IF(${said}="",${unsettled},${stated})`;
  return `IFERROR(${hasBands ? `IF(${part("upper")}="",${direction},"between")` : direction},${wordIfKnown("")})`;
}
