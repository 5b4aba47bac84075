import { measuresOf } from "./model/scorecard";
import { periodDaysOfRow, readingsOf } from "./health-question";
import { isBlank, isCellError, type Cell, type CellValue } from "./model/cell";
import { gridOf, cellAt, type Grid } from "./model/grid";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { DateSerial } from "./model/period";
import type { HealthInput } from "./model/measured";
import { isActualOfPeriod } from "./model/period-columns";
import { DIRECTIONS } from "./model/quantity";
import type { Review } from "./model/review";
import type { Table } from "./model/table";
import { isNoDataText } from "./parse/no-data";
import {
  beginsIn,
  cadencesIn,
  commonUnit,
  daysIn,
  directionsIn,
  findingsOf,
  numbersIn,
  targetsIn,
  textsAmong,
  trimmed,
  type Instead,
} from "./plain-findings";
import { CADENCE_WORDS } from "./formula/plain/plain-days";
import type { Findings } from "./formula/plain/plain-dialect";
import type { KnownTexts, PlainReader } from "./formula/plain/plain-texts";

type Row = Kpi | KeyResult;

/** One table with its rows. */
interface Desk {
  readonly table: Table;
  readonly asOf: DateSerial;
  readonly grid: Grid | undefined;
  readonly rows: readonly Row[];
}

/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2958465;

/** Reads the texts of a workbook's tables for formulas that cannot. */
export function plainReader({ workbook, scorecard, asOf }: Review): PlainReader {
  const all: readonly Row[] = measuresOf(scorecard);
  const deskOf = (table: Table): Desk => ({
    table,
    asOf,
    grid: gridOf(workbook.grids, table.sheet),
    rows: all.filter((row) => row.table === table.fingerprint && row.at.sheet === table.sheet),
  });
  return {
    textsOf: (table) => textsOf(deskOf(table)),
    unreadable: (table, texts, flag) => {
      const desk = deskOf(table);
      const doubt = (row: Row) =>
        updateDoubt(row, texts) ?? (flag === "health" ? goalDoubt(desk, row, texts) : undefined);
      const found = desk.rows.map((row) => [row.key, doubt(row)] as const);
      return new Map(found.flatMap(([key, why]) => (why === undefined ? [] : [[key, why]])));
    },
  };
}

function textsOf({ table, grid, rows, asOf }: Desk): KnownTexts {
  const values = (input: HealthInput) => rows.map((row) => typedIn(row, input));
  const told = (input: HealthInput) => rows.map(({ inputs }) => inputs[input]);
  const instead = (input: HealthInput) => insteadOf(rows, input);
  const inWords = rows.map((row) => stated(row, "target"));
  const targets = [...values("target"), ...inWords];
  const unit = commonUnit([...told("actual"), ...told("target"), ...inWords, ...told("baseline")]);
  const inNames = (part: "target" | "baseline") => {
    const known = new Map(rows.map((row) => [nameIn(grid, row), readingsOf(row)[part] ?? ""]));
    return findingsOf(textsAmong([...known.keys()]), (name) => known.get(name));
  };
  return {
    actual: numbersIn(values("actual"), unit, instead("actual")),
    target: targetsIn(targets, unit, instead("target")),
    baseline: numbersIn(values("baseline"), unit, instead("baseline")),
    start: daysIn(values("start"), "start"),
    due: daysIn(rows.map(dueIn), "end"),
    begins: beginsIn(rows.map(dueIn)),
    updated: daysIn(values("updated")),
    cadence: cadencesIn(values("cadence"), instead("cadence")),
    direction: directionsIn(values("direction")),
    noData: textsAmong(rows.flatMap((row) => periodCells(table, grid, row)).map(({ value }) => value)).filter(
      isNoDataText,
    ),
    periodEnds: (rows[0] && periodDaysOfRow(rows[0], asOf)?.ends) ?? [],
    statedTargets: inNames("target"),
    statedBaselines: inNames("baseline"),
    areShares: unit === "%",
  };
}

/** What the cell itself holds. */
function typedIn({ inputs, typedAs }: Row, input: HealthInput): CellValue {
  return typedAs?.[input] ?? inputs[input];
}

/** What a function is told instead of the texts of a column. */
function insteadOf(rows: readonly Row[], input: HealthInput): Instead {
  return new Map(
    rows.flatMap(({ inputs, typedAs }) => {
      const text = typedAs?.[input];
      return text === undefined ? [] : [[text, inputs[input]] as const];
    }),
  );
}

