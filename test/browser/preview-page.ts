import { expect, type FrameLocator, type Page } from "@playwright/test";
import type { PreviewHandle } from "../../preview/page/expose-for-tests";

/** The day on which the sample workbook tells its story. */
const STORY_DAY = new Date("2026-11-21T12:00:00");

/** Opens the preview as of the sample's day and waits until the sample stands in the grid. */
export async function openPreview(page: Page): Promise<void> {
  await page.clock.install({ time: STORY_DAY });
  await page.goto("/");
  await page.waitForFunction(() => window.okrPreview?.book() !== undefined);
}

/** The real task pane. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[src*="taskpane"]');
}

/** First run: one button, then the tables stand there. */
export async function lookThrough(page: Page): Promise<void> {
  await paneOf(page).getByRole("button", { name: "Look through this workbook" }).click();
  await expect(paneOf(page).getByRole("tab", { name: /^Tables/ })).toBeVisible();
}

export async function openView(
  page: Page,
  view: "Check-in" | "Tables" | "Links" | "Flags" | "Today",
): Promise<void> {
  await paneOf(page)
    .getByRole("tab", { name: new RegExp(`^${view}`) })
    .click();
}

/** Waits until neither the calculation nor the host has anything under way. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.okrPreview?.settled());
}

/** Lets the time go by that a plan on show is deaf to Enter, so that the one that opened it does not write, too. */
export async function readPlan(page: Page): Promise<void> {
  await page.clock.runFor(500);
  await page.waitForTimeout(500);
}

type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** What the cells of an area hold: `valuesOf(page, "OKRs Q4", "M5:M14")`. */
export async function valuesOf(page: Page, sheet: string, area: string): Promise<Cells> {
  return page.evaluate(
    ([name, a1]) =>
      window.okrPreview?.api.getActiveWorkbook()?.getSheetByName(name)?.getRange(a1).getValues() ?? [],
    [sheet, area] as const,
  ) as Promise<Cells>;
}

/** The formulas of an area, blank where a cell has none. */
export async function formulasOf(
  page: Page,
  sheet: string,
  area: string,
): Promise<readonly (readonly string[])[]> {
  return page.evaluate(
    ([name, a1]) =>
      window.okrPreview?.api.getActiveWorkbook()?.getSheetByName(name)?.getRange(a1).getFormulas() ?? [],
    [sheet, area] as const,
  );
}

/** The fill of each cell of an area, as `#1f3a5f`. */
export async function fillsOf(page: Page, sheet: string, area: string): Promise<readonly string[]> {
  return page.evaluate(
    ([name, a1]) =>
      window.okrPreview?.api
        .getActiveWorkbook()
        ?.getSheetByName(name)
        ?.getRange(a1)
        .getBackgrounds()
        .flat()
        .map((fill) => fill.toLowerCase()) ?? [],
    [sheet, area] as const,
  );
}

/** The values below a heading, so that a test need not know which column it went into. */
export async function columnUnder(
  page: Page,
  sheet: string,
  heading: string,
  rows: { first: number; last: number },
) {
  const header = (await valuesOf(page, sheet, `A4:Z4`))[0] ?? [];
  const column = header.indexOf(heading);
  expect(column, `the heading ${heading} on ${sheet}`).toBeGreaterThanOrEqual(0);
  const letter = String.fromCharCode(65 + column);
  return {
    letter,
    values: (await valuesOf(page, sheet, `${letter}${rows.first}:${letter}${rows.last}`)).map(
      ([value]) => value,
    ),
  };
}

