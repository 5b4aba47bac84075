import { areaToA1, columnLetters } from "../core/model/address";
import type { Role, Table } from "../core/model/table";
import type { Workbook } from "../core/model/workbook";
import { findTables } from "../core/detect/detect-tables";
import { printLine } from "./print-line";
import { tellWorkbook } from "./tell-workbook";

/** Prints one JSON line per file with the tables found; answers 1 if a file could not be read, else 0. */
export async function inspectTables(files: readonly string[]): Promise<number> {
  let exitCode = 0;
  for (const file of files) {
    const told = await tellWorkbook(file, (workbook) => {
      printLine({ file, sheets: describeSheets(workbook) });
      return 0;
    });
    exitCode = Math.max(exitCode, told);
  }
  return exitCode;
}

function describeSheets(workbook: Workbook): readonly object[] {
  const found = findTables(workbook, []);
  const tables = [
    ...found.tables.map((table) => ({ table, mark: {} })),
    ...found.perhaps.map((table) => ({ table, mark: { perhaps: true } })),
  ];
  return workbook.grids.map(({ sheet }) => ({
    name: sheet,
    tables: tables
      .filter(({ table }) => table.sheet === sheet)
      .map(({ table, mark }) => ({ ...describeTable(table), ...mark })),
  }));
}

/** What names another row is an id to those who label tables. */
const PRINTED: Partial<Record<Role, string>> = { parent: "id" };

/** Addresses as people write them: `A3:H20`, rows from 1, columns by letter. */
function describeTable(table: Table): object {
  const columns = table.columns.flatMap(({ index, role }) =>
    role === undefined ? [] : [[columnLetters(index), PRINTED[role] ?? role]],
  );
  return {
    range: areaToA1(table.area),
    headerRows: table.headerRows.map((row) => row + 1),
    kind: table.kind,
    orientation: table.orientation,
    confidence: Number(table.confidence.toFixed(3)),
    columns: Object.fromEntries(columns) as object,
    reason: table.reason,
  };
}
