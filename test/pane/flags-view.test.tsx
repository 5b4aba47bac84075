/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import { flagSources } from "../../src/core/flag-sources";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps, visibleContent } from "../kit/apply-steps";
import { gridOf, gridOfRows, workbookOf } from "../kit/grid";
import { greenDashboard } from "../kit/green-dashboard";
import { linkedWorkbook } from "../kit/linked-workbook";
import { MemoryHost } from "../kit/memory-host";
import { shopNames } from "../kit/shop-names";
import { afterAGlance, showView, TODAY, written } from "../kit/show-pane";

const SHARE = "Raise mid-market share from 7% to 12%";
const OLD_COLUMNS = "Your links still read the old columns.";

function group(title: string): HTMLElement {
  const row = screen.getByText(title, { selector: "li > div > *" }).closest("li");
  if (!row) throw new Error(`No group ${title}`);
  return row;
}

test("the plan is shown cell by cell, from old to new, before anything is written", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  const sheet = group("OKR Q3");
  expect(sheet).toHaveTextContent("J to K · 10 cells");
  expect(sheet).toHaveTextContent(/Health and Staleness.*Off track.*(On track|Achieved)/);
  await user.click(within(sheet).getByRole("button", { name: "OKR Q3" }));
  const health = within(sheet).getByRole("region", { name: "OKR Q3 → J Health" });
  expect(health).toHaveTextContent(/^Column J, Health: empty today, then/);
  expect(within(health).getByRole("button", { name: SHARE }).closest("li")).toHaveTextContent(
    /^J2 .* → Off track/,
  );
  expect(visibleContent(host.workbook)).toEqual(visibleContent(greenDashboard()));
});

test("where no table has a row for each measure, the flags are offered on a sheet of their own", async () => {
  const reps = gridOf({ sheet: "Reps" })`
    Rep   | Calls target | Calls actual | Demos target | Demos actual
    Jones | 100          | 95           | 12           | 14
    Smith | 100          | 112          | 12           | 9
    Brown | 80           | 83           | 10           | 11
  `;
  const host = new MemoryHost(workbookOf(reps));
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await written();
  expect(host.value("OKR Flags", "A1")).toBeDefined();
});

test("a word opens the sentence of OKR.EXPLAIN, and Escape closes it", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Flags/);
  const health = group("OKR Q3");
  await user.click(within(health).getByRole("button", { name: "OKR Q3" }));
  await user.click(within(health).getByRole("button", { name: `Off track: why ${SHARE} says so` }));
  expect(within(health).getByText(/46 points behind plan/)).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(within(health).queryByText(/46 points behind plan/)).toBeNull();
});

test("Write writes what was shown; Take back leaves no trace", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await written();
  const takeBack = screen.getByRole("button", { name: "Take back" });
  expect(host.value("OKR Q3", "J2")).toBe("Off track");
  expect(screen.getByRole("status")).toHaveTextContent(/^Written: \d+ cells\.$/);
  await user.click(takeBack);
  await waitFor(() => expect(visibleContent(host.workbook)).toEqual(visibleContent(greenDashboard())));
  expect(screen.getByRole("status")).toHaveTextContent("Taken back.");
});

test("a table that is unticked gets no flags", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Flags/);
  await user.click(screen.getByRole("checkbox", { name: "Health of KPI dashboard" }));
  expect(group("Revenue")).toHaveTextContent(/cells.*Staleness/);
  expect(group("Revenue")).not.toHaveTextContent("Health");
  await user.click(screen.getByRole("checkbox", { name: "Staleness of KPI dashboard" }));
  expect(screen.queryByText("Revenue", { selector: "li *" })).toBeNull();
  expect(group("OKR Q3")).toHaveTextContent("J to K");
});

