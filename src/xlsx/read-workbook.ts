import type { Workbook } from "../core/model/workbook";
import { readCsv } from "./read-csv";
import { isArchive, refuseOtherFormats, refuseWhatIsNoArchive } from "./other-formats";
import { readXlsx } from "./read-xlsx";

export { FileError } from "./read-file-error";

/**
 * Reads a .xlsx, .xlsm or .csv file into the nouns of the core. Throws `FileError`, whose message is a sentence for
 * the user, for a file that is empty, damaged, encrypted, too large or something else.
 */
// oxlint-disable-next-line typescript/require-await -- a promise, so that a worker can take over unnoticed
export async function readWorkbookFile(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  refuseOtherFormats(bytes, fileName);
  if (isArchive(bytes)) return readXlsx(bytes, fileName);
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return readCsv(bytes, fileName);
  return refuseWhatIsNoArchive(bytes, fileName, "an .xlsx, .xlsm or .csv file");
}
