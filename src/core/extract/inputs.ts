import type { CellAddress } from "../model/address";
import type { CellValue } from "../model/cell";
import { HEALTH_INPUTS, type HealthInput, type Look, type Measured } from "../model/measured";
import { isDirectionFormula } from "../model/marks";
import type { NumberInput } from "../model/scale";
import { rememberedIn, rememberedOf } from "../model/remembered";
import { RowCells, type InputColumns } from "../model/row-cells";
import { actualsOfPeriods, targetOfSameYears } from "../model/period-columns";
import { columnOf, furtherRows, type BodyRow, type Column, type Table } from "../model/table";
import { typedIn } from "./typed-in";
import { isFedBy } from "./fed";
import type { CellReader } from "./merged-cells";

export type RowInputs = Pick<Measured, "inputs" | "cells" | "looks" | "isFed">;
const NUMBER_INPUTS: readonly NumberInput[] = ["actual", "target", "baseline"];

/** A row and the column in which it holds an input. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * What a measure's rows say of each input, and where. The actual of a table with period columns is the last one that
 * holds data; its target is the one of the same period. A column that is there but blank gives a present, undefined
 * value.
 */
export function inputsOfRow(table: Table, read: CellReader, row: BodyRow): RowInputs {
  const inputs: Partial<Record<HealthInput, CellValue>> = {};
  const cells = row.series === undefined ? cellsInRow(table, read, row) : cellsInRows(table, read, row);
  for (const input of HEALTH_INPUTS) {
    const place = cells[input];
    if (place) inputs[input] = inputIn(read(place.row, place.column), input);
  }
  return { inputs, cells, ...looksAndSource(read, cells) };
}

/** What our own formula says of the direction is read from the row itself, later on: with its flags a row reads as without. */
function inputIn({ value, formula }: ReturnType<CellReader>, input: HealthInput): CellValue {
  return input === "direction" && isDirectionFormula(formula) ? undefined : value;
}

/** How the numbers of these cells look, and whether the actual comes from elsewhere. */
export function looksAndSource(
  read: CellReader,
  cells: Measured["cells"],
): Pick<Measured, "looks" | "isFed"> {
  const { actual } = cells;
  const looks = looksOf(read, cells);
  return {
    ...(Object.keys(looks).length > 0 && { looks }),
    ...(actual && { isFed: isFedBy(read(actual.row, actual.column).formula) }),
  };
}

function looksOf(read: CellReader, cells: Measured["cells"]): NonNullable<Measured["looks"]> {
  const looks: Partial<Record<NumberInput, Look>> = {};
  for (const input of NUMBER_INPUTS) {
    const place = cells[input];
    if (!place) continue;
    const { text, numberFormat } = read(place.row, place.column);
    if (text === undefined && numberFormat === undefined) continue;
    looks[input] = {
      ...(text !== undefined && { text }),
      ...(numberFormat !== undefined && { numberFormat }),
    };
  }
  return looks;
}

function cellsInRow(table: Table, read: CellReader, { index: row }: BodyRow): RowCells {
  const period = lastFilledPeriod(table, read, row);
  return new RowCells(table.sheet, row, period ? columnsAt(period, { table }) : columnsIn(table));
}

/** Rows of a table, or those whose last filled period is the same, share their columns. */
const columnsIn = rememberedOf((table: Table) => columnsOf(table, undefined));
const columnsAt = rememberedIn((period: Column, { table }: { readonly table: Table }) =>
  columnsOf(table, period),
);

function columnsOf(table: Table, period: Column | undefined): InputColumns {
  const columns: Partial<Record<HealthInput, number>> = {};
  // The target of a period is for what came in it, and not for another share beside all periods.
  const isOfPeriods = !columnOf(table, "target") && periodColumn(table, "target", period) !== undefined;
  const ofYears = targetOfSameYears(table, period);
  for (const input of HEALTH_INPUTS) {
    const ofPeriod = periodColumn(table, input, period);
    if (input === "target" && ofYears) {
      if (ofYears.column) columns.target = ofYears.column.index;
      continue;
    }
    const column = (isOfPeriods ? ofPeriod : undefined) ?? columnOf(table, input) ?? ofPeriod;
    if (column) columns[input] = column.index;
  }
  return columns;
}

/** Target and actual have rows of their own: they share the column, which is the actual's last filled one. */
function cellsInRows(table: Table, read: CellReader, row: BodyRow): Measured["cells"] {
  const rows = [row, ...furtherRows(table, row)];
  const rowOf = (input: HealthInput): number | undefined =>
    rows.find(({ series }) => series === input)?.index;
  const values = lastFilledPeriod(table, read, rowOf("actual") ?? row.index) ?? columnOf(table, "actual");
  const placeOf = (input: HealthInput): Place | undefined => {
    if (input === "actual" || input === "target" || input === "baseline") {
      const own = rowOf(input);
      return own === undefined || !values ? undefined : { row: own, column: values.index };
    }
    const column = columnOf(table, input);
    return column && { row: row.index, column: column.index };
  };
  const cells: Partial<Record<HealthInput, CellAddress>> = {};
  for (const input of HEALTH_INPUTS) {
    const place = placeOf(input);
    if (place) cells[input] = { sheet: table.sheet, row: place.row, column: place.column };
  }
  return cells;
}

/** The latest period that holds data in this row; the first one where none does. */
function lastFilledPeriod(table: Table, read: CellReader, row: number): Column | undefined {
  const periods = actualsOfPeriods(table);
  const filled = periods.filter(({ index }) => typedIn(read(row, index).value).kind !== "no data");
  return filled.at(-1) ?? periods[0];
}

function periodColumn(table: Table, input: HealthInput, period: Column | undefined): Column | undefined {
  if (!period) return undefined;
  if (input === "actual") return period;
  if (input === "target" || input === "baseline")
    return table.columns.find(
      (column) => column.role === `period:${input}` && column.period === period.period,
    );
  return undefined;
}
