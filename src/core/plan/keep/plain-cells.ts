import { measuresOf } from "../../model/scorecard";
import type { CellAddress } from "../../model/address";
import { gridOf, cellAt, usedArea, type Grid } from "../../model/grid";
import { HEALTH, STALENESS, VERDICT } from "../../model/health";
import type { JournalEntry } from "../../model/metadata";
import type { OwnWords } from "../../model/own-words";
import type { Measured } from "../../model/measured";
import type { Review } from "../../model/review";
import type { Table } from "../../model/table";
import { ownSheet } from "../../ours/own-sheet";
import { FLAGS_HEADINGS } from "../../model/own-sheets";
import { nameFormula } from "../flags/name-formula";
import { groupTitle } from "../steps/new-column-steps";
import { ownColumnsOfTable } from "../../ours/own-columns-of-table";
import { headingOf, registerCells } from "../../ours/register-cells";

/** A cell of ours whose formula tells something of one measure, or of a link between two. */
export interface FlagCell {
  readonly at: CellAddress;
  readonly flag: "health" | "staleness" | "verdict";
  /** Whose texts the formula meets; of a verdict the KPI's. */
  readonly table: Table | undefined;
  /** The measures that it speaks of; none in a row that the user has still to fill. */
  readonly measures: readonly Measured[];
  /** What our function says there; absent where nobody has asked it. */
  readonly word?: string;
}

/** A column of ours with its cells. */
export interface FlagColumn {
  readonly grid: Grid;
  readonly title: string;
  readonly header: string;
  readonly headerRow: number;
  readonly column: number;
  readonly entry?: JournalEntry;
  /** How its words are called here; the register keeps ours. */
  readonly words?: OwnWords;
  readonly cells: readonly FlagCell[];
}

/** Every column of flags beside a table, on the list of flags, and in the register. */
export function flagColumns(review: Review): readonly FlagColumn[] {
  return [...besideTables(review), ...onTheList(review), ...inTheRegister(review)];
}

/** A row that the user has still to fill shows nothing. */
function wordOf(
  { assessments }: Review,
  flag: "health" | "staleness",
  measure: Measured | undefined,
): Pick<FlagCell, "word"> {
  const word = measure ? assessments.get(measure.key)?.[flag] : "";
  return word === undefined ? {} : { word };
}

function besideTables(review: Review): readonly FlagColumn[] {
  return review.tables.flatMap((table) => {
    const grid = gridOf(review.workbook.grids, table.sheet);
    if (!grid) return [];
    const rows = new Map(
      measuresOf(review.scorecard)
        .filter((measure) => measure.table === table.fingerprint && measure.at.sheet === table.sheet)
        .map((measure) => [measure.at.row, measure]),
    );
    return ownColumnsOfTable(review, grid, table).flatMap(({ name, ...own }): readonly FlagColumn[] => {
      if (name !== "health" && name !== "staleness") return [];
      const cells = own.rows.map((row): FlagCell => {
        const measure = rows.get(row);
        const at = { sheet: grid.sheet, row, column: own.column };
        return {
          at,
          flag: name,
          table,
          measures: measure ? [measure] : [],
          ...wordOf(review, name, measure),
        };
      });
      const { words } = review.settings;
      return [{ ...own, grid, title: groupTitle(grid.sheet, own.column, own.header), words, cells }];
    });
  });
}

const LISTED = [
  { flag: "health", column: 3 },
  { flag: "staleness", column: 4 },
] as const;

function onTheList(review: Review): readonly FlagColumn[] {
  const grid = ownSheet(review.ours, "flags");
  if (!grid) return [];
  const named = new Map(measuresOf(review.scorecard).map((measure) => [nameFormula(measure), measure]));
  return LISTED.map(({ flag, column }): FlagColumn => {
    const header = FLAGS_HEADINGS[column] ?? "";
    const cells = Array.from({ length: usedArea(grid)?.bottom ?? 0 }, (_, index) => index + 1).flatMap(
      (row): readonly FlagCell[] => {
        const measure = named.get(cellAt(grid, row, 0).formula ?? "");
        if (!measure || cellAt(grid, row, column).value === undefined) return [];
        const at = { sheet: grid.sheet, row, column };
        const table = tableOf(review, measure);
        return [{ at, flag, table, measures: [measure], ...wordOf(review, flag, measure) }];
      },
    );
    const title = groupTitle(grid.sheet, column, header);
    return { grid, title, header, headerRow: 0, column, words: review.settings.words, cells };
  });
}

function tableOf({ tables }: Review, { table, at }: Measured): Table | undefined {
  return tables.find(({ fingerprint, sheet }) => fingerprint === table && sheet === at.sheet);
}

const TOLD = ["keyResultHealth", "kpiHealth", "verdict"] as const;

/** Broken links are left out: their formulas name rows that nobody finds. */
function inTheRegister(review: Review): readonly FlagColumn[] {
  const register = registerCells(review);
  if (!register) return [];
  const { grid, columns, rows } = register;
  return TOLD.flatMap((name): readonly FlagColumn[] => {
    const column = columns.get(name);
    if (column === undefined) return [];
    const cells = rows.flatMap(({ row, pair }): readonly FlagCell[] => {
      if (!pair?.keyResult || !pair.kpi) return [];
      const { keyResult, kpi, verdict } = pair;
      const at = { sheet: grid.sheet, row, column };
      if (name === "verdict")
        return [{ at, flag: name, table: tableOf(review, kpi), measures: [keyResult, kpi], word: verdict }];
      const measure = name === "kpiHealth" ? kpi : keyResult;
      const word = wordOf(review, "health", measure);
      return [{ at, flag: "health", table: tableOf(review, measure), measures: [measure], ...word }];
    });
    const header = headingOf(name);
    return [{ grid, title: groupTitle(grid.sheet, column, header), header, headerRow: 0, column, cells }];
  });
}

/** What a cell says that cannot read its row: never a word that could be wrong. */
export const UNTOLD: Readonly<Record<FlagCell["flag"], string>> = {
  health: HEALTH.checkInputs,
  staleness: STALENESS.checkDate,
  verdict: VERDICT.noData,
};
