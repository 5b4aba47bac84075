import type { CellAddress } from "../core/model/address";
import type { DateSerial } from "../core/model/period";
import type { Proposal } from "../core/model/link";
import type { Review } from "../core/model/review";
import type { Table } from "../core/model/table";
import type { WritePlan } from "../core/model/write-plan";
import type { Progress, SelectedArea } from "../port/workbook-host";
import type { PlanRequest } from "../core/plan-request";

/** In the order of their tabs. */
export const VIEWS = ["today", "check-in", "links", "flags", "tables"] as const;
export type View = (typeof VIEWS)[number];

/** What went wrong, where, and what to do about it, each in words. */
export interface Failure {
  readonly what: string;
  readonly why?: string;
  readonly nextStep: string;
  readonly at?: CellAddress;
}

export type Reading =
  | { readonly kind: "not asked" }
  | {
      readonly kind: "reading";
      readonly progress?: Progress;
      /** The tables whose rows are being read. */
      readonly found?: readonly Table[];
    }
  | { readonly kind: "read" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What is being written, or how the last action ended; the latter stays until the next action. */
export type Action =
  | { readonly kind: "none" }
  | { readonly kind: "writing"; readonly progress?: Progress }
  | { readonly kind: "done"; readonly said: string; readonly takeBack?: WritePlan }
  | {
      readonly kind: "failed";
      readonly failure: Failure;
      /** The view that tells of it beside its plan; elsewhere it is told below the view. */
      readonly within?: View | undefined;
    };

/** Whether the plan on show is the first one, or was made again since the workbook moved on. */
export type PlanAge = "first" | "made again";

export interface PaneState {
  /** The day that counts until the user or the workbook states another. */
  readonly today: DateSerial;
  /** The day that the user chose in the header. */
  readonly chosenAsOf?: DateSerial;
  readonly reading: Reading;
  /** The last good reading; it stays on show while the workbook is read again. */
  readonly review?: Review;
  /** The links that could be made in it; absent while they are still looked for. */
  readonly proposals?: readonly Proposal[] | undefined;
  /** Whether the part of the core that plans has come; it comes when the first tables are listed. */
  readonly hasPlanner: boolean;
  readonly view: View;
  /** The plan that is asked for. The plan itself follows from it and the review. */
  readonly request?: PlanRequest;
  readonly planAge: PlanAge;
  readonly action: Action;
  readonly selection?: SelectedArea;
  /** What a screen reader is told. */
  readonly announcement: string;
}

interface ReviewArrived {
  readonly kind: "review arrived";
  readonly review: Review;
  /** Where they are known already. */
  readonly proposals?: readonly Proposal[] | undefined;
}

export type PaneEvent =
  | { readonly kind: "reading started"; readonly today: DateSerial }
  | { readonly kind: "reading progressed"; readonly progress: Progress }
  | { readonly kind: "reading cancelled" }
  | { readonly kind: "tables found"; readonly tables: readonly Table[] }
  /** Another task took its place. */
  | { readonly kind: "reading given up" }
  | { readonly kind: "reading failed"; readonly failure: Failure }
  | ReviewArrived
  /** Of a review that may have been replaced meanwhile. */
  | { readonly kind: "proposals arrived"; readonly review: Review; readonly proposals: readonly Proposal[] }
  | { readonly kind: "planner came" }
  | { readonly kind: "view chosen"; readonly view: View }
  | (Partial<Omit<ReviewArrived, "kind">> & { readonly kind: "date chosen"; readonly asOf: DateSerial })
  | { readonly kind: "plan asked"; readonly request: PlanRequest }
  | { readonly kind: "plan dropped" }
  | { readonly kind: "plan outdated"; readonly reason: string }
  | { readonly kind: "writing started" }
  | { readonly kind: "writing progressed"; readonly progress: Progress }
  | { readonly kind: "writing cancelled" }
  | { readonly kind: "written"; readonly said: string; readonly takeBack?: WritePlan }
  | { readonly kind: "action failed"; readonly failure: Failure; readonly within?: View | undefined }
  /** Something that changes nothing in the workbook was done, such as copying. */
  | { readonly kind: "said"; readonly words: string }
  | { readonly kind: "ending read" }
  | { readonly kind: "selection moved"; readonly place: SelectedArea };

/** The pane before anything was read. */
export function initialState(today: DateSerial): PaneState {
  return {
    today,
    reading: { kind: "not asked" },
    hasPlanner: false,
    view: "tables",
    planAge: "first",
    action: { kind: "none" },
    announcement: "",
  };
}
