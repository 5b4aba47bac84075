/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { CellValue } from "../../src/core/model/cell";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { greenDashboard } from "../kit/green-dashboard";
import { linkedWorkbook } from "../kit/linked-workbook";
import { MemoryHost } from "../kit/memory-host";
import { REVIEW_BOOKS } from "../kit/review-books";
import { showView } from "../kit/show-pane";

const group = (name: string) => screen.getByRole("region", { name });
const lines = (name: string) =>
  within(within(group(name)).getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((row) => row.textContent);

function rowsOf(host: MemoryHost, sheet: string): readonly (readonly CellValue[])[] {
  const grid = host.workbook.grids.find((one) => one.sheet === sheet);
  return (grid?.rows ?? []).map((row) => row.map(({ value }) => value));
}

test("one sentence, then what needs somebody by need, each line leading to its cell", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Today/);
  expect(screen.getByRole("heading", { name: /on plan/ })).toHaveTextContent(
    "2 of 4 key results and 3 of 5 KPIs are on plan.",
  );
  expect(lines("Ask").join()).toContain("First response time");
  const name = screen.getByRole("button", { name: "First response time" });
  await user.click(name);
  await waitFor(() => expect(name).toHaveAttribute("aria-current", "location"));
});

test("a count of the overview filters the list, and the list comes back", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Today/);
  await user.click(screen.getByRole("button", { name: "KPIs: 3 on plan" }));
  expect(screen.getByRole("button", { name: "Only on plan, KPIs" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "CSAT" })).toBeInTheDocument();
  // The control says how the list is grouped now.
  expect(screen.getByRole("button", { name: "Group the list: by sheet" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Only on plan, KPIs" }));
  expect(screen.getByRole("button", { name: "Group the list: by need" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "CSAT" })).toBeNull();
});

test("asking copies a message and keeps it in the log once the plan was shown; the line says so", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Today/);
  await user.click(screen.getByRole("button", { name: "Ask Ada: First response time" }));
  const message = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The message" });
  expect(message.value).toContain("Ada, the number for “First response time” is from 2 Jun 2026");
  await user.click(screen.getByRole("button", { name: "Copy message" }));
  expect(await window.navigator.clipboard.readText()).toBe(message.value);
  expect(rowsOf(host, "OKR Log")).toEqual([]);
  expect(await screen.findByText("A new line with whom you asked.")).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
  expect(await screen.findByText("asked 8 Oct")).toBeInTheDocument();
  expect(rowsOf(host, "OKR Log").at(-1)).toEqual(
    expect.arrayContaining(["Revenue", "First response time", "asked", "question", "Ada Lovelace"]),
  );
});

test("what was decided about a link is typed at once, and its blanks press no button", async () => {
  const host = new MemoryHost(
    linkedWorkbook(greenDashboard(), ["Raise mid-market share from 7% to 12%", "Lead velocity"]),
  );
  const user = await showView(host, /Today/);
  const [review] = screen.getAllByRole("button", { name: /^Review/ });
  if (!review) throw new Error("No link waits for a review.");
  await user.click(review);
  expect(await screen.findByRole("textbox", { name: "What did you decide?" })).toHaveFocus();
  await user.keyboard("Hire two people");
  expect(screen.getByRole("button", { name: "Mark as reviewed" })).toBeInTheDocument();
  await user.keyboard("{Enter}");
  const write = await screen.findByRole("button", { name: /^Write \d+ cells$/ });
  // A day is a day there, not the number that Excel keeps for it.
  expect(screen.getByRole("dialog")).toHaveTextContent("→ 8 Oct 2026");
  await user.click(write);
  await waitFor(() => expect(rowsOf(host, "OKR Links").flat()).toContain("Hire two people"));
  expect(await screen.findByText("9 actuals are not in the log yet.")).toBeInTheDocument();
});

test("by owner, all numbers of a person can be asked for at once", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Today/);
  await user.click(screen.getByRole("button", { name: "Group the list: by need" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "by owner" }));
  expect(lines("Ada Lovelace").length).toBeGreaterThan(1);
  await user.click(screen.getByRole("button", { name: /^Ask for (both|all \d): Ada Lovelace$/ }));
  const message = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "The message" });
  expect(message.value).toMatch(/more of yours needs? you as well/);
});

