import type { Cases } from "../../model/cases";
import type { Finding } from "../../model/finding";
import { groupBy } from "../../model/group-by";
import { STALENESS, VERDICT, type Verdict } from "../../model/health";
import { calledHere } from "../../model/own-words";
import type { Table } from "../../model/table";
import type { TodayLine } from "../../model/today";
import { nounsOf } from "../../model/terms";
import { countedOf } from "../words";
import { firstName } from "./first-name";
import { VERDICTS } from "./row-line";

/** More than a few rows of a table that say the same become one line, with the worst named. */
export function foldedLines(
  lines: readonly TodayLine[],
  { rows, settings }: Pick<Cases, "rows" | "settings">,
): readonly TodayLine[] {
  const tables = new Map(rows.map(({ measure, table }) => [measure.key, table]));
  const tableOf = ({ row = "" }: TodayLine) => tables.get(row);
  const ids = new Map([...new Set(tables.values())].map((table, id) => [table, id]));
  const alike = groupBy(lines, (line) => {
    const table = tableOf(line);
    return JSON.stringify([line.rule, line.severity, table && ids.get(table)]);
  });
  return [...alike.values()].flatMap((group) =>
    group.length > settings.linesMost ? [foldOf(group, group[0] && tableOf(group[0]), settings)] : group,
  );
}

/** So do objectives, and rows that are not read any more, sheet by sheet where they are told: the first one is named. */
export function foldedOthers(
  others: readonly { readonly finding: Finding; readonly line: TodayLine }[],
  { settings }: Pick<Cases, "settings">,
): readonly TodayLine[] {
  const alike = groupBy(others, ({ finding: { subject }, line: { rule, severity, sheet } }) =>
    JSON.stringify([subject, rule, severity, sheet]),
  );
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    const lines = group.map(({ line }) => line);
    if (!first || group.length <= settings.linesMost) return lines;
    const { line, finding } = first;
    const more = `${group.length - 1} more`;
    const told =
      finding.subject === "objective"
        ? {
            name: countedOf(group.length, nounsOf(settings, "objective"), line.sheet),
            clause: `${line.name}: ${line.clause}; ${more}`,
          }
        : { clause: `${line.clause} ${more} like it.` };
    return [{ ...line, ...told, key: `fold ${line.key}`, parts: lines }];
  });
}

/** The rules of which the word before the clause says all: `Stale`. */
const TOLD_BY_WORD: readonly string[] = [
  ...["missed", "off-track", "at-risk", "stale", "no-data", "never-updated", "check-inputs"],
  ...["no-target", "no-dates", STALENESS.due, STALENESS.overdue],
];

/** Of links the verdict is what all have in common, however their rows stand. */
const FOLDED_VERDICTS: Readonly<Record<string, Verdict | undefined>> = {
  ...VERDICTS,
  "broken-link": VERDICT.brokenLink,
};

/** The word and the reason that all of them have in common; no reason where the word says it all. */
function commonOf(
  group: readonly TodayLine[],
  { words }: Cases["settings"],
): { readonly word: string | undefined; readonly reason: string } {
  const [worst] = group as readonly [TodayLine];
  const isShared = (what: "word" | "clause") => group.every((line) => line[what] === worst[what]);
  const verdict = FOLDED_VERDICTS[worst.rule];
  if (verdict !== undefined) return { word: calledHere(words, verdict), reason: "" };
  const word = isShared("word") ? worst.word : undefined;
  const isAsked = group.every(({ action }) => action?.kind === "say-side");
  const isTold = word !== undefined && TOLD_BY_WORD.includes(worst.rule) && !isAsked;
  return { word, reason: !isTold && isShared("clause") ? worst.clause : "" };
}

/** Lines that say the same of one table, as the line of the worst. */
function foldOf(
  group: readonly TodayLine[],
  table: Table | undefined,
  settings: Cases["settings"],
): TodayLine {
  const [worst] = group as readonly [TodayLine];
  const { at, tone, isOld, need, severity, rule, sheet } = worst;
  const { word, reason } = commonOf(group, settings);
  const asked = group.find(({ action }) => action?.kind === "say-side")?.action;
  const clause = `${reason}${reason.endsWith("?") ? "" : ":"} ${worst.name}, ${group.length - 1} more`;
  const nouns = nounsOf(settings, worst.kind === "kpi" ? "kpi" : "key result");
  return {
    key: `fold ${rule} ${severity} ${table?.fingerprint ?? ""} ${sheet ?? ""}`,
    name: countedOf(group.length, nouns, table?.title ?? sheet),
    clause: word === undefined ? clause.replace(/^[:,] (?:but |and )?/, "") : clause,
    reasons: worst.reasons.map((reason) => ({ ...reason, next: nextOfAll(group) ?? reason.next })),
    parts: group,
    isFold: true,
    persons: [...new Set(group.flatMap(({ persons }) => persons))],
    ...{ need, severity, rule, tone, isOld },
    ...(at && { at }),
    ...(word !== undefined && { word }),
    ...(sheet !== undefined && { sheet }),
    // The sides of a whole table are said at once.
    ...(asked && { action: asked }),
  };
}

/** A line of the report has room for so many. */
const MOST_NAMES = 4;

/** What is to be done of the rows, with everybody whom it takes: `Ask Joel, Amira and Piotr; nobody owns 2`. */
function nextOfAll(group: readonly TodayLine[]): string | undefined {
  const named = group.flatMap(({ action }) =>
    action?.person === undefined
      ? []
      : [{ verb: verbOf(action.label, action.person), person: action.person }],
  );
  const told = [...groupBy(named, ({ verb }) => verb)].map(
    ([verb, alike]) => `${verb} ${listed([...new Set(alike.map(({ person }) => firstName(person)))])}`,
  );
  const alone = group.filter(({ persons }) => persons.length === 0).length;
  if (told.length === 0) return undefined;
  return [...told, ...(alone > 0 ? [`nobody owns ${alone}`] : [])].join("; ");
}

/** `Ask Dana` without whom. */
function verbOf(label: string, person: string): string {
  return label.replace(firstName(person), "").trim();
}

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  const told = rest > 0 ? [...names.slice(0, MOST_NAMES), `${rest} more`] : names;
  return told.join(", ").replace(/, ([^,]*)$/, " and $1");
}
