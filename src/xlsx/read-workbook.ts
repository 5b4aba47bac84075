import type { Workbook } from "../core/model/workbook";
import { readCsv } from "./read-csv";
import { FileError } from "./read-file-error";
import { readXlsx } from "./read-xlsx";

export { FileError } from "./read-file-error";

/**
 * Reads a .xlsx, .xlsm or .csv file into the nouns of the core. Throws `FileError`, whose message is a sentence for
 * the user, for a file that is empty, damaged, encrypted, too large or something else.
 */
// eslint-disable-next-line @typescript-eslint/require-await -- a promise, so that a worker can take over unnoticed
export async function readWorkbookFile(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  if (bytes.length === 0) throw new FileError(`"${fileName}" is empty.`);
  if (startsWith(bytes, COMPOUND_FILE)) throw new FileError(compoundFileTrouble(bytes, fileName));
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
/** The container of .xls files, and of .xlsx files behind a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function compoundFileTrouble(bytes: Uint8Array, fileName: string): string {
  const isEncrypted = new TextDecoder("utf-16le").decode(evenBytes(bytes)).includes("EncryptedPackage");
  return isEncrypted
    ? `"${fileName}" is protected by a password; remove the password in Excel (File, Info, Protect Workbook) and open it again.`
    : `"${fileName}" is in the old .xls format; open it in Excel and save it as .xlsx.`;
}

/** Entry names in the container start at even offsets, so the whole file can be searched as UTF-16. */
function evenBytes(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}
