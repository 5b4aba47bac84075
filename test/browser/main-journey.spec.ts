import { expect } from "@playwright/test";
import { test } from "./journey";
import {
  columnUnder,
  fillsOf,
  formulasOf,
  lookThrough,
  openPreview,
  openView,
  paneOf,
  saveAndReopen,
  settled,
  typeInto,
  valuesOf,
  wholeWorkbook,
} from "./preview-page";

const OKRS = "OKRs Q4";
const KEY_RESULTS = { first: 5, last: 14 };
const MARKET_SHARE = 0;

test("from a workbook to flags in its cells, and back", async ({ page }) => {
  await openPreview(page);
  const pane = paneOf(page);
  await settled(page);
  const original = await wholeWorkbook(page);

  await lookThrough(page);
  await openView(page, "Tables");
  await expect(pane.getByText("18 KPIs", { exact: false })).toBeVisible();
  const taken = pane.getByRole("list", { name: "Tables that are read" });
  await expect(taken.getByText("Budget", { exact: false })).toHaveCount(0);
  await expect(pane.getByRole("list", { name: "Not taken" })).toContainText("Budget");

  await test.step("correct one role", async () => {
    await pane.getByRole("button", { name: /^Details of .*objectives/ }).click();
    const role = pane.getByLabel("What column A, Stream, holds");
    await role.selectOption({ label: "Department" });
    await expect(pane.getByLabel("What column A, Stream, holds")).toHaveValue("department");
  });

  await test.step("link lead velocity to the market share", async () => {
    await openView(page, "Links");
    await pane.getByRole("button", { name: "Link by hand" }).click();
    await pane.getByLabel("Key result", { exact: true }).pressSequentially("Tier-1");
    await pane.getByRole("option", { name: /Capture 20% of the Tier-1 market/ }).click();
    await pane.getByLabel("KPI", { exact: true }).pressSequentially("Lead vel");
    await pane.getByRole("option", { name: /Lead velocity/ }).click();
    await pane.getByRole("button", { name: "Show what is written" }).click();
    await pane.getByRole("button", { name: /^Write \d+ cells$/ }).click();
    await expect(pane.getByText("Linked.", { exact: true }).first()).toBeVisible({ timeout: 60_000 });
  });

  await test.step("write the flags", async () => {
    await openView(page, "Flags");
    await pane.getByRole("button", { name: /^Write \d+ cells$/ }).click();
    await expect(pane.getByRole("button", { name: "Take back" })).toBeVisible({ timeout: 60_000 });
    await settled(page);
  });

  const health = await columnUnder(page, OKRS, "Health", KEY_RESULTS);
  const link = await columnUnder(page, OKRS, "Link", KEY_RESULTS);
  await test.step("read the words in the cells", async () => {
    expect(health.values).toEqual([
      "Off track",
      "On track",
      "At risk",
      "On track",
      "At risk",
      "Stale",
      "Achieved",
      "On track",
      "Off track",
      "No data",
    ]);
    expect(link.values[MARKET_SHARE]).toBe("Green trap");
    expect((await valuesOf(page, "OKR Links", "F2:F2"))[0]?.[0]).toBe("Green trap");
    const kpis = await columnUnder(page, "KPIs", "Health", { first: 5, last: 22 });
    expect(kpis.values[0]).toBe("On track");
    expect(kpis.values.at(-1)).toBe("Stale");
  });

  await test.step("our headings look like their neighbour's", async () => {
    const headings = await fillsOf(page, OKRS, `A4:${link.letter}4`);
    expect(headings.length).toBeGreaterThan(12);
    expect(new Set(headings)).toEqual(new Set(["#1f3a5f"]));
  });

  await test.step("a typed actual changes the flag", async () => {
    await typeInto(page, OKRS, "F5", "0.19");
    await expect
      .poll(async () => (await valuesOf(page, OKRS, `${health.letter}5:${health.letter}5`))[0]?.[0])
      .toBe("On track");
    await expect
      .poll(async () => (await valuesOf(page, OKRS, `${link.letter}5:${link.letter}5`))[0]?.[0])
      .toBe("Aligned");
    await typeInto(page, OKRS, "F5", "0.126");
    await expect
      .poll(async () => (await valuesOf(page, OKRS, `${health.letter}5:${health.letter}5`))[0]?.[0])
      .toBe("Off track");
  });

  await test.step("save, reopen, find the same formulas and links", async () => {
    const area = `${health.letter}5:${link.letter}14`;
    const before = {
      flags: await formulasOf(page, OKRS, area),
      links: await formulasOf(page, "OKR Links", "A2:P2"),
    };
    await saveAndReopen(page);
    expect({
      flags: await formulasOf(page, OKRS, area),
      links: await formulasOf(page, "OKR Links", "A2:P2"),
    }).toEqual(before);
    expect((await valuesOf(page, OKRS, `${link.letter}5:${link.letter}5`))[0]?.[0]).toBe("Green trap");
  });

  await test.step("remove everything", async () => {
    await lookThrough(page);
    await openView(page, "Links");
    await expect(paneOf(page).getByText("Green trap").first()).toBeVisible();
    await openView(page, "Flags");
    await paneOf(page).getByRole("button", { name: "More" }).click();
    await paneOf(page).getByRole("menuitem", { name: "Remove OKR Pulse from this workbook" }).click();
    await paneOf(page)
      .getByRole("button", { name: /^Clear \d+ cells$/ })
      .last()
      .click();
    await expect(paneOf(page).getByText("Removed. What is yours is as it was.").first()).toBeVisible({
      timeout: 60_000,
    });
    await settled(page);
    expect(await wholeWorkbook(page)).toEqual(original);
  });
});
