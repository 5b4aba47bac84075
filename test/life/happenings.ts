import type { CellValue } from "../../src/core/model/cell";
import type { ExcelTable } from "../../src/core/model/grid";
import { OUR_SHEETS } from "../../src/core/model/marks";
import type { Workbook } from "../../src/core/model/workbook";
import { gridOf, workbookOf } from "../kit/grid";
import { withSheet } from "../kit/linked-workbook";
import { gridNamed, living } from "../kit/living-workbook";
import { tableOrRange } from "../kit/excel-tables";
import { handledByOthers } from "./by-others";
import type { Event } from "./drawn-life";
import { filtered, hiddenOrShown } from "./out-of-sight";
import { rearranged } from "./rearranged";
import { withOurMarks } from "./with-our-marks";
import { withoutUs } from "./without-us";

const SETTINGS_COPY = `${OUR_SHEETS.settings} (2)`;
const MONTHS = ["Oct", "Nov", "Dec", "Jan 27", "Feb 27", "Mar 27", "Apr 27", "May 27"];
/** Headings that only one of the two kinds of sheets has. */
const MARKS = { kpis: "Jul", okrs: "Key result" } as const;
type SheetKind = keyof typeof MARKS;

/** Two sheets of a company, each row with a memo that nobody retypes: it tells which row is which. */
export function firstWeek(): Workbook {
  return workbookOf(
    gridOf({ sheet: "Revenue" })`
      KPI                    | Owner        | Target | Jul   | Aug   | Sep   | Last updated | Notes
      Lead velocity          | Alan Turing  | 400    | 420   | 441   | 460   | 2026-10-05   | memo k1
      CSAT                   | Ada Lovelace | 4.5    | 4.5   | 4.6   | 4.6   | 2026-10-05   | memo k2
      Net revenue retention  | Grace Hopper | 105    | 104   | 106   | 107   | 2026-10-05   | memo k3
      Average contract value | Emmy Noether | 30000  | 21000 | 22500 | 24000 | 2026-10-05   | memo k4
    `,
    gridOf({ sheet: "OKR Q4" })`
      Objective             | Key result                            | Owner        | Baseline | Target | Actual | Start      | Due        | Last updated | Notes
      Own the mid-market    | Lift average contract value to 30000  | Emmy Noether | 18000    | 30000  | 24000  | 2026-10-01 | 2026-12-31 | 2026-10-05   | memo r1
      Delight our customers | Raise CSAT from 4.1 to 4.6            | Ada Lovelace | 4.1      | 4.6    | 4.6    | 2026-10-01 | 2026-12-31 | 2026-10-05   | memo r2
      Delight our customers | Win 20 reference customers            | Ada Lovelace | 0        | 20     | 4      | 2026-10-01 | 2026-12-31 | 2026-10-05   | memo r3
    `,
  );
}

/** The week's number, and whether the workbook is the one that has the add-in. */
interface Moment {
  readonly week: number;
  readonly day: number;
}

/** Does it to any workbook of these lives; the twin without the add-in has the same rows and columns of the user's. */
export function happen(workbook: Workbook, event: Event, moment: Moment): Workbook {
  return isOutOfReach(workbook, event) ? workbook : happened(workbook, event, moment);
}

/** Whatever is done to a row or a sheet is done by somebody who sees it; sorting what a filter leaves is another thing. */
function isOutOfReach(workbook: Workbook, { kind }: Event): boolean {
  const of = SHEET_OF[kind];
  if (of === undefined) return false;
  const { visibility, isFiltered, hiddenRows } = gridNamed(workbook, sheetOf(workbook, of).sheet);
  const isPartly = isFiltered === true || hiddenRows.length > 0;
  return visibility !== "visible" || (kind.startsWith("sort") && isPartly);
}

const SHEET_OF: Partial<Record<Event["kind"], SheetKind>> = {
  update: "kpis",
  "update key result": "okrs",
  "new month": "kpis",
  sort: "kpis",
  "new row": "kpis",
  "delete row": "kpis",
  "rename sheet": "kpis",
  "rename KPI": "kpis",
  "rename key result": "okrs",
  "duplicate sheet": "okrs",
  "copy KPI sheet": "kpis",
  "sort their columns alone": "kpis",
  "merge objectives": "okrs",
  "copy a row": "kpis",
  "insert a row": "kpis",
};

