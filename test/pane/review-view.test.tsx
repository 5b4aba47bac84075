/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
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
  const field = await screen.findByLabelText(/As of/, { selector: "input" });
  await user.clear(field);
  await user.type(field, "2027-01-02");
  await user.click(screen.getByRole("button", { name: "Use this day" }));
  expect(await screen.findByRole("button", { name: "as of 2 Jan 2027" })).toBeInTheDocument();
  expect(screen.getAllByText("Missed").length).toBeGreaterThan(0);
});
