/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import type { Workbook } from "../../src/core/model/workbook";
import { greenDashboard } from "../kit/green-dashboard";
import { gridOf, workbookOf } from "../kit/grid";
import { linkedWorkbook } from "../kit/linked-workbook";
import { MemoryHost } from "../kit/memory-host";
import { REVIEW_BOOKS } from "../kit/review-books";
import { showPane, showView, TODAY } from "../kit/show-pane";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { CAPABILITIES } from "./capabilities";
import { PANE_IDS, type PaneId } from "./pane-ids";

const LANES = "Raise lanes from 10 to 20";
const DESKS = "Raise desks from 10 to 20";

/** Two key results of one department behind a KPI of another, one further behind than the other. */
function company(updated = "2026-10-05"): Workbook {
  return workbookOf(
    gridOf({ sheet: "KPIs" })`
      KPI     | Department | Focus area | Owner        | Target | Actual | Updated
      Waiting | Service    | Speed      | Ada Lovelace | <= 6   | 9      | ${updated}
      Queue   | Service    | Speed      | Bob Ray      | <= 6   | 5      | 2026-10-05
      Rating  | Product    | Quality    | Bob Ray      | >= 4   | 5      | 2026-10-05
    `,
    gridOf({ sheet: "OKRs" })`
      Objective | Department | Key result | Owner        | Baseline | Target | Actual | Start      | Due        | Updated
      Be quick  | Works      | ${LANES}   | Ada Lovelace | 10       | 20     | 15     | 2026-07-01 | 2026-12-31 | 2026-10-05
      Be quick  | Works      | ${DESKS}   | Bob Ray      | 10       | 20     | 11     | 2026-07-01 | 2026-12-31 | 2026-10-05
    `,
  );
}

const linkedCompany = () => linkedWorkbook(company(), [LANES, "Waiting"], [DESKS, "Waiting"]);

function textOf({ workbook }: MemoryHost, sheet: string): string {
  const rows = workbook.grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
  return rows
    .map((cells) =>
      cells.flatMap(({ value }) => (value === undefined ? [] : [JSON.stringify(value)])).join(" | "),
    )
    .join("\n")
    .replaceAll('"', "");
}

/** The report as it was written from the pane, after it was shown. */
async function writtenReport(): Promise<string> {
  const host = new MemoryHost(linkedCompany());
  const user = await showView(host, /Today/);
  await user.click(await screen.findByRole("button", { name: "Write the report" }));
  expect(textOf(host, "OKR Report")).toBe("");
  await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
  await waitFor(() => expect(textOf(host, "OKR Report")).not.toBe(""));
  return textOf(host, "OKR Report");
}

/** What a key result that comes from a KPI begins at: what the KPI stands at. */
async function baselineOfProposal(): Promise<void> {
  const host = new MemoryHost(company("2026-01-18"));
  const user = await showView(host, /Today/);
  await user.click(await screen.findByRole("button", { name: /What comes next/ }));
  await user.click(await screen.findByRole("button", { name: "Propose: Waiting" }));
  await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
  await waitFor(() => expect(textOf(host, "OKRs")).toContain("Waiting: from 9 to 6"));
  expect(textOf(host, "OKRs").split("\n").at(-1)).toContain("| 9 | 6 | 9 |");
}