test("by owner, whose head asks for all, a line says Check in and leads to its number", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Today/);
  await user.click(screen.getByRole("button", { name: "Group the list: by need" }));
  await user.click(await screen.findByRole("menuitemradio", { name: "by owner" }));
  const group = screen.getByRole("region", { name: "Ada Lovelace" });
  expect(within(group).queryByRole("button", { name: /^Ask Ada: / })).toBeNull();
  const [first] = within(group).getAllByRole("button", { name: /^Check in: / });
  const row = first?.getAttribute("aria-label")?.replace("Check in: ", "") ?? "";
  if (first) await user.click(first);
  expect(await screen.findByRole("tab", { name: /^Check-in/ })).toHaveAttribute("aria-selected", "true");
  expect(await screen.findByLabelText(`Now: ${row}`)).toBeInTheDocument();
});

test("a day that can be told for all is asked for once, and written after it was shown", async () => {
  const host = new MemoryHost(REVIEW_BOOKS.bare.workbook());
  const user = await showView(host, /Today/);
  await user.click(screen.getByRole("button", { name: /^Set the quarter: / }));
  await user.click(await screen.findByRole("button", { name: "Set the quarter" }));
  await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
  await waitFor(() => expect(host.workbook.grids.map(({ sheet }) => sheet)).toContain("OKR Settings"));
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Set the quarter: / })).toBeNull());
});

test("why is said in whole sentences by the key W", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Today/);
  screen.getByRole("button", { name: "First response time" }).focus();
  await user.keyboard("w");
  expect(await screen.findByText(/was last updated on 2 Jun 2026/)).toBeInTheDocument();
  await user.keyboard("w");
  expect(screen.queryByText(/was last updated on 2 Jun 2026/)).toBeNull();
});

test("the day in the header retells everything as of another day", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Today/);
  await user.click(screen.getByRole("button", { name: "as of 8 Oct 2026" }));
  await user.click(await screen.findByRole("radio", { name: "Another day" }));
  const field = await screen.findByLabelText(/As of/, { selector: "input" });
  await user.clear(field);
  await user.type(field, "2027-01-02");
  await user.click(screen.getByRole("button", { name: "Use this day" }));
  expect(await screen.findByRole("button", { name: "as of 2 Jan 2027" })).toBeInTheDocument();
  expect(screen.getAllByText(/Missed/).length).toBeGreaterThan(0);
});

test("a workbook that keeps a log is offered what moved since, and records it once it was shown", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Flags/);
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Keep what moved in OKR Log" }));
  await user.click(await screen.findByRole("button", { name: /^Log \d+ cells$/ }));
  await waitFor(() => expect(host.workbook.grids.map(({ sheet }) => sheet)).toContain("OKR Log"));
  await user.click(screen.getByRole("tab", { name: /Today/ }));
  expect(screen.queryByText(/the log last saw/)).toBeNull();
  act(() => host.type("OKR Q3", "F2", 0.09));
  expect(await screen.findByText("1 actual is not as the log last saw it.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show what moved" }));
  await user.click(await screen.findByRole("button", { name: "Log 1 cell" }));
  await waitFor(() => expect(screen.queryByText(/the log last saw/)).toBeNull());
  const log = host.workbook.grids.find(({ sheet }) => sheet === "OKR Log");
  expect(log?.rows.at(-1)?.map(({ value }) => value)).toEqual(expect.arrayContaining([0.074, 0.09]));
});

test("sheets that were not read, since they are hidden, are named", async () => {
  await showView(new MemoryHost({ ...greenDashboard(), hiddenSheets: ["Old", "Older"] }), /Today/);
  expect(screen.getByText("2 hidden sheets were not read: Old, Older.")).toBeInTheDocument();
});

test("the report is copied as text for a mail, and nothing is written", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Today/);
  const sheets = host.workbook.grids.map(({ sheet }) => sheet);
  const button = screen.getByRole("button", { name: "Copy as text" });
  await user.click(button);
  const told = await screen.findByText(/^The report is copied, \d+ lines/);
  const lines = (await window.navigator.clipboard.readText()).split("\n");
  expect(told).toHaveTextContent(`${lines.filter((line) => line !== "").length} lines`);
  expect(lines[0]).toMatch(/\tAs of 8 Oct 2026$/);
  expect(lines).toContain("2 of 4 key results and 3 of 5 KPIs are on plan.");
  expect(host.workbook.grids.map(({ sheet }) => sheet)).toEqual(sheets);
  expect(button).toHaveFocus();
});

