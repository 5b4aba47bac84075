import { expect, type Page } from "@playwright/test";
import { test } from "./journey";
import {
  fillIn,
  formulasOf,
  lookThrough,
  openEmptyWorkbook,
  openPreview,
  openView,
  paneOf,
  readPlan,
  settled,
  valuesOf,
} from "./preview-page";
import { state } from "./state-pictures";

const ROWS = 10;
const HEADINGS = ["KPI", "Owner", "Target", "Actual", "Updated"];
const names = [
  "Visits",
  "Calls",
  "Orders",
  "Leads",
  "Demos",
  "Trials",
  "Deals",
  "Renewals",
  "Referrals",
  "Tickets",
];
const numbers = ["11", "12,5", "13", "14", "15", "16", "17", "18", "19", "20"];

/** Ten numbers of one person, all of them given in the summer, and one that a formula gives. */
async function openTenNumbers(page: Page): Promise<void> {
  await openPreview(page);
  await openEmptyWorkbook(page);
  const rows = names.map((name) => [name, "Ada Lovelace", 20, 10, "2026-08-03"]);
  await fillIn(page, "A1", [HEADINGS, ...rows, ["Complaints", "Ada Lovelace", 20, "=D2+5", "2026-08-03"]]);
  await lookThrough(page);
  await openView(page, "Check-in");
  await paneOf(page)
    .getByRole("checkbox", { name: /^Ada Lovelace/ })
    .check();
  await paneOf(page).getByRole("button", { name: "Show 11 numbers" }).click();
}

/** Presses keys and counts those that are no part of a number. */
function hand(page: Page) {
  let keys = 0;
  return {
    keys: () => keys,
    press: async (key: string) => {
      keys++;
      await page.keyboard.press(key);
    },
    number: (text: string) => page.keyboard.type(text),
  };
}

test("ten numbers take ten numbers and at most twenty keys more, are shown, written and taken back", async ({
  page,
}) => {
  await openTenNumbers(page);
  const pane = paneOf(page);
  await expect(pane.getByText(`0 of ${ROWS + 1} done`)).toBeVisible();
  await pane.getByRole("tab", { name: /^Check-in/ }).focus();
  const { keys, press, number } = hand(page);

  await test.step("type", async () => {
    const first = pane.getByLabel("Now: Visits");
    while (!(await first.evaluate((field) => field === document.activeElement))) await press("Tab");
    for (const [place, typed] of numbers.entries()) {
      await expect(pane.getByLabel(`Now: ${names[place] ?? ""}`)).toBeFocused();
      await number(typed);
      await press("Enter");
    }
    await expect(pane.getByRole("button", { name: "Write 10 check-ins" })).toBeFocused();
    expect(await valuesOf(page, "Sheet1", "D2:D3")).toEqual([[10], [10]]);
  });

  await test.step("look at the plan, then write", async () => {
    await press("Enter");
    await expect(pane.getByRole("heading", { name: "Write 10 check-ins" })).toBeVisible();
    const write = pane.getByRole("button", { name: "Write 20 cells and 10 lines" });
    await expect(write).toBeFocused();
    expect(await valuesOf(page, "Sheet1", "D2:D3")).toEqual([[10], [10]]);
    await readPlan(page);
    await press("Enter");
    await expect(pane.getByText("10 check-ins written.").first()).toBeVisible({ timeout: 60_000 });
    await settled(page);
  });
  expect(keys()).toBeLessThanOrEqual(20);
  expect((await valuesOf(page, "Sheet1", "D2:D11")).flat()).toEqual([
    11, 12.5, 13, 14, 15, 16, 17, 18, 19, 20,
  ]);
  const log = await valuesOf(page, "OKR Log", "A2:H11");
  expect(log.map((line) => [line[3], line[4], line[5], line[6], line[7]])).toContainEqual([
    "Calls",
    10,
    12.5,
    "Ada Lovelace",
    "check-in",
  ]);

  await test.step("a formula is confirmed, never overwritten", async () => {
    await pane.getByRole("button", { name: "Still right: Complaints" }).click();
    await pane.getByRole("button", { name: "Write 1 check-in" }).click();
    await pane.getByRole("button", { name: "Write 1 cell and 1 line" }).click();
    await expect(pane.getByText("Every number of yours is in.")).toBeVisible({ timeout: 60_000 });
    await state(page, "12-check-in-all-in");
    expect(await formulasOf(page, "Sheet1", "D12:D12")).toEqual([["=D2+5"]]);
  });

  await test.step("take back", async () => {
    await pane.getByRole("button", { name: "Take back" }).click();
    await expect(pane.getByText("Taken back.").first()).toBeVisible({ timeout: 60_000 });
    await expect(pane.getByText("16, still right", { exact: false })).toBeVisible();
  });
});

test("what was typed outlives a tab, a new reading and the pane itself, and what cannot be read stays", async ({
  page,
}) => {
  await openTenNumbers(page);
  const pane = paneOf(page);
  await pane.getByLabel("Now: Visits").click();
  await page.keyboard.type("soon");
  await expect(pane.getByText('"soon" holds no number.').first()).toBeVisible();
  await expect(pane.getByRole("button", { name: /^Write \d+ check-in/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: "Check in: Calls" }).click();
  await page.keyboard.type("12,5");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Two more in May");
  await openView(page, "Links");
  await openView(page, "Check-in");
  await expect(pane.getByText(/10 → 12\.5/)).toBeVisible();
  await pane.getByRole("button", { name: "Read the workbook again" }).click();
  await expect(pane.getByText(/10 → 12\.5/)).toBeVisible();

  await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[src*="taskpane"]');
    frame?.contentWindow?.location.reload();
  });
  await lookThrough(page);
  await openView(page, "Check-in");
  await expect(pane.getByText(/10 → 12\.5/)).toBeVisible();
  await expect(pane.getByText('soon: "soon" holds no number.')).toBeVisible();
  await expect(pane.getByRole("button", { name: "Write 1 check-in" })).toBeVisible();
});
