import type { Cases } from "../../model/cases";
import type { Finding } from "../../model/finding";
import { HEALTH } from "../../model/health";
import { calledHere } from "../../model/own-words";
import { spellDay } from "../../model/period";
import type { TodayLine } from "../../model/today";
import { nounsOf, terms } from "../../model/terms";
import { counted, countedOf } from "../words";
import { otherAction } from "./actions";
import { needOf } from "./needs";
import { keyOfCell } from "./reasons";
import { reasonOf } from "./row-line";

/** A person's line speaks for all of their numbers that nobody ever updated. */
export const OWNER_NEVER = "owner-never-updated";

/** What is said of a table, a person, an objective or the whole plan, as a line. */
export function otherLine(finding: Finding, parts: readonly TodayLine[], cases: Cases): TodayLine {
  const { rule, severity, at, owner, subject, sentence } = finding;
  const { name, clause, word } = SAYINGS[subject](finding, cases);
  const action = otherAction(finding);
  return {
    key: `${rule} ${subject} ${at ? keyOfCell(at) : sentence} ${owner ?? ""}`,
    need: needOf(rule, severity),
    severity,
    rule,
    name,
    tone: "unknown",
    isOld: false,
    clause,
    reasons: [{ ...reasonOf(finding), sentence }],
    parts,
    persons: subject === "owner" && owner !== undefined ? [owner] : [],
    ...(word !== undefined && { word: calledHere(cases.settings.words, word) }),
    ...(action && { action }),
    ...(at && { at, sheet: at.sheet }),
  };
}

interface Saying {
  readonly name: string;
  readonly clause: string;
  readonly word?: string;
}

const SAYINGS: Readonly<Record<Finding["subject"], (finding: Finding, cases: Cases) => Saying>> = {
  table: ofTable,
  owner: ({ owner = "", count }) => ({
    name: owner,
    clause:
      count === undefined || count === 1
        ? "has never updated their number"
        : `has never updated any of their ${count} numbers`,
  }),
  objective: ofObjective,
  workbook: ({ sentence, next }) => ({ name: sentence, clause: next }),
  kpi: ({ sentence, next }) => ({ name: sentence, clause: next }),
  "key-result": ({ sentence, next }) => ({ name: sentence, clause: next }),
};

const WORDS: Readonly<Record<string, string>> = {
  "no-target": HEALTH.noTarget,
  "no-dates": HEALTH.noDates,
  "no-data": HEALTH.noData,
};
const TABLE_CLAUSES: Readonly<Record<string, string>> = {
  "no-target": ": no cell says what is wanted",
  "no-dates": ": which quarter? One answer serves all",
  "no-data": ": no row has a value",
  "no-owner": "nobody owns any of them",
  "quarterly-only": "looked at once a quarter or less",
};

/** `8 key results of OKR`, `No dates: which quarter? One answer serves all`. */
function ofTable({ rule, cells = [], sentence, next, at }: Finding, cases: Cases): Saying {
  const rows = new Map(cases.rows.map((row) => [keyOfCell(row.measure.at), row]));
  const own = cells.flatMap((cell) => rows.get(keyOfCell(cell)) ?? []);
  const areKpis = own.every(({ measure }) => measure.kind === "kpi");
  const nouns = nounsOf(cases.settings, areKpis ? "kpi" : "key result");
  const [first] = own;
  const clause =
    rule === "kpi-without-key-result"
      ? `no ${terms(cases.settings).keyResult} is linked to them`
      : TABLE_CLAUSES[rule];
  if (!first || clause === undefined) return { name: sentence, clause: next };
  const word = WORDS[rule];
  return {
    name: countedOf(own.length, nouns, first.table.title ?? at?.sheet),
    clause,
    ...(word !== undefined && { word }),
  };
}

/** `Be quick`, `5 key results; two to four keep it in focus`. */
function ofObjective({ rule, at, sentence, next }: Finding, cases: Cases): Saying {
  const found = cases.objectives.find(({ objective }) => at && keyOfCell(objective.at) === keyOfCell(at));
  if (!found) return { name: sentence, clause: next };
  const { keyResult, keyResults } = terms(cases.settings);
  const clauses: Readonly<Record<string, string>> = {
    "objective-without-key-result": `no ${keyResult}`,
    "parent-unknown": "what it is to serve is not found",
    "key-result-count": `${counted(found.rows.length, keyResult, keyResults)}; two to four keep focus`,
    "objective-has-number": `holds a number: ${found.statedNumber ?? ""}`,
    "activity-not-result": "all of it is work, none a result",
    "missing-guardrail": "growth that nothing guards",
    "objective-not-scored":
      found.lastScored === undefined ? "never scored" : `not scored since ${spellDay(found.lastScored)}`,
  };
  return { name: found.objective.name, clause: clauses[rule] ?? sentence };
}
