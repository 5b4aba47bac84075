import { cellToA1, type Area } from "../../model/address";
import { isBlank } from "../../model/cell";
import { COLUMN_SAYS } from "../../model/cell-hints";
import { gridOf, cellAt, type Grid } from "../../model/grid";
import type { Identity } from "../../model/identity";
import { OUR_HEADERS } from "../../model/marks";
import type { Review } from "../../model/review";
import type { Table } from "../../model/table";
import type { PlannedCell, PlanStep, Refusal } from "../../model/write-plan";
import { literalOf } from "../../formula/content";
import { groupTitle } from "../steps/new-column-steps";
import { writeSteps } from "../steps/own-column-steps";
import { ownColumnsOfTable } from "../../ours/own-columns-of-table";
import { hintStep } from "../steps/hint-steps";
import { lookSource } from "../steps/look-source";
import { ID_LOOK, lookStep } from "../steps/own-looks";
import { placeColumns, type Place } from "../steps/place-columns";
import { NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal } from "../steps/preflight";

/** What one table needs so that its rows carry ids, and in which column they stand then. */
export interface IdColumnPart extends PlanPart {
  /** Zero-based sheet column; absent where the ids cannot be written. */
  readonly column?: number;
}

/** Narrow, since nobody reads ids for pleasure. */
const ID_CHARACTERS = 10;

type Ids = Extract<Identity, { readonly kind: "ids" }>;

/** The `OKR ID` column of a table: added at its right edge, filled where rows came later, or there already. */
export function idColumnPart(review: Review, table: Table, identity: Identity): IdColumnPart {
  if (identity.kind === "none") return refusedPart(tableRefusal(table, identity.reason));
  const grid = gridOf(review.workbook.grids, table.sheet);
  if (!grid) return refusedPart(tableRefusal(table, `The sheet "${table.sheet}" is gone.`));
  if (identity.column !== undefined && identity.missing.length === 0) {
    return { ...NO_PART, column: identity.column };
  }
  const refusal = sheetRefusal(grid);
  if (refusal) return refusedPart(refusal);
  return identity.column === undefined
    ? newIdColumn(review, grid, table, identity)
    : filledIdColumn(grid, identity, identity.column);
}

function tableRefusal({ sheet, area }: Table, reason: string): Refusal {
  return { at: { sheet, row: area.top, column: area.left }, reason };
}

/** Rows that were added since get the next ids; a cell that holds something else is not ours to fill. */
function filledIdColumn(grid: Grid, identity: Ids, column: number): IdColumnPart {
  const cells = identity.missing.map((row) => plannedId(grid, identity, { row, column }));
  const taken = cells.find(
    ({ at, was }) => !isBlank(was) || cellAt(grid, at.row, column).formula !== undefined,
  );
  if (taken) {
    const reason = `${grid.sheet}!${cellToA1(taken.at)} holds "${String(literalOf(taken.was) ?? "")}" where an id should stand.`;
    return refusedPart({ at: taken.at, reason, instead: "Clear the cell, and an id is written there." });
  }
  const title = groupTitle(grid.sheet, column, OUR_HEADERS.id);
  return { ...NO_PART, column, steps: writeSteps(grid, cells), groups: [{ title, cells }] };
}

const ROOM_FOR_IDS = "Free two columns to the right of the table, then link again.";

function newIdColumn(review: Review, grid: Grid, table: Table, identity: Ids): IdColumnPart {
  const own = ownColumnsOfTable(review, grid, table);
  const ownRight = Math.max(-1, ...own.map(({ column }) => column));
  const placing = placeColumns(grid, table, { count: 1, ownRight });
  if ("refusal" in placing) return refusedPart({ ...placing.refusal, instead: ROOM_FOR_IDS });
  const { place } = placing;
  const column = place.firstColumn;
  const body = identity.missing.map((row) => plannedId(grid, identity, { row, column }));
  const heading: PlannedCell = {
    at: { sheet: grid.sheet, row: place.headerRow, column },
    was: undefined,
    becomes: OUR_HEADERS.id,
  };
  const bottom = Math.max(place.headerRow, ...identity.missing);
  return {
    column,
    steps: [
      ...writeSteps(grid, [heading]),
      ...resizeStep(grid, place),
      ...writeSteps(grid, body),
      ...lookSteps(grid, table, place, bottom),
      hintStep(grid.sheet, heading.at, [COLUMN_SAYS.id]),
    ],
    groups: [{ title: groupTitle(grid.sheet, column, OUR_HEADERS.id), cells: [heading, ...body] }],
    refusals: [],
    journal: [
      {
        kind: "ids",
        sheet: grid.sheet,
        area: columnArea(column, place.headerRow, bottom),
        header: OUR_HEADERS.id,
        fingerprint: table.fingerprint,
        look: place.look,
        ...(place.numberFormatWas !== undefined && { numberFormatWas: place.numberFormatWas }),
        ...(place.excelTable && { tableWas: place.excelTable.area }),
        ...(place.look === "ours" && isOursToWiden(grid, column) && { widthWas: "standard" as const }),
      },
    ],
  };
}

function plannedId(
  { sheet, ...grid }: Grid,
  { ids }: Ids,
  { row, column }: { readonly row: number; readonly column: number },
): PlannedCell {
  return {
    at: { sheet, row, column },
    was: cellAt({ sheet, ...grid }, row, column).value,
    becomes: ids.get(row),
  };
}

function resizeStep({ sheet }: Grid, { excelTable, firstColumn }: Place): readonly PlanStep[] {
  if (!excelTable) return [];
  const { name: table, area: was } = excelTable;
  return [{ kind: "resize table", sheet, table, was, becomes: { ...was, right: firstColumn } }];
}

/** Its heading looks like the headings, its ids like the rows, but small and grey. */
function lookSteps(grid: Grid, table: Table, place: Place, bottom: number): readonly PlanStep[] {
  const { look, headerRow, neighbour, firstColumn: column } = place;
  if (look === "theirs") return [];
  const { sheet } = grid;
  const copy = (from: number, top: number, last: number): PlanStep => ({
    kind: "copy format",
    sheet,
    from: columnArea(from, top, last),
    to: columnArea(column, top, last),
  });
  const first = headerRow + 1;
  const body: readonly PlanStep[] =
    bottom < first
      ? []
      : [
          copy(lookSource(grid, table, place, bottom), first, bottom),
          lookStep(sheet, columnArea(column, first, bottom), ID_LOOK),
        ];
  const width: PlanStep = { kind: "column width", sheet, column, characters: ID_CHARACTERS };
  return [copy(neighbour, headerRow, headerRow), ...body, ...(isOursToWiden(grid, column) ? [width] : [])];
}

function columnArea(column: number, top: number, bottom: number): Area {
  return { top, left: column, bottom, right: column };
}

/** A column that holds anything else, or that somebody has sized, keeps its width. */
function isOursToWiden(grid: Grid, column: number): boolean {
  if (grid.columnWidths?.[column] !== undefined) return false;
  return grid.rows.every((cells) => isBlank(cells[column - grid.left]?.value));
}