/** The due day as its formula hands it over: a period without a year has that of its table behind it. */
function dueIn({ inputs: { due }, duePeriods }: Row): CellValue {
  return typeof due === "string" && due !== "" ? due + (duePeriods?.suffix ?? "") : due;
}

/** What the words of a row say where its column does not. */
function stated(row: Row, part: "target" | "baseline"): number | string | undefined {
  return isBlank(row.inputs[part]) ? readingsOf(row)[part] : undefined;
}

/** The name exactly as its cell holds it. */
function nameIn(grid: Grid | undefined, { at, name }: Row): string {
  const value = grid && cellAt(grid, at.row, at.column).value;
  return typeof value === "string" ? value : name;
}

function periodCells({ columns }: Table, grid: Grid | undefined, { at }: Row): readonly Cell[] {
  if (!grid) return [];
  return columns.filter(isActualOfPeriod).map(({ index }) => cellAt(grid, at.row, index));
}

/** Why a formula cannot read what a row says of its goal, such as `target "halve churn"`. */
function goalDoubt({ table, grid, rows }: Desk, row: Row, texts: KnownTexts): string | undefined {
  const { inputs } = row;
  const isPeriodDoubt = ({ value }: Cell) =>
    !isNumberOrBlank(value) && !(typeof value === "string" && texts.noData.includes(value));
  const period = periodCells(table, grid, row).find(isPeriodDoubt);
  if (period) return named("period", period.value);
  for (const input of ["actual", "target", "baseline"] as const)
    if (!isKnown(typedIn(row, input), texts[input])) return named(input, typedIn(row, input));
  if (!isKnownDay(inputs.start, texts.start)) return named("start", inputs.start);
  if (!isKnownDay(dueIn(row), texts.due)) return named("due", inputs.due);
  if (row.side === undefined && !isKnownDirection(inputs.direction, texts.direction))
    return named("direction", inputs.direction);
  const name = nameIn(grid, row);
  for (const part of ["target", "baseline"] as const) {
    const isInWords = isBlank(inputs[part]) && rows.some((other) => stated(other, part) !== undefined);
    const { texts: names } = part === "target" ? texts.statedTargets : texts.statedBaselines;
    if (isInWords && !(names.includes(name) && isKnown(stated(row, part), texts[part])))
      return `words "${shortened(row.name)}"`;
  }
  return undefined;
}

/** Why a formula cannot read when a row was updated. */
function updateDoubt(row: Row, texts: KnownTexts): string | undefined {
  const { inputs } = row;
  if (!("updated" in inputs)) return undefined;
  if (!isKnownDay(inputs.updated, texts.updated)) return named("last update", inputs.updated);
  const cadence = typedIn(row, "cadence");
  const word = typeof cadence === "string" ? trimmed(cadence.toLowerCase()) : cadence;
  const words = [...CADENCE_WORDS.texts, ...texts.cadence.texts];
  const isWord = typeof word === "string" && words.includes(word);
  return isWord || isNumberOrBlank(cadence) ? undefined : named("cadence", cadence);
}

function isNumberOrBlank(value: CellValue): boolean {
  return typeof value === "number" || isBlank(value);
}

function isKnown(value: CellValue, known: Findings): boolean {
  return isNumberOrBlank(value) || (typeof value === "string" && known.texts.includes(value));
}

/** 20260401 is a day to our functions, and to a formula only a large number. */
function isKnownDay(value: CellValue, known: Findings): boolean {
  if (typeof value !== "number") return isKnown(value, known);
  return value === 0 || (value >= 1 && value < LAST_SERIAL + 1);
}

function isKnownDirection(value: CellValue, known: Findings): boolean {
  if (value === undefined || value === "") return true;
  return (
    typeof value === "string" &&
    (known.texts.includes(value) || DIRECTIONS.some((direction) => direction === value.toLowerCase()))
  );
}

function named(input: string, value: CellValue): string {
  return `${input} "${shortened(isCellError(value) ? value.error : String(value))}"`;
}

const LONGEST_SAMPLE = 30;

function shortened(text: string): string {
  return text.length <= LONGEST_SAMPLE ? text : `${text.slice(0, LONGEST_SAMPLE - 1)}…`;
}