/** The file as whoever gets it reads it. */
async function readBack(base64 = ""): Promise<string> {
  const bytes = Uint8Array.from(window.atob(base64), (letter) => letter.charCodeAt(0));
  const { grids } = await readWorkbookFile(bytes, "copy.xlsx");
  expect(grids.flatMap(({ rows }) => rows.flat()).filter(({ formula }) => formula !== undefined)).toEqual([]);
  return JSON.stringify(grids.map(({ rows }) => rows.flat().map(({ value }) => value)));
}

test("the report opens as a workbook of its own, values alone, and nothing is written into this one", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Today/);
  const sheets = host.workbook.grids;
  await user.click(screen.getByRole("button", { name: "Copy as values" }));
  expect(await screen.findByText(/^A copy is open as a workbook of its own/)).toHaveAttribute(
    "role",
    "status",
  );
  expect(await readBack(host.opened[0])).toContain("2 of 4 key results and 3 of 5 KPIs are on plan.");
  expect(host.workbook.grids).toBe(sheets);
});

test("where no new workbook opens, the pane says why, how else, and hands the file over", async () => {
  const host = new MemoryHost(greenDashboard());
  host.opensNothing = true;
  const user = await showView(host, /Today/);
  const [made, clicked] = [jest.fn<string, [Blob]>(() => "blob:1"), jest.fn()];
  Object.assign(URL, { createObjectURL: made, revokeObjectURL: jest.fn() });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked(this.download);
  });
  await user.click(screen.getByRole("button", { name: "Copy as values" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "No new workbook has opened so far. Excel refused it.",
  );
  await user.click(screen.getByRole("button", { name: "Download the copy" }));
  expect(clicked).toHaveBeenCalledWith("OKR Report 2026-10-08.xlsx");
  expect(made.mock.calls[0]?.[0].size).toBeGreaterThan(1_000);
});

test("where the clipboard is closed, the report says so and how else to take it along", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Today/);
  jest.spyOn(window.navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  Object.assign(document, { execCommand: () => false });
  await user.click(screen.getByRole("button", { name: "Copy as text" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Write the report, and copy it from its sheet.");
});

test("at the first look, the links that are sure are one plan; with links it is for the Links view", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Today/);
  const offer = () => screen.queryByRole("group", { name: "Key results whose KPI is sure" });
  await waitFor(() => expect(offer()).toHaveTextContent("2 key results have a KPI that is surely theirs."));
  await user.click(screen.getByRole("button", { name: "Link 2" }));
  expect(rowsOf(host, "OKR Links")).toEqual([]);
  await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
  await waitFor(() => expect(offer()).toBeNull());
  expect(rowsOf(host, "OKR Links")).not.toEqual([]);
});

test("beside a list that is narrowed, nothing is offered that goes beyond it", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Today/);
  const offer = () => screen.queryByRole("group", { name: "Key results whose KPI is sure" });
  await waitFor(() => expect(offer()).toBeInTheDocument());
  await user.click(screen.getByRole("button", { name: "KPIs: 3 on plan" }));
  expect(offer()).toBeNull();
  await user.click(screen.getByRole("button", { name: "Only on plan, KPIs" }));
  expect(offer()).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^Whose rows/ }));
  await user.click(await screen.findByRole("menuitemcheckbox", { name: "Ada Lovelace" }));
  expect(offer()).toBeNull();
});

test("what a filter, a grouping or the choice of owners leaves is heard", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Today/);
  const heard = () => screen.getByRole("status").textContent;
  await user.click(screen.getByRole("button", { name: "KPIs: 3 on plan" }));
  await waitFor(() => expect(heard()).toBe("3 lines in 1 group."));
  await user.click(screen.getByRole("button", { name: "Only on plan, KPIs" }));
  await waitFor(() => expect(heard()).toMatch(/^\d+ lines in \d groups\.$/));
  await user.click(screen.getByRole("button", { name: /^Group the list/ }));
  await user.click(await screen.findByRole("menuitemradio", { name: "by owner" }));
  await waitFor(() => expect(heard()).toMatch(/^\d+ lines in [2-9] groups\.$/));
});
