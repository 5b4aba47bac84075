/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { greenDashboard } from "../kit/green-dashboard";
import { gridOf, workbookOf } from "../kit/grid";
import { MemoryHost } from "../kit/memory-host";
import { applySteps } from "../kit/apply-steps";
import { planFor } from "../../src/core/plan-for";
import { undecidedSheet } from "../kit/undecided";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { tableNames } from "../../src/pane/tables/table-names";
import { showView, TODAY } from "../kit/show-pane";

test("each table is listed with its title, rows and address", async () => {
  await showView(new MemoryHost(greenDashboard()), /^Tables/);
  const [first, second] = within(screen.getByRole("list", { name: "Tables that are read" })).getAllByRole(
    "listitem",
  );
  expect(first).toHaveTextContent("KPI dashboard");
  expect(first).toHaveTextContent("5 KPIs, Jul to Sep · sheet Revenue, A3:H8");
  expect(second).toHaveTextContent("4 key results in 2 objectives · sheet OKR Q3, A1:I5");
});

test("pairs of a row are counted as the KPIs that are judged", async () => {
  const shops = gridOf({ sheet: "Shops" })`
    Shop  | Calls target | Calls actual | Visits target | Visits actual
    Leeds | 520          | 498          | 81            | 83
    York  | 410          | 435          | 65            | 61
    Hull  | 370          | 352          | 59            | 60
  `;
  await showView(new MemoryHost(workbookOf(shops)), /^Tables/);
  expect(screen.getByText("6 KPIs, several per row · sheet Shops, A1:E4")).toBeInTheDocument();
});

test("a click on a table selects its cells in the sheet", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Tables/);
  await user.click(screen.getByRole("button", { name: "KPI dashboard" }));
  await waitFor(() =>
    expect(host.selected).toEqual({ sheet: "Revenue", area: { top: 2, left: 0, bottom: 7, right: 7 } }),
  );
});

test("the sheet's selection marks the row that speaks of it", async () => {
  const host = new MemoryHost(greenDashboard());
  await showView(host, /Tables/);
  act(() => host.click("OKR Q3", "C3"));
  expect(screen.getByRole("button", { name: "OKR Q3" })).toHaveAttribute("aria-current", "location");
  expect(screen.getByRole("button", { name: "KPI dashboard" })).not.toHaveAttribute("aria-current");
});

test("unfolded, a table tells its reason and each column's role; a corrected role is remembered", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Tables/);
  await user.click(screen.getByRole("button", { name: "Details of KPI dashboard" }));
  const role = () => screen.getByRole("combobox", { name: "What column B, Unit, holds" });
  expect(role()).toHaveDisplayValue("Unit");
  await user.selectOptions(role(), "comments");
  await waitFor(() => expect(host.workbook.metadata).toContain("comments"));
  await waitFor(() => expect(role()).toHaveDisplayValue("Comments"));
  expect(screen.getByRole("status")).toHaveTextContent("Column corrected and remembered.");
});

test("in a closed list letters and arrows only look around; Enter or leaving it chooses, Escape does not", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Tables/);
  await user.click(screen.getByRole("button", { name: "Details of KPI dashboard" }));
  const role = () => screen.getByRole("combobox", { name: "What column B, Unit, holds" });
  const look = (text: string) => {
    fireEvent.keyDown(role(), { key: text.charAt(0) });
    fireEvent.change(role(), { target: { value: text } });
  };
  act(() => role().focus());
  look("comments");
  expect(role()).toHaveDisplayValue("Comments");
  fireEvent.keyDown(role(), { key: "Escape" });
  expect(role()).toHaveDisplayValue("Unit");
  look("owner");
  look("department");
  expect(host.workbook.metadata ?? "").not.toContain(`"role":"owner"`);
  await user.tab();
  await waitFor(() => expect(host.workbook.metadata).toContain("department"));
  expect(host.workbook.metadata).not.toContain(`"role":"owner"`);
  await waitFor(() => expect(role()).toHaveDisplayValue("Department"));
  look("comments");
  fireEvent.keyDown(role(), { key: "Enter" });
  await waitFor(() => expect(role()).toHaveDisplayValue("Comments"));
  expect(host.workbook.metadata).toContain("comments");
});

