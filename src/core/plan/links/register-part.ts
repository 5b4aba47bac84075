import type { Area } from "../../model/address";
import { gridOf, blankGrid, cellAt, usedArea, type Grid } from "../../model/grid";
import type { Look } from "../../model/look";
import { OUR_SHEETS } from "../../model/marks";
import {
  DAY_COLUMNS,
  LATER_COLUMNS,
  REGISTER_COLUMNS,
  type Register,
  type RegisterColumn,
} from "../../model/register";
import type { Review } from "../../model/review";
import type { NewContent, PlannedCell, PlanStep, Refusal } from "../../model/write-plan";
import { contentOf, isSameContent } from "../../formula/content";
import { writeSteps } from "../steps/own-column-steps";
import type { RegisterPlace } from "./register-row";
import { NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal } from "../steps/preflight";
import { dateFormat } from "../steps/date-format";
import { columnWidths, ID_LOOK, listLooks, ROW_LOOK, rowLooks, TYPED_LOOK } from "../steps/own-looks";
import { freeSheetName } from "../steps/sheet-names";
import { wordFormats } from "../steps/word-formats";
import { plannedCells, shownDay, writeBlock } from "../steps/write-block";

/** What a row of the register is to hold. A column that is left out stays as it is; "clear" empties the row. */
export interface WantedRow {
  readonly row: number;
  readonly cells: Partial<Record<RegisterColumn, NewContent>> | "clear";
  /** What its formulas will show. */
  readonly shows?: Partial<Record<RegisterColumn, string>>;
}

/** Where the register stands, or will stand. */
export interface RegisterSite {
  readonly sheet: string;
  readonly grid?: Grid;
  readonly headerRow: number;
  readonly columns: RegisterPlace["columns"];
  /** How the workbook writes days. */
  readonly dateFormat: string;
  /** Columns that a register of before does not have yet. */
  readonly added: readonly RegisterColumn[];
}

/** What a person types is blue, ids and what only formulas read is small and grey, the rest is read. */
const TYPED: readonly RegisterColumn[] = ["relation", "reviewed", "decision"];
const FOR_FORMULAS: readonly RegisterColumn[] = [
  "keyResultId",
  "kpiId",
  "keyResultRow",
  "kpiRow",
  "keyResultName",
  "kpiName",
];
const COLUMN_LOOKS = REGISTER_COLUMNS.map(({ name }): Look => {
  const { colour } = TYPED_LOOK;
  if (FOR_FORMULAS.includes(name)) return { ...ROW_LOOK, ...ID_LOOK };
  return TYPED.includes(name) ? { ...ROW_LOOK, ...(colour !== undefined && { colour }) } : ROW_LOOK;
});
const STANDARD_COLUMNS = Object.fromEntries(
  REGISTER_COLUMNS.map(({ name }, index) => [name, index]),
) as Record<RegisterColumn, number>;

/** The sheet of the register, or the reason why it cannot be used any more. */
export function registerSite(review: Review, register: Register): RegisterSite | Refusal {
  const { workbook, ours } = review;
  const format = { dateFormat: dateFormat(review) };
  const grid = gridOf(workbook.grids, register.sheet);
  if (!grid) {
    const sheet = freeSheetName(workbook, OUR_SHEETS.links);
    return { sheet, headerRow: 0, columns: STANDARD_COLUMNS, added: [], ...format };
  }
  if (!ours.sheets.some((own) => own.grid === grid)) return foreignRefusal(grid);
  const missing = REGISTER_COLUMNS.filter(({ name }) => register.columns[name] === undefined);
  const lost = missing.find(({ name }) => !LATER_COLUMNS.includes(name));
  const at = { sheet: grid.sheet, row: register.headerRow, column: grid.left };
  if (lost) {
    const reason = `The sheet "${grid.sheet}" has no column "${lost.heading}" any more.`;
    return { at, reason, instead: "Undo the change, or type the heading again." };
  }
  const added = missing.map(({ name }) => name);
  const right = usedArea(grid)?.right ?? REGISTER_COLUMNS.length;
  const behind = Object.fromEntries(added.map((name, index) => [name, right + 1 + index]));
  return {
    sheet: grid.sheet,
    grid,
    headerRow: register.headerRow,
    columns: { ...STANDARD_COLUMNS, ...register.columns, ...behind },
    added,
    ...format,
  };
}

