import { strToU8, zipSync } from "fflate";
import { MalformedPart } from "./malformed-part";
import { isArchive, refuseOtherArchive, refuseOtherFormats, refuseWhatIsNoArchive } from "./other-formats";
import { FileError } from "./read-file-error";
import { unpack, type Package } from "./unpack";
import { parseXml, type XmlElement } from "./xml";

export type { Package } from "./unpack";

/** A relationship of one part to another, or to an address outside the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `customXml`. */
  readonly kind: string;
  /** The path of the part inside the package, or the address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

const READABLE = "an .xlsx or .xlsm file";

/** Unpacks a workbook file. Throws a FileError for an empty, protected, old, damaged or foreign file. */
export function openPackage(bytes: Uint8Array, fileName: string): Package {
  refuseOtherFormats(bytes, fileName);
  if (!isArchive(bytes)) refuseWhatIsNoArchive(bytes, fileName, READABLE);
  const parts = unpack(bytes, fileName);
  if (explainDamage(fileName, () => workbookPath(parts)) === undefined)
    refuseOtherArchive(parts.keys(), fileName, READABLE);
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

/** The root element of a part, or undefined where it is absent. Throws `MalformedPart` where it is not well-formed. */
export function partXml(parts: Package, path: string, opaque?: string): XmlElement | undefined {
  const text = partText(parts, path);
  const root = text === undefined ? undefined : parseXml(text, opaque);
  if (text !== undefined && !root) throw new MalformedPart(`its part ${path} is not well-formed`);
  return root;
}

/** Runs what reads a file; what is malformed in it becomes a `FileError`, a sentence for the user. */
export function explainDamage<Result>(fileName: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MalformedPart)) throw error;
    throw new FileError(
      `"${fileName}" is damaged: ${error.message}; open it in Excel, let Excel repair it, and save it again.`,
    );
  }
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
    const target = isExternal ? Target : existingPath(parts, resolvePath(path, Target));
    return { id: Id, kind: Type.slice(Type.lastIndexOf("/") + 1), target, isExternal };
  });
}

/** Paths differ in case between programs. */
function existingPath(parts: Package, path: string): string {
  if (parts.has(path)) return path;
  const wanted = path.toLowerCase();
  for (const each of parts.keys()) if (each.toLowerCase() === wanted) return each;
  return path;
}

/** Where the workbook's own part stands, usually `xl/workbook.xml`. */
export function workbookPath(parts: Package): string | undefined {
  const named = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  const path = named ?? existingPath(parts, "xl/workbook.xml");
  return parts.has(path) && path.endsWith(".xml") ? path : undefined;
}
