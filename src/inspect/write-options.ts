import { dateSerial, type DateSerial } from "../core/model/period";
import type { FlagsChoice } from "../core/plan/flags/flags-choice";

/** What `inspect write` is to write. */
export interface WriteOptions {
  readonly place: FlagsChoice["place"];
  /** Our functions, or the same rules in plain Excel: modern knows LET, classic every Excel since 2010. */
  readonly dialect: "functions" | "modern" | "classic";
  readonly links: "sure" | "none";
  /** Absent: the workbook's own as-of date, or today. */
  readonly asOf?: DateSerial;
}

const CHOICES = {
  "--flags": { beside: { place: "beside" }, sheet: { place: "new sheet" } },
  "--as": {
    functions: { dialect: "functions" },
    plain: { dialect: "modern" },
    classic: { dialect: "classic" },
  },
  "--links": { sure: { links: "sure" }, none: { links: "none" } },
} as const satisfies Record<string, Record<string, Partial<WriteOptions>>>;

const AS_THE_PANE_BEGINS: WriteOptions = { place: "beside", dialect: "functions", links: "none" };

/** Reads `--flags sheet --as classic`; a sentence where an option is none of ours. */
export function writeOptions(given: readonly string[]): WriteOptions | string {
  let options = AS_THE_PANE_BEGINS;
  for (let at = 0; at < given.length; at += 2) {
    const [name = "", value = ""] = given.slice(at, at + 2);
    const chosen = name === "--as-of" ? asOfDay(value) : choiceOf(name, value);
    if (typeof chosen === "string") return chosen;
    options = { ...options, ...chosen };
  }
  return options;
}

function choiceOf(name: string, value: string): Partial<WriteOptions> | string {
  const values = new Map<string, object>(Object.entries(CHOICES)).get(name);
  if (!values)
    return `There is no option ${name}; there are ${[...Object.keys(CHOICES), "--as-of"].join(", ")}.`;
  const chosen = new Map<string, Partial<WriteOptions>>(Object.entries(values)).get(value);
  return chosen ?? `${name} is ${Object.keys(values).join(" or ")}, not "${value}".`;
}

function asOfDay(value: string): Partial<WriteOptions> | string {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = year !== "" && Number(year) >= 1900 && date.getUTCDate() === Number(day);
  if (!isDay) return `--as-of is a day such as 2026-05-31, not "${value}".`;
  return { asOf: dateSerial(Number(year), Number(month), Number(day)) };
}
