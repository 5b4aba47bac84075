/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { flagSources } from "../../src/core/flag-sources";
import { joinedNote, unfinishedParts } from "../../src/core/model/unfinished";
import type { Workbook } from "../../src/core/model/workbook";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { applySteps, visibleContent } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { readLinked, withSheet } from "../kit/linked-workbook";
import { MemoryHost } from "../kit/memory-host";
import { afterAGlance, showView } from "../kit/show-pane";

/** The flags of all tables, left after so many steps of writing. */
function stoppedAfter(steps: number): Workbook {
  const workbook = greenDashboard();
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health"] as const, place: "beside" as const };
  const plan = planFlags(review, choice, flagSources(review));
  const half = applySteps(workbook, { ...plan, steps: plan.steps.slice(0, steps) });
  return { ...half, unfinished: joinedNote(unfinishedParts(plan)) ?? "" };
}

const bar = (): HTMLElement => screen.getByRole("region", { name: /^“.+” did not finish\.$/ });
const plan = (): HTMLElement => screen.getByRole("dialog");

test("the pane says what stopped and how far it came, above every view", async () => {
  await showView(new MemoryHost(stoppedAfter(7)), /Today/);
  expect(bar()).toHaveTextContent(
    /^“Write \d+ cells” did not finish\.The pane or Excel may have been closed meanwhile\./,
  );
  expect(bar()).toHaveTextContent(/\d+ of \d+ cells are written\./);
});

test("of an action on several sheets, the pane says how far it came on each", async () => {
  await showView(new MemoryHost(stoppedAfter(20)), /Today/);
  const sheets = within(bar()).getAllByRole("listitem");
  const counts = sheets.map(({ textContent }) => /^(.*): (\d+) of (\d+) cells?$/.exec(textContent));
  expect(counts.map((found) => found?.[1])).toEqual(["OKR Settings", "Revenue", "OKR Q3"]);
  const all = counts.reduce((sum, found) => sum + Number(found?.[3]), 0);
  const written = counts.reduce((sum, found) => sum + Number(found?.[2]), 0);
  expect(bar()).toHaveTextContent(`${written} of ${all} cells are written.`);
});

test("Take back shows its plan cell by cell, and leaves no trace", async () => {
  const host = new MemoryHost(stoppedAfter(7));
  const user = await showView(host, /Tables/);
  await user.click(within(bar()).getByRole("button", { name: "Take back" }));
  expect(within(plan()).getByRole("button", { name: "OKR Settings" })).toBeInTheDocument();
  expect(host.workbook.unfinished).toBeDefined();
  await user.click(within(plan()).getByRole("button", { name: /^Take back \d+ cells$/ }));
  await waitFor(() => expect(visibleContent(host.workbook)).toEqual(visibleContent(greenDashboard())));
  await waitFor(() => expect(screen.queryByRole("region", { name: /^“.+” did not finish\.$/ })).toBeNull());
  expect(screen.getByRole("status")).toHaveTextContent("Taken back.");
});

test("Finish writing shows what is missing, and writes it, by keyboard alone", async () => {
  const host = new MemoryHost(stoppedAfter(7));
  const user = await showView(host, /Flags/);
  within(bar()).getByRole("button", { name: "Finish writing" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(within(plan()).getByRole("button", { name: /^Write the missing \d+ cells$/ })).toHaveFocus(),
  );
  await afterAGlance();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(host.workbook.unfinished).toBeUndefined());
  expect(host.workbook.metadata).toMatch(/"kind":"flags"/);
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/^Finished/));
});

test("a protected sheet is named, and what is on it can be taken back later", async () => {
  const closed = withSheet(stoppedAfter(30), "OKR Q3", (grid) => ({ ...grid, isProtected: true }));
  const host = new MemoryHost(closed);
  const user = await showView(host, /Tables/);
  expect(within(bar()).queryByRole("button", { name: "Finish writing" })).toBeNull();
  await user.click(within(bar()).getByRole("button", { name: "Take back" }));
  expect(plan()).toHaveTextContent('Unprotect "OKR Q3"');
  await user.click(within(plan()).getByRole("button", { name: /^Take back \d+ cells$/ }));
  await waitFor(() => expect(host.workbook.grids.some(({ sheet }) => sheet === "OKR Settings")).toBe(false));
  expect(bar()).toBeInTheDocument();
});

test("Keep as it is puts the note away and changes no cell", async () => {
  const host = new MemoryHost(stoppedAfter(7));
  const cells = JSON.stringify(host.workbook.grids);
  const user = await showView(host, /Tables/);
  await user.click(within(bar()).getByRole("button", { name: "Keep as it is" }));
  await waitFor(() => expect(host.workbook.unfinished).toBeUndefined());
  expect(JSON.stringify(host.workbook.grids)).toBe(cells);
});
