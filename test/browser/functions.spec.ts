import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test } from "./journey";
import {
  fillIn,
  lookThrough,
  openEmptyWorkbook,
  openPreview,
  openView,
  paneOf,
  settled,
  valuesOf,
} from "./preview-page";

/** A series by quarters, a team's words and two key results, for the functions that read areas. */
const SHEET = [
  ["Quarter", "Users", "Read on", "Owner", "Health", "Progress", "Weight"],
  ["Q1 2026", 70, "2026-05-01", "Ada", "On track", 0.5, 4],
  ["Q2 2026", 72, "2026-06-01", "Ben", "At risk", 1, 1],
  ["Q3 2026", 72, "2026-07-01", "", "Achieved", "", ""],
] as const;

/** Each function once: what is typed, and what the cell must show. */
const TYPED = [
  ['=OKR.NUMBER("$1.2M")', 1_200_000],
  ["=OKR.PROGRESS(4.35,4.6,4.1)", 0.5],
  ['=OKR.ATTAINMENT(0.8,1,"at most")', 1.2],
  ['=OKR.EXPECTED("2026-04-01","2026-04-30","2026-04-15")', 0.5],
  ['=OKR.HEALTH(4.35,4.6,4.1,,"2026-04-01","2026-06-30",,,"2026-06-08")', "Off track"],
  [
    '=OKR.EXPLAIN(4.4,4.6,4.1,,"2026-01-01","2026-01-20",,,"2026-01-15")',
    "60% of the way at 75% of the time: 15 points behind plan. On track needs 67.5%, an actual of 4.4375.",
  ],
  ['=OKR.STALENESS("2026-04-01","weekly","2026-04-20")', "Stale"],
  ['=OKR.UNMOVED(B2:B4,C2:C4,"2026-07-10")', 39],
  ["=OKR.LATEST(B2:B4)", 72],
  ["=OKR.LATESTDATE(A2:A4,B2:B4)", 46_295],
  ['=OKR.NEXTREVIEW("2026-01-31","monthly")', 46_081],
  ['=OKR.OWNER("Lovelace, Ada")', "Named"],
  ["=OKR.KEYRESULTS(3)", "OK"],
  ["=OKR.SCORE(F2:F3,G2:G3)", 0.6],
  ["=OKR.WORST(E2:E4)", "At risk"],
  ['=OKR.LINK("Off track","On track","measures")', "Green trap"],
  ['=OKR.STATEMENT("Lift average contract value from $18K to $30K","target")', 30_000],
  ['=OKR.DIRECTION("Customer churn")', "at most"],
  ['=OKR.COVERAGE(C2:C4,"2026-06-01","2026-06-30")', 1 / 3],
  ['=OKR.FORECAST(B2:B4,C2:C4,"2026-08-01")', 73.3551],
  ["=OKR.PROGRESS(5,5,5)", "#N/A"],
  ["=OKR.SCORE(F2:F3,{4,-1})", "#VALUE!"],
] as const;

/** Types one formula below the other, as a person does. */
async function typeDown(page: Page, cell: string, lines: readonly string[]): Promise<void> {
  await page.getByRole("main", { name: "Workbook" }).click();
  await page.evaluate((a1) => {
    window.okrPreview?.api.getActiveWorkbook()?.getActiveSheet().getRange(a1).activate();
  }, cell);
  for (const line of lines) {
    await page.keyboard.type("=");
    await page.keyboard.insertText(line.slice(1));
    await page.keyboard.press("Enter");
  }
  await settled(page);
}

test("every function answers in the cell it is typed into", async ({ page }) => {
  const metadata = JSON.parse(readFileSync("dist/functions.json", "utf8")) as {
    functions: readonly { name: string }[];
  };
  const typed = TYPED.map(([formula]) => formula);
  for (const { name } of metadata.functions)
    expect(
      typed.some((formula) => formula.startsWith(`=OKR.${name}(`)),
      `${name} is typed`,
    ).toBe(true);

  await openPreview(page);
  await openEmptyWorkbook(page);
  await fillIn(page, "A1", SHEET);
  await typeDown(page, "I1", typed);
  const shown = (await valuesOf(page, "Sheet1", `I1:I${TYPED.length}`)).map(([value]) => value);
  TYPED.forEach(([formula, expected], place) => {
    if (typeof expected === "number") expect.soft(shown[place], formula).toBeCloseTo(expected, 4);
    else expect.soft(shown[place], formula).toBe(expected);
  });
});

/** A dashboard with a gap in every column that a formula of ours reads. */
const WITH_GAPS = [
  ["KPI", "Actual", "Target", "Last updated", "Cadence"],
  ["Customer satisfaction", 4.7, 4.6, "2026-11-16", "weekly"],
  ["Net revenue retention", "", 104, "2026-11-16", "monthly"],
  ["Open incidents", 3, "", "2026-11-16", ""],
  ["Trial conversion", 12, 10, "", "monthly"],
  ["Support backlog", 12, "at most 20", "2026-11-10", ""],
] as const;

/** What the cells below must say on every host, whatever it hands over for a blank cell. */
const WORDS_WITH_GAPS = {
  Health: ["On track", "No data", "No target", "Stale", "On track"],
  Staleness: ["Fresh", "Fresh", "Fresh", "Never updated", "Fresh"],
};

/** Excel hands blank cells over as 0 on the desktop, as null on the web, and as "" for texts. */
const BLANKS = [null, 0, ""] as const;

/** The words of the formulas that we wrote, by heading, and of one formula that hands its cell over as it is. */
async function wordsFor(page: Page, blank: (typeof BLANKS)[number]) {
  await page.evaluate((handedOver) => {
    const host = window.okrPreview?.host();
    if (!host) throw new Error("No workbook is open.");
    host.blankCells = handedOver;
    window.okrPreview?.api.getFormula().executeCalculation();
  }, blank);
  await settled(page);
  const [headings = [], ...rows] = await valuesOf(page, "Sheet1", "A1:J6");
  const below = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]);
  return {
    flags: { Health: below("Health"), Staleness: below("Staleness") },
    unwrapped: (await valuesOf(page, "Sheet1", "N1:N1"))[0]?.[0],
  };
}

test("a blank cell means the same in our formulas, however the host hands it over", async ({ page }) => {
  await openPreview(page);
  await openEmptyWorkbook(page);
  await fillIn(page, "A1", WITH_GAPS);
  await lookThrough(page);
  await openView(page, "Flags");
  await paneOf(page)
    .getByRole("button", { name: /^Write \d+ cells$/ })
    .click();
  await expect(paneOf(page).getByRole("button", { name: "Take back" })).toBeVisible({ timeout: 60_000 });
  await typeDown(page, "N1", ["=OKR.HEALTH(B3,C3)"]);

  const told = [];
  for (const blank of BLANKS) told.push(await wordsFor(page, blank));
  for (const { flags } of told) expect(flags).toEqual(WORDS_WITH_GAPS);
  expect(
    told.map(({ unwrapped }) => unwrapped),
    "without the wrapping the hosts differ",
  ).toEqual(["No data", "Off track", "No data"]);
});