const PLAYS: Readonly<Record<PaneId, () => Promise<void>>> = {
  A8: async () => {
    const user = await showView(new MemoryHost(linkedCompany()), /Links/);
    await user.click(await screen.findByRole("button", { name: "By KPI" }));
    const names = screen.getAllByRole("button", { name: /^Raise (?:lanes|desks) from 10 to 20$/ });
    expect(names.map(({ textContent }) => textContent)).toEqual([DESKS, LANES]);
  },
  A9: async () => {
    const host = new MemoryHost(linkedCompany());
    const user = await showView(host, /Links/);
    await user.click(
      await screen.findByRole("button", { name: new RegExp(`^More for the link of .*${LANES}.*Waiting$`) }),
    );
    await user.click(await screen.findByRole("menuitem", { name: "Take the actual from this KPI" }));
    await user.click(await screen.findByRole("button", { name: /^Write \d+ cells?$/ }));
    await waitFor(() => {
      const okrs = host.workbook.grids.find(({ sheet }) => sheet === "OKRs");
      expect(okrs?.rows[1]?.some(({ formula }) => formula?.includes("INDEX(KPIs!$F:$F"))).toBe(true);
    });
  },
  A17: async () => {
    await showView(new MemoryHost(linkedCompany()), /Today/);
    const objectives = screen.getByRole("region", { name: "Objectives" });
    expect(objectives).toHaveTextContent("Waiting: Off track");
  },
  B14: async () => {
    const host = new MemoryHost(company("2026-01-18"));
    const rows = host.workbook.grids.map((grid) => grid.rows.length);
    const user = await showView(host, /Today/);
    await user.click(await screen.findByRole("button", { name: /^Later/ }));
    await user.click(
      (await screen.findAllByRole("button", { name: /^Look at the list/ }))[0] ?? document.body,
    );
    const list = within(await screen.findByRole("dialog", { name: "What could go first" }));
    const names = list.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(names).toEqual(["Waitingnot scored in 90 days"]);
    await user.click(list.getByRole("button", { name: "Mark them in the sheet" }));
    expect(textOf(host, "KPIs")).not.toContain("Could go");
    await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
    await waitFor(() => expect(textOf(host, "KPIs").split("\n")[0]).toMatch(/Cut list$/));
    expect(textOf(host, "KPIs")).toMatch(/Waiting \|.*Could go/);
    expect(textOf(host, "KPIs")).not.toMatch(/(?:Queue|Rating) \|.*Could go/);
    expect(host.workbook.grids.slice(0, rows.length).map((grid) => grid.rows.length)).toEqual(rows);
  },
  B15: async () => {
    const late = gridOf({ sheet: "KPIs" })`
      KPI     | Owner        | Target | Actual | Updated
      Waiting | Ada Lovelace | <= 6   | 5      | 2026-09-06
      Queue   | Bob Ray      | <= 6   | 5      | 2026-01-18
    `;
    await showView(new MemoryHost(workbookOf(late)), /Today/);
    const line = (name: string) => screen.getByRole("button", { name }).closest("li");
    expect(line("Waiting")).toHaveTextContent(/Due: monthly/);
    expect(line("Queue")).toHaveTextContent(/Stale: 263 days old/);
  },
  B17: async () => {
    const host = new MemoryHost(REVIEW_BOOKS.links.workbook());
    const user = await showView(host, /Today/);
    await user.click(await screen.findByRole("button", { name: /^Later/ }));
    await user.click(await screen.findByRole("button", { name: /^Ask now/ }));
    await user.click(await screen.findByRole("radio", { name: "Just the number" }));
    await user.type(screen.getByRole("textbox", { name: "In a sentence, why" }), "It counts calls");
    await user.click(screen.getByRole("button", { name: "Keep the answer" }));
    await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
    // Nobody noted the log of this book as ours, so ours is another sheet.
    const last = () =>
      textOf(host, host.workbook.grids.at(-1)?.sheet ?? "")
        .split("\n")
        .at(-1);
    await waitFor(() =>
      expect(last()).toBe(`${TODAY} | KPIs | E2 | Waiting | number | question | It counts calls | K-1`),
    );
  },
  B19: async () => {
    const user = await showView(new MemoryHost(greenDashboard()), /Today/);
    await user.click(screen.getByRole("button", { name: "Group the list: by need" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "by question" }));
    for (const question of [
      "What is going well?",
      "What is not?",
      "What can we do?",
      "What should we track?",
    ]) {
      const list = within(screen.getByRole("region", { name: question }));
      expect(list.getAllByRole("listitem").length).toBeGreaterThan(0);
    }
  },
  B22: async () => {
    const report = await writtenReport();
    expect(report).toContain("Product | 1 | 1 | 0 | Quality");
    expect(report).toContain("Service | 2 | 2 | 1 | Speed");
  },
  B23: async () => {
    const host = new MemoryHost(linkedCompany());
    const user = await showView(host, /Today/);
    await user.click(await screen.findByRole("button", { name: "Copy as values" }));
    await waitFor(() => expect(host.opened).toHaveLength(1));
    const bytes = Uint8Array.from(window.atob(host.opened[0] ?? ""), (letter) => letter.charCodeAt(0));
    const { grids } = await readWorkbookFile(bytes, "copy.xlsx");
    const cells = grids.flatMap(({ rows }) => rows.flat());
    expect(cells.map(({ value }) => value)).toContain(LANES);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  },
  B24: async () => {
    await showView(new MemoryHost(greenDashboard()), /Today/);
    const objectives = screen.getByRole("region", { name: "Objectives" });
    const names = within(objectives).getAllByRole("listitem");
    expect(names.map(({ textContent }) => textContent.replace(/No.*|\d.*/, ""))).toEqual([
      "Own the mid-market",
      "Delight our customers",
    ]);
    const list = screen.getByRole("region", { name: "Ask" });
    expect(objectives.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  },
  B25: async () => {
    await showView(new MemoryHost(linkedCompany()), /Links/);
    expect((await screen.findAllByText(/crosses Works and Service/)).length).toBeGreaterThan(0);
  },
  C6: async () => {
    const report = await writtenReport();
    expect(report).toContain(`${DESKS} | 0.1 | Off track | Off track | Waiting: 9 against <= 6`);
    expect(report).toContain("Rating | 5 | – | – | On track | >= 4");
  },
  C13: async () => {
    const host = new MemoryHost(workbookOf(gridOf({ sheet: "Sheet1" })``));
    const user = showPane(host);
    await user.click(screen.getByRole("button", { name: "Look through this workbook" }));
    expect(await screen.findByRole("radio", { name: /^KPIs and objectives/ })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Show what is added" }));
    await user.click(await screen.findByRole("button", { name: /^Write \d+ cells$/ }));
    await screen.findByRole("list", { name: "Tables that are read" });
    expect(host.workbook.grids.map(({ sheet }) => sheet)).toEqual(["Sheet1", "KPIs", "OKRs"]);
    cleanup();
    await baselineOfProposal();
  },
};

test.each(CAPABILITIES.filter(({ id }) => PANE_IDS.includes(id as PaneId)))("$id: $does", async ({ id }) => {
  await PLAYS[id as PaneId]();
});
