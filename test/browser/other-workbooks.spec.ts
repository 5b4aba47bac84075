import { existsSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { test } from "./journey";
import {
  lookThrough,
  openPreview,
  openView,
  paneOf,
  saveAndReopen,
  settled,
  wholeWorkbook,
} from "./preview-page";

/** Real workbooks lie beside the project, not in it; where they are missing these journeys are skipped. */
const CORPUS = "../shared/corpus/files";
const REAL_WORKBOOKS = [
  // A month per row: no measure has a row to itself, so its flags go on a sheet of their own.
  { name: "039-b2c-overview-kpis.xlsx", place: "on a sheet of their own" },
  { name: "018-theatre-okr-formulas.xlsx", place: "beside each table" },
] as const;

/** Opens a file of the disk with the title bar's button. */
async function chooseFile(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.getByLabel("Workbook file").setInputFiles({ ...file, mimeType });
}

/** The value of every cell that holds a formula of ours, as a list. */
async function wordsOfOurs(page: Page): Promise<readonly unknown[]> {
  const cells = await page.evaluate(() => {
    const sheets = window.okrPreview?.api.getActiveWorkbook()?.getSheets() ?? [];
    return sheets.flatMap((sheet) => {
      const used = sheet.getRange(0, 0, sheet.getLastRow() + 1, sheet.getLastColumn() + 1);
      const [formulas, values] = [used.getFormulas().flat(), used.getValues().flat()];
      return formulas.map((formula, place) => ({ formula, value: values[place] }));
    });
  });
  return cells.filter(({ formula }) => /OKR\.(HEALTH|STALENESS)\(/.test(formula)).map(({ value }) => value);
}

/** `12 On track  3 At risk` → the words with how often the plan promises them. */
async function promised(page: Page): Promise<Readonly<Record<string, number>>> {
  return countsIn(await paneOf(page).getByRole("tabpanel").innerText());
}

const WORDS =
  /(\d+)\s+(Achieved|On track|At risk|Off track|Missed|Not started|Stale|No data|No target|No dates|Check inputs|Fresh|Due|Overdue|Never updated|Check date)\b/g;

function countsIn(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [, count, word = ""] of text.matchAll(WORDS)) counts[word] = (counts[word] ?? 0) + Number(count);
  return counts;
}

function countsOf(words: readonly unknown[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[String(word)] = (counts[String(word)] ?? 0) + 1;
  return counts;
}

for (const { name, place } of REAL_WORKBOOKS) {
  test(`${name}: flags go in, stay through the file, and come out again`, async ({ page }) => {
    const path = `${CORPUS}/${name}`;
    test.skip(!existsSync(path), "the real workbooks are not beside the project");
    await openPreview(page);
    await chooseFile(page, { name, buffer: readFileSync(path) });
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await settled(page);
    const original = await wholeWorkbook(page);

    await lookThrough(page);
    await openView(page, "Flags");
    const pane = paneOf(page);
    await pane.getByLabel("Where").selectOption({ label: place });
    const plan = await promised(page);
    await pane.getByRole("button", { name: /^Write [\d,]+ cells$/ }).click();
    await expect(pane.getByRole("button", { name: "Take back" })).toBeVisible({ timeout: 60_000 });
    await settled(page);
    const written = countsOf(await wordsOfOurs(page));
    expect(Object.keys(written).length).toBeGreaterThan(0);
    expect(written).toEqual(plan);

    await saveAndReopen(page);
    expect(countsOf(await wordsOfOurs(page))).toEqual(written);

    await lookThrough(page);
    await openView(page, "Flags");
    await pane.getByRole("button", { name: "More" }).click();
    await pane.getByRole("menuitem", { name: "Remove OKR Pulse from this workbook" }).click();
    await pane
      .getByRole("button", { name: /^Clear [\d,]+ cells$/ })
      .last()
      .click();
    await expect(pane.getByText("Removed. What is yours is as it was.").first()).toBeVisible({
      timeout: 60_000,
    });
    await settled(page);
    expect(await wholeWorkbook(page)).toEqual(original);
  });
}

/** Files that are no workbook, and the one sentence that the bar has for each. */
const NO_WORKBOOKS = [
  {
    name: "cut-short.xlsx",
    buffer: () => readFileSync("dist/preview/samples/okr-pulse-sample.xlsx").subarray(0, 4000),
    sentence: '"cut-short.xlsx" is damaged and cannot be unpacked; try an older copy of it.',
  },
  {
    name: "locked.xlsx",
    buffer: () =>
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(504),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
    sentence:
      '"locked.xlsx" is protected by a password; remove the password in Excel (File, Info, Protect Workbook) and open it again.',
  },
  {
    name: "notes.xlsx",
    buffer: () => Buffer.from("KPI,Actual,Target\nLeads,230,200\n"),
    sentence:
      '"notes.xlsx" is damaged or not an Excel workbook; open it in Excel and save it again as .xlsx.',
  },
] as const;

test("a file that is no workbook gets one sentence, and the open workbook stays", async ({ page }) => {
  await openPreview(page);
  const title = page.getByRole("heading", { level: 1 });
  const opened = await title.innerText();
  const before = await wholeWorkbook(page);
  for (const { name, buffer, sentence } of NO_WORKBOOKS) {
    await chooseFile(page, { name, buffer: buffer() });
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(title).toHaveText(opened);
  }
  expect(await wholeWorkbook(page)).toEqual(before);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByText("choose a file that ends in")).toHaveCount(0);
});
