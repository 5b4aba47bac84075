import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Workbook } from "../core/model/workbook";
import { FileError, readWorkbookFile } from "../xlsx/read-workbook";
import { refuse } from "./print-line";

/** Reads a file and tells of it; answers the exit code of the telling, or 1 after a file that cannot be read. */
export async function tellWorkbook(file: string, tell: (workbook: Workbook) => number): Promise<number> {
  try {
    return tell(await readWorkbookFile(await readFile(file), basename(file)));
  } catch (error) {
    return refuse(file, sentenceOf(error, file));
  }
}

/** A sentence for what the user can mend; anything else is a bug and keeps its name. */
function sentenceOf(error: unknown, file: string): string {
  if (error instanceof FileError) return error.message;
  if (typeof error === "object" && error !== null && "code" in error)
    return `"${file}" cannot be opened (${String(error.code)}).`;
  throw error;
}