test("a table that is none is dismissed, and the dismissal can be taken back", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Tables/);
  await user.click(screen.getByRole("button", { name: "Details of KPI dashboard" }));
  await user.click(screen.getByRole("button", { name: "Not a table of KPIs" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "KPI dashboard" })).toBeNull());
  await user.click(screen.getByRole("button", { name: "Take back" }));
  expect(await screen.findByRole("button", { name: "KPI dashboard" })).toBeInTheDocument();
});

test("a dismissed table waits in a fold at the end, and comes back by a click even much later", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Tables/);
  expect(screen.queryByText("1 table dismissed")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Details of KPI dashboard" }));
  await user.click(screen.getByRole("button", { name: "Not a table of KPIs" }));
  await user.click(await screen.findByRole("button", { name: "Close" }));
  await user.click(await screen.findByRole("button", { name: "1 table dismissed" }));
  await user.click(screen.getByRole("button", { name: "Bring KPI dashboard back" }));
  expect(await screen.findByRole("button", { name: "Details of KPI dashboard" })).toBeInTheDocument();
  expect(screen.queryByText("1 table dismissed")).toBeNull();
  expect(host.workbook.metadata ?? "").not.toContain("dismissed");
});

test("periods are told as the sheet shows its dates", async () => {
  const workbook = greenDashboard();
  const months = [46204, 46235, 46266] as const;
  const texts = ["Jul 26", "Aug 26", "Sep 26"];
  const grids = workbook.grids.map((grid) => {
    if (grid.sheet !== "Revenue") return grid;
    const dated = (row: (typeof grid.rows)[number]) =>
      row.map((cell, at) => {
        const [value, text] = [months[at - 4], texts[at - 4]];
        return value === undefined || text === undefined ? cell : { value, text, numberFormat: "mmm yy" };
      });
    return { ...grid, rows: grid.rows.map((row, at) => (at === 2 ? dated(row) : row)) };
  });
  await showView(new MemoryHost({ ...workbook, grids }), /Tables/);
  expect(screen.getByText("5 KPIs, Jul 26 to Sep 26 · sheet Revenue, A3:H8")).toBeInTheDocument();
});

test("the selection becomes a table once the user says what it holds", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Tables/);
  act(() => host.click("Budget", "A1:D4"));
  await user.click(screen.getByRole("button", { name: "Use the selected cells as a table" }));
  expect(screen.getByText("What does Budget!A1:D4 hold?")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "KPIs" }));
  const details = await screen.findByRole("button", { name: "Details of Budget" });
  expect(details).toHaveAttribute("aria-expanded", "true");
  await waitFor(() => expect(screen.getByRole("button", { name: "Budget" })).toHaveFocus());
  expect(screen.getByRole("status")).toHaveTextContent("Budget is read as KPIs.");
});

test("a single selected cell is no table: the user is told what to select", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Tables/);
  act(() => host.click("Budget", "A1"));
  await user.click(screen.getByRole("button", { name: "Use the selected cells as a table" }));
  expect(screen.getByText(/Select the cells of your table/)).toBeInTheDocument();
});

test("keys alone: arrows go from table to table, right unfolds, left folds, Enter goes to the cells", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Tables/);
  screen.getByRole("button", { name: "KPI dashboard" }).focus();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("button", { name: "OKR Q3" })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("combobox", { name: "What column F, Actual, holds" })).toBeInTheDocument();
  await user.keyboard("{ArrowLeft}");
  expect(screen.queryByRole("combobox")).toBeNull();
  await user.keyboard("{ArrowUp}{Enter}");
  await waitFor(() => expect(host.selected.sheet).toBe("Revenue"));
  expect(screen.getByRole("button", { name: "KPI dashboard" })).toHaveFocus();
});

