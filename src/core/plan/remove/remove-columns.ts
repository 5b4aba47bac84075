import { cellToA1, contains, type Area } from "../../model/address";
import { isBlank } from "../../model/cell";
import { COLUMN_SAYS } from "../../model/cell-hints";
import { cellAt, usedArea, type ExcelTable, type Grid } from "../../model/grid";
import type { JournalEntry } from "../../model/metadata";
import type { PlannedCell, PlanStep, Refusal, WordFormat } from "../../model/write-plan";
import { formatOfColumn, OUR_HEADERS } from "../../model/marks";
import { columnOfHeader } from "../../ours/own-columns";
import { hintStep } from "../steps/hint-steps";
import { groupTitle } from "../steps/new-column-steps";
import { writeSteps } from "../steps/own-column-steps";
import { NO_PART, type PlanPart } from "../steps/plan-part";

/** A column of ours as it stands now, ready to be taken away. */
export interface RemovableColumn {
  readonly header: string;
  readonly column: number;
  readonly headerRow: number;
  readonly rows: readonly number[];
  readonly formats: readonly WordFormat[];
  readonly isRetitled?: true;
  readonly entry?: JournalEntry;
}

/**
 * Takes columns of ours out of one sheet, in the reverse order of writing: content, table size, headers, looks.
 * A cell that somebody typed over stays, and then so does the column's header; so do words of the user's in its place.
 */
export function removedColumns(grid: Grid, columns: readonly RemovableColumn[]): PlanPart {
  const kept = columns.flatMap((column) => keptCells(grid, column));
  const isClean = (column: RemovableColumn) => keptCells(grid, column).length === 0;
  const clean = columns.filter(isClean);
  const shrunk = grid.excelTables.flatMap((table) => shrinkStep(grid, table, clean));
  const stuck = clean.filter((column) => isInsideTable(grid, column, shrunk));
  const renamed = clean.filter((column) => hasTheirHeading(grid, column));
  const headed = clean.filter((column) => !stuck.includes(column) && !renamed.includes(column));
  const bodies = columns.map((column) => clearedCells(grid, column, column.rows));
  const headers = headed.map((column) => clearedCells(grid, column, [column.headerRow]));
  return {
    ...NO_PART,
    steps: [
      ...columns.map((column) => unhintStep(grid, column)),
      ...columns.flatMap((column) => unformatStep(grid, column)),
      ...bodies.flatMap((cells, index) => writeSteps(grid, cells, clearedFormat(columns[index]))),
      ...shrunk,
      ...headers.flatMap((cells) => writeSteps(grid, cells)),
      ...headed.flatMap((column) => unlookSteps(grid, column)),
      ...widthSteps(grid, headed),
    ],
    groups: columns.map((column, index) => ({
      title: groupTitle(grid.sheet, column.column, column.header),
      cells: [...(headers[headed.indexOf(column)] ?? []), ...(bodies[index] ?? [])],
    })),
    refusals: [
      ...kept,
      ...renamed.map((column) => renamedRefusal(grid, column)),
      ...stuck.filter((column) => !renamed.includes(column)).map((column) => stuckRefusal(grid, column)),
    ],
  };
}

/** A format that we gave goes with the cells. */
function clearedFormat(column: RemovableColumn | undefined): string | undefined {
  const { live } = formatOfColumn(columnOfHeader(column?.header));
  return live === "General" ? undefined : "General";
}

function clearedCells(
  grid: Grid,
  { column }: RemovableColumn,
  rows: readonly number[],
): readonly PlannedCell[] {
  return rows.map((row) => ({
    at: { sheet: grid.sheet, row, column },
    was: cellAt(grid, row, column).value,
    becomes: undefined,
  }));
}

/** Cells between our first and last one that are not ours. */
function keptCells(grid: Grid, { column, headerRow, rows }: RemovableColumn): readonly Refusal[] {
  const ours = new Set(rows);
  const bottom = Math.max(headerRow, ...rows);
  const kept: Refusal[] = [];
  for (let row = headerRow + 1; row <= bottom; row++) {
    const cell = cellAt(grid, row, column);
    if (ours.has(row) || (isBlank(cell.value) && cell.formula === undefined)) continue;
    const at = { sheet: grid.sheet, row, column };
    kept.push({ at, reason: `${grid.sheet}!${cellToA1(at)} was typed over by hand; it stays where it is.` });
  }
  return kept;
}

/** Gives up the table's columns from the right edge on, as long as they are ours. */
function shrinkStep(
  grid: Grid,
  { name: table, area: was }: ExcelTable,
  columns: readonly RemovableColumn[],
): readonly Extract<PlanStep, { kind: "resize table" }>[] {
  const ours = new Set(
    columns.filter(({ headerRow, column }) => contains(was, headerRow, column)).map(({ column }) => column),
  );
  let { right } = was;
  while (right > was.left && ours.has(right)) right--;
  if (right === was.right) return [];
  return [{ kind: "resize table", sheet: grid.sheet, table, was, becomes: { ...was, right } }];
}

