import { isBlank } from "./model/cell";
import type { NamedPeriod, TableCycle } from "./model/cycle";
import type { Grid } from "./model/grid";
import { groupBy } from "./model/group-by";
import type { Measured } from "./model/measured";
import type { DateSerial, Period } from "./model/period";
import { rememberedIn } from "./model/remembered";
import type { Scorecard } from "./model/scorecard";
import { inOnePiece, type Slices } from "./model/slices";
import type { Settings } from "./model/settings";
import { tableKey, tableKeyOfRow, type Table } from "./model/table";
import { withDuePeriods } from "./due-periods-of-rows";
import { readDate } from "./parse/date";
import { namedPeriods, type PeriodScene } from "./parse/named-periods";

/** Gives every measure the cycle that its table's title or sheet names, or that stands in its own row. */
export function withCycles(scorecard: Scorecard, tables: readonly Table[], about: CycleScene): Scorecard {
  return inOnePiece(cyclesInSlices(scorecard, tables, about));
}

/** The same with a rest after each table. */
export function* cyclesInSlices(
  scorecard: Scorecard,
  tables: readonly Table[],
  about: CycleScene,
): Slices<Scorecard> {
  const scene = periodScene(about);
  const byPlace = new Map(tables.map((table) => [tableKey(table), table]));
  const inTable = <Kind extends Measured>(rows: readonly Kind[], place: string): readonly Kind[] => {
    const table = byPlace.get(place);
    if (!table) return rows;
    const named = cycleOfTable(table, scene);
    const cycle = named && !holds(named, about.settings) ? cycleOfRows(rows, named) : undefined;
    const dated = withDuePeriods(rows, table, about);
    return cycle ? dated.map((row) => withCycle(row, cycle) as Kind) : dated;
  };
  function* inCycles<Kind extends Measured>(rows: readonly Kind[]): Slices<readonly Kind[]> {
    const found: (readonly Kind[])[] = [];
    for (const [place, own] of groupBy(rows, tableKeyOfRow)) {
      yield { done: found.length, all: tables.length };
      found.push(inTable(own, place));
    }
    return found.flat();
  }
  return {
    ...scorecard,
    keyResults: yield* inCycles(scorecard.keyResults),
    kpis: yield* inCycles(scorecard.kpis),
  };
}

const withCycle = rememberedIn((row: Measured, cycle: TableCycle) => ({ ...row, cycle }));

/**
 * What the named days are to rows that have due days of their own: `OKRs Q2 2026` over `2026-06-30` says when they began.
 * Where most rows say when they are due, one that does not was forgotten, and the title is no answer for it; and where most
 * are due on other days, in a fiscal year that nobody said, it is none at all.
 */
function cycleOfRows(rows: readonly Measured[], named: Period): TableCycle | undefined {
  const dues = rows.flatMap(({ inputs: { due } }) => (isBlank(due) ? [] : [readDate(due)]));
  if (dues.length * 2 <= rows.length) return named;
  const inside = dues.filter(
    (due) => due.kind === "date" && named.start <= due.serial && due.serial <= named.end,
  );
  return inside.length * 2 > dues.length ? { start: named.start } : undefined;
}

/** What the cycle of a table is read with. */
export interface CycleScene {
  readonly grids: readonly Grid[];
  readonly settings: Settings;
  readonly asOf: DateSerial;
}

/** With what the words about a table are read. */
export function periodScene({ settings, asOf }: Omit<CycleScene, "grids">): PeriodScene {
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
function holds(named: Period, { cycleStart, cycleEnd }: Settings): boolean {
  if (cycleStart === undefined || cycleEnd === undefined) return false;
  return isWithin({ start: cycleStart, end: cycleEnd }, named);
}
