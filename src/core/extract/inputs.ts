import type { CellAddress } from "../model/address";
import type { CellValue } from "../model/cell";
import { HEALTH_INPUTS, type HealthInput } from "../model/measured";
import { columnOf, type Column, type Table } from "../model/table";
import { readTypedValue } from "../parse/typed-value";
import type { CellReader } from "./merged-cells";

export interface RowInputs {
  readonly inputs: Partial<Record<HealthInput, CellValue>>;
  readonly cells: Partial<Record<HealthInput, CellAddress>>;
}

/**
 * What a row says of each input, and where. The actual of a table with period columns is the last one that holds
 * data; its target is the one of the same period. A column that is there but blank gives a present, undefined value.
 */
export function inputsOfRow(table: Table, read: CellReader, row: number): RowInputs {
  const inputs: Partial<Record<HealthInput, CellValue>> = {};
  const cells: Partial<Record<HealthInput, CellAddress>> = {};
  const period = lastFilledPeriod(table, read, row);
  for (const input of HEALTH_INPUTS) {
    const column = columnOf(table, input) ?? periodColumn(table, input, period);
    if (!column) continue;
    inputs[input] = read(row, column.index).value;
    cells[input] = { sheet: table.sheet, row, column: column.index };
  }
  return { inputs, cells };
}

function isActualOfPeriod({ role }: Column): boolean {
  return role === "period" || role === "period:actual";
}

/** The last period column that holds data in this row; the first one where none does. */
function lastFilledPeriod(table: Table, read: CellReader, row: number): Column | undefined {
  const periods = table.columns.filter(isActualOfPeriod);
  const filled = periods.filter(({ index }) => readTypedValue(read(row, index).value).kind !== "no data");
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
