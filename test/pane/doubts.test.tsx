/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { OUR_SHEETS } from "../../src/core/model/marks";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import { applySteps } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { living } from "../kit/living-workbook";
import { readLinked, withSheet } from "../kit/linked-workbook";
import { MemoryHost } from "../kit/memory-host";
import { showView } from "../kit/show-pane";

const COPY = "OKR Q3 (2)";
const OLD_LOG = "Log of 2025";

function flagged(workbook: Workbook): Workbook {
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"], place: "beside" } as const;
  return applySteps(workbook, planFor(review, { kind: "flags", choice }));
}

/** Somebody pasted values over a sheet with flags and made a copy of it. */
function copiedAsValues(workbook: Workbook): Workbook {
  const pasted = withSheet(workbook, "OKR Q3", (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) => cells.map(({ value }) => ({ value }))),
  }));
  return living.duplicated(pasted, "OKR Q3", { name: COPY, at: 0 });
}

const headings = ({ workbook }: MemoryHost, name: string) =>
  workbook.grids
    .filter(({ sheet }) => sheet === name)
    .flatMap(({ rows }) => rows.flat())
    .filter(({ value }) => value === "Health" || value === "Staleness").length;

async function removing(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: /^Remove OKR Pulse/ }));
}

test("Remove shows what only looks like ours, and takes it once its sheet is ticked", async () => {
  const host = new MemoryHost(copiedAsValues(flagged(greenDashboard())));
  const user = await showView(host, /Flags/);
  await removing(user);
  const list = await screen.findByRole("list", { name: /look like ours/ });
  expect(list).toHaveTextContent(/Health [A-Z]+\d+:[A-Z]+\d+, Staleness [A-Z]+\d+:[A-Z]+\d+/);
  const tick = within(list).getByRole("checkbox", { name: `Remove them from ${COPY} as well` });
  expect(tick).not.toBeChecked();
  await user.click(tick);
  await user.click(screen.getByRole("button", { name: /^Clear \d+ cells/ }));
  await waitFor(() => expect(headings(host, COPY)).toBe(0));
});

test("a log of before is asked about as a whole sheet", async () => {
  const logged = applySteps(
    flagged(greenDashboard()),
    planFor(readLinked(flagged(greenDashboard())), { kind: "log" }),
  );
  const copied = living.duplicated(logged, OUR_SHEETS.log, { name: OLD_LOG, at: 0 });
  const host = new MemoryHost(living.typed(copied, { sheet: OLD_LOG, row: 1, column: 5 }, 17));
  const user = await showView(host, /Flags/);
  await removing(user);
  const list = await screen.findByRole("list", { name: /look like ours/ });
  await user.click(within(list).getByRole("checkbox", { name: `Remove all of ${OLD_LOG} as well` }));
  await user.click(screen.getByRole("button", { name: /^Clear \d+ cells/ }));
  await waitFor(() => expect(host.workbook.grids.map(({ sheet }) => sheet)).not.toContain(OLD_LOG));
});
