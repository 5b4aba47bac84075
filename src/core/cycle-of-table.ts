import { isBlank } from "./model/cell";
import type { NamedPeriod, TableCycle } from "./model/cycle";
import type { Grid } from "./model/grid";
import { largestGroup } from "./model/largest-group";
import type { Measured } from "./model/measured";
import { dateSerial, type DateSerial, type Period } from "./model/period";
import { partsBy, sameList } from "./model/by-part";
import { joined } from "./model/parts";
import { rememberedIn } from "./model/remembered";
import type { Scorecard } from "./model/scorecard";
import { inOnePiece, type Slices } from "./model/slices";
import type { Settings } from "./model/settings";
import { columnOf, tableKey, tableKeyOfRow, type Table } from "./model/table";
import { withDuePeriods } from "./due-periods-of-rows";
import { withValuesAhead } from "./values-ahead";
import { readDate } from "./parse/date";
import { headingNamesYear, readHeadingPeriod } from "./parse/heading-period-words";
import { isOfFiscalYear } from "./parse/period";
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
  const byPlace = new Map(tables.map((table) => [tableKey(table), table]));
  const bySheet = new Map(about.grids.map((grid) => [grid.sheet, grid]));
  const { settings, asOf } = about;
  function* inCycles<Kind extends Measured>(rows: readonly Kind[]): Slices<readonly Kind[]> {
    const found: (readonly Kind[])[] = [];
    for (const [place, own] of inTables(rows)) {
      yield { done: found.length, all: tables.length };
      const table = byPlace.get(place);
      const scene = { table, grid: bySheet.get(table?.sheet ?? ""), settings, asOf };
      found.push(sameRows(own, rowsInCycle(own, scene) as readonly Kind[]));
    }
    return joined(found);
  }
  return {
    ...scorecard,
    keyResults: yield* inCycles(scorecard.keyResults),
    kpis: yield* inCycles(scorecard.kpis),
  };
}

const inTables = partsBy<Measured>(tableKeyOfRow);

const sameRows = sameList();

interface TableScene extends Omit<CycleScene, "grids"> {
  readonly table: Table | undefined;
  readonly grid: Grid | undefined;
}

const rowsInCycle = rememberedIn((rows: readonly Measured[], about: TableScene): readonly Measured[] => {
  const { table, grid, settings } = about;
  if (!table) return rows;
  const scene = periodScene(about);
  const dues = dueDaysOf(rows);
  const named = cycleOfRows(table, rows, scene);
  const inTime = withValuesAhead(rows, about.asOf);
  const dated = withDuePeriods(inTime, table, { grids: grid ? [grid] : [], settings });
  const ofHeadings = dues.length > 0 ? undefined : cycleOfHeadings(table, settings);
  if (ofHeadings) return dated.map((row) => withCycle(row, ofHeadings));
  if (!named || holds(named, settings)) return dated;
  const cycle = dues.length > 0 ? { start: named.start } : named;
  return dated.map((row) => withCycle(row, cycle));
});

const withCycle = rememberedIn((row: Measured, cycle: TableCycle) => ({ ...row, cycle }));

/** The period that the title, else the sheet, names of these rows. */
export function cycleOfRows(table: Table, rows: readonly Measured[], scene: PeriodScene): Period | undefined {
  const dues = dueDaysOf(rows);
  return dues.length > 0 ? cycleByDueDays(table, dues, scene) : cycleOfTable(table, scene);
}

/** The days that rows are due on, where most of them say one: then a row that says none was forgotten. */
function dueDaysOf(rows: readonly Measured[]): readonly DateSerial[] {
  const dues = rows.flatMap(({ inputs: { due } }) => (isBlank(due) ? [] : [readDate(due)]));
  if (dues.length * 2 <= rows.length) return [];
  return dues.flatMap((due) => (due.kind === "date" ? [due.serial] : [NaN]));
}

/**
 * The named days of rows that say themselves when they are due: `OKRs Q2 2026` over `2026-06-30`. Most are due in them, or on
 * the last one where nothing else tells which year, or whose year, is meant. Elsewhere they are none of theirs.
 */
function cycleByDueDays(table: Table, dues: readonly DateSerial[], scene: PeriodScene): Period | undefined {
  const named = innermost(namedBy(table, { ...scene, asOf: largestGroup(dues, String)[0] ?? NaN }));
  if (!named) return undefined;
  const { start, end } = named.period;
  const fitting = dues.filter((due) => (named.isCertain ? start <= due && due <= end : due === end));
  return fitting.length * 2 > dues.length ? named.period : undefined;
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
export function cycleOfTable(table: Pick<Table, "title" | "sheet">, scene: PeriodScene): Period | undefined {
  const named = innermost(namedBy(table, scene));
  return named?.isCertain === true ? named.period : undefined;
}

const YEAR = /^(?:19|20)\d\d$/;

/**
 * `Baseline 2020 | Target 2030`, `Baseline (Jan 2025) | Target (Dec 2026)`: from the end of the one time to that of the other. Of
 * a fiscal year nobody says which is meant.
 */
function cycleOfHeadings(table: Table, { yearStart }: Pick<Settings, "yearStart">): Period | undefined {
  const [start, end] = (["baseline", "target"] as const).map((role) => {
    const { period = "" } = columnOf(table, role) ?? {};
    const named = daysNamed(period);
    const isClear = yearStart === 1 || (named && named.end - named.start < LONGEST_MONTH);
    return isClear ? named?.end : undefined;
  });
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

/** The days of a time that says its year itself: `2030`, `Dec 2026`, `Q4 2026`. */
function daysNamed(words: string): Period | undefined {
  if (YEAR.test(words))
    return { start: dateSerial(Number(words), 1, 1), end: dateSerial(Number(words), 12, 31) };
  const isClear = headingNamesYear(words) && !isOfFiscalYear(words);
  return isClear ? readHeadingPeriod(words, NO_DAY) : undefined;
}

const LONGEST_MONTH = 31;
/** What names its year needs no day of today. */
const NO_DAY = 0;

/** What the title names, or where that alone settles nothing, it and the sheet. */
function namedBy(
  { title = "", sheet }: Pick<Table, "title" | "sheet">,
  scene: PeriodScene,
): readonly NamedPeriod[] {
  const inTitle = namedPeriods(title, scene);
  return innermost(inTitle)?.isCertain === true ? inTitle : [...inTitle, ...namedPeriods(sheet, scene)];
}

function innermost(named: readonly NamedPeriod[]): NamedPeriod | undefined {
  return named.find(({ period }) => named.every((other) => isWithin(period, other.period)));
}

function isWithin({ start, end }: Period, outer: Period): boolean {
  return outer.start <= start && end <= outer.end;
}

/** A cycle of the settings inside of the year that a title names is what that title means. */
function holds(named: Period, { cycleStart, cycleEnd }: Settings): boolean {
  if (cycleStart === undefined || cycleEnd === undefined) return false;
  return isWithin({ start: cycleStart, end: cycleEnd }, named);
}
