import { isCellError } from "../../model/cell";
import { cellAt, usedArea, type Grid } from "../../model/grid";
import { formatOfColumn, isOurFormula, type ColumnName } from "../../model/marks";
import type { JournalEntry } from "../../model/metadata";
import type { Review } from "../../model/review";
import type { PlannedCell, PlanGroup, Refusal, WritePlan } from "../../model/write-plan";
import { literalOf } from "../../formula/content";
import { FLAGS_HEADINGS } from "../../model/own-sheets";
import { columnOfHeader } from "../../ours/own-columns";
import { ownSheet } from "../../ours/own-sheet";
import { metadataSteps, withEntries } from "../steps/metadata-step";
import { groupTitle } from "../steps/new-column-steps";
import type { OwnColumn } from "../../model/own-marks";
import { writeSteps } from "../steps/own-column-steps";
import { cellsTitle, countCells, joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { leftOnHidden } from "../steps/hidden-sheets";
import { sheetRefusal, readOnlyRefusal } from "../steps/preflight";
import { FORMULA_COLUMNS, headingOf, registerCells } from "../../ours/register-cells";

/** Turns flags into the words that they show, for readers without the add-in. Thaw brings the formulas back. */
export function planFreeze(review: Review): WritePlan {
  const { workbook, metadata } = review;
  const refusal = readOnlyRefusal(workbook);
  const part = refusal
    ? refusedPart(refusal)
    : joinParts([
        ...workbook.grids.map((grid) => frozenSheet(review, grid, () => true)),
        frozenRegister(review),
        refusedPart(...leftOnHidden(review, "links")),
      ]);
  const { steps, groups, refusals, journal } = part;
  const cells = countCells(groups);
  const kept = metadataSteps(workbook, withEntries(metadata, journal));
  return {
    title: cells === 0 ? "Nothing to freeze" : cellsTitle("Freeze", cells),
    steps: steps.length === 0 ? [] : [...steps, ...kept],
    groups,
    refusals,
  };
}

/** What no plain formula says: directions and owners read words, and a share may be one of a text. */
const ONLY_FROZEN: ReadonlySet<ColumnName | undefined> = new Set(["direction", "progress", "owner"]);

/** The columns alone that have no plain formula. */
export function frozenBeside(review: Review): PlanPart {
  const isWanted = ({ header }: FrozenColumn) => ONLY_FROZEN.has(columnOfHeader(header));
  return joinParts(review.workbook.grids.map((grid) => frozenSheet(review, grid, isWanted)));
}

function frozenSheet(review: Review, grid: Grid, isWanted: (column: FrozenColumn) => boolean): PlanPart {
  const columns = columnsToFreeze(review, grid).filter(
    (column) => column.rows.length > 0 && isWanted(column),
  );
  if (columns.length === 0) return NO_PART;
  const refusal = sheetRefusal(grid);
  return refusal ? refusedPart(refusal) : joinParts(columns.map((column) => frozenColumn(grid, column)));
}

type FrozenColumn = Pick<OwnColumn, "header" | "column" | "headerRow" | "rows" | "entry">;

function columnsToFreeze(review: Review, grid: Grid): readonly FrozenColumn[] {
  const isFormula = (column: number) => (row: number) => isOurFormula(cellAt(grid, row, column).formula);
  if (ownSheet(review.ours, "flags") === grid) return listColumns(grid);
  return review.ours.columns
    .filter(({ sheet }) => sheet === grid.sheet)
    .map((own) => ({ ...own, rows: own.rows.filter(isFormula(own.column)) }));
}

function listColumns(grid: Grid): readonly FrozenColumn[] {
  const bottom = usedArea(grid)?.bottom ?? 0;
  return FLAGS_HEADINGS.map((header, column) => ({
    header,
    column,
    headerRow: 0,
    rows: Array.from({ length: bottom }, (_, index) => index + 1).filter((row) =>
      isOurFormula(cellAt(grid, row, column).formula),
    ),
  }));
}

function frozenColumn(grid: Grid, column: FrozenColumn): PlanPart {
  const cells: PlannedCell[] = [];
  const refusals: Refusal[] = [];
  for (const row of column.rows) {
    const at = { sheet: grid.sheet, row, column: column.column };
    const { value } = cellAt(grid, row, column.column);
    if (isCellError(value)) refusals.push({ at, reason: `It shows ${value.error}; repair the flags first.` });
    else cells.push({ at, was: value, becomes: literalOf(value) });
  }
  const groups: PlanGroup[] = [{ title: groupTitle(grid.sheet, column.column, column.header), cells }];
  return {
    steps: writeSteps(grid, cells, formatOfColumn(columnOfHeader(column.header)).frozen),
    groups: cells.length === 0 ? [] : groups,
    refusals,
    journal: [column.entry?.sheet === grid.sheet ? column.entry : columnEntry(grid, column)],
  };
}

/** All formulas of the register but those of broken links: nobody could tell which rows theirs looked at. */
function frozenRegister(review: Review): PlanPart {
  const register = registerCells(review);
  if (!register) return NO_PART;
  const { grid, columns, rows } = register;
  const isWhole = ({ pair }: (typeof rows)[number]) =>
    pair?.keyResult !== undefined && pair.kpi !== undefined;
  const frozen = FORMULA_COLUMNS.flatMap((name): readonly FrozenColumn[] => {
    const column = columns.get(name) ?? -1;
    const isFormula = (row: number) => cellAt(grid, row, column).formula !== undefined;
    const own = rows.filter((row) => isWhole(row) && isFormula(row.row)).map(({ row }) => row);
    return own.length === 0 ? [] : [{ header: headingOf(name), column, headerRow: 0, rows: own }];
  });
  const verdicts = columns.get("verdict") ?? -1;
  // A link that rests is told with the hidden sheet.
  const isBroken = (row: (typeof rows)[number]) => !isWhole(row) && row.pair?.rests === undefined;
  const broken = rows.filter((row) => isBroken(row) && cellAt(grid, row.row, verdicts).formula !== undefined);
  const refusal = frozen.length > 0 ? sheetRefusal(grid) : undefined;
  const part = refusal ? refusedPart(refusal) : joinParts(frozen.map((column) => frozenColumn(grid, column)));
  return {
    ...part,
    // The sheet itself is in the journal.
    journal: [],
    refusals: [...part.refusals, ...broken.map(({ row }) => brokenRefusal(grid, row, verdicts))],
  };
}

function brokenRefusal({ sheet }: Grid, row: number, column: number): Refusal {
  return {
    at: { sheet, row, column },
    reason: `Row ${row + 1} of "${sheet}" is a broken link; it keeps its formulas, since they could not be brought back.`,
    instead: "Mend or remove the link first.",
  };
}

/** Words alone do not tell that they are ours, so a frozen column must be in the journal. */
export function columnEntry(
  { sheet }: Grid,
  { header, column, headerRow, rows, entry }: FrozenColumn,
): JournalEntry {
  const area = { top: headerRow, left: column, bottom: Math.max(headerRow, ...rows), right: column };
  return { ...entry, kind: "flags", sheet, area, header };
}
