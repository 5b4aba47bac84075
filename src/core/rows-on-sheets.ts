import { groupBy } from "./model/group-by";
import type { Measured } from "./model/measured";
import { partsOf } from "./model/parts";
import { rememberedOf } from "./model/remembered";
import type { RowCase } from "./model/row-case";

/** The rows of a workbook, found without a list of all of them. */
export interface RowsOnSheets {
  /** The rows of a sheet, in lists that are the very lists of before where their rows are. */
  readonly on: (sheet: string) => readonly (readonly RowCase[])[];
  readonly of: (measure: Measured | undefined) => RowCase | undefined;
}

export function rowsOnSheets(...lists: readonly (readonly RowCase[])[]): RowsOnSheets {
  const bySheet = groupBy(lists.flatMap(partsOf), ([first]) => first?.measure.at.sheet);
  const on = (sheet: string) => bySheet.get(sheet) ?? [];
  return { on, of: (measure) => measure && rowIn(on(measure.at.sheet), measure.key) };
}

/** By `Measured.key`. */
export function rowIn(lists: readonly (readonly RowCase[])[], key: string): RowCase | undefined {
  for (const rows of lists) {
    const row = byKey(rows).get(key);
    if (row) return row;
  }
  return undefined;
}

const byKey = rememberedOf((rows: readonly RowCase[]) => new Map(rows.map((row) => [row.measure.key, row])));
