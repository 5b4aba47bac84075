/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Workbook } from "../../src/core/model/workbook";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { visibleContent } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { gridOf } from "../kit/grid";
import { linkedWorkbook, withSheet } from "../kit/linked-workbook";
import { MemoryHost } from "../kit/memory-host";
import { showView, TODAY } from "../kit/show-pane";

const CSAT = "Raise CSAT from 4.1 to 4.6";
const SHARE = "Raise mid-market share from 7% to 12%";

/** The sheet after somebody copied a row of it and pasted it below the last one. */
function withRowCopied(workbook: Workbook, sheet: string, row: number): Workbook {
  return withSheet(workbook, sheet, (grid) => ({ ...grid, rows: [...grid.rows, grid.rows[row] ?? []] }));
}

function card(keyResult: string): HTMLElement {
  const row = screen.getByRole("button", { name: keyResult }).closest("li");
  if (!row) throw new Error(`No key result ${keyResult}`);
  return row;
}

/** The plan on show, a sheet over the list. */
function plan(): HTMLElement {
  return screen.getByRole("dialog");
}

async function choose(user: UserEvent, within_: HTMLElement, label: string, name: string): Promise<void> {
  const field = within(within_).getByRole("combobox", { name: label });
  await user.click(field);
  await user.type(field, name);
  await user.click(await screen.findByRole("option", { name: new RegExp(`^${name}`) }));
}

test("a proposal tells its reason; Link shows what is written, and then writes it", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Links/);
  await user.click(screen.getByRole("button", { name: `Link CSAT to ${CSAT}` }));
  expect(visibleContent(host.workbook)).toEqual(visibleContent(greenDashboard()));
  expect(within(plan()).getByText("Adds the sheet OKR Links.")).toBeInTheDocument();
  await user.click(within(plan()).getByRole("button", { name: /^Write \d+ cells/ }));
  await waitFor(() =>
    expect(
      within(card(CSAT)).getByRole("button", { name: /^More for the link of .* CSAT$/ }),
    ).toBeInTheDocument(),
  );
  expect(screen.getByRole("status")).toHaveTextContent("Linked.");
  await user.click(screen.getByRole("button", { name: "Take back" }));
  await waitFor(() => expect(visibleContent(host.workbook)).toEqual(visibleContent(greenDashboard())));
});

test("Escape puts a plan away; nothing was written", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Links/);
  await user.click(screen.getByRole("button", { name: `Link CSAT to ${CSAT}` }));
  within(plan()).getByRole("button", { name: "Cancel" }).focus();
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(visibleContent(host.workbook)).toEqual(visibleContent(greenDashboard()));
});

test("Not this is remembered in the workbook: the proposal does not come back", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Links/);
  await user.click(screen.getByRole("button", { name: `Do not propose CSAT for ${CSAT} again` }));
  await waitFor(() => expect(screen.queryByRole("button", { name: `Link CSAT to ${CSAT}` })).toBeNull());
  expect(host.workbook.metadata).toContain("dismissedProposals");
});

test("a link by hand: search the KPI, link, and the green dashboard is caught in its trap", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Links/);
  await user.click(screen.getByRole("button", { name: `Link a KPI to ${SHARE}` }));
  await choose(user, plan(), "KPI", "Lead");
  await user.click(within(plan()).getByRole("button", { name: "Show what is written" }));
  await user.click(within(plan()).getByRole("button", { name: /^Write \d+ cells/ }));
  await waitFor(() => expect(card(SHARE)).toHaveTextContent("Green trap"));
  expect(card(SHARE)).toHaveTextContent(
    "Green trap: the KPI is on track, the key result is 46 points behind.",
  );
  expect(card(SHARE)).toHaveTextContent("Grace Hopper · KPI with Alan Turing");
});

test("rows that cannot carry an id are not proposed, since no plan could link them", async () => {
  const { grids, ...workbook } = greenDashboard();
  const plan = gridOf({ sheet: "Revenue" })`
    KPI  |        | Jul 2026 | Aug 2026 | Sep 2026
    CSAT | Target | 4.6      | 4.6      | 4.6
         | Actual | 4.5      | 4.6      | 4.6
    NPS  | Target | 40       | 40       | 40
         | Actual | 41       | 42       | 43
  `;
  const okrs = grids.filter(({ sheet }) => sheet === "OKR Q3");
  await showView(new MemoryHost({ ...workbook, grids: [plan, ...okrs] }), /Links/);
  expect(card(CSAT)).toHaveTextContent("no KPI yet");
  expect(screen.queryByRole("button", { name: `Link CSAT to ${CSAT}` })).not.toBeInTheDocument();
});

