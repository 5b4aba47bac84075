import { cellToA1 } from "../model/address";
import type { KeyResult } from "../model/key-result";
import type { Objective } from "../model/objective";
import type { Column, Table } from "../model/table";
import { saidBy } from "./said-by";
import { wordsOf, type CellReader } from "./merged-cells";

interface Found {
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
}

/** Objectives that head columns, and the key results below each: what these are measured by, only their words state. */
export function keyResultsInColumns(table: Table, read: CellReader): Found {
  const headerRow = table.headerRows.at(-1);
  if (headerRow === undefined) return { objectives: [], keyResults: [] };
  const found = table.columns
    .filter(({ role }) => role === "keyResult")
    .map((column) => objectiveOver(table, read, { column, headerRow }));
  return {
    objectives: found.map(({ objective }) => objective),
    keyResults: found.flatMap(({ keyResults }) => keyResults),
  };
}

interface Place {
  readonly column: Column;
  readonly headerRow: number;
}

function objectiveOver(
  table: Table,
  read: CellReader,
  { column, headerRow }: Place,
): { readonly objective: Objective; readonly keyResults: readonly KeyResult[] } {
  const keyResults = table.rows.flatMap(({ kind, index }) => {
    const name = kind === "key result" ? wordsOf(read(index, column.index)) : undefined;
    return name === undefined ? [] : [keyResultAt(table, column, { row: index, name })];
  });
  const objective: Objective = {
    name: column.header,
    at: { sheet: table.sheet, row: headerRow, column: column.index },
    table: table.fingerprint,
    keyResults: keyResults.map(({ key }) => key),
  };
  return { objective, keyResults };
}

function keyResultAt(
  table: Table,
  { index: column, header }: Column,
  { row, name }: { readonly row: number; readonly name: string },
): KeyResult {
  const at = { sheet: table.sheet, row, column };
  return {
    kind: "key result",
    key: `${table.sheet}!${cellToA1(at)}`,
    name,
    at,
    table: table.fingerprint,
    inputs: {},
    cells: {},
    ...saidBy(name),
    objective: header,
  };
}