function foreignRefusal({ sheet, top, left }: Grid): Refusal {
  return {
    at: { sheet, row: top, column: left },
    reason: `"${sheet}" has the headings of our list of links, but nothing on it shows that OKR Pulse wrote it, so it is only read.`,
    instead: 'Rename its heading "Key result ID", and links get a sheet of their own.',
  };
}

/** Rows of the register from the first free one on: emptied rows are used again, so that nothing has to move. */
export function freeRows({ grid, headerRow, columns }: RegisterSite, count: number): readonly number[] {
  const isFree = (row: number) =>
    grid === undefined ||
    Object.values(columns).every((column) => {
      const { value, formula } = cellAt(grid, row, column);
      return value === undefined && formula === undefined;
    });
  const rows: number[] = [];
  for (let row = headerRow + 1; rows.length < count; row++) if (isFree(row)) rows.push(row);
  return rows;
}

/** Everything that makes the register hold these rows. */
export function registerPart(site: RegisterSite, wanted: readonly WantedRow[]): PlanPart {
  if (!site.grid) return wanted.length === 0 ? NO_PART : newRegister(site, wanted);
  const { grid } = site;
  const cells = wanted.flatMap((row) => changesOf(site, grid, row));
  if (cells.length === 0) return NO_PART;
  const refusal = sheetRefusal(grid);
  if (refusal) return refusedPart(refusal);
  const added = wanted.filter(
    ({ cells: contents }) => contents !== "clear" && contents.keyResultId !== undefined,
  );
  const headings = addedColumns(site, grid);
  const rows: PlanPart = {
    ...NO_PART,
    steps: [...columnSteps(site, grid, cells), ...addedLooks(site, added), ...wordSteps(site, added)],
    groups: [{ title: site.sheet, cells: [...headings.cells, ...cells] }],
  };
  return { ...rows, steps: [...headings.steps, ...rows.steps], journal: headings.journal };
}

/** The columns that a register of before lacks, with the journal's word that they are ours. */
function addedColumns(
  { sheet, headerRow, columns, added }: RegisterSite,
  grid: Grid,
): Pick<PlanPart, "steps" | "journal"> & { readonly cells: readonly PlannedCell[] } {
  const [first] = added;
  if (first === undefined) return { steps: [], journal: [], cells: [] };
  const wanted = REGISTER_COLUMNS.filter(({ name }) => added.includes(name));
  const heading = writeBlock(sheet, { row: headerRow, column: columns[first] }, [
    wanted.map((one) => one.heading),
  ]);
  const widths = wanted.map(({ name, characters }): PlanStep => ({
    kind: "column width",
    sheet,
    column: columns[name],
    characters,
  }));
  const bottom = usedArea(grid)?.bottom ?? headerRow;
  const area = { top: 0, left: 0, bottom, right: heading.area.right };
  return {
    steps: [heading, ...widths],
    journal: [{ kind: "register", sheet, area }],
    cells: plannedCells(heading),
  };
}

function changesOf({ sheet, columns }: RegisterSite, grid: Grid, wanted: WantedRow): readonly PlannedCell[] {
  return REGISTER_COLUMNS.flatMap(({ name }): readonly PlannedCell[] => {
    const at = { sheet, row: wanted.row, column: columns[name] };
    const cell = cellAt(grid, at.row, at.column);
    if (wanted.cells !== "clear" && !(name in wanted.cells)) return [];
    const becomes = wanted.cells === "clear" ? undefined : wanted.cells[name];
    if (isSameContent(contentOf(cell), becomes)) return [];
    const shows = wanted.shows?.[name];
    const day = DAY_COLUMNS.includes(name) ? shownDay(becomes) : {};
    return [{ at, was: cell.value, becomes, ...day, ...(shows !== undefined && { shows }) }];
  });
}