function happened(workbook: Workbook, event: Event, { week, day }: Moment): Workbook {
  switch (event.kind) {
    case "update": {
      const { sheet, columns, rows } = sheetOf(workbook, "kpis");
      const row = rows[event.row % rows.length] ?? 1;
      const typed = living.typed(workbook, { sheet, row, column: columns.last }, event.value);
      return living.typed(typed, { sheet, row, column: columns.updated }, day);
    }
    case "update key result": {
      const { sheet, rows, heading } = sheetOf(workbook, "okrs");
      const row = rows[event.row % rows.length] ?? 1;
      const typed = living.typed(workbook, { sheet, row, column: heading("Actual") }, event.value);
      return living.typed(typed, { sheet, row, column: heading("Last updated") }, day);
    }
    case "new month":
      return newMonth(workbook);
    case "sort": {
      const { sheet, columns } = sheetOf(workbook, "kpis");
      return living.sorted(workbook, sheet, { first: 1, by: event.by % columns.last });
    }
    case "new row":
      return newRow(workbook, week);
    case "delete row": {
      const { sheet, rows } = sheetOf(workbook, "kpis");
      return rows.length < 3
        ? workbook
        : living.deletedRow(workbook, sheet, rows[event.row % rows.length] ?? 1);
    }
    case "rename sheet":
      return living.renamed(workbook, sheetOf(workbook, "kpis").sheet, `Revenue of week ${week}`);
    case "rename KPI": {
      const { sheet, rows } = sheetOf(workbook, "kpis");
      const row = rows[event.row % rows.length] ?? 1;
      return living.typed(
        workbook,
        { sheet, row, column: 0 },
        `${week % 2 ? "Churn" : "Retention"} of week ${week}`,
      );
    }
    case "rename key result": {
      const { sheet, rows, heading } = sheetOf(workbook, "okrs");
      const row = rows[event.row % rows.length] ?? 1;
      return living.typed(workbook, { sheet, row, column: heading(MARKS.okrs) }, `Goal of week ${week}`);
    }
    case "duplicate sheet":
      return duplicated(workbook, event.at);
    case "duplicate settings":
      return settingsCopied(workbook);
    case "visit without the add-in":
      return visited(workbook);
    case "clear ids":
      return living.cleared(workbook, sheetOf(workbook, "okrs").sheet, ({ value }) => isId(value));
    case "copy KPI sheet":
      return copied(workbook, event.at);
    case "hide or show":
      return hiddenOrShown(workbook, oneOf(workbook, event.which));
    case "filter on or off":
      return filtered(workbook, oneOf(workbook, event.which));
    case "table or range":
      return tableOrRange(workbook, oneOf(workbook, event.which));
    case "lose the hidden part":
    case "come back from another program":
    case "delete a sheet of ours":
    case "empty the flags":
    case "protect or unprotect":
      return handledByOthers(workbook, event);
    case "sort their columns alone": {
      const { sheet, columns } = sheetOf(workbook, "kpis");
      const width = columns.updated + 2;
      return withoutUs.sortedAlone(workbook, sheet, { by: event.by % width, width });
    }
    case "paste values":
      return withoutUs.withValues(workbook, oneOf(workbook, event.which));
    case "insert a column": {
      const { sheet, columns } = sheetOf(workbook, event.which % 2 === 0 ? "kpis" : "okrs");
      return withoutUs.withColumn(workbook, sheet, { ...event, right: columns.updated + 2, week });
    }
    case "rename a heading":
      return withoutUs.withHeadings(workbook, oneOf(workbook, event.which), event.which);
    case "empty a heading of ours":
      return withoutUs.withoutHeading(workbook, oneOf(workbook, event.which), event.which >> 1);
    case "merge objectives":
      return withoutUs.withMergedObjectives(workbook, sheetOf(workbook, "okrs").sheet);
    case "delete a column of ours":
      return withoutUs.withoutColumn(workbook, oneOf(workbook, event.which), event.which >> 1);
    case "copy a row": {
      const { sheet, rows } = sheetOf(workbook, "kpis");
      return withoutUs.withCopiedRow(workbook, sheet, rows[event.row % rows.length] ?? 1);
    }
    case "move a flag":
      return withOurMarks.movedColumn(workbook, oneOf(workbook, event.which), event.which >> 1);
    case "fill down":
      return withOurMarks.filledDown(workbook, sheetOf(workbook, "kpis").sheet);
    case "rename a sheet of ours":
      return withOurMarks.renamedSheet(workbook, event.which);
    case "come back in small letters":
      return withOurMarks.inSmallLetters(workbook);
    case "retitle a flag":
      return withOurMarks.retitled(workbook, oneOf(workbook, event.which), event.which >> 1);
    case "swap sheets":
      return rearranged.sheetsSwapped(workbook);
    case "insert a row":
      return insertedRow(workbook, event.row, week);
    case "delete their column":
      return rearranged.withoutTheirColumn(workbook, oneOf(workbook, event.which), event.which >> 1);
    case "hide rows":
      return rearranged.rowsHidden(workbook, oneOf(workbook, event.which), event.which >> 1);
    case "call a word":
      return withOurMarks.calledOtherwise(workbook);
    // Only whoever knows what was done last can take it back.
    case "undo":
    case "nothing":
      return workbook;
  }
}

