/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { measuresOf } from "../../src/core/model/scorecard";
import { gridOf, workbookOf } from "../kit/grid";
import { MemoryHost } from "../kit/memory-host";
import { showView, TODAY } from "../kit/show-pane";

const plant = () =>
  workbookOf(gridOf({ sheet: "Plant" })`
    KPI        | Unit | Direction | Owner | Target | Actual
    Changeover | min  |           | Una   | 25     | 29
    Setup      | min  | at most   | Una   | 12     | 11
    Gribbles   |      |           | Una   | 5      | 4
  `);

function directionsOf({ workbook }: MemoryHost) {
  return measuresOf(reviewWorkbook(workbook, TODAY).scorecard).map(({ inputs }) => inputs.direction ?? "");
}

/** Today with the sheet that asks for the sides of two rows. */
async function askedForSides() {
  const host = new MemoryHost(withQuestions(plant()));
  const user = await showView(host, /Today/);
  const [first] = screen.getAllByRole("button", { name: /^Say which/ });
  if (!first) throw new Error("Two rows ask.");
  await user.click(first);
  const sheet = within(screen.getByRole("dialog"));
  const choose = (name: string, side: string) =>
    user.click(within(sheet.getByRole("group", { name })).getByRole("button", { name: side }));
  return { host, user, sheet, choose };
}

test("a row of which nobody knows the good side is settled from Today, others of its table at once", async () => {
  const { host, user, sheet, choose } = await askedForSides();
  expect(sheet.getByRole("button", { name: "Write" })).toHaveAttribute("aria-disabled", "true");
  await choose("Changeover", "Less");
  await choose("Gribbles", "Less");
  await user.click(sheet.getByRole("button", { name: "Write" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: /^Write 2 cells/ }));
  await waitFor(() => expect(directionsOf(host)).toEqual(["at most", "at most", "at most"]));
});

test("all rows of a table are told at once, and one of them otherwise", async () => {
  const { host, user, sheet, choose } = await askedForSides();
  await choose("All 2 of them", "More");
  const all = within(sheet.getByRole("group", { name: "All 2 of them" }));
  expect(all.getByRole("button", { name: "More" })).toHaveAttribute("aria-pressed", "true");
  await choose("Gribbles", "Less");
  expect(all.getByRole("button", { name: "More" })).toHaveAttribute("aria-pressed", "false");
  await user.click(sheet.getByRole("button", { name: "Write" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: /^Write 2 cells/ }));
  await waitFor(() => expect(directionsOf(host)).toEqual(["at least", "at most", "at most"]));
});

test("where names speak for a side, it is offered for all of them at once, and what is left goes on asking", async () => {
  const { host, user, sheet, choose } = await askedForSides();
  await choose("All 2 of them", "By name: 1");
  const all = within(sheet.getByRole("group", { name: "All 2 of them" }));
  expect(all.getByRole("button", { name: "By name: 1" })).toHaveAttribute("aria-pressed", "true");
  await user.click(sheet.getByRole("button", { name: "Write" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: /^Write 1 cell/ }));
  await waitFor(() => expect(directionsOf(host)).toEqual(["at most", "at most", "at least or at most?"]));
});

/** The question that our formula puts into the cells of a column of directions. */
function withQuestions(workbook: ReturnType<typeof plant>): ReturnType<typeof plant> {
  const ask = "at least or at most?";
  const grids = workbook.grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((cells, row) =>
      cells.map((cell, column) => (column === 2 && (row === 1 || row === 3) ? { value: ask } : cell)),
    ),
  }));
  return { ...workbook, grids };
}
