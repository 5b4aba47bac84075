import { expect } from "@playwright/test";
import { gridOf, workbookOf } from "../kit/grid";
import { workbookFile } from "../kit/workbook-file";
import { state } from "./state-pictures";
import { test } from "./journey";
import { lookThrough, openPreview, openView, paneOf, readPlan, settled, valuesOf } from "./preview-page";

const PLANT = gridOf({ sheet: "Plant" })`
  KPI                                  | Unit | Owner | Target | Actual
  Changeover                           | min  | Una   | 25     | 29
  Setup of the second line at the week | min  | Una   | 12     | 15
  Output                               | pcs  | Una   | 90     | 95
  Cooling                              | min  | Ben   | 5      | 4
`;

test("names that tell no side are settled from Today: two are said, the third goes on asking", async ({
  page,
}) => {
  await openPreview(page);
  await page.getByLabel("Workbook file").setInputFiles({
    name: "plant.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(workbookFile(workbookOf(PLANT))),
  });
  await expect(page.getByText("plant.xlsx")).toBeVisible();
  await lookThrough(page);
  await openView(page, "Today");
  const pane = paneOf(page);
  await pane
    .getByRole("button", { name: /^Say which/ })
    .first()
    .click();
  for (const name of ["Changeover", "Cooling"])
    await pane.getByRole("group", { name }).getByRole("button", { name: "Less" }).click();
  await state(page, "say-which-side");
  await pane.getByRole("dialog").getByRole("button", { name: "Write" }).click();
  await readPlan(page);
  await pane
    .getByRole("dialog")
    .getByRole("button", { name: /^Write \d+ cells/ })
    .click();
  await expect(pane.getByText("Said: 2 rows are judged now.").first()).toBeVisible();
  await settled(page);
  expect(await valuesOf(page, "Plant", "F1:G5")).toEqual([
    ["Direction", "Health"],
    ["at most", "Off track"],
    ["at least or at most?", "Check inputs"],
    ["", "On track"],
    ["at most", "On track"],
  ]);
});
