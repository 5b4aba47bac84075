import type { Observations } from "../../src/core/detect/judge/observed";
import type { TableKind } from "../../src/core/model/table";

/** What one stretch of a sheet is, by its labels; `unsure` where two careful people could disagree, or where its borders are half right. */
export type Truth = TableKind | "none" | "unsure";

/** A candidate of a labelled workbook: numbers and labels, no word of the workbook. */
export interface LabelledCandidate {
  readonly truth: Truth;
  /** The labelled table that it covers (overlap of at least 0.8), by its place among the workbook's. */
  readonly table?: number;
  /** It lies over something that is not scored. */
  readonly isExcused?: boolean;
  /** The candidates of the same workbook that it overlaps. */
  readonly overlaps: readonly number[];
  /** Columns whose role is read right, and all that are labelled. */
  readonly roles: readonly [number, number];
  readonly observations: Observations;
  /** One number for all candidates of the workbook under the same headings; only those that are not alone have one. */
  readonly alike?: number;
}

export interface LabelledWorkbook {
  /** Which collection it is of: `old`, `new`, `okr`, `golden`, … */
  readonly set: string;
  /** One number for all workbooks of one repository, so that none is tested with its neighbour in training. */
  readonly group: number;
  readonly hasTables: boolean;
  /** The kinds of its tables that are scored. */
  readonly tables: readonly TableKind[];
  readonly candidates: readonly LabelledCandidate[];
}
