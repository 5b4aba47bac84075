import type { Chart } from "./chart";
import type { Look } from "./look";
import type { NewContent } from "./write-plan";

/** A sheet of values that is to be a file of its own: on A4, upright, one page wide. */
export interface ValueSheet {
  readonly name: string;
  /** Texts, numbers and booleans; none is a formula, whatever it begins with. */
  readonly rows: readonly (readonly NewContent[])[];
  /** Cell by cell, as many as there are rows. */
  readonly looks: readonly (readonly Look[])[];
  /** Of the first columns, in characters as Excel's own dialog counts them. */
  readonly widths: readonly number[];
  /** What stands in the foot of each page. */
  readonly foot: string;
  readonly charts: readonly Chart[];
}
