/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { greenDashboard } from "../kit/green-dashboard";
import { MemoryHost } from "../kit/memory-host";
import { showView } from "../kit/show-pane";

test("what needs a person stands worst first, each with its next step, and leads to its cell", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Review/);
  const rows = within(screen.getByRole("list", { name: "What needs a person" })).getAllByRole("listitem");
  const severities = rows.map((row) =>
    ["Act", "Watch", "Note"].findIndex((word) => row.textContent.startsWith(word)),
  );
  expect(severities).not.toContain(-1);
  expect(severities).toEqual([...severities].sort());
  expect(new Set(severities).size).toBeGreaterThan(1);
  const first = rows.map((row) => within(row).queryByRole("button")).find((button) => button !== null);
  if (!first) throw new Error("No finding names a cell.");
  await user.click(first);
  await waitFor(() => expect(first).toHaveAttribute("aria-current", "location"));
});

test("the day in the header retells everything as of another day", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Links/);
  await user.click(screen.getByRole("button", { name: "as of 8 Oct 2026" }));
  await user.click(await screen.findByRole("radio", { name: "Another day" }));
  const field = await screen.findByLabelText(/As of/, { selector: "input" });
  await user.clear(field);
  await user.type(field, "2027-01-02");
  await user.click(screen.getByRole("button", { name: "Use this day" }));
  expect(await screen.findByRole("button", { name: "as of 2 Jan 2027" })).toBeInTheDocument();
  expect(screen.getAllByText("Missed").length).toBeGreaterThan(0);
});

test("a workbook that keeps a log is offered what moved since, and records it once it was shown", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Log what moved" }));
  await user.click(await screen.findByRole("button", { name: /^Log \d+ cells$/ }));
  await waitFor(() => expect(host.workbook.grids.map(({ sheet }) => sheet)).toContain("OKR Log"));
  await user.click(screen.getByRole("tab", { name: /Review/ }));
  expect(screen.queryByText(/the log last saw/)).toBeNull();
  act(() => host.type("OKR Q3", "F2", 0.09));
  expect(await screen.findByText("1 actual is not as the log last saw it.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show what moved" }));
  await user.click(await screen.findByRole("button", { name: "Log 1 cell" }));
  await waitFor(() => expect(screen.queryByText(/the log last saw/)).toBeNull());
  const log = host.workbook.grids.find(({ sheet }) => sheet === "OKR Log");
  expect(log?.rows.at(-1)?.map(({ value }) => value)).toEqual(expect.arrayContaining([0.074, 0.09]));
});
