import { yearsNamed } from "./evidence/archive";
import { readerOf } from "./extract/merged-cells";
import { isBlank, type CellValue } from "./model/cell";
import { gridOf, type Grid } from "./model/grid";
import type { Measured } from "./model/measured";
import { rememberedIn } from "./model/remembered";
import { calendarDate } from "./model/period";
import { addressesIn } from "./model/row-cells";
import type { Settings } from "./model/settings";
import { columnOf, hasRowPerMeasure, type Table } from "./model/table";
import { readDuePeriod } from "./parse/due-period";

/** What lets a text be read in no fiscal year, whose quarters the functions cannot know. */
const OF_A_FISCAL_YEAR = " (fiscal year)";
const SOME_YEAR = " 2000";

/** Rows of one table that are due in a period instead of on a day; as they are where none is. */
export function withDuePeriods<Kind extends Measured>(
  rows: readonly Kind[],
  table: Table,
  { grids, settings }: { readonly grids: readonly Grid[]; readonly settings: Settings },
): readonly Kind[] {
  const grid = gridOf(grids, table.sheet);
  const dated = grid ? withPeriodColumn(table, grid, rows) : rows;
  const texts = dated.map(({ inputs }) => inputs.due).filter(namesPeriod);
  if (texts.length === 0) return rows;
  const suffix = settings.yearStart === 1 ? yearBehind(texts, table, settings) : OF_A_FISCAL_YEAR;
  return dated.map((row) => withSuffix(row, { suffix }) as Kind);
}

const withSuffix = rememberedIn((row: Measured, { suffix }: { readonly suffix: string }) => ({
  ...row,
  duePeriods: { suffix },
}));

/** Where no column tells days, one of periods beside the rows of a plan does, if each filled cell is one. */
function withPeriodColumn<Kind extends Measured>(
  table: Table,
  grid: Grid,
  rows: readonly Kind[],
): readonly Kind[] {
  const column = columnOf(table, "period");
  const hasDays = columnOf(table, "due") !== undefined || columnOf(table, "start") !== undefined;
  if (table.kind !== "okr" || hasDays || !column || column.period !== undefined) return rows;
  if (!hasRowPerMeasure(table) && !isListOfOneColumn(table)) return rows;
  const read = readerOf(grid);
  const values = rows.map((row) => read(rowRead(row, table), column.index).value);
  const filled = values.filter((value) => !isBlank(value));
  if (filled.length === 0 || !filled.every(namesPeriod)) return rows;
  return rows.map((row, index) => {
    const cell = { due: values[index], row: rowRead(row, table), column: column.index };
    return withDue(row, cell) as Kind;
  });
}

/** A list whose periods stand in one column: `Q3` in another year's row is no Q3 of this one. */
function isListOfOneColumn({ orientation, columns }: Table): boolean {
  return orientation === "long" && columns.filter(({ role }) => role === "period").length === 1;
}

/** In a list that of its latest period. */
function rowRead({ at, cells }: Measured, { orientation }: Table): number {
  return orientation === "long" ? (addressesIn(cells).actual?.row ?? at.row) : at.row;
}

const withDue = rememberedIn((measured: Measured, { due, row, column }: DueCell) => ({
  ...measured,
  inputs: { ...measured.inputs, due },
  cells: { ...addressesIn(measured.cells), due: { ...measured.at, row, column } },
}));

interface DueCell {
  readonly due: CellValue;
  readonly row: number;
  readonly column: number;
}

function namesPeriod(value: CellValue): value is string {
  return (
    typeof value === "string" && (readDuePeriod(value) ?? readDuePeriod(value + SOME_YEAR)) !== undefined
  );
}

/** `Q3` is meant in the year of the title, or of the cycle; unsaid, it stays a doubt. */
function yearBehind(texts: readonly string[], table: Table, settings: Settings): string {
  if (texts.some((text) => readDuePeriod(text) !== undefined)) return "";
  const { cycleStart, cycleEnd } = settings;
  const ofCycle = [cycleStart, cycleEnd].flatMap((day) =>
    day === undefined ? [] : [calendarDate(day).year],
  );
  const named = yearsNamed(table);
  const years = new Set(named.length > 0 ? named : ofCycle);
  const [year] = years;
  return years.size === 1 && year !== undefined ? ` ${year}` : "";
}