test("Progress and Owner come on request, beside the tables that can have them, and stay chosen", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  expect(screen.queryByText(/Progress/, { selector: "li *" })).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Progress" }));
  await user.click(screen.getByRole("checkbox", { name: "Owner" }));
  await user.click(screen.getByRole("tab", { name: /^Links/ }));
  await user.click(screen.getByRole("tab", { name: /^Flags/ }));
  expect(screen.getByRole("checkbox", { name: "Progress" })).toBeChecked();
  await user.click(within(group("OKR Q3")).getByRole("button", { name: "OKR Q3" }));
  const progress = screen.getByRole("region", { name: "OKR Q3 → L Progress" });
  expect(within(progress).getByRole("button", { name: SHARE }).closest("li")).toHaveTextContent(/→ \d+%$/);
  expect(screen.getByRole("region", { name: "OKR Q3 → M Ownership" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await written();
  expect(host.value("OKR Q3", "M2")).toBe("Named");
});

test("a workbook that was edited meanwhile gets a new plan, shown before it is written", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  host.typeUnheard("OKR Q3", "J1", "Comment");
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  expect(await screen.findByText(/This is the plan for how it is now/)).toBeInTheDocument();
  expect(host.value("OKR Q3", "J2")).toBeUndefined();
  await waitFor(() => expect(group("OKR Q3")).toHaveTextContent("K to L"));
});

test("Remove, Repair, Freeze and Thaw stand in a quiet menu and show their plan first", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await screen.findByText("9 rows say how they stand.");
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Remove the flags" }));
  expect(host.value("OKR Q3", "J2")).toBe("Off track");
  await user.click(screen.getByRole("button", { name: /^Clear \d+ cells/ }));
  await waitFor(() => expect(host.value("OKR Q3", "J2")).toBeUndefined());
});

const CSAT = ["Raise CSAT from 4.1 to 4.6", "CSAT"] as const;

test("links read new flags from the same plan on", async () => {
  const user = await showView(new MemoryHost(linkedWorkbook(greenDashboard(), CSAT)), /Flags/);
  expect(screen.getByText("OKR Links")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await screen.findByText("9 rows say how they stand.");
  expect(screen.queryByText(OLD_COLUMNS)).toBeNull();
});

test("links that do not read the flags are offered to be brought up to date; then the offer is gone", async () => {
  const review = reviewWorkbook(linkedWorkbook(greenDashboard(), CSAT), TODAY);
  const { readings, link } = flagSources(review);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness", "link"], place: "beside" } as const;
  const flagsAlone = planFlags(review, choice, { readings, ...(link && { link }) });
  const user = await showView(new MemoryHost(applySteps(review.workbook, flagsAlone)), /Flags/);
  await screen.findByText(OLD_COLUMNS);
  await user.click(screen.getByRole("button", { name: "Write 2 cells" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Write 2 cells" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("The links are up to date."));
  await waitFor(() => expect(screen.queryByText(OLD_COLUMNS)).toBeNull());
});

test("flags begin at the selected cell's column where the user says so, and at the edge again", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  act(() => host.click("Budget", "F2"));
  await user.click(screen.getByRole("button", { name: "Begin at the selected cell's column" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Select a cell on a row of the table");
  act(() => host.click("OKR Q3", "M3"));
  await user.click(screen.getByRole("button", { name: "Begin at the selected cell's column" }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText("OKR Q3: from column M on")).toBeInTheDocument();
  expect(group("OKR Q3")).toHaveTextContent("M to N");
  await user.click(screen.getByRole("button", { name: "Use its right edge" }));
  expect(group("OKR Q3")).toHaveTextContent("J to K");
  act(() => host.click("OKR Q3", "M3"));
  await user.click(screen.getByRole("button", { name: "Begin at the selected cell's column" }));
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells$/ }));
  await waitFor(() => expect(host.value("OKR Q3", "M1")).toBe("Health"));
});

test("flags that were frozen are offered to be thawed; their links are not called outdated", async () => {
  const linked = linkedWorkbook(greenDashboard(), [
    "Lift average contract value to 30000",
    "Average contract value",
  ]);
  const host = new MemoryHost(linked);
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells$/ }));
  await written();
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "For readers without it: fixed words" }));
  await user.click(await screen.findByRole("button", { name: /^Freeze \d+ cells$/ }));
  const thaw = await screen.findByRole("button", { name: "Bring formulas back" });
  expect(screen.getByText(/\d+ words are fixed for readers without OKR Pulse\./)).toBeInTheDocument();
  expect(screen.queryByText(OLD_COLUMNS)).toBeNull();
  await user.click(thaw);
  await user.click(await screen.findByRole("button", { name: /^Thaw \d+ cells$/ }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Bring formulas back" })).toBeNull());
  expect(screen.queryByText(OLD_COLUMNS)).toBeNull();
});

