import type { CellAddress } from "../core/model/address";
import type { DateSerial } from "../core/model/period";
import type { Review } from "../core/model/review";
import type { WritePlan } from "../core/model/write-plan";
import type { Progress, SelectedArea } from "../port/workbook-host";
import { firstView } from "./first-view";
import { WORDS } from "./pane-words";
import type { PlanRequest } from "./plan-request";
import { stillMeans } from "./still-means";

export const VIEWS = ["tables", "links", "flags", "review"] as const;
export type View = (typeof VIEWS)[number];

/** What went wrong, where, and what to do about it, each in words. */
export interface Failure {
  readonly what: string;
  readonly nextStep: string;
  readonly at?: CellAddress;
}

export type Reading =
  | { readonly kind: "not asked" }
  | { readonly kind: "reading"; readonly progress?: Progress }
  | { readonly kind: "read" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What is being written, or how the last action ended; the latter stays until the next action. */
export type Action =
  | { readonly kind: "none" }
  | { readonly kind: "writing"; readonly progress?: Progress }
  | { readonly kind: "done"; readonly said: string; readonly takeBack?: WritePlan }
  | { readonly kind: "failed"; readonly failure: Failure };

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
  readonly view: View;
  /** The plan that is asked for. The plan itself follows from it and the review. */
  readonly request?: PlanRequest;
  readonly planAge: PlanAge;
  readonly action: Action;
  readonly selection?: SelectedArea;
  /** What a screen reader is told. */
  readonly announcement: string;
}

export type PaneEvent =
  | { readonly kind: "reading started" }
  | { readonly kind: "reading progressed"; readonly progress: Progress }
  | { readonly kind: "reading cancelled" }
  /** Another task took its place. */
  | { readonly kind: "reading given up" }
  | { readonly kind: "reading failed"; readonly failure: Failure }
  | { readonly kind: "review arrived"; readonly review: Review }
  | { readonly kind: "view chosen"; readonly view: View }
  | { readonly kind: "date chosen"; readonly asOf: DateSerial; readonly review?: Review }
  | { readonly kind: "plan asked"; readonly request: PlanRequest }
  | { readonly kind: "plan dropped" }
  | { readonly kind: "plan outdated"; readonly reason: string }
  | { readonly kind: "writing started" }
  | { readonly kind: "writing progressed"; readonly progress: Progress }
  | { readonly kind: "writing cancelled" }
  | { readonly kind: "written"; readonly said: string; readonly takeBack?: WritePlan }
  | { readonly kind: "action failed"; readonly failure: Failure }
  | { readonly kind: "ending read" }
  | { readonly kind: "selection moved"; readonly place: SelectedArea };

/** The pane before anything was read. */
export function initialState(today: DateSerial): PaneState {
  return {
    today,
    reading: { kind: "not asked" },
    view: "tables",
    planAge: "first",
    action: { kind: "none" },
    announcement: "",
  };
}

type Happening<Kind extends PaneEvent["kind"]> = Extract<PaneEvent, { kind: Kind }>;

/** What each event makes of the state. */
const HAPPENINGS: {
  readonly [Kind in PaneEvent["kind"]]: (state: PaneState, event: Happening<Kind>) => PaneState;
} = {
  "reading started": (state) => ({ ...state, reading: { kind: "reading" } }),
  "reading progressed": (state, { progress }) =>
    state.reading.kind === "reading" ? { ...state, reading: { kind: "reading", progress } } : state,
  "reading cancelled": (state) => ({ ...withoutReading(state), announcement: WORDS.stopped }),
  "reading given up": withoutReading,
  "reading failed": (state, { failure }) => ({
    ...state,
    reading: { kind: "failed", failure },
    announcement: failure.what,
  }),
  "review arrived": (state, { review }) => withReview(state, review),
  "view chosen": (state, { view }) => withoutPlan({ ...state, view }),
  "date chosen": (state, { asOf, review }) => ({
    ...state,
    chosenAsOf: asOf,
    ...(review && { review }),
    announcement: WORDS.dateChanged,
  }),
  "plan asked": (state, { request }) => ({ ...withoutPlan(state), request, action: { kind: "none" } }),
  "plan dropped": withoutPlan,
  "plan outdated": (state, { reason }) => ({
    ...state,
    planAge: "made again",
    action: { kind: "none" },
    announcement: reason,
  }),
  "writing started": (state) => ({ ...state, action: { kind: "writing" } }),
  "writing progressed": (state, { progress }) =>
    state.action.kind === "writing" ? { ...state, action: { kind: "writing", progress } } : state,
  "writing cancelled": (state) => ended(state, { kind: "done", said: WORDS.nothingWritten }),
  written: (state, { said, takeBack }) =>
    withoutPlan(ended(state, { kind: "done", said, ...(takeBack && { takeBack }) })),
  "action failed": (state, { failure }) => ended(state, { kind: "failed", failure }),
  "ending read": (state) => ({ ...state, action: { kind: "none" } }),
  "selection moved": (state, { place }) => ({ ...state, selection: place }),
};

/** What the pane shows after something happened. Pure: effects are in `pane-session.ts`. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const happen = HAPPENINGS[event.kind] as (state: PaneState, event: PaneEvent) => PaneState;
  return happen(state, event);
}

/**
 * The first reading opens the view that has something to do; later ones stay where the user is. A plan that would
 * now mean other rows is not on show any more.
 */
function withReview(state: PaneState, review: Review): PaneState {
  const view = state.review ? state.view : firstView(review);
  const announcement = state.review ? state.announcement : WORDS.found(review.tables.length);
  const { request, review: before } = state;
  const isLost = request && before && !stillMeans(request, before, review);
  const kept = isLost ? withoutPlan(state) : state;
  return { ...kept, reading: { kind: "read" }, review, view, announcement };
}

function withoutReading(state: PaneState): PaneState {
  return { ...state, reading: { kind: state.review ? "read" : "not asked" } };
}

function withoutPlan(state: PaneState): PaneState {
  const { request, ...rest } = state;
  return request ? { ...rest, planAge: "first" } : { ...state, planAge: "first" };
}

function ended(state: PaneState, action: Exclude<Action, { kind: "none" | "writing" }>): PaneState {
  return { ...state, action, announcement: action.kind === "done" ? action.said : action.failure.what };
}
