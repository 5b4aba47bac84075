/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { greenDashboard } from "../kit/green-dashboard";
import { linkedWorkbook, withSheet } from "../kit/linked-workbook";
import { MemoryHost } from "../kit/memory-host";
import { showView, TODAY } from "../kit/show-pane";

const [STARTED, ENDED] = [dateSerial(2026, 7, 1), dateSerial(2026, 9, 30)];
const NEXT = [dateSerial(2026, 10, 1), dateSerial(2026, 12, 31)];

/** The third quarter, linked, looked at in the fourth; saved as a copy of the file under a name of its own. */
function ended(): Workbook {
  const dated = withSheet(greenDashboard(), "OKR Q3", (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) =>
      cells.map((cell) => (cell.value === dateSerial(2026, 12, 31) ? { ...cell, value: ENDED } : cell)),
    ),
  }));
  const linked = linkedWorkbook(dated, ["Raise CSAT from 4.1 to 4.6", "CSAT"]);
  return { ...linked, fileName: "Brightwater board pack Q4.xlsx" };
}

const offer = () => screen.queryByRole("button", { name: "New quarter: OKR Q3" });

function keyResultsOf({ workbook }: MemoryHost) {
  const { scorecard, links } = reviewWorkbook(workbook, TODAY);
  return {
    days: [...new Set(scorecard.keyResults.flatMap(({ inputs }) => [inputs.start, inputs.due]))],
    ids: scorecard.keyResults.map(({ id }) => id),
    ends: links.map(({ keyResult, kpi }) => [keyResult?.name, kpi?.name]),
  };
}

test("a quarter that is over and closed goes on as the next one, with its ids and links, as in a copy of the file", async () => {
  const host = new MemoryHost(ended());
  const before = keyResultsOf(host);
  expect(before.days).toEqual([STARTED, ENDED]);
  const user = await showView(host, /Today/);
  const write = async () =>
    user.click(within(screen.getByRole("dialog")).getByRole("button", { name: /^Write \d+ cells/ }));
  await user.click(screen.getByRole("button", { name: /^What comes next/ }));
  // Numbers are kept before days move on.
  expect(offer()).toBeNull();
  await user.click(screen.getByRole("button", { name: /^Close: 4 key results/i }));
  await write();
  await waitFor(() => expect(offer()).not.toBeNull());
  await user.click(offer() ?? document.body);
  await write();
  await waitFor(() => expect(keyResultsOf(host)).toEqual({ ...before, days: NEXT }));
  await waitFor(() => expect(offer()).toBeNull());
});

test("of a sheet whose days are typed as text nobody says that it is the next quarter's", async () => {
  const typed = withSheet(ended(), "OKR Q3", (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) =>
      cells.map((cell) => (cell.value === ENDED ? { ...cell, value: "30.09.2026" } : cell)),
    ),
  }));
  const [original] = typed.grids.filter(({ sheet }) => sheet === "OKR Q3");
  if (!original) throw new Error("The sheet was expected.");
  const copied = { ...typed, grids: [...typed.grids, { ...original, sheet: "OKR Q3 (2)" }] };
  const user = await showView(new MemoryHost(copied), /^Links/);
  await user.click(screen.getByRole("button", { name: 'Make "OKR Q3 (2)" the new quarter' }));
  const plan = screen.getByRole("dialog", { name: 'Make "OKR Q3 (2)" the new quarter' });
  await user.click(within(plan).getByRole("button", { name: /^Write \d+ cells/ }));
  const receipt = await screen.findByRole("region", { name: "What was done" });
  expect(receipt).toHaveTextContent(
    'Written in "OKR Q3 (2)"; what was linked before is proposed again. What was skipped there is yours to type.',
  );
});
