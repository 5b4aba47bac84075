import type { CellAddress } from "./address";
import type { CellValue } from "./cell";
import type { TableCycle } from "./cycle";
import type { TypedShare, TypedStatus } from "./opinion";
import type { Bound, StatedDirection } from "./quantity";
import type { NumberInput, Scales } from "./scale";
import type { Series } from "./series";

/** What `=OKR.HEALTH()` is asked with, by name. */
export const HEALTH_INPUTS = [
  "actual",
  "target",
  "baseline",
  "direction",
  "start",
  "due",
  "updated",
  "cadence",
] as const;
export type HealthInput = (typeof HEALTH_INPUTS)[number];

/** How a cell shows its number. */
export interface Look {
  /** As Excel shows it; absent where only the file was read. */
  readonly text?: string;
  /** An Excel number format code; absent for `General`. */
  readonly numberFormat?: string;
}

/** Where a row says its green, amber and red: columns of their own, or one text; or the edges between which it is to be held. */
export type BandCells = Readonly<
  Partial<Record<"good" | "middle" | "bad" | "rule" | "lower" | "upper", CellAddress>>
>;

/** The texts of cells whose inputs are told in other words. */
export type TypedAs = Readonly<Partial<Record<HealthInput, string>>>;

/** One row (or column, or card) that carries a number: what a KPI and a key result have in common. */
export interface Measured {
  /** Unique in the workbook: the row's `OKR ID` or the user's own code; absent until one is given. */
  readonly id?: string;
  /** The sheet whose row the id is of, where a copied sheet alone bears it: then it tells nothing of this row. */
  readonly copyOf?: string;
  /** Always there and unique within one reading: sheet and cell of the name. Never stored in the workbook. */
  readonly key: string;
  /** The user's own words, as typed. */
  readonly name: string;
  /** Where the name stands; of several measures in one row, where the actual does. */
  readonly at: CellAddress;
  /** Of several measures in one row: what this one is, as the headings say it, and the cell that says whose it is. */
  readonly nameOf?: { readonly what: string; readonly whose: CellAddress };
  /** The fingerprint of the table it stands in. */
  readonly table: string;
  /** Raw cell values as typed; absent where the table has no such column. Blank is present and undefined. */
  readonly inputs: Partial<Record<HealthInput, CellValue>>;
  /** Where each input was read. */
  readonly cells: Readonly<Partial<Record<HealthInput, CellAddress | undefined>>>;
  /**
   * What the cell of an input holds where a function cannot read it and its table tells what it means; then `inputs` hold what
   * the function is told instead: `12 %` of `12 % (annualised)`, 31 of `miesięcznie`.
   */
  readonly typedAs?: TypedAs;
  /** How the numbers look in their cells, where anything tells. */
  readonly looks?: Partial<Record<NumberInput, Look>>;
  /** The actual's formula takes its value from another cell, a name or a table; `=12+30` is typed all the same. */
  readonly isFed?: boolean;
  /** As typed; a key result without an owner of its own has its objective's. */
  readonly owner?: string;
  /** Where the owner was read: the row's own cell, or the objective's. */
  readonly ownerAt?: CellAddress;
  readonly department?: string;
  readonly unit?: string;
  readonly weight?: number;
  /** The user's own judgement, typed into a column of statuses. */
  readonly status?: TypedStatus;
  /**
   * The good side that its direction cell tells in words, `Lower is better`, where nothing tells from where to count: then
   * the target is a level, and the formula puts this in the place of the cell's text.
   */
  readonly side?: Bound;
  /**
   * The good side of the level that it is held against, where no cell says it: the heading does (`Ceiling`), or its words call
   * the target a change, or its name and its own light speak for the same one.
   */
  readonly levelSide?: Bound;
  /**
   * Which way it goes where its words do not tell it: what its name counts begins at nothing, and no cell tells where; or the bound in
   * its words is of something else than its target.
   */
  readonly way?: StatedDirection;
  /** The target that its name says in so many words, where no cell holds one: `Fill rate (target 96 %)`. */
  readonly statedTarget?: number;
  /** Its status speaks against the side that a name without one is taken to have; absent where none does. */
  readonly isDirectionDoubted?: boolean;
  /** What its name or its unit speak for where its direction is doubted: it is offered, never taken. */
  readonly likelySide?: Bound;
  /** How far the row has come by its own column; never how sure anybody is. */
  readonly progress?: TypedShare;
  /**
   * No column tells the actual, so the row is judged by its progress, from 0 to all of it: 1, 10 or 100 by the scale of
   * the column. Then `inputs` hold the progress as actual, this as target, and 0 as baseline.
   */
  readonly fullProgress?: number;
  /** The row's own green, amber and red, which are its target: then `inputs.target` is their text. */
  readonly bands?: BandCells;
  /**
   * Why its actual is none to hold against its target: that is of a year, of which this is a part or what came together so
   * far; or it stands under a period that has not begun, or is that of a year before; or it is told in thousands or in a unit
   * in which the target is not, or nobody knows whether it is a share; or it is one of several of its period, or a 0 that nobody measured, as all of its table are; or it
   * is better than the range that it is to lie in;
   * or its good side stands in a column of directions, and is blank.
   */
  readonly mismatch?:
    | "a part"
    | "so far"
    | "ahead"
    | "before"
    | "scale"
    | "either scale"
    | "unit"
    | "rivals"
    | "nothing yet"
    | "nothing filled"
    | "better"
    | "no side";
  /** Where the row holds percentages: what counts as all of it in each of its numbers. */
  readonly scales?: Scales;
  /** How sure the owner is; no progress. */
  readonly confidence?: TypedShare;
  /** What the title or the sheet of its table names, for rows without days of their own; before the settings' cycle. */
  readonly cycle?: TableCycle;
  /**
   * Some row of its table is due in a period, `Q3 2026`, which then is the row's start, too; the suffix stands behind
   * each text before it is read: the year that the table tells, or what refuses it.
   */
  readonly duePeriods?: { readonly suffix: string };
  /** Its values period by period; absent where the table has no periods. */
  readonly series?: Series;
}

/** Which way a row is told to go by more than its words: up from nothing, or to one side of a level, or that somebody is asked. */
export function toldWay({ way, levelSide }: Measured): StatedDirection | undefined {
  return way ?? levelSide;
}