test("what was unticked is unticked still after a visit to another tab, and after a new reading", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Flags/);
  await user.click(screen.getByRole("checkbox", { name: "Staleness of KPI dashboard" }));
  await user.click(screen.getByRole("tab", { name: /Tables/ }));
  await user.click(screen.getByRole("tab", { name: /Flags/ }));
  expect(screen.getByRole("checkbox", { name: "Staleness of KPI dashboard" })).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "Read the workbook again" }));
  await waitFor(() => expect(group("Revenue")).toHaveTextContent("Health"));
  expect(screen.getByRole("checkbox", { name: "Staleness of KPI dashboard" })).not.toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Health of KPI dashboard" })).toBeChecked();
});

test("after writing, the view tells what the sheets say: counted, worst first, each with its why and its cell", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  expect(await screen.findByRole("heading", { name: "9 rows say how they stand." })).toBeInTheDocument();
  expect(
    screen.getByText(/^Written in columns J to K of Revenue and J to K of OKR Q3\./),
  ).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Write/ })).toBeNull();
  expect(screen.getByRole("img", { name: /^Key results: .*2 Off track/ })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Leadership report" })).toBeInTheDocument();
  const [worst] = within(screen.getByRole("list", { name: "Key results" })).getAllByRole("listitem");
  // The number is the panel's: one that its cell can show, and true of that very number.
  expect(worst).toHaveTextContent(/Off track: .*points behind plan\. At risk needs \S+ or more\.$/);
  await user.click(within(worst ?? document.body).getByRole("button"));
  await waitFor(() => expect(host.selected.sheet).toBe("OKR Q3"));
});

test("of an old number the list says how old it is and its word were it new, and no more", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await screen.findByRole("heading", { name: "9 rows say how they stand." });
  const old = screen.getByText(/First response time/).closest("li");
  expect(old).toHaveTextContent(
    /Stale: updated 2 Jun 2026, 128 days ago, due \S.*\. Updated today it would be [A-Z][a-z ]+\.$/,
  );
  expect(screen.getByRole("button", { name: /^On plan \d key results?, \d KPIs?$/ })).toBeInTheDocument();
});

test("after writing, the sheet shows the flags", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  const headingToLast = { top: 2, left: 9, bottom: 7, right: 9 };
  await waitFor(() => expect(host.selected).toEqual({ sheet: "Revenue", area: headingToLast }));
});

test("Take back goes when the user has undone the write in the sheet", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await written();
  host.workbook = greenDashboard();
  await user.click(screen.getByRole("button", { name: "Read the workbook again" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Take back" })).toBeNull());
  expect(screen.getByRole("button", { name: /^Write \d+ cells/ })).toBeInTheDocument();
});

test("Take back stays while a cell of the write is still there", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await written();
  host.typeUnheard("OKR Q3", "J2", "mine");
  await user.click(screen.getByRole("button", { name: "Read the workbook again" }));
  await afterAGlance();
  expect(screen.getByRole("button", { name: "Take back" })).toBeInTheDocument();
});

test("a choice of long ago is not undone: flags that a table never got are not called new", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("checkbox", { name: "Staleness of KPI dashboard" }));
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await screen.findByRole("button", { name: "Show in sheet" });
  cleanup();
  await showView(new MemoryHost(host.workbook), /Flags/);
  expect(screen.getByRole("button", { name: "Show in sheet" })).toBeInTheDocument();
  expect(
    screen.queryByText(/how its row stands|how their rows stand|not in the sheet yet|no flags yet/),
  ).toBeNull();
});

test("where formulas would be felt at every edit, words are offered instead", async () => {
  const shops = shopNames(2_501).map((name) => [name, 10, 12, TODAY - 3]);
  const user = await showView(
    new MemoryHost(workbookOf(gridOfRows([["KPI", "Target", "Actual", "Updated"], ...shops]))),
    /Flags/,
  );
  expect(screen.getByText(/5,002 formulas will make this workbook slower/)).toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: /^Words instead of formulas/ }));
  expect(screen.getByText(/The words are written as values/)).toBeInTheDocument();
});