test("a run of months is one line; unfolded, each of them can be told for itself", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Tables/);
  await user.click(screen.getByRole("button", { name: "Details of KPI dashboard" }));
  expect(screen.getByRole("combobox", { name: "What columns E–G, Jul–Sep, hold" })).toBeInTheDocument();
  expect(screen.queryByRole("combobox", { name: "What column F, Aug, holds" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Columns of Jul–Sep" }));
  expect(screen.getByRole("combobox", { name: "What column F, Aug, holds" })).toBeInTheDocument();
});

test("the sentence follows the roles", async () => {
  const user = await showView(new MemoryHost(greenDashboard()), /Tables/);
  await user.click(screen.getByRole("button", { name: "Details of KPI dashboard" }));
  expect(screen.getByText(/“Target” says where it should be/)).toBeInTheDocument();
  await user.selectOptions(
    screen.getByRole("combobox", { name: "What column D, Target, holds" }),
    "baseline",
  );
  expect(await screen.findByText(/“Target” where it started/)).toBeInTheDocument();
  expect(screen.queryByText(/says where it should be/)).toBeNull();
});

const MONTHLY = (sheet: string) => gridOf({ sheet })`
  KPI    | Owner | Target | Actual | Last updated
  Churn  | Ada   | 2      | 2.5    | 2026-10-01
  Uptime | Alan  | 99     | 99.5   | 2026-10-01
  CSAT   | Grace | 4.5    | 4.6    | 2026-10-01
`;

test("what was said of a table is offered for its sisters, roles as dismissals, and not asked twice", async () => {
  const host = new MemoryHost(workbookOf(MONTHLY("North"), MONTHLY("South"), MONTHLY("East")));
  const user = await showView(host, /Tables/);
  await user.click(screen.getByRole("button", { name: "Details of North" }));
  await user.selectOptions(
    screen.getByRole("combobox", { name: "What column B, Owner, holds" }),
    "department",
  );
  const offer = await screen.findByRole("group", { name: "The same for tables of this layout" });
  expect(offer).toHaveTextContent("South and East have the same columns.");
  await user.click(within(offer).getByRole("button", { name: "The same for these 2" }));
  await waitFor(() =>
    expect(screen.getByRole("status")).toHaveTextContent("2 columns corrected and remembered."),
  );
  expect(screen.queryByRole("group", { name: "The same for tables of this layout" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Details of East" }));
  expect(screen.getAllByRole("combobox", { name: "What column B, Owner, holds" }).at(-1)).toHaveDisplayValue(
    "Department",
  );
});

test("what may be a table is asked about; taken or dismissed, the same is offered for its sister sheets", async () => {
  const host = new MemoryHost(workbookOf(undecidedSheet("North"), undecidedSheet("South")));
  const user = await showView(host, /Tables/);
  const asked = () => within(screen.getByRole("list", { name: "Perhaps" })).getAllByRole("listitem");
  expect(asked()).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "North is not a table of KPIs" }));
  expect(await screen.findByText("South has the same columns. Are they none either?")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Only this one" }));
  await user.click(screen.getByRole("button", { name: "Take back" }));
  await waitFor(() => expect(asked()).toHaveLength(2));
  await user.click(screen.getByRole("button", { name: "Take North as KPIs" }));
  expect(await screen.findByText("South has the same columns. Take them too?")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "The same there" }));
  await waitFor(() => expect(screen.queryByRole("list", { name: "Perhaps" })).toBeNull());
  expect(screen.getByRole("button", { name: "Details of South" })).toBeInTheDocument();
});

/** Months of numbers that name no KPI: left alone, until their owner says what they are. */
const ACCOUNTS = (sheet: string) => gridOf({ sheet })`
  Cost centre | Budget 2026 | Actual 2026
  Travel      | 120000      | 98000
  Software    | 340000      | 361000
`;

