import { SEVERITIES, type Severity } from "../../model/finding";
import { groupBy } from "../../model/group-by";
import type { Cases, OwnerCase } from "../../model/cases";
import { HEALTH } from "../../model/health";
import { saidHere } from "../../model/said-here";
import { terms, withArticle } from "../../model/terms";
import { MOST_LINES } from "../fold-lines";
import { NEEDS, type Grouping, type Need, type TodayGroup, type TodayLine } from "../../model/today";

interface Head {
  readonly title: string;
  readonly sub: string;
}

const headsOf = (kpi: string, atRisk: string): Readonly<Record<Need, Head>> => ({
  decide: { title: "Decide", sub: `off course, or at odds with its ${kpi}` },
  ask: { title: "Ask", sub: "the number is old or missing" },
  link: { title: "Link", sub: `no ${kpi} is behind it` },
  watch: { title: "Watch", sub: atRisk },
  fix: { title: "Fix", sub: "what the sheet does not say" },
  later: { title: "Later", sub: "for the next plan; nothing to do today" },
});

/** The list under its heads, at most seven lines of each severity on show, the rest behind `n more` of its group. */
export function groupsOf(
  lines: readonly TodayLine[],
  grouping: Grouping,
  { owners, settings }: Pick<Cases, "owners" | "settings">,
): readonly TodayGroup[] {
  const { kpi, objective } = terms(settings);
  const heads = headsOf(kpi, saidHere(settings.words, HEALTH.atRisk));
  const without = withoutOf(objective);
  const groups =
    grouping === "need" ? byNeed(lines, heads) : byPlace(lines, grouping, { owners, heads, without });
  return capped(groups);
}

/** While one of these stands, other lines and the cells may be wrong: it is always among the seven. */
const OF_OURS = [
  "cells-elsewhere",
  "cells-unknown",
  "copied-ids",
  "ids-taken",
  "said-unclear",
  "cells-behind",
  "ids-lost",
  "links-lost",
];

/** What a count of the overview or a question filters to, under one head each. */
export function capped(groups: readonly Omit<TodayGroup, "more">[]): readonly TodayGroup[] {
  const isOfOurs = ({ rule }: TodayLine) => OF_OURS.includes(rule);
  const ours = groupBy(
    groups.flatMap(({ lines }) => lines.filter(isOfOurs)),
    ({ severity }) => severity,
  );
  const left = new Map<Severity, number>(
    SEVERITIES.map((severity) => [severity, MOST_LINES - (ours.get(severity)?.length ?? 0)]),
  );
  return groups.map((group) => {
    const shown = group.lines.filter((line) => {
      const { severity } = line;
      if (isOfOurs(line)) return true;
      const room = left.get(severity) ?? 0;
      left.set(severity, room - 1);
      return room > 0;
    });
    const isShown = new Set(shown);
    return { ...group, lines: shown, more: group.lines.filter((line) => !isShown.has(line)) };
  });
}

type Uncapped = Omit<TodayGroup, "more">;

/** What is lacking goes first where nothing else needs anybody. */
function byNeed(lines: readonly TodayLine[], heads: Readonly<Record<Need, Head>>): readonly Uncapped[] {
  const groups = groupBy(lines, ({ need }) => need);
  return NEEDS.flatMap((need): readonly Uncapped[] => {
    const own = groups.get(need);
    if (!own) return [];
    return [{ key: need, ...heads[need], lines: own, ...(need === "later" && { isFoldedAtFirst: true }) }];
  });
}

type PlaceGrouping = Exclude<Grouping, "need" | "question">;

const KEYS: Readonly<Record<PlaceGrouping, (line: TodayLine) => readonly string[]>> = {
  owner: ({ persons }) => persons,
  objective: ({ objective }) => (objective === undefined ? [] : [objective]),
  department: ({ department }) => (department === undefined ? [] : [department]),
  sheet: ({ sheet }) => (sheet === undefined ? [] : [sheet]),
};
/** What has no place of that kind, in the company's own word for it. */
const withoutOf = (objective: string): Readonly<Record<PlaceGrouping, string>> => ({
  owner: "Nobody",
  objective: `Without ${withArticle(objective)}`,
  department: "Without a department",
  sheet: "The whole plan",
});

