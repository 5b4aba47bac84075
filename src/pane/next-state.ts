import type { Review } from "../core/model/review";
import type { Table } from "../core/model/table";
import { firstView } from "./first-view";
import type { Action, Failure, PaneEvent, PaneState } from "./pane-state";
import { isTakenBack } from "./is-taken-back";
import { dayText, WORDS } from "./pane-words";
import { stillMeans } from "./still-means";

type Happening<Kind extends PaneEvent["kind"]> = Extract<PaneEvent, { kind: Kind }>;

/** What each event makes of the state. */
const HAPPENINGS: {
  readonly [Kind in PaneEvent["kind"]]: (state: PaneState, event: Happening<Kind>) => PaneState;
} = {
  "reading started": (state, { today }) => ({ ...state, today, reading: { kind: "reading" } }),
  "reading progressed": (state, { progress }) =>
    state.reading.kind === "reading" ? { ...state, reading: { ...state.reading, progress } } : state,
  "tables found": (state, { tables }) => withFound(state, tables),
  "reading cancelled": (state) => ({ ...withoutReading(state), announcement: WORDS.stopped }),
  "reading given up": withoutReading,
  "reading failed": (state, { failure }) => ({
    ...state,
    reading: { kind: "failed", failure },
    announcement: failure.what,
  }),
  "review arrived": (state, arrived) => withReview(state, arrived),
  "proposals arrived": (state, { review, proposals }) =>
    state.review === review ? { ...state, proposals } : state,
  "planner came": (state) => ({ ...state, hasPlanner: true }),
  "view chosen": (state, { view }) => withoutPlan({ ...state, view }),
  "date chosen": (state, { asOf, review, proposals }) => ({
    ...state,
    chosenAsOf: asOf,
    // Proposals of another review may be about other rows.
    ...(review && { review, proposals }),
    announcement: WORDS.dateChanged(dayText(asOf)),
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
  "action failed": (state, { failure, within }) => ended(state, { kind: "failed", failure, within }),
  said: (state, { words }) => ({ ...state, announcement: words }),
  "ending read": (state) => ({ ...state, action: { kind: "none" } }),
  "selection moved": (state, { place }) => ({ ...state, selection: place }),
};

/** What the pane shows after something happened. Pure: effects are in `pane-session.ts`. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  const happen = HAPPENINGS[event.kind] as (state: PaneState, event: PaneEvent) => PaneState;
  return happen(state, event);
}

/** The first reading lists its tables before their rows are read; that there is none is said once all is read. */
function withFound(state: PaneState, found: readonly Table[]): PaneState {
  if (state.reading.kind !== "reading" || state.review || found.length === 0) return state;
  const progress = { step: WORDS.reviewing.rows, done: 0, all: found.length };
  return {
    ...state,
    reading: { ...state.reading, progress, found },
    announcement: WORDS.found(found.length),
  };
}

/**
 * The first reading opens the view that has something to do; later ones stay where the user is. A plan that would
 * now mean other rows is not on show any more.
 */
function withReview(state: PaneState, { review, proposals }: Happening<"review arrived">): PaneState {
  const view = state.review ? state.view : firstView(review);
  const announcement = state.review ? state.announcement : WORDS.found(review.tables.length);
  const { request, review: before } = state;
  const isLost = request && before && !stillMeans(request, before, review);
  const kept = withoutVainTakeBack(isLost ? withoutPlan(state) : state, review);
  return { ...kept, reading: { kind: "read" }, review, proposals, view, announcement };
}

/** Where the user has undone the write in the sheet, the offer to take it back would only fail. */
function withoutVainTakeBack(state: PaneState, { workbook }: Review): PaneState {
  const { action } = state;
  const isVain = action.kind === "done" && action.takeBack && isTakenBack(action.takeBack, workbook);
  return isVain ? { ...state, action: { kind: "none" } } : state;
}

function withoutReading(state: PaneState): PaneState {
  return { ...state, reading: { kind: state.review ? "read" : "not asked" } };
}

function withoutPlan(state: PaneState): PaneState {
  const { request, ...rest } = state;
  return request ? { ...rest, planAge: "first" } : { ...state, planAge: "first" };
}

function ended(state: PaneState, action: Exclude<Action, { kind: "none" | "writing" }>): PaneState {
  return { ...state, action, announcement: action.kind === "done" ? action.said : saidOf(action.failure) };
}

function saidOf({ what, why }: Failure): string {
  return why === undefined ? what : `${what} ${why}`;
}