/** A sheet that somebody protects between the plan and the click. */
function protectedHost(): MemoryHost {
  const host = new MemoryHost(greenDashboard());
  host.apply = () =>
    Promise.resolve({
      kind: "failed",
      reason: '"OKR Q3" is protected.',
      nextStep: 'Unprotect "OKR Q3", or put the flags on a new sheet.',
      at: { sheet: "OKR Q3", row: 0, column: 9 },
      isUntouched: true,
    });
  return host;
}

test("flags that could not be written say why above their plan, once; the choices and three ways on stay", async () => {
  const host = protectedHost();
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("checkbox", { name: "Staleness of KPI dashboard" }));
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await screen.findByText('"OKR Q3" is protected.');
  expect(screen.getByText("Nothing was written.")).toBeInTheDocument();
  expect(screen.queryByRole("region", { name: "What was done" })).toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent('Nothing was written. "OKR Q3" is protected.');
  expect(screen.getByRole("checkbox", { name: "Staleness of KPI dashboard" })).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "Show sheet" }));
  await waitFor(() => expect(host.selected.sheet).toBe("OKR Q3"));
  await user.click(screen.getByRole("button", { name: "Own sheet" }));
  expect(screen.getByLabelText("Where")).toHaveDisplayValue("on a sheet of their own");
  expect(screen.queryByText("Nothing was written.")).toBeNull();
});

test("flags that could not be written are written by the same choices once the way is free", async () => {
  const host = protectedHost();
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("checkbox", { name: "Staleness of KPI dashboard" }));
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  const again = await screen.findByRole("button", { name: "Try again" });
  host.apply = (plan, task) => MemoryHost.prototype.apply.call(host, plan, task);
  await user.click(again);
  await screen.findByText("9 rows say how they stand.");
  expect(host.value("OKR Q3", "J2")).toBe("Off track");
  expect(host.value("Revenue", "K3")).toBeUndefined();
});

test("a failure of flags is told below any other view", async () => {
  const user = await showView(protectedHost(), /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await screen.findByText("Nothing was written.");
  await user.click(screen.getByRole("tab", { name: /^Links/ }));
  expect(screen.getByRole("region", { name: "What was done" })).toHaveTextContent("Nothing was written.");
});

test("the head of the written flags has room for one place, so more are counted", async () => {
  const [kpis, okrs] = greenDashboard().grids;
  if (!kpis || !okrs) throw new Error("The sample has changed.");
  const second = { ...okrs, sheet: "Objectives and key results of the regional sales organisation" };
  const host = new MemoryHost(workbookOf(kpis, okrs, second));
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await written();
  expect(screen.getByRole("button", { name: /^Key results/ })).toHaveTextContent("Key resultson 2 sheets");
  expect(screen.getByRole("button", { name: /^KPIs/ })).toHaveTextContent("KPIsRevenue, column J");
});

test("blocks of one sheet are one place, however many columns their words stand in", async () => {
  const okrs = gridOf({ sheet: "OKRs" })`
    Objective 1: Close the books on time
    Key result                       | Owner | Baseline | Target | Actual | Start      | Due
    Cut the close from 15 to 10 days | Selin | 15       | 10     | 12     | 2026-07-01 | 2026-12-31
    Cut corrections from 4.1 to 1.5  | Selin | 4.1      | 1.5    | 2.9    | 2026-07-01 | 2026-12-31

    Objective 2: Give support that is worth renewing for
    Key result                       | Owner | Baseline | Target | Actual | Start      | Due
    Raise CSAT from 4.1 to 4.6       | Derya | 4.1      | 4.6    | 4.2    | 2026-07-01 | 2026-12-31
    Cut tickets from 120 to 30       | Derya | 120      | 30     | 95     | 2026-07-01 | 2026-12-31
  `;
  const user = await showView(new MemoryHost(workbookOf(okrs)), /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await written();
  expect(screen.getByRole("button", { name: /^Key results/ })).toHaveTextContent("Key resultsOKRs, column H");
});
