import { registerCell, registerColumn } from "../kit/register-column";
import type { IWorkbookData } from "@univerjs/presets";
import type { Workbook } from "../../src/core/model/workbook";
import { HEALTH, VERDICT } from "../../src/core/model/health";
import { flagSources } from "../../src/core/flag-sources";
import { headlessBook, type HeadlessBook } from "../../preview/headless-book";
import { greenDashboard } from "../kit/green-dashboard";
import { linkedWorkbook, readLinked } from "../kit/linked-workbook";

const CONTRACT = "Lift average contract value to 30000";
const REGISTER = "OKR Links";
const FOUND = ["keyResultRow", "kpiRow", "keyResult", "kpi"] as const;

/** The workbook as the preview would hold it. */
function snapshotOf({ grids }: Workbook): Partial<IWorkbookData> {
  const sheets = Object.fromEntries(
    grids.map(({ sheet, rows, top, left }, at) => {
      const cellData = Object.fromEntries(
        rows.map((cells, down) => [
          top + down,
          Object.fromEntries(
            cells.map(({ value, formula }, right) => [
              left + right,
              formula === undefined ? { v: value as string | number } : { f: formula },
            ]),
          ),
        ]),
      );
      return [`s${at}`, { id: `s${at}`, name: sheet, cellData, rowCount: 60, columnCount: 20 }];
    }),
  );
  return { id: "book", sheetOrder: Object.keys(sheets), sheets };
}

/** Opens it and computes every formula, except our own functions, which live in the library. */
async function computed(workbook: Workbook, change?: (book: HeadlessBook) => void) {
  const book = headlessBook(snapshotOf(workbook));
  const formulas = book.api.getFormula();
  const calculate = async () => {
    const end = formulas.onCalculationResultApplied();
    formulas.executeCalculation();
    await end;
  };
  try {
    await calculate();
    change?.(book);
    await calculate();
    const read = (sheet: string, at: string) =>
      book.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(at).getValue();
    return FOUND.map((name) => read(REGISTER, registerCell(name, 2))).concat(read(REGISTER, "R2") ?? "");
  } finally {
    book.close();
  }
}

const linked = () => linkedWorkbook(greenDashboard(), [CONTRACT, "Average contract value"]);

/**
 * The register with healths and a verdict typed in (without our functions Univer spills the periods of a row over the
 * verdict, which Excel does not), and the Link flag of its key result in R2, beside the register. */
function withVerdict(verdict: string): Workbook {
  const workbook = linked();
  const flag = flagSources(readLinked(workbook)).link?.formula(`$${registerCell("keyResultId", 2)}`) ?? "";
  const grids = workbook.grids.map((grid) => {
    if (grid.sheet !== REGISTER) return grid;
    const row = [...(grid.rows[1] ?? [])];
    row[registerColumn("keyResultHealth")] = { value: HEALTH.offTrack };
    row[registerColumn("kpiHealth")] = { value: HEALTH.onTrack };
    row[registerColumn("verdict")] = { value: verdict };
    while (row.length < 17) row.push({ value: undefined });
    return { ...grid, rows: [grid.rows[0] ?? [], [...row, { value: undefined, formula: `=${flag}` }]] };
  });
  return { ...workbook, grids };
}

describe("The register's formulas in a real workbook", () => {
  test("find both rows by id, with the names that stand there", async () => {
    expect(await computed(withVerdict(VERDICT.greenTrap))).toEqual([
      3,
      8,
      CONTRACT,
      "Average contract value",
      VERDICT.greenTrap,
    ]);
  });

  test("a KPI row that was copied makes the link broken until somebody says which one is meant", async () => {
    const found = await computed(linked(), (book) => {
      const sheet = book.api.getActiveWorkbook()?.getSheetByName("Revenue");
      sheet?.getRange("A20").setValue("Average contract value");
      sheet?.getRange("I20").setValue("KPI-005");
    });
    expect(found.slice(0, 4)).toEqual([3, VERDICT.brokenLink, CONTRACT, VERDICT.brokenLink]);
  });

  test("a row that was deleted makes the link broken", async () => {
    const found = await computed(linked(), (book) => {
      book.api.getActiveWorkbook()?.getSheetByName("Revenue")?.deleteRow(7);
    });
    expect(found[1]).toBe(VERDICT.brokenLink);
  });

  test.each(["the ids", "the names"])(
    "a deleted column of %s is a broken link, not an error",
    async (column) => {
      const found = await computed(linked(), (book) => {
        const sheet = book.api.getActiveWorkbook()?.getSheetByName("Revenue");
        sheet?.deleteColumn(column === "the ids" ? 8 : 0);
        book.api
          .getActiveWorkbook()
          ?.getSheetByName(REGISTER)
          ?.getRange("R2")
          .setFormula(`=${registerCell("verdict", 2)}`);
      });
      expect(found.at(-1)).toBe(VERDICT.brokenLink);
    },
  );

  test("a copy that was renamed and outlived its original is not taken for it", async () => {
    const found = await computed(linked(), (book) => {
      book.api.getActiveWorkbook()?.getSheetByName("Revenue")?.getRange("A8").setValue("Deal size");
      book.api
        .getActiveWorkbook()
        ?.getSheetByName(REGISTER)
        ?.getRange("R2")
        .setFormula(`=${registerCell("verdict", 2)}`);
    });
    expect(found).toEqual([3, 8, CONTRACT, "Deal size", VERDICT.brokenLink]);
  });

  test("rows and columns that were inserted change nothing but the row number", async () => {
    const found = await computed(linked(), (book) => {
      const sheet = book.api.getActiveWorkbook()?.getSheetByName("Revenue");
      sheet?.insertRowsBefore(4, 2);
      sheet?.insertColumnsBefore(0, 1);
    });
    expect(found.slice(0, 4)).toEqual([3, 10, CONTRACT, "Average contract value"]);
  });
});
