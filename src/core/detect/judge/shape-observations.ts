import type { Area } from "../../model/address";
import type { ColumnShape } from "../roles/column-shape";
import type { RoleColumn } from "../roles/role-column";
import type { Observations, Observed } from "./observed";
import { clip, flag, shareOf } from "./shares";

/** How the table is built, whatever it says. */
export function shapeObservations(observed: Observed): Observations {
  const { sheet, region, candidate } = observed;
  const { columns } = candidate.layout;
  const headings = columns.map(({ evidence }) => evidence.header).filter((header) => header !== "");
  return {
    ...kindsOfColumns(columns),
    ...countsOfRows(candidate.rowCount),
    "headed by looks alone": flag(region.foundBy === "looks"),
    "headings repeat": headings.length === 0 ? 0 : 1 - new Set(headings).size / headings.length,
    "columns unheaded": columns.length === 0 ? 0 : 1 - headings.length / columns.length,
    "header taller than body": flag(region.header.rows.length >= candidate.rowCount),
    "columns many": clip((columns.length - 10) / 20),
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
  };
}