function isInsideTable(
  grid: Grid,
  { headerRow, column }: RemovableColumn,
  shrunk: readonly Extract<PlanStep, { kind: "resize table" }>[],
): boolean {
  return grid.excelTables.some(({ name, area }) => {
    const now = shrunk.find(({ table }) => table === name)?.becomes ?? area;
    return contains(now, headerRow, column);
  });
}

function hasTheirHeading(grid: Grid, { isRetitled, headerRow, column }: RemovableColumn): boolean {
  return isRetitled === true && !isBlank(cellAt(grid, headerRow, column).value);
}

function renamedRefusal(grid: Grid, { headerRow: row, column, header }: RemovableColumn): Refusal {
  const at = { sheet: grid.sheet, row, column };
  const reason = `The heading in ${grid.sheet}!${cellToA1(at)} was "${header}" and was typed over by hand; it stays where it is.`;
  return { at, reason };
}

function stuckRefusal(grid: Grid, { headerRow: row, column, header }: RemovableColumn): Refusal {
  const at = { sheet: grid.sheet, row, column };
  return {
    at,
    reason: `"${header}" in ${grid.sheet}!${cellToA1(at)} stands between your own columns; it is emptied, its heading stays.`,
    instead: "Delete the empty column yourself.",
  };
}

function unformatStep(grid: Grid, column: RemovableColumn): readonly PlanStep[] {
  const { formats, rows } = column;
  if (formats.length === 0 || rows.length === 0) return [];
  const area: Area = {
    top: Math.min(...rows),
    left: column.column,
    bottom: Math.max(...rows),
    right: column.column,
  };
  return [{ kind: "remove word formats", sheet: grid.sheet, area, words: formats.map(({ word }) => word) }];
}

/** What a column is need not be said where it is none of ours any more, even if its heading has to stay. */
function unhintStep({ sheet }: Grid, { column, headerRow: row, header }: RemovableColumn): PlanStep {
  const name = header === OUR_HEADERS.id ? "id" : columnOfHeader(header);
  return { ...hintStep(sheet, { row, column }, [""]), was: [name ? COLUMN_SAYS[name] : ""] };
}

/** Only the looks that the journal knows to be ours are taken away. */
function unlookSteps(grid: Grid, { column, headerRow, rows, entry }: RemovableColumn): readonly PlanStep[] {
  if (!entry) return [];
  const { sheet } = grid;
  const area: Area = { top: headerRow, left: column, bottom: Math.max(headerRow, ...rows), right: column };
  const steps: PlanStep[] = [];
  if (entry.look === "ours") steps.push({ kind: "clear formats", sheet, area });
  if (entry.numberFormatWas !== undefined) steps.push(numberFormatStep(sheet, area, entry.numberFormatWas));
  return steps;
}

/** Flags of several tables may share a sheet column; it gets its width back once nothing but ours stands in it. */
function widthSteps(grid: Grid, columns: readonly RemovableColumn[]): readonly PlanStep[] {
  const widths = new Map<number, number | "standard">();
  for (const { column, entry } of columns)
    if (entry?.widthWas !== undefined && !widths.has(column)) widths.set(column, entry.widthWas);
  return [...widths].flatMap(([column, width]) => {
    const here = columns.filter((own) => own.column === column);
    const ours = new Set(here.flatMap(({ headerRow, rows }) => [headerRow, ...rows]));
    return holdsNothingElse(grid, column, ours) ? [widthStep(grid, column, width)] : [];
  });
}

function widthStep({ sheet, columnWidths }: Grid, column: number, width: number | "standard"): PlanStep {
  const was = columnWidths?.[column];
  const characters = width === "standard" ? undefined : width;
  return { kind: "column width", sheet, column, characters, ...(was !== undefined && { was }) };
}

function numberFormatStep(sheet: string, area: Area, numberFormat: string): PlanStep {
  const blank = Array.from({ length: area.bottom - area.top + 1 }, () => [undefined]);
  return {
    kind: "write cells",
    sheet,
    area,
    was: blank,
    becomes: blank,
    numberFormat,
    numberFormatWas: "General",
  };
}

function holdsNothingElse(grid: Grid, column: number, ours: ReadonlySet<number>): boolean {
  const used = usedArea(grid);
  if (!used) return true;
  for (let row = used.top; row <= used.bottom; row++)
    if (!ours.has(row) && !isBlank(cellAt(grid, row, column).value)) return false;
  return true;
}
