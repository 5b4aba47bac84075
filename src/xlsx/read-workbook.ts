import type { Workbook } from "../core/model/workbook";
import { readCsv } from "./read-csv";
import { refuseOtherFormats, startsWith } from "./other-formats";
import { FileError } from "./read-file-error";
import { readXlsx } from "./read-xlsx";

export { FileError } from "./read-file-error";

/**
 * Reads a .xlsx, .xlsm or .csv file into the nouns of the core. Throws `FileError`, whose message is a sentence for
 * the user, for a file that is empty, damaged, encrypted, too large or something else.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- a promise, so that a worker can take over unnoticed
export async function readWorkbookFile(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  refuseOtherFormats(bytes, fileName);
  if (startsWith(bytes, ZIP)) return readXlsx(bytes, fileName);
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return readCsv(bytes, fileName);
  if (startsWith(bytes, EMPTY_ZIP))
    throw new FileError(`"${fileName}" is an empty archive, not an Excel workbook.`);
  throw new FileError(
    /\.(xlsx|xlsm)$/i.test(fileName)
      ? `"${fileName}" is damaged or not an Excel workbook; open it in Excel and save it again as .xlsx.`
      : `"${fileName}" is not a file that can be read here; choose an .xlsx, .xlsm or .csv file.`,
  );
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
