import { spellDay, type DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";
import { explanationOf } from "../model/said-here";

const NOBODY = "somebody (nobody owns it)";

/** ` since 30 Apr 2026`, ` at least since …`, or nothing. */
export function sinceWords(since: DateSerial | undefined, isCertain: boolean): string {
  if (since === undefined) return "";
  return ` ${isCertain ? "since" : "at least since"} ${spellDay(since)}`;
}

/** 0.604 → `60 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Beside a published figure its own digits are not rounded away: 0.0112727 → `1.13 %`. */
export function exactPercent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}

/** Why a row has its health: the first sentence of `OKR.EXPLAIN`, without its full stop. */
export function reasonOf(row: RowCase): string {
  const explanation = explanationOf(row);
  return (explanation.split(/\.(?:\s|$)/)[0] ?? explanation).replace(/\.$/, "");
}

/** A sentence with the stop that it lacks: `is 440% meant?` and `"Churn" …` have their own. */
export function ended(sentence: string): string {
  return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** A plain number: 14 → `14`, 2.8333 → `2.8`. */
export function plain(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** `1 number`, `3 numbers`; `3 Ziele` where several are called otherwise. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `8 key results of Plan`; `6 KPIs` where the table is called so, or not called at all. */
export function countedOf(count: number, [one, many]: readonly [string, string], table = ""): string {
  const rows = counted(count, one, many);
  const isCalledSo = [one, many].some((noun) => noun.toLowerCase() === table.trim().toLowerCase());
  return table.trim() === "" || isCalledSo ? rows : `${rows} of ${table}`;
}

/** Who answers for a row, as typed. */
export function ownerWords(owner: string | undefined): string {
  return owner ?? NOBODY;
}

/** The first three names, and whether there are more: `"A", "B", "C" …`. */
export function firstNames(rows: readonly RowCase[]): string {
  const names = rows.slice(0, 3).map(({ measure }) => `"${measure.name}"`);
  return `${names.join(", ")}${rows.length > 3 ? " …" : ""}`;
}
