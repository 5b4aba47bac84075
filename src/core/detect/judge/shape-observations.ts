import type { Area } from "../../model/address";
import type { ColumnShape } from "../roles/column-shape";
import type { RoleColumn } from "../roles/role-column";
import { firstBodyRow } from "../regions/find-body";
import { filledColumns } from "../sheet";
import type { Observations, Observed } from "./observed";
import { clip, flag, ROWS_TO_LOOK_AT, shareOf } from "./shares";

/** How the table is built, whatever it says. */
export function shapeObservations(observed: Observed): Observations {
  const { sheet, region, candidate } = observed;
  const { columns } = candidate.layout;
  const headings = columns.map(({ evidence }) => evidence.header).filter((header) => header !== "");
  return {
    ...kindsOfColumns(columns),
    ...countsOfRows(candidate.rowCount),
    "headed by looks alone": flag(region.foundBy === "looks"),
    "no headings": flag(region.header.rows.length === 0),
    "headings repeat": headings.length === 0 ? 0 : 1 - new Set(headings).size / headings.length,
    "columns unheaded": columns.length === 0 ? 0 : 1 - headings.length / columns.length,
    "gap in headings": gapInHeadings(columns),
    "blank rows inside": blankRows(observed),
    "header taller than body": flag(region.header.rows.length >= candidate.rowCount),
    "columns many": clip((columns.length - 10) / 20),
    "columns two": flag(columns.length <= 2),
    "small part of the sheet": flag(sizeOf(region.area) < SMALL_PART * sizeOf(sheet.used)),
  };
}

/** One stretch among many, or beside much else. A step, so that one table more changes nothing. */
const SMALL_PART = 0.1;

function sizeOf({ top, bottom, left, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function countsOfRows(rows: number): Observations {
  return {
    "rows few": flag(rows < 3),
    "rows none": flag(rows === 0),
    "rows many": clip(Math.log10(Math.max(1, rows) / 40)),
  };
}

function kindsOfColumns(columns: readonly RoleColumn[]): Observations {
  const shapes = columns.map(({ evidence }) => evidence.shape);
  const filled = shapes.filter(({ filled: count }) => count > 0);
  const part = (test: (shape: ColumnShape) => boolean): number => shareOf(filled, test);
  const some = (test: (shape: ColumnShape) => boolean): number => flag(shapes.some(test));
  return {
    "number columns": part(({ numbers }) => numbers > 0.6),
    "date columns": part(({ dates }) => dates > 0.6),
    "several date columns": flag(shapes.filter(({ dates }) => dates > 0.6).length >= 2),
    "text columns": part(({ texts }) => texts > 0.6),
    "sentence columns": part(({ sentences }) => sentences > 0.5),
    "percent columns": part(({ percents }) => percents > 0.5),
    "empty columns": columns.length === 0 ? 0 : 1 - filled.length / columns.length,
    "mixed units": some(({ percents, numbers }) => percents > 0.1 && percents < 0.9 && numbers > 0.6),
    "column of statuses": some(({ statuses }) => statuses > 0.5),
    "column of units": some(({ units, distinct }) => units > 0.5 && distinct < 0.7),
    "column of people": some(({ names }) => names > 0.6),
  };
}

/** The longest run of columns without a heading, as a part of the width. */
function gapInHeadings(columns: readonly RoleColumn[]): number {
  let run = 0;
  let longest = 0;
  for (const { evidence } of columns) {
    run = evidence.header === "" ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest < 2 ? 0 : clip(longest / columns.length);
}

function blankRows({ sheet, region }: Observed): number {
  const first = firstBodyRow(region);
  const last = Math.min(region.area.bottom, first + ROWS_TO_LOOK_AT - 1);
  let blank = 0;
  for (let row = first; row <= last; row++) {
    if (filledColumns(sheet, row, region.area.left, region.area.right).length === 0) blank++;
  }
  return blank / Math.max(1, last - first + 1);
}