test("a selection that was declared a table offers the sheets under the very same headings", async () => {
  const other = gridOf({ sheet: "Prices" })`
    Article | Price | Cost
    Lamp    | 12    | 9
    Lantern | 30    | 22
  `;
  const host = new MemoryHost(workbookOf(ACCOUNTS("North"), ACCOUNTS("South"), ACCOUNTS("East"), other));
  const user = await showView(host, /Tables/);
  act(() => host.click("North", "A1:C3"));
  await user.click(screen.getByRole("button", { name: "Use the selected cells as a table" }));
  await user.click(screen.getByRole("button", { name: "KPIs" }));
  expect(await screen.findByText("South and East have the same columns. Take them too?")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "The same for these 2" }));
  expect(await screen.findByRole("button", { name: "Details of East" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Details of Prices" })).toBeNull();
});

test("what a run of months holds is offered for all months of its sisters", async () => {
  const months = (sheet: string) => gridOf({ sheet })`
    KPI    | Target | Jan 2026 | Feb 2026 | Mar 2026
    Churn  | 2      | 2.5      | 2.4      | 2.2
    Uptime | 99     | 99.5     | 99.1     | 99.2
    CSAT   | 4.5    | 4.6      | 4.4      | 4.7
  `;
  const host = new MemoryHost(workbookOf(months("North"), months("South")));
  const user = await showView(host, /Tables/);
  await user.click(screen.getByRole("button", { name: "Details of North" }));
  await user.selectOptions(screen.getByRole("combobox", { name: /^What columns C–E/ }), "period:target");
  await user.click(await screen.findByRole("button", { name: "The same there" }));
  await user.click(await screen.findByRole("button", { name: "Details of South" }));
  await waitFor(() => {
    const runs = screen.getAllByRole("combobox", { name: /^What columns C–E/ });
    expect(runs.map((run) => (run as HTMLSelectElement).value)).toEqual(["period:target", "period:target"]);
  });
});

test("tables of one sheet are told apart by their first rows", () => {
  const [heading = [], ...rows] = MONTHLY("South").rows;
  const names = ["MTTD", "MTTR", "MTTC"];
  const renamed = rows.map((row, at) => [{ value: names[at] ?? "" }, ...row.slice(1)]);
  const south = { ...MONTHLY("South"), rows: [heading, ...renamed] };
  const review = reviewWorkbook(workbookOf(MONTHLY("North"), south), TODAY);
  const tables = review.tables.map((table) => ({ ...table, sheet: "Ops" }));
  expect([...tableNames({ ...review, tables }).values()]).toEqual([
    "Churn, Uptime, CSAT",
    "MTTD, MTTR, MTTC",
  ]);
});

test("what is missing is asked in one question, and its answer is a click", async () => {
  const ops = gridOf({ sheet: "Ops" })`
    KPI    | Owner | Target | Kwark | Last updated
    Churn  | Ada   | 2      | 2.5   | 2026-10-01
    Uptime | Alan  | 99     | 99.5  | 2026-10-01
    CSAT   | Grace | 4.5    | 4.6   | 2026-10-01
  `;
  const host = new MemoryHost(workbookOf(ops));
  const user = await showView(host, /Tables/);
  act(() => host.click("Ops", "A1:E4"));
  await user.click(screen.getByRole("button", { name: "Use the selected cells as a table" }));
  await user.click(screen.getByRole("button", { name: "KPIs" }));
  await screen.findByText("Which column says where each stands?");
  await user.click(screen.getByRole("button", { name: "Kwark" }));
  await waitFor(() => expect(screen.queryByText("Which column says where each stands?")).toBeNull());
  expect(host.workbook.metadata).toContain("Kwark");
});

test("a sheet that was left alone tells why, and is taken by one click", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Tables/);
  await user.click(screen.getByRole("button", { name: "Take Budget as KPIs" }));
  expect(await screen.findByRole("button", { name: "Details of Budget" })).toBeInTheDocument();
});

const DAILY = gridOf({ sheet: "Ops" })`
  KPI  | Value | Target | Date
  MTTD | 100   | 90     | 2026-09-01
  MTTR | 24    | 20     | 2026-09-01
  MTTC | 36    | 30     | 2026-09-01
       |       |        |
  KPI  | Value | Target | Date
  MTTD | 80    | 90     | 2026-09-02
  MTTR | 25    | 20     | 2026-09-02
       |       |        |
  KPI  | Value | Target | Date
  MTTD | 70    | 90     | 2026-09-03
  MTTR | 21    | 20     | 2026-09-03
`;
const REPEATED = "MTTD and MTTR, 2 blocks in one layout";

test("blocks that repeat the table above are one entry; a history of it is left out by one click and comes back", async () => {
  const host = new MemoryHost(workbookOf(DAILY));
  const user = await showView(host, /^Tables/);
  const taken = screen.getByRole("list", { name: "Tables that are read" });
  expect(within(taken).getAllByRole("listitem")).toHaveLength(2);
  const repeated = screen.getByRole("button", { name: REPEATED });
  expect(repeated.closest("li")).toHaveTextContent(
    /4 rows · sheet Ops, A6:D12\. .*a history, which is not judged\?/,
  );
  await user.click(screen.getByRole("button", { name: "Yes, leave them out" }));
  expect(await screen.findByText("2 tables dismissed")).toBeInTheDocument();
  expect(within(taken).getAllByRole("listitem")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Take back" }));
  expect(await screen.findByRole("button", { name: REPEATED })).toBeInTheDocument();
});

test("blocks that are KPIs of their own are told apart by their rows, and not asked about again", async () => {
  const user = await showView(new MemoryHost(workbookOf(DAILY)), /^Tables/);
  await user.click(screen.getByRole("button", { name: "No, KPIs of their own" }));
  const names = ["MTTD, MTTR, MTTC", "MTTD, MTTR (row 6)", "MTTD, MTTR (row 10)"];
  for (const name of names) expect(screen.getByRole("button", { name })).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: /^Flags/ }));
  for (const name of names)
    expect(screen.getByRole("checkbox", { name: `Health of ${name}` })).toBeInTheDocument();
  await user.click(screen.getByRole("tab", { name: /^Tables/ }));
  expect(screen.queryByRole("button", { name: REPEATED })).toBeNull();
});