/** Every sheet with every cell's value, formula and look, for comparing whole workbooks. */
export async function wholeWorkbook(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const snapshot = window.okrPreview?.api.getActiveWorkbook()?.save();
    if (!snapshot) return undefined;
    const isEmpty = (cell: object) =>
      Object.values(cell).every((part) => part === undefined || part === null || part === "");
    const lookOf = (style: unknown) =>
      (typeof style === "string" ? snapshot.styles[style] : style) ?? undefined;
    const cellsOf = (cells: Record<number, Record<number, { v?: unknown; f?: unknown; s?: unknown }>>) =>
      Object.entries(cells).flatMap(([row, columns]) =>
        Object.entries(columns)
          .map(([column, { v, f, s }]) => [row, column, { v, f, s: lookOf(s) }] as const)
          .filter(([, , cell]) => !isEmpty(cell)),
      );
    return snapshot.sheetOrder.map((id) => {
      const {
        name,
        cellData,
        mergeData,
        columnData,
        hidden,
        defaultColumnWidth = 0,
      } = snapshot.sheets[id] ?? {};
      // A width that is set to what columns have anyway looks the same, and Excel has no way to unset it.
      const isUsual = (width: number | undefined) =>
        width === undefined || Math.abs(width - defaultColumnWidth) < 1;
      const widths = Object.entries(columnData ?? {})
        .map(([column, data]) => [column, (data as { w?: number }).w] as const)
        .filter(([, width]) => !isUsual(width));
      return {
        name,
        hidden,
        mergeData,
        widths,
        cells: cellsOf(cellData ?? {}),
      };
    });
  });
}

/** Types into a cell of the grid as a person does: select it, type, Enter. */
export async function typeInto(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, a1]) => {
      const workbook = window.okrPreview?.api.getActiveWorkbook();
      const worksheet = workbook?.getSheetByName(name);
      if (!workbook || !worksheet) throw new Error(`There is no sheet ${name}.`);
      workbook.setActiveSheet(worksheet);
      worksheet.getRange(a1).activate();
    },
    [sheet, cell] as const,
  );
  await page
    .locator("canvas")
    .first()
    .focus()
    .catch(() => undefined);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await settled(page);
}

/** Saves the open workbook and opens the saved bytes again. */
export async function saveAndReopen(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const preview: PreviewHandle | undefined = window.okrPreview;
    if (!preview) throw new Error("The preview has not started.");
    await preview.open(await preview.save(), "reopened.xlsx");
    await preview.settled();
  });
}

/** Opens an empty workbook from the title bar's menu. */
export async function openEmptyWorkbook(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Samples" }).click();
  await page.getByRole("menuitem", { name: "Empty workbook" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Book1.xlsx" })).toBeVisible();
  await settled(page);
}

/** Adds a sheet, which is then the one that is shown. */
export async function addSheet(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => window.okrPreview?.api.getActiveWorkbook()?.insertSheet(wanted), name);
}

/** Puts a block of values into the sheet that is shown, from its upper left cell on. */
export async function fillIn(
  page: Page,
  corner: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  await page.evaluate(
    ([a1, block]) => {
      const sheet = window.okrPreview?.api.getActiveWorkbook()?.getActiveSheet();
      const first = sheet?.getRange(a1);
      if (!sheet || !first) throw new Error("No sheet is shown.");
      sheet
        .getRange(first.getRow(), first.getColumn(), block.length, block[0]?.length ?? 0)
        .setValues(block.map((row) => [...row]));
    },
    [corner, rows] as const,
  );
  await settled(page);
}

/** Links a key result to a KPI in the Links view, each found by a part of its name. */
export async function linkByHand(page: Page, keyResult: string, kpi: string): Promise<void> {
  const pane = paneOf(page);
  await openView(page, "Links");
  await pane.getByRole("button", { name: "Link by hand" }).click();
  await pane.getByLabel("Key result", { exact: true }).pressSequentially(keyResult);
  await pane.getByRole("option", { name: new RegExp(keyResult) }).click();
  await pane.getByLabel("KPI", { exact: true }).pressSequentially(kpi);
  await pane.getByRole("option", { name: new RegExp(kpi) }).click();
  await pane.getByRole("button", { name: "Show what is written" }).click();
  await pane.getByRole("button", { name: /^Write \d+ cells$/ }).click();
  await expect(pane.getByText("Linked.").first()).toBeVisible({ timeout: 60_000 });
}

/** Writes every flag that the Flags view plans. */
export async function writeFlags(page: Page): Promise<void> {
  const pane = paneOf(page);
  await openView(page, "Flags");
  await pane.getByRole("button", { name: /^Write \d+ cells$/ }).click();
  await expect(pane.getByText(/^Written: \d+ cells\.$/).first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
}