test("where there is no KPI to link, the sheet says so and what to do", async () => {
  const workbook = greenDashboard();
  const host = new MemoryHost({
    ...workbook,
    grids: workbook.grids.filter(({ sheet }) => sheet === "OKR Q3"),
  });
  const user = await showView(host, /Links/);
  await user.click(screen.getByRole("button", { name: `Link a KPI to ${SHARE}` }));
  expect(plan()).toHaveTextContent("No KPI table was found in this workbook. List the KPIs on a sheet");
  expect(within(plan()).queryByRole("button", { name: "Show what is written" })).not.toBeInTheDocument();
});

test("after linking by hand the sheet closes, the row has the focus, and the way back stays", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Links/);
  await user.click(screen.getByRole("button", { name: `Link a KPI to ${SHARE}` }));
  await choose(user, plan(), "KPI", "Lead");
  await user.click(within(plan()).getByRole("button", { name: "Show what is written" }));
  await user.click(within(plan()).getByRole("button", { name: /^Write \d+ cells/ }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(screen.getByRole("button", { name: SHARE })).toHaveFocus());
  expect(screen.getByRole("button", { name: "Take back" })).toBeInTheDocument();
});

test("a row that was copied with its id is told, and the copy gets an id of its own", async () => {
  const linked = linkedWorkbook(greenDashboard(), [SHARE, "Lead velocity"]);
  const host = new MemoryHost(withRowCopied(linked, "OKR Q3", 1));
  const user = await showView(host, /Links/);
  const broken = screen.getByRole("region", { name: "Broken links" });
  expect(broken).toHaveTextContent("A row was copied together with its id");
  expect(within(broken).getAllByRole("button", { name: "'OKR Q3'!J6" }).length).toBeGreaterThan(0);
  await user.click(within(broken).getByRole("button", { name: "Give the copy an id of its own" }));
  await user.click(within(plan()).getByRole("button", { name: "Write 1 cell" }));
  await waitFor(() => expect(screen.queryByRole("region", { name: "Broken links" })).toBeNull());
  expect(host.value("OKR Q3", "J2")).toBe("KR-001");
  expect(host.value("OKR Q3", "J6")).not.toBe("KR-001");
});

test("a row of OKR Links that names no link any more is shown with its cell and the reason", async () => {
  const host = new MemoryHost(linkedWorkbook(greenDashboard(), [SHARE, "Lead velocity"]));
  host.typeUnheard("OKR Links", "C2", "likes");
  const user = await showView(host, /Links/);
  const broken = screen.getByRole("region", { name: "Broken links" });
  expect(broken).toHaveTextContent('Row 2 says "likes" where "measures" or "guards" should stand.');
  await user.click(within(broken).getByRole("button", { name: "'OKR Links'!K2" }));
  await waitFor(() => expect(host.selected.sheet).toBe("OKR Links"));
});

test("a row whose words were changed in place is confirmed with one click, and the link holds again", async () => {
  const host = new MemoryHost(linkedWorkbook(greenDashboard(), [SHARE, "Lead velocity"]));
  const [before] = reviewWorkbook(host.workbook, TODAY).links;
  host.typeUnheard("Revenue", "A4", "Lead velocity per month");
  const linked = () => reviewWorkbook(host.workbook, TODAY).links;
  expect(linked().map(({ verdict }) => verdict)).toEqual(["Broken link"]);
  const user = await showView(host, /Links/);
  const broken = screen.getByRole("region", { name: "Broken links" });
  const same = `Lead velocity per month and ${SHARE} are still the same`;
  await user.click(within(broken).getByRole("button", { name: same }));
  await user.click(within(plan()).getByRole("button", { name: /^Write \d+ cells?/ }));
  await waitFor(() =>
    expect(linked().map(({ verdict, link }) => [verdict, link.kpiName])).toEqual([
      [before?.verdict, "Lead velocity per month"],
    ]),
  );
});

test("the row that is selected in the sheet can be taken as either end", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Links/);
  await user.click(screen.getByRole("button", { name: "Link by hand" }));
  act(() => host.click("OKR Q3", "F5"));
  await user.click(screen.getByRole("button", { name: "Use the selected row" }));
  act(() => host.click("Revenue", "C6"));
  await user.click(screen.getByRole("button", { name: "Use the selected row" }));
  expect(screen.getByRole("combobox", { name: "Key result" })).toHaveValue("Win 20 reference customers");
  expect(screen.getByRole("combobox", { name: "KPI" })).toHaveValue("First response time");
  act(() => host.click("Budget", "A2"));
  await user.click(screen.getByRole("button", { name: "Use the selected row" }));
  expect(screen.getByText(/neither a KPI nor a key result/)).toBeInTheDocument();
});