test("dismissing one of three tables of one layout dismisses that one alone", async () => {
  const host = new MemoryHost(workbookOf(MONTHLY("North"), MONTHLY("South"), MONTHLY("East")));
  const user = await showView(host, /Tables/);
  await user.click(screen.getByRole("button", { name: "Details of South" }));
  await user.click(screen.getByRole("button", { name: "Not a table of KPIs" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "South" })).toBeNull());
  expect(screen.getByRole("button", { name: "North" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "East" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "1 table dismissed" })).toBeInTheDocument();
});

test("what was said of one of two tables that nothing tells apart is asked about, and can be forgotten", async () => {
  const [said, sister] = ["North", "South"].map((sheet) => MONTHLY(sheet));
  const one = workbookOf(said ?? MONTHLY("North"));
  const review = reviewWorkbook(one, TODAY);
  const correction = { kind: "dismissed", fingerprint: review.tables[0]?.fingerprint ?? "" } as const;
  const { metadata } = applySteps(one, planFor(review, { kind: "correct", correction }));
  const renamed = workbookOf(MONTHLY("East"), sister ?? MONTHLY("South"));
  const host = new MemoryHost({ ...renamed, ...(metadata !== undefined && { metadata }) });
  const user = await showView(host, /Tables/);
  const asked = screen.getByRole("list", { name: "Said before, unclear now" });
  expect(asked).toHaveTextContent(
    `You said that the table on "North" is noneIts rows stand on East and South now`,
  );
  await user.click(within(asked).getByRole("button", { name: /^Forget it/ }));
  expect(await screen.findAllByText(/^Forgotten\./)).not.toHaveLength(0);
  expect(screen.queryByRole("list", { name: "Said before, unclear now" })).toBeNull();
});

test("one click says which table is meant that was declared, also where nothing else is read", async () => {
  const shifts = (sheet: string) => gridOf({ sheet })`
    Line   | Wish | Done | Remark
    Line A | 40   | 38   | fine
    Line B | 52   | 55   | new crew
    Line C | 31   | 30   | fine
  `;
  const before = workbookOf(shifts("Week 40"));
  const correction = {
    kind: "declared",
    sheet: "Week 40",
    area: { top: 0, left: 0, bottom: 3, right: 3 },
    tableKind: "kpi",
  } as const;
  const { metadata = "" } = applySteps(
    before,
    planFor(reviewWorkbook(before, TODAY), { kind: "correct", correction }),
  );
  const host = new MemoryHost({ ...workbookOf(shifts("Week 41"), shifts("Week 42")), metadata });
  const user = await showView(host, /Tables/);
  const asked = screen.getByRole("list", { name: "Said before, unclear now" });
  expect(asked).toHaveTextContent(
    "You said that a table stands on Week 40, A1:D4Its rows stand on Week 41 and Week 42 now",
  );
  await user.click(within(asked).getByRole("button", { name: /^It is Week 42, A1:D4/ }));
  expect(await screen.findByRole("button", { name: "Week 42" })).toBeInTheDocument();
  expect(screen.queryByRole("list", { name: "Said before, unclear now" })).toBeNull();
});

