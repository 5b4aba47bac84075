/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Refusal } from "../../src/core/model/write-plan";
import { PaneSession } from "../../src/pane/pane-session";
import { Refusals } from "../../src/pane/plan/Refusals";
import { PaneContext } from "../../src/pane/use-pane";
import { gridOf, workbookOf } from "../kit/grid";
import { MemoryHost } from "../kit/memory-host";
import { giveWindowItsSenses, TODAY } from "../kit/show-pane";

const LOCKED = { reason: "KPIs is protected.", instead: "Unprotect it." };

const at = (row: number) => ({ sheet: "KPIs", row, column: 0 });

function show(refusals: readonly Refusal[]): void {
  giveWindowItsSenses();
  const host = new MemoryHost(workbookOf(gridOf({ sheet: "KPIs" })`KPI | Actual`));
  render(
    <PaneContext.Provider value={new PaneSession(host, () => TODAY)}>
      <Refusals refusals={refusals} />
    </PaneContext.Provider>,
  );
}

test("one sentence about three places is said once, with the three places", () => {
  show([0, 4, 8].map((row) => ({ at: at(row), ...LOCKED })));
  expect(screen.getByText("3 things are skipped")).toBeInTheDocument();
  const [line, ...others] = screen.getAllByRole("listitem");
  expect(others).toEqual([]);
  expect(line).toHaveTextContent("KPIs is protected. Unprotect it.KPIs!A1KPIs!A5KPIs!A9");
  expect(line && within(line).getAllByRole("button")).toHaveLength(3);
});

test("sentences that differ are lines of their own, each behind its place", () => {
  show([
    { at: at(0), ...LOCKED },
    { at: at(4), reason: "It shows #REF!; repair the flags first." },
  ]);
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "KPIs!A1 KPIs is protected. Unprotect it.",
    "KPIs!A5 It shows #REF!; repair the flags first.",
  ]);
});

test("of more places than one reads the rest is counted", async () => {
  show([...Array(20).keys()].map((row) => ({ at: at(row), ...LOCKED })));
  await userEvent.click(screen.getByRole("button", { name: "20 things are skipped" }));
  expect(screen.getByRole("listitem")).toHaveTextContent(/KPIs!A128 more$/);
});