test("KPIs that stand alone are counted and listed", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Links/);
  await user.click(screen.getByRole("button", { name: "5 KPIs without a key result" }));
  const list = screen.getByRole("list", { name: "5 KPIs without a key result" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(5);
});

test("one proposal is shown for a key result; why? tells its reason and the others, Escape puts it away", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Links/);
  expect(within(card(CSAT)).queryByText(/sure\./)).toBeNull();
  expect(within(card(CSAT)).queryByRole("button", { name: /^Link First response time/ })).toBeNull();
  await user.click(screen.getByRole("button", { name: `Why CSAT is proposed for ${CSAT}` }));
  expect(card(CSAT)).toHaveTextContent('The key result names "CSAT". 98% sure.');
  expect(within(card(CSAT)).getByRole("button", { name: /^Link First response time/ })).toBeInTheDocument();
  await user.keyboard("{Escape}");
  expect(within(card(CSAT)).queryByText(/sure\./)).toBeNull();
});

test("what was linked stays in view, in its place; the objective's other rows do not move", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Links/);
  const names = () =>
    screen.getAllByRole("list", { name: "Key results and their KPIs" }).flatMap((list) =>
      within(list)
        .getAllByRole("listitem")
        .map((line) => line.getAttribute("data-row")),
    );
  const before = names();
  await user.click(screen.getByRole("button", { name: `Link CSAT to ${CSAT}` }));
  await user.click(within(plan()).getByRole("button", { name: /^Write \d+ cells/ }));
  await screen.findByRole("button", { name: /^More for the link of .* CSAT$/ });
  expect(names()).toEqual(before);
});

test("an objective is linked by its key results, those that are linked already left out", async () => {
  const host = new MemoryHost(linkedWorkbook(greenDashboard(), [SHARE, "Lead velocity"]));
  const user = await showView(host, /Links/);
  const objective = reviewWorkbook(host.workbook, TODAY).scorecard.objectives[0];
  if (!objective) throw new Error("The sample has objectives.");
  await user.click(screen.getByRole("button", { name: `Link a KPI to ${objective.name}` }));
  const each = objective.keyResults.length;
  expect(plan()).toHaveTextContent(`the KPI is linked to each of its ${each} key results.`);
  await choose(user, plan(), "KPI", "Lead");
  await user.click(within(plan()).getByRole("button", { name: "Show what is written" }));
  await user.click(within(plan()).getByRole("button", { name: /^Write \d+ cells/ }));
  await waitFor(() => expect(reviewWorkbook(host.workbook, TODAY).links).toHaveLength(each));
  const { links } = reviewWorkbook(host.workbook, TODAY);
  expect(links.map(({ kpi }) => kpi?.name)).toEqual(links.map(() => "Lead velocity"));
  expect(links.map(({ link }) => link.relation).sort()).toEqual(["guards", "measures"]);
});

test("a key result that takes its number from its KPI shows both numbers, not the formula", async () => {
  const pair = ["Lift average contract value to 30000", "Average contract value"] as const;
  const host = new MemoryHost(linkedWorkbook(greenDashboard(), pair));
  const user = await showView(host, /Links/);
  await user.click(screen.getByRole("button", { name: `More for the link of ${pair[0]} and ${pair[1]}` }));
  await user.click(await screen.findByRole("menuitem", { name: "Take the actual from this KPI" }));
  expect(plan()).not.toHaveTextContent("COUNTIF");
  expect(plan()).toHaveTextContent(/\d+ → \d+/);
});

/** The workbook without a row, and the links of it afterwards. */
function withRowDeleted(sheet: string, name: string): MemoryHost {
  const linked = linkedWorkbook(greenDashboard(), [SHARE, "Lead velocity"]);
  return new MemoryHost(
    withSheet(linked, sheet, (grid) => ({
      ...grid,
      rows: grid.rows.filter((cells) => !cells.some(({ value }) => value === name)),
    })),
  );
}

