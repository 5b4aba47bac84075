import { FileError } from "./read-file-error";

/** The container of .xls files, and of .xlsx files behind a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Throws a `FileError` for an empty file, an old .xls, and what is behind a password. */
export function refuseOtherFormats(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new FileError(`"${fileName}" is empty; choose another file.`);
  if (startsWith(bytes, COMPOUND_FILE)) throw new FileError(compoundFileTrouble(bytes, fileName));
}

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ARCHIVE = [0x50, 0x4b, 0x05, 0x06];

/** Whether a file is an archive with something in it, as every .xlsx is. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, ARCHIVE);
}

/** Throws the `FileError` for a file that is none; `readable` says what to choose: `an .xlsx or .xlsm file`. */
export function refuseWhatIsNoArchive(bytes: Uint8Array, fileName: string, readable: string): never {
  if (startsWith(bytes, EMPTY_ARCHIVE))
    throw new FileError(`"${fileName}" is an empty archive, not an Excel workbook.`);
  throw new FileError(
    /\.(xlsx|xlsm)$/i.test(fileName)
      ? `"${fileName}" is damaged or not an Excel workbook; open it in Excel and save it again as .xlsx.`
      : `"${fileName}" is not a file that can be read here; choose ${readable}.`,
  );
}

/** Throws the `FileError` for an archive without a workbook that can be read. */
export function refuseOtherArchive(paths: Iterable<string>, fileName: string, readable: string): never {
  const isBinary = [...paths].some((path) => path.toLowerCase() === "xl/workbook.bin");
  throw new FileError(
    isBinary
      ? `"${fileName}" is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.`
      : `"${fileName}" is not an Excel workbook; choose ${readable}.`,
  );
}

/** Whether a file begins with these bytes. */
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
