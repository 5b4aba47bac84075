import type { Area, CellAddress } from "./address";
import type { CellValue } from "./cell";
import type { Chart } from "./chart";
import type { Look } from "./look";

/** What a cell is to hold: a formula starts with `=`, anything else is a literal; undefined clears it. */
export type NewContent = string | number | boolean | undefined;

/** A status word and how it is shown, never by colour alone. Contrast ≥ 4.5:1. */
export interface WordFormat {
  readonly word: string;
  /** Absent where the cell keeps the fill of its row. */
  readonly fill?: string;
  readonly font: string;
}

/**
 * One step of a plan, small enough to be taken back. `was` holds what is there now, so that a workbook that
 * moved meanwhile is noticed before the first write, and so that the step can be undone.
 */
export type PlanStep =
  | { readonly kind: "add sheet"; readonly sheet: string }
  | { readonly kind: "delete sheet"; readonly sheet: string }
  | {
      readonly kind: "write cells";
      readonly sheet: string;
      readonly area: Area;
      readonly was: readonly (readonly NewContent[])[];
      readonly becomes: readonly (readonly NewContent[])[];
      /** One format for the whole area, or undefined to leave it as it is. */
      readonly numberFormat?: string;
      /** The one format that the area had, so that the step can be undone; absent means `General`. */
      readonly numberFormatWas?: string;
    }
  | {
      readonly kind: "resize table";
      readonly sheet: string;
      readonly table: string;
      readonly was: Area;
      readonly becomes: Area;
    }
  | {
      readonly kind: "copy format";
      readonly sheet: string;
      readonly from: Area;
      readonly to: Area;
      /** The one number format that the cells had, once they have been looked at. */
      readonly numberFormatWas?: string;
    }
  | {
      readonly kind: "column width";
      readonly sheet: string;
      readonly column: number;
      /** As Excel's own dialog counts it; undefined is the sheet's standard width. */
      readonly characters: number | undefined;
      readonly was?: number;
    }
  | {
      readonly kind: "word formats";
      readonly sheet: string;
      readonly area: Area;
      readonly formats: readonly WordFormat[];
    }
  | {
      readonly kind: "remove word formats";
      readonly sheet: string;
      readonly area: Area;
      readonly words: readonly string[];
      /** The formats that were found there, once they have been looked at. */
      readonly was?: readonly WordFormat[];
    }
  | {
      readonly kind: "clear formats";
      readonly sheet: string;
      readonly area: Area;
      /** What the cells looked like, row after row, once they have been looked at. */
      readonly was?: readonly (readonly Look[])[];
    }
  | {
      readonly kind: "give look";
      readonly sheet: string;
      readonly area: Area;
      readonly looks: readonly (readonly Look[])[];
    }
  /** How a sheet that the same plan adds is looked at. */
  | {
      readonly kind: "sheet view";
      readonly sheet: string;
      /** What stays in sight, counted from the upper left. */
      readonly frozenRows: number;
      readonly frozenColumns: number;
      readonly hasGridLines: boolean;
      /** What stands in the foot of a sheet that is to be printed: on A4, upright, one page wide. */
      readonly printFoot?: string;
    }
  /** What stands in the foot of a printed sheet that is rewritten as a whole. */
  | { readonly kind: "print foot"; readonly sheet: string; readonly was: string; readonly becomes: string }
  /** What Excel shows beside cells of ours while they are selected; what somebody else has put there stays. */
  | {
      readonly kind: "cell hints";
      readonly sheet: string;
      readonly area: Area;
      /** From the left, for a row of cells; "" takes ours away. */
      readonly hints: readonly string[];
      /** Those of ours that were there, once they have been looked at. */
      readonly was?: readonly string[];
    }
  /** Drawn last, once everything else is written; a spreadsheet that draws no charts goes without. */
  | { readonly kind: "draw charts"; readonly sheet: string; readonly charts: readonly Chart[] }
  | { readonly kind: "erase charts"; readonly sheet: string; readonly charts: readonly Chart[] }
  | { readonly kind: "define name"; readonly name: string; readonly refersTo: string }
  | { readonly kind: "delete name"; readonly name: string; readonly was: string }
  /** The add-in's own XML part; undefined removes it. */
  | {
      readonly kind: "save metadata";
      readonly was: string | undefined;
      readonly becomes: string | undefined;
    };

/** One cell of the plan as the pane lists it. */
export interface PlannedCell {
  readonly at: CellAddress;
  readonly was: CellValue;
  readonly becomes: NewContent;
  /** What the formula will show, computed with the same code. */
  readonly shows?: string | number;
  /** What stands above the cell, where that says more than its address: `Now`. */
  readonly heading?: string;
}

/** Cells that belong together: one column of one table. */
export interface PlanGroup {
  /** `OKRs → K Health`. */
  readonly title: string;
  readonly cells: readonly PlannedCell[];
  /** What the cells are together, where nobody wants to read them one by one; they stay folded then. */
  readonly says?: string;
}

/** Something that will not be written, with the cell and the reason in words. */
export interface Refusal {
  readonly at?: CellAddress;
  readonly reason: string;
  /** The choice that remains. */
  readonly instead?: string;
}

/** Columns of a sheet that look like ours, though nothing tells whose they are. */
export interface Doubt {
  readonly sheet: string;
  readonly columns: readonly { readonly header: string; readonly area: Area }[];
  /** All of the sheet: it is headed as one of ours, and holds lines that ours has not. */
  readonly isSheet?: true;
}

/** Everything one action will do, decided before the first write. */
export interface WritePlan {
  /** What the button says it does: `Write 61 cells`. */
  readonly title: string;
  readonly steps: readonly PlanStep[];
  readonly groups: readonly PlanGroup[];
  readonly refusals: readonly Refusal[];
  /** What the user should agree to before it is applied: `6,120 formulas make each recalculation slower.` */
  readonly caution?: string;
  /** What is taken away only if the user says so, sheet by sheet. */
  readonly doubts?: readonly Doubt[];
  /** Only where the plan ends an action that stopped half-way. */
  readonly recovers?: Recovery;
  /** Its flags go beside tables, and could go onto a sheet of their own instead. */
  readonly isMovable?: true;
}

/** The note of an unfinished action that a plan answers; any other plan waits until there is none. */
export interface Recovery {
  readonly note: string;
  /** The note stays as long as something of the action could not be dealt with. */
  readonly after: "note goes" | "note stays";
}

/** A plan that changes nothing. */
export function isEmptyPlan(plan: WritePlan): boolean {
  return plan.steps.length === 0;
}
