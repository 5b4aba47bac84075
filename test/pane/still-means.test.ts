import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { nextState } from "../../src/pane/next-state";
import { initialState } from "../../src/pane/pane-state";
import { greenDashboard } from "../kit/green-dashboard";
import { MemoryHost } from "../kit/memory-host";

const TODAY = dateSerial(2026, 10, 8);

/** A link is asked for, then the workbook is read again after an edit. */
function requestAfter(edit: (host: MemoryHost) => void): unknown {
  const host = new MemoryHost(greenDashboard());
  const before = reviewWorkbook(host.workbook, TODAY);
  const links = [{ keyResult: "OKR Q3!B2", kpi: "Revenue!A4", relation: "measures" }] as const;
  edit(host);
  const asked = nextState(nextState(initialState(TODAY), { kind: "review arrived", review: before }), {
    kind: "plan asked",
    request: { kind: "link", links },
  });
  return nextState(asked, { kind: "review arrived", review: reviewWorkbook(host.workbook, TODAY) }).request;
}

test("a plan that is on show stays while numbers change", () => {
  expect(requestAfter((host) => host.typeUnheard("OKR Q3", "F2", 0.08))).toBeDefined();
});

test("a link that is asked for is dropped when its row is another one after a sort", () => {
  const sorted = (host: MemoryHost): void => {
    host.typeUnheard("OKR Q3", "B2", "Win 20 reference customers");
    host.typeUnheard("OKR Q3", "B5", "Raise mid-market share from 7% to 12%");
  };
  expect(requestAfter(sorted)).toBeUndefined();
});
