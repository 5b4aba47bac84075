import type { WritePlan } from "../core/model/write-plan";
import type { Workbook } from "../core/model/workbook";
import { excelHost } from "../excel/excel-host";
import type { ApplyOutcome } from "../port/workbook-host";
import type { Book } from "../../preview/book";
import { createExcelHost } from "../../preview/excel-host";
import { openBook } from "../../preview/file/open-book";
import { saveBook } from "../../preview/file/save-book";
import { headlessBook } from "../../preview/headless-book";
import { openOffice } from "../../preview/node/office";
import { realFunctions } from "./real-functions";

/** A file that is open in the preview's Excel, with our adapter talking to it through the real office.js. */
export interface OpenedWorkbook {
  /** Hidden sheets are read only where they are asked for, as in the pane. */
  readonly read: (includeHidden: boolean) => Promise<Workbook>;
  readonly apply: (plan: WritePlan) => Promise<ApplyOutcome>;
  /** The file as it is now, with every formula computed. */
  readonly save: () => Promise<Uint8Array>;
  readonly close: () => void;
}

/** Opens an .xlsx or .xlsm without a window. Throws a FileError for a file that cannot be read. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook> {
  const spreadsheet = headlessBook({});
  try {
    const book = await openBook(spreadsheet.api, bytes, fileName);
    return await openInExcel(book, () => spreadsheet.close());
  } catch (error) {
    // What is left running would keep the process from ending.
    spreadsheet.close();
    throw error;
  }
}

async function openInExcel(book: Book, closeBook: () => void): Promise<OpenedWorkbook> {
  const preview = createExcelHost({ book: () => book, ...(await realFunctions()) });
  const office = await openOffice(preview);
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const host = excelHost();
  const settled = async <Result>(result: Promise<Result>): Promise<Result> => {
    const answer = await result;
    await preview.settled();
    return answer;
  };
  // What the file's own formulas give is known before anything is written.
  await preview.settled();
  return {
    read: (includeHidden) => host.readWorkbook({ includeHidden }),
    apply: (plan) => settled(host.apply(plan)),
    save: () => preview.settled().then(() => saveBook(book)),
    close: () => {
      office.close();
      preview.dispose();
      closeBook();
    },
  };
}
