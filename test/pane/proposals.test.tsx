/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { cleanup, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Workbook } from "../../src/core/model/workbook";
import { readMetadata } from "../../src/core/ours/metadata-xml";
import { readOwnMarks } from "../../src/core/ours/read-own-marks";
import { gridOf, workbookOf } from "../kit/grid";
import { withSheet } from "../kit/linked-workbook";
import { MemoryHost } from "../kit/memory-host";
import { afterAGlance, showView } from "../kit/show-pane";

const CSAT = "Raise CSAT from 4.1 to 4.6";
const UPTIME = "Uptime of 99.9%";
const LANTERNS = "Fewer than 5 lanterns fall over";

/** Two key results that name their KPI, and one that is only like one. */
function lanternWorks(): Workbook {
  const kpis = gridOf({ sheet: "KPIs" })`
    KPI                 | Owner        | Target | Actual | Last updated
    Customer satisfaction | Ada Lovelace | 4.5  | 4.6    | 2026-10-05
    Uptime              | Alan Turing  | 99.9%  | 99.5%  | 2026-10-05
    Lanterns toppled    | Emmy Noether | 5      | 9      | 2026-10-05
  `;
  const okrs = gridOf({ sheet: "OKRs" })`
    Objective       | Key result                      | Owner        | Baseline | Target | Actual
    Light every way | Raise CSAT from 4.1 to 4.6      | Ada Lovelace | 4.1      | 4.6    | 4.2
    Light every way | Uptime of 99.9%                 | Alan Turing  | 99%      | 99.9%  | 99.5%
    Light every way | Fewer than 5 lanterns fall over | Emmy Noether | 20       | 5      | 9
  `;
  return workbookOf(kpis, okrs);
}

/** The sheet with its rows below the header the other way round, as after a sort. */
function turned(workbook: Workbook, sheet: string): Workbook {
  return withSheet(workbook, sheet, (grid) => {
    const [header = [], ...rows] = grid.rows;
    return { ...grid, rows: [header, ...rows.reverse()] };
  });
}

const offer = (kpi: string, keyResult: string) =>
  screen.queryByRole("button", { name: `Link ${kpi} to ${keyResult}` });
const linksOf = ({ workbook }: MemoryHost) =>
  readOwnMarks(workbook, readMetadata(workbook.metadata)).register.rows.map(({ link }) => [
    link.keyResultName,
    link.kpiName,
  ]);

test("a proposal that was declined stays away when the workbook is read again, opened again, and sorted", async () => {
  const host = new MemoryHost(lanternWorks());
  const user = await showView(host, /Links/);
  const decline = `Do not propose Customer satisfaction for ${CSAT} again`;
  await user.click(screen.getByRole("button", { name: decline }));
  await waitFor(() => expect(offer("Customer satisfaction", CSAT)).toBeNull());
  await user.click(screen.getByRole("button", { name: "Read the workbook again" }));
  await waitFor(() => expect(offer("Uptime", UPTIME)).not.toBeNull());
  expect(offer("Customer satisfaction", CSAT)).toBeNull();
  cleanup();
  await showView(new MemoryHost(turned(turned(host.workbook, "KPIs"), "OKRs")), /Links/);
  expect(offer("Uptime", UPTIME)).not.toBeNull();
  expect(offer("Customer satisfaction", CSAT)).toBeNull();
});

test("all that are sure are linked in one go; what is only likely waits for its own answer", async () => {
  const host = new MemoryHost(lanternWorks());
  const user = await showView(host, /Links/);
  expect(offer("Lanterns toppled", LANTERNS)).not.toBeNull();
  await user.click(screen.getByRole("button", { name: "Link 2 sure ones" }));
  await user.click(await screen.findByRole("button", { name: /^Write \d+ cells/ }));
  await waitFor(() => expect(linksOf(host)).toHaveLength(2));
  expect(linksOf(host)).toEqual([
    [CSAT, "Customer satisfaction"],
    [UPTIME, "Uptime"],
  ]);
  await waitFor(() => expect(offer("Uptime", UPTIME)).toBeNull());
  expect(offer("Lanterns toppled", LANTERNS)).not.toBeNull();
});

test("the plan of several links lists them one by one; what is unticked is not written", async () => {
  const host = new MemoryHost(lanternWorks());
  const user = await showView(host, /Links/);
  await user.click(screen.getByRole("button", { name: "Link 2 sure ones" }));
  const uptime = await screen.findByRole("checkbox", { name: /^Uptime measures/ });
  await user.click(uptime);
  expect(screen.getByRole("dialog", { name: "Link 1 key result to a KPI" })).toBeInTheDocument();
  expect(uptime).not.toBeChecked();
  await user.click(uptime);
  await user.click(screen.getByRole("checkbox", { name: /^Customer satisfaction\s*measures/ }));
  await user.click(screen.getByRole("button", { name: /^Write \d+ cells/ }));
  await waitFor(() => expect(linksOf(host)).toEqual([[UPTIME, "Uptime"]]));
});

test("a proposal is linked with the keyboard alone", async () => {
  const host = new MemoryHost(lanternWorks());
  const user = await showView(host, /Links/);
  await pressEnterOn(user, offer("Lanterns toppled", LANTERNS));
  const write = await screen.findByRole("button", { name: /^Write \d+ cells/ });
  await waitFor(() => expect(write).toHaveFocus());
  await user.keyboard("{Enter}");
  expect(linksOf(host)).toEqual([]);
  await afterAGlance();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(linksOf(host)).toEqual([[LANTERNS, "Lanterns toppled"]]));
});

/** As the arrow keys reach it; the order of its stops is walked in a real browser, since jsdom has no layout. */
async function pressEnterOn(user: UserEvent, button: HTMLElement | null): Promise<void> {
  button?.focus();
  expect(button).toHaveFocus();
  await user.keyboard("{Enter}");
}
