import { columnLetters, type Area } from "../../model/address";
import { isBlank } from "../../model/cell";
import { cellAt, usedArea, type Grid } from "../../model/grid";
import { COLUMN_SAYS } from "../../model/cell-hints";
import type { JournalEntry } from "../../model/metadata";
import type { Table } from "../../model/table";
import type { PlanGroup, PlannedCell, PlanStep } from "../../model/write-plan";
import type { ColumnDraft } from "./column-draft";
import { hintStep } from "./hint-steps";
import { lookSource } from "./look-source";
import type { Place } from "./place-columns";
import { wantedFormat } from "./number-format";
import { NO_PART, type PlanPart } from "./plan-part";
import { COLUMN_CHARACTERS, wordFormats } from "./word-formats";

/**
 * Writes new columns into free cells. The headers come first and the Excel table grows over them, so that taking
 * back in reverse order (formulas, size, headers) never leaves Excel's own `Column1` behind.
 */
export function newColumns(grid: Grid, table: Table, place: Place, drafts: readonly ColumnDraft[]): PlanPart {
  if (drafts.length === 0) return NO_PART;
  const bodies = drafts.map((draft) => ({ draft, area: bodyArea(draft) }));
  return {
    steps: [
      headerStep(grid, place, drafts),
      ...resizeSteps(grid, place, drafts.length),
      ...bodies.flatMap(({ draft, area }) => (area ? bodySteps(grid, place, draft, area) : [])),
      ...bodies.flatMap(({ draft, area }) => lookSteps(grid, table, place, { draft, bottom: area?.bottom })),
      hintStep(
        grid.sheet,
        { row: place.headerRow, column: place.firstColumn },
        drafts.map(({ name }) => COLUMN_SAYS[name]),
      ),
    ],
    groups: drafts.map((draft) => newGroup(grid.sheet, draft)),
    refusals: [],
    journal: drafts.map((draft) => journalEntry(grid, table, place, draft)),
  };
}

function headerStep(grid: Grid, place: Place, drafts: readonly ColumnDraft[]): PlanStep {
  const { headerRow: row, firstColumn } = place;
  return {
    kind: "write cells",
    sheet: grid.sheet,
    area: { top: row, left: firstColumn, bottom: row, right: firstColumn + drafts.length - 1 },
    was: [drafts.map(() => undefined)],
    becomes: [drafts.map(({ header }) => header)],
  };
}

function resizeSteps(grid: Grid, { excelTable, firstColumn }: Place, count: number): readonly PlanStep[] {
  if (!excelTable) return [];
  const becomes = { ...excelTable.area, right: firstColumn + count - 1 };
  const { name: table, area: was } = excelTable;
  return [{ kind: "resize table", sheet: grid.sheet, table, was, becomes }];
}

/** From the first row with content to the last one. */
function bodyArea({ cells, column }: ColumnDraft): Area | undefined {
  const rows = [...cells.keys()];
  if (rows.length === 0) return undefined;
  return { top: Math.min(...rows), left: column, bottom: Math.max(...rows), right: column };
}

function bodySteps(grid: Grid, place: Place, draft: ColumnDraft, area: Area): readonly PlanStep[] {
  const { sheet } = grid;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, step) => area.top + step);
  const formats = wordFormats(draft.name, draft.words);
  const { numberFormatWas } = place;
  return [
    {
      kind: "write cells",
      sheet,
      area,
      was: rows.map(() => [undefined]),
      becomes: rows.map((row) => [draft.cells.get(row)?.becomes]),
      // A cell in Text format would show our formula instead of computing it.
      ...(isFormatted(place, draft) && {
        numberFormat: wantedFormat(draft) ?? "General",
        ...(numberFormatWas !== undefined && { numberFormatWas }),
      }),
    },
    ...(formats.length > 0 ? [{ kind: "word formats" as const, sheet, area, formats }] : []),
  ];
}

function isFormatted({ numberFormatWas }: Place, draft: ColumnDraft): boolean {
  return numberFormatWas !== undefined || wantedFormat(draft) !== undefined;
}

interface Written {
  readonly draft: ColumnDraft;
  /** The last row that has content; undefined where none has. */
  readonly bottom: number | undefined;
}

/** Our heading looks like its neighbour, our cells like their rows, as far down as there is content. */
function lookSteps(
  grid: Grid,
  table: Table,
  place: Place,
  { draft: { name, column }, bottom }: Written,
): readonly PlanStep[] {
  const { look, headerRow, neighbour: from } = place;
  if (look === "theirs") return [];
  const { sheet } = grid;
  const header = (at: number): Area => ({ top: headerRow, left: at, bottom: headerRow, right: at });
  const body = (at: number, last: number): Area => ({
    top: headerRow + 1,
    left: at,
    bottom: last,
    right: at,
  });
  const steps: PlanStep[] = [{ kind: "copy format", sheet, from: header(from), to: header(column) }];
  if (bottom !== undefined)
    steps.push({
      kind: "copy format",
      sheet,
      from: body(lookSource(grid, table, place, bottom), bottom),
      to: body(column, bottom),
    });
  if (isOursToWiden(grid, column, COLUMN_CHARACTERS[name])) steps.push(widthStep(grid, column, name));
  return steps;
}

function widthStep({ sheet, columnWidths }: Grid, column: number, name: ColumnDraft["name"]): PlanStep {
  const was = columnWidths?.[column];
  const characters = COLUMN_CHARACTERS[name];
  return { kind: "column width", sheet, column, characters, ...(was !== undefined && { was }) };
}

/** A column that holds anything else, or that is wide enough, keeps its width. */
function isOursToWiden(grid: Grid, column: number, characters: number): boolean {
  if ((grid.columnWidths?.[column] ?? 0) >= characters) return false;
  const used = usedArea(grid);
  if (!used) return true;
  for (let row = used.top; row <= used.bottom; row++)
    if (!isBlank(cellAt(grid, row, column).value)) return false;
  return true;
}

function newGroup(sheet: string, { header, headerRow, column, cells }: ColumnDraft): PlanGroup {
  const heading: PlannedCell = { at: { sheet, row: headerRow, column }, was: undefined, becomes: header };
  const body = [...cells].map(([row, { becomes, shows }]) => ({
    at: { sheet, row, column },
    was: undefined,
    becomes,
    ...(shows !== undefined && { shows }),
  }));
  return { title: groupTitle(sheet, column, header), cells: [heading, ...body] };
}

/** `OKRs → K Health`. */
export function groupTitle(sheet: string, column: number, header: string): string {
  return `${sheet} → ${columnLetters(column)} ${header}`;
}

function journalEntry(grid: Grid, table: Table, place: Place, draft: ColumnDraft): JournalEntry {
  const { headerRow, excelTable, numberFormatWas, look } = place;
  const bottom = bodyArea(draft)?.bottom ?? headerRow;
  return {
    kind: "flags",
    sheet: grid.sheet,
    area: { top: headerRow, left: draft.column, bottom, right: draft.column },
    header: draft.header,
    fingerprint: table.fingerprint,
    look,
    ...(excelTable && { tableWas: excelTable.area }),
    ...(isFormatted(place, draft) && { numberFormatWas: numberFormatWas ?? "General" }),
    ...(look === "ours" &&
      isOursToWiden(grid, draft.column, COLUMN_CHARACTERS[draft.name]) && {
        widthWas: grid.columnWidths?.[draft.column] ?? ("standard" as const),
      }),
  };
}