/** Column by column; days get a format that reads the same in every country. */
function columnSteps(
  { columns, dateFormat }: RegisterSite,
  grid: Grid,
  cells: readonly PlannedCell[],
): readonly PlanStep[] {
  return REGISTER_COLUMNS.flatMap(({ name }): readonly PlanStep[] => {
    const column = columns[name];
    const own = cells.filter(({ at }) => at.column === column);
    const steps = writeSteps(
      grid,
      [...own].sort((one, other) => one.at.row - other.at.row),
    );
    return DAY_COLUMNS.includes(name) ? steps.map((step) => asDay(grid, step, dateFormat)) : steps;
  });
}

function asDay(grid: Grid, step: PlanStep, format: string): PlanStep {
  if (step.kind !== "write cells") return step;
  const { numberFormat: was } = cellAt(grid, step.area.top, step.area.left);
  return { ...step, numberFormat: format, ...(was !== undefined && { numberFormatWas: was }) };
}

function newRegister(site: RegisterSite, wanted: readonly WantedRow[]): PlanPart {
  const { sheet, columns } = site;
  const headings = REGISTER_COLUMNS.map(({ heading }) => heading);
  const contents = wanted.map(({ cells }) =>
    REGISTER_COLUMNS.map(({ name }) => (cells === "clear" ? undefined : cells[name])),
  );
  const block = writeBlock(sheet, { row: 0, column: 0 }, [headings, ...contents]);
  const formats = DAY_COLUMNS.map((name): PlanStep => {
    const days = contents.map((cells) => [cells[columns[name]]]);
    return {
      ...writeBlock(sheet, { row: 1, column: columns[name] }, days),
      was: days,
      numberFormat: site.dateFormat,
    };
  });
  const widths = columnWidths(
    sheet,
    REGISTER_COLUMNS.map(({ characters }) => characters),
  );
  return {
    ...NO_PART,
    steps: [
      { kind: "add sheet", sheet },
      block,
      ...formats,
      ...listLooks(sheet, { columns: COLUMN_LOOKS, rows: wanted.length, frozenColumns: 1 }),
      ...wordSteps(site, wanted),
      ...widths,
    ],
    groups: [{ title: sheet, cells: newCells(site, wanted) }],
    journal: [{ kind: "register", sheet, area: block.area }],
  };
}

function newCells(site: RegisterSite, wanted: readonly WantedRow[]): readonly PlannedCell[] {
  const { sheet, columns } = site;
  const headings = REGISTER_COLUMNS.map(({ name, heading }): PlannedCell => ({
    at: { sheet, row: 0, column: columns[name] },
    was: undefined,
    becomes: heading,
  }));
  return [...headings, ...wanted.flatMap((row) => changesOf(site, blankGrid(sheet), row))];
}

/** New rows look like those of a new register; the columns of a register of before may stand elsewhere. */
function addedLooks({ sheet, columns, grid }: RegisterSite, rows: readonly WantedRow[]): readonly PlanStep[] {
  const isStandard = REGISTER_COLUMNS.every(({ name }, index) => columns[name] === index);
  const below = rows.filter(({ row }) => grid && row > (usedArea(grid)?.bottom ?? 0));
  if (!isStandard) return [];
  return below.flatMap(({ row }) => rowLooks(sheet, { row, column: 0 }, { columns: COLUMN_LOOKS, rows: 1 }));
}

/** The words of the verdict and of both healths carry their colours. */
function wordSteps({ sheet, columns }: RegisterSite, rows: readonly WantedRow[]): readonly PlanStep[] {
  if (rows.length === 0) return [];
  const numbers = rows.map(({ row }) => row);
  const area = (column: number): Area => ({
    top: Math.min(...numbers),
    left: column,
    bottom: Math.max(...numbers),
    right: column,
  });
  const formats = [
    { name: "health", column: columns.keyResultHealth },
    { name: "health", column: columns.kpiHealth },
    { name: "link", column: columns.verdict },
  ] as const;
  return formats.map(({ name, column }) => ({
    kind: "word formats",
    sheet,
    area: area(column),
    formats: wordFormats(name),
  }));
}
