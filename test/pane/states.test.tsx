/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { NO_METADATA } from "../../src/core/model/metadata";
import { writeMetadata } from "../../src/core/ours/metadata-xml";
import { grid, gridOf, workbookOf } from "../kit/grid";
import { greenDashboard } from "../kit/green-dashboard";
import { MemoryHost } from "../kit/memory-host";
import { showPane, showView } from "../kit/show-pane";

const LOOK = { name: "Look through this workbook" };

/** A spreadsheet that answers only when told to. */
function slowHost(): { readonly host: MemoryHost; readonly answer: () => void } {
  const host = new MemoryHost(greenDashboard());
  let answer = (): void => undefined;
  host.pace = new Promise((done) => (answer = done));
  return { host, answer };
}

async function wait(milliseconds: number): Promise<void> {
  await act(() => new Promise((done) => setTimeout(done, milliseconds)));
}

test("first run: one promise, one button, one line on privacy", () => {
  showPane(new MemoryHost(greenDashboard()));
  expect(screen.getAllByRole("button")).toHaveLength(1);
  expect(screen.getByRole("button", LOOK)).toBeInTheDocument();
  expect(screen.getByText("Nothing leaves this file.")).toBeInTheDocument();
});

test("from a workbook never seen to its first flag it is three clicks and less than a minute", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = showPane(host);
  const click = jest.spyOn(user, "click");
  const begin = performance.now();
  await user.click(screen.getByRole("button", LOOK));
  await user.click(await screen.findByRole("tab", { name: /^Flags/ }));
  await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
  await waitFor(() => expect(host.value("OKR Q3", "J2")).toBe("Off track"));
  expect(click).toHaveBeenCalledTimes(3);
  expect(performance.now() - begin).toBeLessThan(60_000);
  // Nothing was left to be answered, and the focus is in the pane.
  await screen.findByRole("heading", { name: "9 rows say how they stand." });
  expect(screen.queryByRole("dialog")).toBeNull();
  await waitFor(() => expect(document.body).not.toHaveFocus());
});

test("a quick reading shows no progress; a long one shows what is read, the count and Cancel", async () => {
  const { host } = slowHost();
  const user = showPane(host);
  await user.click(screen.getByRole("button", LOOK));
  expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  await wait(1100);
  expect(screen.getByRole("progressbar", { name: "Reading Revenue" })).toBeInTheDocument();
  expect(screen.getByText("0 of 3")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByRole("button", LOOK)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("Stopped. Nothing was changed.");
});

test("a failed reading says what, what to do, and tries again", async () => {
  const host = new MemoryHost(greenDashboard());
  host.isInCellEdit = true;
  const user = showPane(host);
  await user.click(screen.getByRole("button", LOOK));
  expect(await screen.findByText("Press Enter or Escape in the sheet, then try again.")).toBeInTheDocument();
  host.isInCellEdit = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("tab", { name: /Tables/ })).toBeInTheDocument();
});

test("nothing found: what was looked at, and the ways on", async () => {
  const hidden = gridOf({ sheet: "Old", visibility: "hidden" })`Secret`;
  const user = showPane(new MemoryHost(workbookOf(grid`Hello | World`, hidden)));
  await user.click(screen.getByRole("button", LOOK));
  expect(
    await screen.findByText("No table of KPIs or OKRs was found.", { selector: "h2" }),
  ).toBeInTheDocument();
  expect(screen.getByText(/1 sheet with 2 filled cells was read/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Use the selected cells as a table" })).toBeInTheDocument();
});

test("an empty workbook begins with a template, which is shown before it is written and then read", async () => {
  const host = new MemoryHost(workbookOf(grid``));
  const user = showPane(host);
  await user.click(screen.getByRole("button", LOOK));
  expect(await screen.findByRole("heading", { name: "There is nothing to read yet." })).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: /^KPIs and objectives/ })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: /^Objectives and key results/ }));
  await user.click(screen.getByRole("button", { name: "Show what is added" }));
  const plan = await screen.findByRole("dialog", { name: "Tables to begin with" });
  expect(plan).toHaveTextContent(/9 rows with names and no numbers/);
  expect(host.workbook.grids).toHaveLength(1);
  await user.click(within(plan).getByRole("button", { name: /^Write \d+ cells$/ }));
  expect(await screen.findByRole("list", { name: "Tables that are read" })).toHaveTextContent(
    "9 key results",
  );
  expect(host.workbook.grids.map(({ sheet }) => sheet)).toEqual(["Sheet1", "OKRs"]);
});

test.each([
  ["Today", "No KPI or OKR table here yet."],
  ["Check-in", "No row here can be checked in."],
  ["Links", "There are no key results to link yet."],
  ["Flags", "There is no table to flag yet."],
])("nothing found: %s says so, shows nothing else, and leads to Tables", async (view, words) => {
  const user = await showView(new MemoryHost(workbookOf(grid`Hello | World`)), new RegExp(`^${view}`));
  const panel = screen.getByRole("tabpanel");
  expect(within(panel).getByRole("heading", { name: words })).toBeInTheDocument();
  expect(within(panel).getAllByRole("button")).toHaveLength(1);
  await user.click(within(panel).getByRole("button", { name: "Go to Tables" }));
  expect(screen.getByRole("tab", { name: /^Tables/ })).toHaveAttribute("aria-selected", "true");
});

test("a read-only workbook is told calmly, and nothing can be written", async () => {
  await showView(new MemoryHost({ ...greenDashboard(), isReadOnly: true }), /Flags/);
  expect(screen.getByText(/open for reading only/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Write/ })).toBeNull();
});

test("a protected sheet is named, and the rest keeps working", async () => {
  const workbook = greenDashboard();
  const grids = workbook.grids.map((one) => (one.sheet === "OKR Q3" ? { ...one, isProtected: true } : one));
  await showView(new MemoryHost({ ...workbook, grids }), /Flags/);
  expect(screen.getByText(/^Protected: OKR Q3/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /^Write \d+ cells/ })).toBeEnabled();
});

test("notes that cannot be read are counted, and kept when something is written", async () => {
  const later = { action: "flags of a later version", columns: [] };
  const metadata = writeMetadata({ ...NO_METADATA, unread: [later] });
  const host = new MemoryHost({ ...greenDashboard(), metadata });
  const user = await showView(host, /Flags/);
  expect(screen.getByText(/^One note of OKR Pulse in this file cannot be read here/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await screen.findAllByText(/^Written/);
  expect(host.workbook.metadata).toContain("flags of a later version");
});

test("text from cells is shown as text, whatever it holds", async () => {
  const workbook = greenDashboard();
  const evil = "<img src=x onerror=alert(1)><script>boom()</script>";
  const host = new MemoryHost(workbook);
  host.typeUnheard("OKR Q3", "B2", evil);
  await showView(host, /Links/);
  expect(await screen.findByRole("button", { name: evil })).toBeInTheDocument();
  expect(document.querySelector("img, script")).toBeNull();
});