test("a corrected role belongs to its column: another of the same heading keeps what it holds", async () => {
  const twice = gridOf({ sheet: "Ops" })`
    KPI    | Note  | Target | Actual | Note  | Last updated
    Churn  | fine  | 2      | 2.5    | check | 2026-10-01
    Uptime | early | 99     | 99.5   | check | 2026-10-01
    CSAT   | late  | 4.5    | 4.6    | check | 2026-10-01
  `;
  const user = await showView(new MemoryHost(workbookOf(twice)), /Tables/);
  await user.click(screen.getByRole("button", { name: "Details of Ops" }));
  const role = (letter: string) =>
    screen.getByRole("combobox", { name: `What column ${letter}, Note, holds` });
  const before = within(role("B")).getByRole<HTMLOptionElement>("option", { selected: true }).text;
  await user.selectOptions(role("E"), "department");
  await waitFor(() => expect(role("E")).toHaveDisplayValue("Department"));
  expect(role("B")).toHaveDisplayValue(before);
});

test("hidden sheets are named with why they are not read", async () => {
  const workbook = { ...greenDashboard(), hiddenSheets: ["Setup", "Data"] };
  await showView(new MemoryHost(workbook), /Tables/);
  const line = within(screen.getByRole("list", { name: "Not taken" })).getByText("2 hidden sheets");
  expect(line.closest("li")).toHaveTextContent("Setup and Data: not read while hidden.");
});

test("what no column says stands last, and a column can be named for it", async () => {
  const host = new MemoryHost(greenDashboard());
  const user = await showView(host, /Tables/);
  await user.click(screen.getByRole("button", { name: "Details of KPI dashboard" }));
  const lacking = screen.getByRole("combobox", { name: "Which column holds: Baseline" });
  expect(lacking).toHaveDisplayValue("Baseline: none");
  expect(lacking.closest("li")).toHaveTextContent(/^–no column/);
  expect(screen.queryByRole("combobox", { name: "Which column holds: Target" })).toBeNull();
  await user.selectOptions(lacking, "B Unit");
  await waitFor(() =>
    expect(screen.getByRole("combobox", { name: "What column B, Unit, holds" })).toHaveDisplayValue(
      "Baseline",
    ),
  );
  expect(screen.queryByRole("combobox", { name: "Which column holds: Baseline" })).toBeNull();
});

test("a KPI whose plan and actual stand in rows of their own counts once", async () => {
  const grid = gridOf({ sheet: "KPIs" })`
    KPI     |        | Jan 2026 | Feb 2026 | Mar 2026
    Waiting | Target | 6        | 6        | 6
            | Actual | 7        | 6        | 5
    Queue   | Target | 10       | 10       | 10
            | Actual | 12       | 11       | 9
  `;
  await showView(new MemoryHost(workbookOf(grid)), /Tables/);
  expect(screen.getByRole("list", { name: "Tables that are read" })).toHaveTextContent(
    "2 KPIs, Jan 2026 to Mar 2026",
  );
});

test("a target for the year beside the actual of a month is no run of periods", async () => {
  const list = gridOf({ sheet: "KPI list" })`
    KPI           | Unit | Target FY26 | May-26 actual | Variance | Responsible
    Days to close | days | 10          | 12            | 2        | Owen
    Cash runway   | mths | 6           | 5.2           | -0.8     | Priya
    DSO           | days | 45          | 51            | 6        | Luc
  `;
  await showView(new MemoryHost(workbookOf(list)), /^Tables/);
  const [line] = within(screen.getByRole("list", { name: "Tables that are read" })).getAllByRole("listitem");
  expect(line).toHaveTextContent("3 KPIs, May-26 · sheet KPI list, A1:F4");
});

test("blocks under one title are told apart by the objectives that they stand under", () => {
  const blocks = gridOf({ sheet: "OKRs" })`
    Finance OKRs Q2 2026

    Objective 1: Close the books on time
    No  | Key result                        | Owner | Baseline | Target | Actual | Status
    1.1 | Cut the close from 15 to 10 days  | Selin | 15       | 10     | 12     | Fine
    1.2 | Cut corrections from 4.1 to 1.5   | Selin | 4.1      | 1.5    | 2.9    | Late

    Objective 2: Give support that is worth renewing for
    No  | Key result                        | Owner | Baseline | Target | Actual | Status
    2.1 | Raise CSAT from 4.1 to 4.6        | Derya | 4.1      | 4.6    | 4.4    | Fine
    2.2 | Cut tickets from 120 to 30        | Derya | 120      | 30     | 95     | Late
  `;
  expect([...tableNames(reviewWorkbook(workbookOf(blocks), TODAY)).values()]).toEqual([
    "Objective 1: Close the books on time",
    "Objective 2: Give support that is worth renewing for",
  ]);
});
