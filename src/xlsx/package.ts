import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FileError } from "./read-file-error";
import { parseXml, type XmlElement } from "./xml";

/** The parts of an .xlsx file by their path inside it, such as `xl/workbook.xml`. */
export type Package = ReadonlyMap<string, Uint8Array>;

/** A relationship of one part to another, or to an address outside the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `customXml`. */
  readonly kind: string;
  /** The path of the part inside the package, or the address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Old .xls files and password-protected .xlsx files both begin like this; the stream's name tells them apart. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function isEncrypted(bytes: Uint8Array): boolean {
  const streamName = "EncryptedPackage".replace(/./g, "$&\0");
  return strFromU8(bytes, true).includes(streamName);
}

function refuseWhatIsNoWorkbook(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new FileError(`"${fileName}" is empty; choose another file.`);
  if (startsWith(bytes, COMPOUND_FILE))
    throw new FileError(
      isEncrypted(bytes)
        ? `"${fileName}" is protected by a password; remove the password in Excel and open it again.`
        : `"${fileName}" is in the old Excel format; save it as .xlsx in Excel and open that.`,
    );
  if (!startsWith(bytes, ZIP))
    throw new FileError(`"${fileName}" is not an Excel workbook; choose a file that ends in .xlsx or .xlsm.`);
}

/** Unpacks a workbook file. Throws a FileError for an empty, protected, old, damaged or foreign file. */
export function openPackage(bytes: Uint8Array, fileName: string): Package {
  refuseWhatIsNoWorkbook(bytes, fileName);
  let parts: Package;
  try {
    parts = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
  } catch {
    throw new FileError(`"${fileName}" is damaged and cannot be unpacked; try an older copy of it.`);
  }
  if (workbookPath(parts) === undefined)
    throw new FileError(`"${fileName}" holds no workbook that can be read; save it as .xlsx in Excel.`);
  return parts;
}

/** Packs the parts into a file, the same parts always into the same bytes. */
export function closePackage(parts: Package): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: new Date("1980-01-02T00:00:00"), level: 6 });
}

/** The text of a part, or undefined where the package has none of that path. */
export function partText(parts: Package, path: string): string | undefined {
  const bytes = parts.get(path);
  if (!bytes) return undefined;
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return isUtf16 ? new TextDecoder("utf-16le").decode(bytes) : new TextDecoder().decode(bytes);
}

/** The bytes of a part's new text. */
export function partBytes(text: string): Uint8Array {
  return strToU8(text);
}

/** The root element of a part, or undefined where it is absent or not well-formed. */
export function partXml(parts: Package, path: string): XmlElement | undefined {
  const text = partText(parts, path);
  return text === undefined ? undefined : parseXml(text);
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** The path that `target` means when written in the relationships of the part `from`. */
export function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

/** What a part refers to; none for a part without relationships. The package itself is the part ``. */
export function relationshipsOf(parts: Package, path: string): readonly Relationship[] {
  const root = partXml(parts, relationshipsPath(path));
  return (root?.children ?? []).map(({ attributes }) => {
    const { Id = "", Type = "", Target = "", TargetMode } = attributes;
    const isExternal = TargetMode === "External";
    const target = isExternal ? Target : resolvePath(path, Target);
    return { id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), target, isExternal };
  });
}

/** Where the workbook's own part stands, usually `xl/workbook.xml`. */
export function workbookPath(parts: Package): string | undefined {
  const path = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  return path !== undefined && parts.has(path) && path.endsWith(".xml") ? path : undefined;
}
