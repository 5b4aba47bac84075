import { areaFromA1, cellToA1, columnIndex } from "../../src/core/model/address";
import type { Assessment } from "../../src/core/model/assessment";
import { cellAt, type Grid } from "../../src/core/model/grid";
import { HEALTH, STALENESS } from "../../src/core/model/health";
import type { Kpi } from "../../src/core/model/kpi";
import { HEALTH_INPUTS } from "../../src/core/model/measured";
import { dateSerial } from "../../src/core/model/period";
import type { Reading, Review } from "../../src/core/model/review";
import {
  columnOf,
  measureRows,
  nameColumn,
  type BodyRow,
  type Role,
  type RowKind,
  type Table,
} from "../../src/core/model/table";
import type { Workbook } from "../../src/core/model/workbook";
import { readSettings } from "../../src/core/ours/read-settings";
import { openCases } from "../../src/core/open-cases";
import { readMetadata } from "../../src/core/ours/metadata-xml";
import { readLog } from "../../src/core/ours/read-log";
import { readOwnMarks } from "../../src/core/ours/read-own-marks";

export const PLAN_AS_OF = dateSerial(2026, 5, 15);

/** How a table in a drawn sheet is read. */
export interface DrawnTable {
  readonly area: string;
  /** Roles by column letter: `{ A: "measure", B: "target" }`. */
  readonly roles: Readonly<Record<string, Role>>;
  readonly headerRows?: number;
  readonly orientation?: Table["orientation"];
  readonly excelTable?: string;
  readonly kind?: Table["kind"];
  /** Kinds of body rows that carry no measure, by sheet row as Excel counts it: `{ 3: "section" }`. */
  readonly rows?: Readonly<Record<number, RowKind>>;
}

/** A table as detection would hand it over. */
export function tableOf(grid: Grid, drawn: DrawnTable): Table {
  const area = areaFromA1(drawn.area);
  if (!area) throw new Error(`"${drawn.area}" is not an area.`);
  const count = drawn.headerRows ?? 1;
  const headerRows = Array.from({ length: count }, (_, index) => area.top + index);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, right) => {
    const index = area.left + right;
    const words = headerRows.map((row) => cellAt(grid, row, index).value);
    const header = words.flatMap((word) => (typeof word === "string" ? [word] : [])).join(" ");
    const role = Object.entries(drawn.roles).find(([letters]) => columnIndex(letters) === index)?.[1];
    const period = header.split(" ")[0] ?? "";
    const isPeriod = role?.startsWith("period") === true;
    return { index, header, ...(role && { role }), ...(isPeriod && { period }) };
  });
  const rows: BodyRow[] = [];
  for (let index = area.top + count; index <= area.bottom; index++)
    rows.push({ index, kind: drawn.rows?.[index + 1] ?? "measure" });
  return {
    sheet: grid.sheet,
    area,
    headerRows,
    kind: drawn.kind ?? "kpi",
    orientation: drawn.orientation ?? "rows",
    confidence: 0.9,
    columns,
    rows,
    reason: "It was drawn so.",
    fingerprint: `${grid.sheet} ${drawn.area}`,
    ...(drawn.excelTable !== undefined && { excelTable: drawn.excelTable }),
  };
}

const ASSESSMENT: Assessment = {
  health: HEALTH.onTrack,
  staleness: STALENESS.fresh,
  explain: () => "It was drawn so.",
};

/** A review of the workbook as it is now; every measure is on track. */
export function reviewOf(workbook: Workbook, tables: readonly Table[]): Review {
  const kpis = tables.flatMap((table) => kpisOf(workbook, table));
  const read: Reading = {
    workbook,
    asOf: PLAN_AS_OF,
    settings: readSettings(workbook, readOwnMarks(workbook, readMetadata(workbook.metadata)).names),
    dates: { today: PLAN_AS_OF, from: "today" },
    metadata: readMetadata(workbook.metadata),
    ours: readOwnMarks(workbook, readMetadata(workbook.metadata)),
    tables,
    perhaps: [],
    dismissed: [],
    said: [],
    notTaken: [],
    scorecard: { objectives: [], keyResults: [], kpis },
    assessments: new Map(kpis.map(({ key }) => [key, ASSESSMENT])),
    evidence: new Map(),
    log: readLog(readOwnMarks(workbook, readMetadata(workbook.metadata)).log),
    links: [],
    proposals: [],
  };
  return { ...read, cases: openCases(read), findings: [], failedRules: [] };
}

function kpisOf(workbook: Workbook, table: Table): readonly Kpi[] {
  const grid = workbook.grids.find(({ sheet }) => sheet === table.sheet);
  const names = nameColumn(table);
  if (!grid || !names) return [];
  return measureRows(table).map(({ index: row }): Kpi => {
    const at = { sheet: table.sheet, row, column: names.index };
    const found = HEALTH_INPUTS.flatMap((input) => {
      const column = columnOf(table, input);
      return column ? [{ input, cell: { ...at, column: column.index } }] : [];
    });
    return {
      kind: "kpi",
      key: `${table.sheet}!${cellToA1(at)}`,
      name: nameAt(grid, row, names.index),
      at,
      table: table.fingerprint,
      inputs: Object.fromEntries(
        found.map(({ input, cell }) => [input, cellAt(grid, row, cell.column).value]),
      ),
      cells: Object.fromEntries(found.map(({ input, cell }) => [input, cell])),
    };
  });
}

function nameAt(grid: Grid, row: number, column: number): string {
  const { value } = cellAt(grid, row, column);
  return typeof value === "string" ? value : "";
}
