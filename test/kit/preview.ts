import { CellValueType, type ICellData, type IWorkbookData } from "@univerjs/presets";
import type { FunctionsMetadata } from "../../preview/calculation/functions-metadata";
import { createExcelHost, type ExcelHost } from "../../preview/excel-host";
import { headlessBook, type HeadlessBook } from "../../preview/headless-book";
import { openFunctions, openOffice, type Office } from "../../preview/node/office";

/** Sheets as they look, by name; a text that starts with `=` is a formula. */
export type Sheets = Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>;

/** The preview's Excel without its page: a real workbook, the real client library, and functions if there are any. */
export interface Preview {
  readonly host: ExcelHost;
  readonly office: Office;
  /** The workbook that is open now. */
  readonly book: () => HeadlessBook;
  /** Opens other sheets in the place of those that are open. */
  readonly open: (sheets: Sheets) => void;
  readonly close: () => void;
}

export interface PreviewFunctions {
  readonly metadata: FunctionsMetadata;
  /** The script of the functions' page. */
  readonly source: string;
}

const NO_FUNCTIONS: FunctionsMetadata = { functions: [] };

export async function openPreview(sheets: Sheets, functions?: PreviewFunctions): Promise<Preview> {
  let book = headlessBook(snapshot(sheets));
  const host = createExcelHost({ book: () => book, functions: functions?.metadata ?? NO_FUNCTIONS });
  const page = functions && openFunctions(host, functions.source);
  const office = await openOffice(host);
  return {
    host,
    office,
    book: () => book,
    open: (others) => {
      const before = book;
      book = headlessBook(snapshot(others));
      host.bookChanged();
      before.close();
    },
    close: () => {
      office.close();
      page?.close();
      host.dispose();
      book.close();
    },
  };
}

/** The code, place and statement of the error that a batch ends with, or `no error`. */
export async function failureOf(
  { office }: Preview,
  batch: (context: Excel.RequestContext) => void,
): Promise<string> {
  try {
    await office.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return "no error";
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return [code, debugInfo.errorLocation].filter((part) => part !== undefined).join(" at ");
  }
}

function snapshot(sheets: Sheets): Partial<IWorkbookData> {
  const names = Object.keys(sheets);
  return {
    id: "book",
    sheetOrder: names.map((name) => `id ${name}`),
    sheets: Object.fromEntries(
      names.map((name) => [
        `id ${name}`,
        { id: `id ${name}`, name, rowCount: 60, columnCount: 20, cellData: cellData(sheets[name] ?? []) },
      ]),
    ),
  };
}

function cellData(rows: Sheets[string]): Record<number, Record<number, ICellData>> {
  return Object.fromEntries(
    rows.map((row, index) => [index, Object.fromEntries(row.map((value, at) => [at, cell(value)]))]),
  );
}

function cell(value: string | number | boolean): ICellData {
  if (typeof value === "string" && value.startsWith("=")) return { f: value };
  return typeof value === "boolean" ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN } : { v: value };
}
