/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { cellToA1 } from "../../src/core/model/address";
import type { Workbook } from "../../src/core/model/workbook";
import { greenDashboard } from "../kit/green-dashboard";
import { gridOf, workbookOf } from "../kit/grid";
import { linkedWorkbook, readLinked } from "../kit/linked-workbook";
import { MemoryHost } from "../kit/memory-host";
import { withSettings } from "../kit/settings-sheet";
import { showView, TODAY, written } from "../kit/show-pane";

const OKRS = gridOf({ sheet: "OKRs" })`
  Objective | Key result   | Baseline | Actual | Target | Start      | Due        | Updated    | Owner
  Stay      | Logo churn   | 2.1      | 1.8    | 1.5    | 2026-10-01 | 2026-10-10 | 2026-10-07 | Ines
            | Net promoter | 30       |        | 60     | 2026-10-01 | 2026-12-31 | 2026-10-07 | Tomasz
`;
const NOTES = gridOf({ sheet: "Notes" })`
  Ask the works council
`;

const BUDGET = gridOf({ sheet: "Budget" })`
  Cost centre | Budget 2026 | Actual 2026
  Travel      | 120000      | 98000
  Software    | 340000      | 361000
`;

async function showRow(sheet: string, cell: string) {
  const host = new MemoryHost(workbookOf(OKRS, NOTES, BUDGET));
  const user = await showView(host, /^Tables/);
  const select = (name: string, a1: string) => act(() => host.click(name, a1));
  select(sheet, cell);
  return { host, user, select };
}

function keyResultNamed(workbook: Workbook, name: string) {
  const found = readLinked(workbook).scorecard.keyResults.find((keyResult) => keyResult.name === name);
  if (!found) throw new Error(`There is no key result ${name}.`);
  return found;
}

const panel = () => screen.getByRole("region", { name: "The selected row" });

test("the strip names the selected row; its panel says why, what would change the word and how it was read", async () => {
  const { user } = await showRow("OKRs", "D2");
  await user.click(await screen.findByRole("button", { name: /Logo churn.*Why/ }));
  expect(panel()).toHaveFocus();
  expect(
    within(panel()).getByText(/50% of the way at 80% of the time: 30 points behind plan\./),
  ).toBeVisible();
  expect(within(panel()).getByRole("region", { name: "What would change the word" })).toHaveTextContent(
    /At risk1\.76 or less/,
  );
  const read = within(panel()).getByRole("region", { name: "How it was read" });
  expect(read).toHaveTextContent(/Now1\.8D2/);
  expect(read).toHaveTextContent(/Period1 Oct 2026 to 10 Oct 2026F2G2/);
});

test("the panel follows the selection and leaves the focus where it is; Escape closes it", async () => {
  const { user, select } = await showRow("OKRs", "D2");
  await user.click(await screen.findByRole("button", { name: /Why/ }));
  screen.getByRole("tab", { name: /^Links/ }).focus();
  select("OKRs", "B3");
  expect(within(panel()).getByRole("heading", { name: "Net promoter" })).toBeInTheDocument();
  expect(screen.getByRole("tab", { name: /^Links/ })).toHaveFocus();
  select("Notes", "A1");
  expect(panel()).toHaveTextContent("This cell belongs to no table that is judged.");
  within(panel()).getByRole("button", { name: "Close" }).focus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "The selected row" })).toBeNull();
});

test("a closed panel gives the focus back to the strip that opened it", async () => {
  const { user } = await showRow("OKRs", "D2");
  const strip = () => screen.getByRole("button", { name: /Why/ });
  await screen.findByRole("button", { name: /Why/ });
  strip().focus();
  await user.keyboard("{Enter}");
  expect(panel()).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(strip()).toHaveFocus();
  await user.keyboard("{Enter}");
  await user.click(within(panel()).getByRole("button", { name: "Close" }));
  expect(strip()).toHaveFocus();
});

test("a cell of an input and the neighbouring row are a click away", async () => {
  const { host, user } = await showRow("OKRs", "D2");
  await user.click(await screen.findByRole("button", { name: /Why/ }));
  await user.click(within(panel()).getByRole("button", { name: "G2" }));
  expect(host.selected).toMatchObject({ sheet: "OKRs", area: { top: 1, left: 6 } });
  await user.click(within(panel()).getByRole("button", { name: "Next row" }));
  expect(host.selected).toMatchObject({ sheet: "OKRs", area: { top: 2 } });
});

