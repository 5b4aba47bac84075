/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { cellAt } from "../../src/core/model/grid";
import { visibleContent } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { MemoryHost } from "../kit/memory-host";
import { showView, written } from "../kit/show-pane";

const FIRST_FLAG = { row: 1, column: 9 };

function formula({ workbook }: MemoryHost): string {
  const grid = workbook.grids.find(({ sheet }) => sheet === "OKR Q3");
  return (grid && cellAt(grid, FIRST_FLAG.row, FIRST_FLAG.column).formula) ?? "";
}

async function flagged(host: MemoryHost): Promise<UserEvent> {
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await written();
  return user;
}

async function choose(user: UserEvent, item: string): Promise<void> {
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: item }));
}

test("plain formulas say in a sentence what they are, and are shown before they are written", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await flagged(host);
  const before = formula(host);
  await choose(user, "For readers without it: ordinary formulas");
  expect(screen.getByText(/for readers without OKR Pulse/)).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: /Excel 2021/ })).toBeChecked();
  expect(formula(host)).toBe(before);
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await waitFor(() => expect(formula(host)).toContain("LET("));
  expect(formula(host)).not.toContain("OKR.");
  expect(screen.getByRole("status")).toHaveTextContent(/plain formulas now/);
});

test("for an older Excel the formulas do without LET, and the keyboard chooses them", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await flagged(host);
  await choose(user, "For readers without it: ordinary formulas");
  screen.getByRole("radio", { name: /Excel 2021/ }).focus();
  await user.keyboard("{ArrowDown}");
  expect(await screen.findByRole("radio", { name: /since 2010/ })).toBeChecked();
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await waitFor(() => expect(formula(host)).not.toContain("OKR."));
  expect(formula(host)).not.toContain("LET(");
});

test("Thaw brings our functions back, and Take back the plain formulas after it", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await flagged(host);
  const before = visibleContent(host.workbook);
  await choose(user, "For readers without it: ordinary formulas");
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await waitFor(() => expect(formula(host)).toContain("LET("));
  await choose(user, "Our functions again");
  await user.click(screen.getByRole("button", { name: /^Thaw \d+ cells/ }));
  await waitFor(() => expect(visibleContent(host.workbook)).toEqual(before));
  await written();
  await user.click(screen.getByRole("button", { name: "Take back" }));
  await waitFor(() => expect(formula(host)).toContain("LET("));
});
