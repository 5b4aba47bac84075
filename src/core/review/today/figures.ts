import { quarterName, quarterOf } from "../../evidence/quarters";
import type { Movement } from "../../evidence/moved";
import type { Cases, ShareOf } from "../../model/cases";
import { spellDay, type DateSerial, type Period } from "../../model/period";
import type { RowCase } from "../../model/row-case";
import type { Figure } from "../../model/today";
import { terms, withArticle } from "../../model/terms";
import { exactPercent, plain } from "../words";
import { ofKind } from "./stands";

interface FigureSources {
  readonly cases: Cases;
  readonly period: Period | undefined;
  readonly since: DateSerial | undefined;
  readonly moved: readonly Movement[];
}

/** What is kept up of the key results, or, where there are none, of the KPIs. */
export function figuresOf({ cases, period, since, moved }: FigureSources): readonly Figure[] {
  const { settings, asOf, measured } = cases;
  const keyResults = ofKind(cases.rows, "key result");
  const rows = keyResults.length > 0 ? keyResults : cases.rows;
  if (rows.length === 0) return [];
  const quarter = period ?? quarterOf(asOf, settings.yearStart);
  const name = quarterName(quarter, settings.yearStart) ?? "this cycle";
  const backed = rows.filter(({ measure }) => measured.has(measure.key)).length;
  return [
    updatedSince(rows, quarter.start, name),
    ...(keyResults.length > 0
      ? [{ value: `${backed} of ${rows.length}`, what: `backed by ${withArticle(terms(settings).kpi)}` }]
      : []),
    betterSince(
      rows.map(({ measure }) => measure.key),
      since,
      moved,
    ),
  ];
}

function betterSince(
  keys: readonly string[],
  since: DateSerial | undefined,
  moved: readonly Movement[],
): Figure {
  if (since === undefined) return { value: "No trend", what: "needs 2 check-ins" };
  const better = new Set(moved.filter(({ change }) => change > 0).map(({ row }) => row.measure.key));
  const count = keys.filter((key) => better.has(key)).length;
  return { value: `${count} of ${keys.length}`, what: `better since ${dayAndMonth(since)}` };
}

/** A row that nothing dates counts neither as kept nor as neglected. */
function updatedSince(rows: readonly RowCase[], start: DateSerial, name: string): Figure {
  const dated = rows.filter(({ evidence }) => evidence.isDated);
  if (dated.length === 0) return { value: "No days", what: "say what was updated" };
  const updated = dated.filter(({ evidence }) => (evidence.lastUpdate ?? 0) >= start).length;
  return { value: `${updated} of ${dated.length}`, what: `updated in ${name}` };
}

/** `4 Nov`: the year is that of the page. */
export function dayAndMonth(day: DateSerial): string {
  return spellDay(day).replace(/ \d{4}$/, "");
}

/** How well the programme is kept, beside what was published of others; what nothing tells is left out. */
export function programmeOf({ coverage, settings }: Cases): readonly Figure[] {
  const { objective, ...many } = terms(settings);
  const { kpis, objectives, owners, activities, measures } = coverage;
  return [
    ...shareFigure(kpis, `${many.kpis} scored in ${settings.coverageDays} days`, "27 %"),
    ...shareFigure(objectives, `${many.objectives} scored in ${settings.coverageDays} days`, "10 %"),
    ...shareFigure(owners, "owners never updated", "76.4 %"),
    ...shareFigure(activities, "are things to do, not results", "80 %"),
    ...(measures.ratio === undefined
      ? []
      : [{ value: plain(measures.ratio), what: `numbers per ${objective}`, beside: "2, dormant 6" }]),
  ];
}

function shareFigure({ count, of }: ShareOf, what: string, beside: string): readonly Figure[] {
  return of === 0 ? [] : [{ value: exactPercent(count / of), what, beside }];
}