test("days of the settings are said with the settings, and led to by their cells alone", async () => {
  const undated = gridOf({ sheet: "OKRs" })`
    Objective | Key result   | Baseline | Actual | Target
    Stay      | Logo churn   | 2.1      | 1.8    | 1.5
    Stay      | Net promoter | 30       | 40     | 60
  `;
  const days = { cycleStart: TODAY - 20, cycleEnd: TODAY + 60 };
  const host = new MemoryHost(withSettings(days, undated));
  const user = await showView(host, /^Tables/);
  act(() => host.click("OKRs", "B2"));
  await user.click(await screen.findByRole("button", { name: /Logo churn.*Why/ }));
  const read = within(panel()).getByRole("region", { name: "How it was read" });
  expect(read).toHaveTextContent(/, from OKR SettingsB2B3/);
  await user.click(within(read).getByRole("button", { name: "B3" }));
  await waitFor(() => expect(host.selected).toMatchObject({ sheet: "OKR Settings", area: { top: 2 } }));
});

test("a number is checked in from the panel, whosever row it is, and its owner is asked", async () => {
  const { user } = await showRow("OKRs", "D2");
  await user.click(await screen.findByRole("button", { name: /Why/ }));
  await user.click(within(panel()).getByRole("button", { name: "Ask Ines" }));
  expect(await screen.findByRole("dialog", { name: "Ask Ines" })).toBeVisible();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await user.click(within(panel()).getByRole("button", { name: "Check in" }));
  expect(screen.getByRole("tab", { name: /^Check-in/ })).toHaveAttribute("aria-selected", "true");
  expect(await screen.findByLabelText("Now: Logo churn")).toHaveFocus();
});

test("a row that is chosen while the check-in is open already is opened there", async () => {
  const { user, select } = await showRow("OKRs", "D2");
  await user.click(await screen.findByRole("button", { name: /Why/ }));
  await user.click(within(panel()).getByRole("button", { name: "Check in" }));
  select("OKRs", "B3");
  await user.click(within(panel()).getByRole("button", { name: "Check in" }));
  expect(await screen.findByLabelText("Now: Net promoter")).toHaveFocus();
  expect(screen.queryByLabelText("Now: Logo churn")).toBeNull();
});

test("beside its KPI a key result is told what that says, and takes it over after the plan was shown", async () => {
  const host = new MemoryHost(linkedWorkbook(greenDashboard(), ["Raise CSAT from 4.1 to 4.6", "CSAT"]));
  const user = await showView(host, /^Tables/);
  const { at } = keyResultNamed(host.workbook, "Raise CSAT from 4.1 to 4.6");
  act(() => host.click(at.sheet, cellToA1(at)));
  await user.click(await screen.findByRole("button", { name: /Raise CSAT.*Why/ }));
  const behind = within(panel()).getByRole("region", { name: "KPI behind it" });
  expect(behind).toHaveTextContent(/It says 4\.\d+\./);
  await user.click(within(behind).getByRole("button", { name: "Take the number from this KPI" }));
  const plan = await screen.findByRole("dialog");
  expect(within(plan).getByRole("button", { name: /^Write \d+ cells?$/ })).toBeInTheDocument();
});

test("a cell of no table takes its sheet, or leads to the tables under their one name", async () => {
  const { host, user, select } = await showRow("OKRs", "D2");
  await user.click(await screen.findByRole("button", { name: /Why/ }));
  select("Budget", "A2");
  expect(panel()).toHaveTextContent(/Budget was not taken: /);
  expect(within(panel()).getByRole("button", { name: "Go to Tables" })).toBeVisible();
  await user.click(within(panel()).getByRole("button", { name: "Take Budget as KPIs" }));
  expect(host.workbook.metadata).toContain("declared");
});

test("the heading of a column of ours says what the column is", async () => {
  const { user, select } = await showRow("OKRs", "D2");
  await user.click(screen.getByRole("tab", { name: /^Flags/ }));
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells$/ }));
  await written();
  select("OKRs", "J1");
  await user.click(
    await screen.findByRole("button", { name: /^How each row stands against its target.*Why/ }),
  );
  expect(panel()).toHaveTextContent(/^OKRs, J1How each row stands/);
  expect(panel()).not.toHaveTextContent("belongs to no table");
});
