import type { NamedPeriod } from "./model/cycle";
import type { Measured } from "./model/measured";
import type { DateSerial, Period } from "./model/period";
import type { Scorecard } from "./model/scorecard";
import type { Settings } from "./model/settings";
import type { Table } from "./model/table";
import { namedPeriods, type PeriodScene } from "./parse/named-periods";

/** Gives every measure the cycle that its table's title or sheet names. */
export function withCycles(
  scorecard: Scorecard,
  tables: readonly Table[],
  about: { readonly settings: Settings; readonly asOf: DateSerial },
): Scorecard {
  const scene = periodScene(about);
  const cycles = new Map(
    tables.flatMap((table) => {
      const cycle = cycleOfTable(table, scene);
      return cycle && !holds(cycle, about.settings) ? [[placeOf(table.sheet, table.fingerprint), cycle]] : [];
    }),
  );
  if (cycles.size === 0) return scorecard;
  const inCycle = <Kind extends Measured>(measure: Kind): Kind => {
    const cycle = cycles.get(placeOf(measure.at.sheet, measure.table));
    return cycle ? { ...measure, cycle } : measure;
  };
  return { ...scorecard, keyResults: scorecard.keyResults.map(inCycle), kpis: scorecard.kpis.map(inCycle) };
}

/** With what the words about a table are read. */
export function periodScene({
  settings,
  asOf,
}: {
  readonly settings: Settings;
  readonly asOf: DateSerial;
}): PeriodScene {
  return { yearStart: settings.yearStart, isYearStartSaid: settings.named.includes("yearStart"), asOf };
}

/** The one period that the title, else the sheet, names for certain. A narrower one counts before the year around it. */
export function cycleOfTable(
  { title = "", sheet }: Pick<Table, "title" | "sheet">,
  scene: PeriodScene,
): Period | undefined {
  const inTitle = namedPeriods(title, scene);
  return certainOf(inTitle) ?? certainOf([...inTitle, ...namedPeriods(sheet, scene)]);
}

function certainOf(named: readonly NamedPeriod[]): Period | undefined {
  const inner = named.find(({ period }) => named.every((other) => isWithin(period, other.period)));
  return inner?.isCertain === true ? inner.period : undefined;
}

function isWithin({ start, end }: Period, outer: Period): boolean {
  return outer.start <= start && end <= outer.end;
}

/** A cycle of the settings inside of the year that a title names is what that title means. */
function holds(cycle: Period, { cycleStart, cycleEnd }: Settings): boolean {
  if (cycleStart === undefined || cycleEnd === undefined) return false;
  return isWithin({ start: cycleStart, end: cycleEnd }, cycle);
}

function placeOf(sheet: string, fingerprint: string): string {
  return JSON.stringify([sheet, fingerprint]);
}