test.each([
  ["KPI", "Revenue", "Lead velocity", "Grace Hopper", `Link another KPI to ${SHARE}`, "CSAT"],
  ["key result", "OKR Q3", SHARE, "Alan Turing", "Link another key result to Lead velocity", CSAT],
] as const)(
  "a link that lost its %s says whose it is, and another one takes its place",
  async (kind, sheet, name, owner, again, other) => {
    const host = withRowDeleted(sheet, name);
    const user = await showView(host, /Links/);
    const broken = screen.getByRole("region", { name: "Broken links" });
    expect(broken).toHaveTextContent(`Owner: ${owner}`);
    await user.click(within(broken).getByRole("button", { name: again }));
    await choose(user, plan(), kind === "KPI" ? "KPI" : "Key result", other);
    await user.click(within(plan()).getByRole("button", { name: "Show what is written" }));
    await user.click(within(plan()).getByRole("button", { name: /^Write \d+ cells/ }));
    await waitFor(() => expect(screen.queryByRole("region", { name: "Broken links" })).toBeNull());
    expect(reviewWorkbook(host.workbook, TODAY).links).toHaveLength(1);
  },
);

test("more than three broken links of a sheet are one line, which unfolds to them", async () => {
  const names = [SHARE, "Lift average contract value to 30000", CSAT, "Win 20 reference customers"];
  const linked = linkedWorkbook(greenDashboard(), ...names.map((name) => [name, "Lead velocity"] as const));
  const host = new MemoryHost(
    withSheet(linked, "Revenue", (grid) => ({
      ...grid,
      rows: grid.rows.filter((cells) => cells[0]?.value !== "Lead velocity"),
    })),
  );
  const user = await showView(host, /Links/);
  const broken = screen.getByRole("region", { name: "Broken links" });
  const removals = () => within(broken).queryAllByRole("button", { name: /^Remove the link of/ });
  expect(within(broken).getAllByRole("listitem")).toHaveLength(1);
  expect(broken).toHaveTextContent('4 links of "OKR Q3" lost a side');
  expect(removals()).toHaveLength(0);
  await user.click(within(broken).getByRole("button", { name: /^Show all 4/ }));
  expect(removals()).toHaveLength(4);
});

test("a row that a filter hides keeps its link, and the words say where it is", async () => {
  const linked = linkedWorkbook(greenDashboard(), [SHARE, "Lead velocity"]);
  const host = new MemoryHost(withSheet(linked, "Revenue", (grid) => ({ ...grid, hiddenRows: [3, 4] })));
  await showView(host, /Links/);
  expect(screen.queryByRole("region", { name: "Broken links" })).toBeNull();
  expect(card(SHARE)).toHaveTextContent(/Lead velocity in hidden row 4/);
  expect(card("Win 20 reference customers")).not.toHaveTextContent("hidden");
});

test("links of a hidden sheet are not called broken: they stand under Out of sight, with where they are", async () => {
  const linked = linkedWorkbook(greenDashboard(), [SHARE, "Lead velocity"]);
  const host = new MemoryHost({ ...linked, grids: linked.grids.filter(({ sheet }) => sheet !== "OKR Q3") });
  await showView(host, /Links/);
  expect(screen.queryByRole("region", { name: "Broken links" })).toBeNull();
  expect(screen.getByRole("region", { name: "Out of sight" })).toHaveTextContent(
    'One of its rows is on the sheet "OKR Q3", which is hidden; show the sheet to see it.',
  );
});

test("by KPI a link has what it has by objective: its verdict is settled there, and its menu", async () => {
  const host = new MemoryHost(linkedWorkbook(greenDashboard(), [SHARE, "Lead velocity"]));
  const user = await showView(host, /Links/);
  const reviewed = `Mark the link of ${SHARE} and Lead velocity as reviewed`;
  expect(screen.getByRole("button", { name: reviewed })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "By KPI" }));
  expect(
    screen.getByRole("button", { name: `More for the link of ${SHARE} and Lead velocity` }),
  ).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: reviewed }));
  expect(plan()).toHaveTextContent("OKR Links");
});

test("the list shows all rows, or those that still want something", async () => {
  const host = new MemoryHost(linkedWorkbook(greenDashboard(), [SHARE, "Lead velocity"]));
  const user = await showView(host, /Links/);
  await user.click(screen.getByRole("button", { name: "Which rows: All rows" }));
  await user.click(screen.getByRole("menuitemradio", { name: /^At odds with a KPI/ }));
  expect(card(SHARE)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: CSAT })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Which rows: At odds with a KPI" }));
  await user.click(screen.getByRole("menuitemradio", { name: /^With a proposal/ }));
  expect(card(CSAT)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: SHARE })).toBeNull();
  await user.click(screen.getByRole("tab", { name: /^Flags/ }));
  await user.click(screen.getByRole("tab", { name: /^Links/ }));
  expect(screen.getByRole("button", { name: "Which rows: With a proposal" })).toBeInTheDocument();
});
