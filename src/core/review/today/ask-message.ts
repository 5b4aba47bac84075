import { cellToA1 } from "../../model/address";
import { spellDay } from "../../model/period";
import type { RowCase } from "../../model/row-case";
import { midSentence } from "../../model/said-here";
import { reasonOf } from "../words";
import { firstName } from "./first-name";
import { rhythmWords } from "../../model/rhythm";
import { goalWords } from "./clauses";

/** A message that asks somebody for their numbers; it is copied, never sent. */
export function askMessage(person: string, rows: readonly RowCase[]): string {
  const [first, ...rest] = rows;
  if (!first) return "";
  const opening = `${firstName(person)}, ${standsSo(first)}`;
  const place = `It is in ${placeOf(first)}.`;
  const wish = hasOldNumber(first) ? "Could you update it today?" : "What changes this week?";
  return [opening, `${wish} ${place}`, ...(rest.length > 0 ? [asWell(rest)] : [])].join("\n\n");
}

/** `the number for “X” is from 2 Oct 2026 and is due every two weeks. It stood at 2.4 hours; 2 hours is the goal.` */
function standsSo(row: RowCase): string {
  const { measure, evidence, shown } = row;
  const wanted = goalWords(row);
  const name = `“${measure.name}”`;
  const goal = wanted === "" ? "" : `; ${wanted}${byDay(row)} is the goal`;
  if (row.actual === undefined) return `there is no number for ${name} yet${goal}.`;
  const stood = ` It stands at ${shown.actual}${goal}.`;
  if (!hasOldNumber(row))
    return `${name} is ${midSentence(row.word)}: ${midSentence(reasonOf(row))}.${stood}`;
  const from =
    evidence.lastUpdate === undefined ? "has no day beside it" : `is from ${spellDay(evidence.lastUpdate)}`;
  const due = row.cadenceDays === "irregular" ? "" : ` and is due ${rhythmWords(row.cadenceDays)}`;
  return `the number for ${name} ${from}${due}.${stood}`;
}

function byDay({ due, measure }: RowCase): string {
  return due === undefined || measure.kind === "kpi" ? "" : ` by ${spellDay(due)}`;
}

/** Old or missing, so that the number itself is asked for. */
function hasOldNumber({ staleness, actual }: RowCase): boolean {
  return actual === undefined || (staleness !== undefined && staleness !== "Fresh");
}

/** `Two more of yours need you as well: First response time (KPIs, O18) and Mean time to resolve (KPIs, O19).` */
function asWell(rows: readonly RowCase[]): string {
  const named = rows.map((row) => `${row.measure.name} (${placeOf(row)})`);
  const last = named.at(-1) ?? "";
  const list = named.length === 1 ? last : `${named.slice(0, -1).join(", ")} and ${last}`;
  return `${rows.length === 1 ? "One more of yours needs" : `${rows.length} more of yours need`} you as well: ${list}.`;
}

function placeOf({ measure }: RowCase): string {
  const at = measure.cells.actual ?? measure.at;
  return `${at.sheet}, ${cellToA1(at)}`;
}
