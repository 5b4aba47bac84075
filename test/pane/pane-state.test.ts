import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { nextState } from "../../src/pane/next-state";
import { initialState, type PaneEvent, type PaneState } from "../../src/pane/pane-state";
import { grid, workbookOf } from "../kit/grid";
import { greenDashboard } from "../kit/green-dashboard";

const TODAY = dateSerial(2026, 10, 8);
const review = reviewWorkbook(greenDashboard(), TODAY);

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(nextState, initialState(TODAY));
}

const READ: readonly PaneEvent[] = [
  { kind: "reading started", today: TODAY },
  { kind: "review arrived", review },
];

test("nothing is read before it is asked for", () => {
  expect(initialState(TODAY).reading.kind).toBe("not asked");
});

test("a reading that is cancelled leaves what was on show", () => {
  expect(after({ kind: "reading started", today: TODAY }, { kind: "reading cancelled" }).reading.kind).toBe(
    "not asked",
  );
  const again = after(...READ, { kind: "reading started", today: TODAY }, { kind: "reading cancelled" });
  expect(again.reading.kind).toBe("read");
  expect(again.review).toBe(review);
});

test("progress that arrives late, after the reading is over, is not shown", () => {
  const progress = { done: 1, all: 2, step: "Reading Revenue" };
  expect(after(...READ, { kind: "reading progressed", progress }).reading.kind).toBe("read");
});

test("the first reading opens what needs a person; a later one stays where the user is", () => {
  expect(after(...READ).view).toBe("today");
  const later = after(...READ, { kind: "view chosen", view: "flags" }, { kind: "review arrived", review });
  expect(later.view).toBe("flags");
});

test("a workbook without tables opens on Tables, where the ways on are told", () => {
  const empty = reviewWorkbook(workbookOf(grid`Hello`), TODAY);
  expect(after({ kind: "review arrived", review: empty }).view).toBe("tables");
});

test("a plan that is outdated is asked for still, and marked as made again", () => {
  const state = after(
    ...READ,
    { kind: "plan asked", request: { kind: "thaw" } },
    { kind: "writing started" },
    { kind: "plan outdated", reason: "C4 was changed." },
  );
  expect(state.request).toEqual({ kind: "thaw" });
  expect(state.planAge).toBe("made again");
  expect(state.announcement).toBe("C4 was changed.");
});

test("what was written stays on show with its way back until the next plan is asked for", () => {
  const takeBack = { title: "", steps: [], groups: [], refusals: [] };
  const written = after(...READ, { kind: "writing started" }, { kind: "written", said: "Linked.", takeBack });
  expect(written.action).toEqual({ kind: "done", said: "Linked.", takeBack });
  expect(nextState(written, { kind: "view chosen", view: "links" }).action.kind).toBe("done");
  expect(nextState(written, { kind: "plan asked", request: { kind: "thaw" } }).action.kind).toBe("none");
});

test("going to another view drops the plan that was asked for in this one", () => {
  const state = after(
    ...READ,
    { kind: "plan asked", request: { kind: "thaw" } },
    { kind: "view chosen", view: "links" },
  );
  expect(state.request).toBeUndefined();
});