const oneOf = (workbook: Workbook, which: number) =>
  sheetOf(workbook, which % 2 === 0 ? "kpis" : "okrs").sheet;

function isId(value: CellValue): boolean {
  return typeof value === "string" && /^(?:KR|KPI)-\d+$/.test(value);
}

/** The first sheet with that heading, where its columns stand now, and the rows that have a name. */
function sheetOf(workbook: Workbook, kind: SheetKind) {
  const isIt = (values: readonly CellValue[]) => values.includes(MARKS[kind]) && !values.includes("Relation");
  const grid = workbook.grids.find(({ rows }) => isIt((rows[0] ?? []).map(({ value }) => value)));
  if (!grid) throw new Error(`There is no sheet of ${kind}.`);
  const headings = (grid.rows[0] ?? []).map(({ value }) => value);
  const heading = (name: string) => headings.indexOf(name);
  const name = kind === "kpis" ? 0 : heading(MARKS.okrs);
  const rows = grid.rows.flatMap((cells, row) => (row > 0 && cells[name]?.value !== undefined ? [row] : []));
  const updated = heading("Last updated");
  return { sheet: grid.sheet, heading, rows, columns: { updated, last: updated - 1 } };
}

/** A month is put between the last one and what stands behind it, and filled. */
function newMonth(workbook: Workbook): Workbook {
  const { sheet, columns, rows } = sheetOf(workbook, "kpis");
  const grid = gridNamed(workbook, sheet);
  const used = (grid.rows[0] ?? []).map(({ value }) => value);
  const month = MONTHS.find((name) => !used.includes(name));
  if (month === undefined) return workbook;
  const values = grid.rows.map((cells, row) => (rows.includes(row) ? cells[columns.last]?.value : undefined));
  return living.inserted(workbook, sheet, columns.updated, [month, ...values.slice(1)]);
}

/** A row below the others, so that no formula has to move. */
function newRow(workbook: Workbook, week: number): Workbook {
  const { sheet, columns } = sheetOf(workbook, "kpis");
  const row = gridNamed(workbook, sheet).rows.length;
  // An Excel table takes in what is typed right below it.
  const grown = (table: ExcelTable) =>
    table.area.bottom === row - 1 ? { ...table, area: { ...table.area, bottom: row } } : table;
  const wider = withSheet(workbook, sheet, (grid) => ({
    ...grid,
    rows: [...grid.rows, []],
    excelTables: grid.excelTables.map(grown),
  }));
  const cells: readonly (readonly [number, CellValue])[] = [
    [0, `Added measure ${week}`],
    [2, 50],
    [columns.last, 40],
    [columns.updated + 1, `memo n${week}`],
  ];
  return cells.reduce<Workbook>(
    (after, [column, value]) => living.typed(after, { sheet, row, column }, value),
    wider,
  );
}

/** A measure that somebody puts in above another. */
function insertedRow(workbook: Workbook, above: number, week: number): Workbook {
  const { sheet, columns, rows, heading } = sheetOf(workbook, "kpis");
  const texts = new Map<number, CellValue>([
    [0, `Inserted measure ${week}`],
    [heading("Target") < 0 ? heading("Goal") : heading("Target"), 50],
    [columns.last, 40],
  ]);
  const values = Array.from({ length: columns.last + 1 }, (_, column) => texts.get(column));
  return rearranged.rowAmong(workbook, sheet, { row: rows[above % rows.length] ?? 1, values });
}

function duplicated(workbook: Workbook, at: number): Workbook {
  const { sheet } = sheetOf(workbook, "okrs");
  const copies = workbook.grids.filter((grid) => grid.sheet.startsWith("OKR Q4")).length;
  if (copies > 2) return workbook;
  return living.duplicated(workbook, sheet, { name: `OKR Q4 (${copies + 1})`, at: at % 2 });
}

/** Behind all sheets, with names that the copy alone knows. */
function settingsCopied(workbook: Workbook): Workbook {
  const has = (name: string) => workbook.grids.some(({ sheet }) => sheet === name);
  return has(OUR_SHEETS.settings) && !has(SETTINGS_COPY)
    ? living.duplicated(workbook, OUR_SHEETS.settings, { name: SETTINGS_COPY, at: workbook.grids.length })
    : workbook;
}

function copied(workbook: Workbook, at: number): Workbook {
  const copies = workbook.grids.filter(({ sheet }) => sheet.startsWith("Figures of")).length;
  if (copies > 1) return workbook;
  const { sheet } = sheetOf(workbook, "kpis");
  return living.duplicated(workbook, sheet, { name: `Figures of ${copies + 1}`, at: at % 3 });
}

/** An Excel that does not know our functions recalculates. */
function visited(workbook: Workbook): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells) =>
        cells.map((cell) =>
          cell.formula?.includes("OKR.") ? { ...cell, value: { error: "#NAME?" } } : cell,
        ),
      ),
    })),
  };
}
