import { cellToA1 } from "../../src/core/model/address";
import type { Cell } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { NO_PROGRESS, VERDICT } from "../../src/core/model/health";
import { isWrittenFormula, OUR_SHEETS } from "../../src/core/model/marks";
import { UNSETTLED_DIRECTION } from "../../src/core/model/quantity";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import type { PlannedCell } from "../../src/core/model/write-plan";
import { isSameContent } from "../../src/core/formula/content";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { spelledPlainly } from "../kit/excel-tables";
import { withAllTables, withoutCopies } from "./out-of-sight";
import { withLinkFlags, withVerdicts } from "./register-computed";

/** Formulas of ours that say nothing, in the place of each, so that a plan tells what every one should be. */
const STAND_IN = [
  { mark: "OKR.HEALTH(", formula: '=OKR.HEALTH(IF(""="","",OKR_AsOf))' },
  { mark: "OKR.STALENESS(", formula: '=OKR.STALENESS(IF(""="","",OKR_AsOf))' },
  { mark: "OKR.DIRECTION(", formula: '=IF(OKR.DIRECTION(IF(""="","",""))="at most","","")' },
  { mark: "OKR.PROGRESS(", formula: `=IFERROR(OKR.PROGRESS(IF(""="","","")),"${NO_PROGRESS}")` },
  { mark: "OKR.OWNER(", formula: '=OKR.OWNER(IF(""="","",""))' },
  { mark: `"${UNSETTLED_DIRECTION}"`, formula: `=OKR.STATEMENT("${UNSETTLED_DIRECTION}")` },
  { mark: "COUNTIFS(", formula: '=IF(""="","",COUNTIFS("Guardrail breached"))' },
] as const;

/**
 * The workbook after Excel has computed it: a formula that is the one that we would write today shows what our functions
 * answer as of the day that the settings state; one that reads something else goes on showing what it showed, which is
 * wrong, and a lost reference is an error. It computes what is out of our sight as well. That formulas and functions agree is the law of other tests.
 */
export function recalculated(workbook: Workbook, today: number): Workbook {
  const bare = withAllTables(withCells(workbook, standIn), today);
  const review = asStated(bare, today);
  const alone = withoutCopies(bare);
  // The register goes on with the sheets that were linked, whatever copies of them there are; the list tells of all sheets.
  const linked =
    alone === bare ? [] : wantedCells(asStated(alone, today)).filter(([place]) => !isListed(place));
  const wanted = new Map([...wantedCells(review), ...linked]);
  const shown = withCells(workbook, (cell, grid, at) =>
    computed(cell, wanted.get(`${grid.sheet}!${cellToA1(at)}`), (formula) =>
      spelledPlainly(formula, grid, at.row),
    ),
  );
  return withLinkFlags(withVerdicts(shown, review));
}

/** As of the day that the settings state, by which the cells go. */
function asStated(workbook: Workbook, today: number): Review {
  const read = reviewWorkbook(workbook, today);
  const { stated = today } = read.dates;
  return read.asOf === stated ? read : reviewWorkbook(workbook, today, stated);
}

/** What we would write that day, by place. */
function wantedCells(review: Review): readonly (readonly [string, PlannedCell])[] {
  return planFor(review, { kind: "follow" }).groups.flatMap(({ cells }) =>
    cells.map((cell) => [placeOf(cell), cell] as const),
  );
}

const isListed = (place: string) => place.startsWith(OUR_SHEETS.flags);

function placeOf({ at }: PlannedCell): string {
  return `${at.sheet}!${cellToA1(at)}`;
}

function standIn(cell: Cell, { sheet }: Grid): Cell {
  if (cell.formula === undefined) return cell;
  if (sheet.startsWith(OUR_SHEETS.links)) return { ...cell, formula: standInOfRegister(cell.formula) };
  const other = STAND_IN.find(({ mark }) => cell.formula?.includes(mark));
  return other && isWrittenFormula(cell.formula) ? { ...cell, formula: other.formula } : cell;
}

/** Where it searches for an id is kept: by that the register is known as ours, and the sheet as the id's home. */
function standInOfRegister(formula: string): string {
  const [search] = /^=IFERROR\(IF\(COUNTIF\([^,]+,/.exec(formula) ?? [];
  return search === undefined ? "=0" : `${search}"${VERDICT.brokenLink}")))`;
}

function computed(cell: Cell, wanted: PlannedCell | undefined, plainly: (formula: string) => string): Cell {
  const { formula, value } = cell;
  if (formula === undefined || (typeof value === "object" && value.error === "#NAME?")) return cell;
  if (typeof wanted?.becomes === "string" && isSameContent(plainly(formula), plainly(wanted.becomes)))
    return { ...cell, value: wanted.shows ?? "" };
  if (!formula.includes("#REF!")) return cell;
  return {
    ...cell,
    value: formula.includes(`"${VERDICT.brokenLink}"`) ? VERDICT.brokenLink : { error: "#REF!" },
  };
}

type Change = (cell: Cell, grid: Grid, at: { readonly row: number; readonly column: number }) => Cell;

function withCells(workbook: Workbook, change: Change): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells, down) =>
        cells.map((cell, right) => change(cell, grid, { row: grid.top + down, column: grid.left + right })),
      ),
    })),
  };
}