interface PlaceWords {
  readonly owners: readonly OwnerCase[];
  readonly heads: Readonly<Record<Need, Head>>;
  readonly without: ReturnType<typeof withoutOf>;
}

/** Where a line stands; one that folds rows of several places is told row by row there. */
function placed(
  line: TodayLine,
  grouping: PlaceGrouping,
): readonly { readonly key: string | undefined; readonly line: TodayLine }[] {
  const keys = KEYS[grouping](line);
  const rows = line.isFold === true ? line.parts : [];
  const isOfOnePlace = rows.every((part) => {
    const own = KEYS[grouping](part);
    return keys.length === 0 ? own.length === 0 : keys.every((key) => own.includes(key));
  });
  if (!isOfOnePlace) return rows.flatMap((part) => placed(part, grouping));
  return (keys.length > 0 ? keys : [undefined]).map((key) => ({ key, line }));
}

/** A row with two owners stands in full under each; what waits for the next plan stays together at the end. */
function byPlace(
  lines: readonly TodayLine[],
  grouping: Grouping,
  { owners, heads, without }: PlaceWords,
): readonly Uncapped[] {
  if (grouping === "need" || grouping === "question") return byNeed(lines, heads);
  const own = lines.filter(({ need }) => need !== "later");
  const places = groupBy(
    own.flatMap((line) => placed(line, grouping)),
    ({ key }) => key ?? "",
  );
  const groups = [...places].map(([key, found]): Uncapped => {
    const inside = found.map(({ line }) => line);
    const title = key === "" ? without[grouping] : key;
    return { key: `${grouping} ${key}`, title, lines: inside, ...ownerHead(key, inside, grouping, owners) };
  });
  const nobodyLast = (group: Uncapped) => (group.key === `${grouping} ` ? 1 : 0);
  const most = (one: Uncapped, other: Uncapped) =>
    nobodyLast(one) - nobodyLast(other) || urgency(other) - urgency(one);
  return [
    ...groups.sort(most),
    ...byNeed(
      lines.filter(({ need }) => need === "later"),
      heads,
    ),
  ];
}

/** One thing to do this week weighs more than any number to watch. */
function urgency({ lines }: Uncapped): number {
  return lines.reduce(
    (sum, { severity }) => sum + (severity === "act" ? 1000 : severity === "watch" ? 1 : 0),
    0,
  );
}

/** `all 3 rows`, `both rows`, `2 of 4 rows`; several numbers of one person can be asked for at once. */
function ownerHead(
  person: string,
  lines: readonly TodayLine[],
  grouping: Grouping,
  owners: readonly OwnerCase[],
): Pick<TodayGroup, "sub" | "askAll"> {
  const owner = grouping === "owner" ? owners.find(({ name }) => name === person) : undefined;
  if (!owner) return {};
  const all = owner.rows.length;
  const count = countRows(lines);
  const asked = askable(lines).length;
  return { sub: rowsOfAll(count, all), ...(asked > 1 && { askAll: { person, count: asked } }) };
}

function rowsOfAll(count: number, all: number): string {
  if (count < all) return `${count} of ${all} rows`;
  if (all > 2) return `all ${all} rows`;
  return all === 1 ? "1 row" : "both rows";
}

function countRows(lines: readonly TodayLine[]): number {
  return new Set(lines.flatMap((line) => rowsIn(line).map(({ row }) => row))).size;
}

function rowsIn(line: TodayLine): readonly TodayLine[] {
  return line.row === undefined ? line.parts.flatMap(rowsIn) : [line];
}

/** The rows among lines whose owner can be asked for a number. */
export function askable(lines: readonly TodayLine[]): readonly TodayLine[] {
  const rows = lines
    .flatMap(rowsIn)
    .filter(({ need, action }) => need === "ask" || action?.kind === "ask-owner");
  return [...new Map(rows.map((line) => [line.key, line])).values()];
}
