import { unzipSync } from "fflate";
import { FileError } from "./read-file-error";

/** The XML parts of an .xlsx by their path, unpacked. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** A JavaScript text ends at 512 MB; a sheet of ten million cells has about 400 MB of XML. */
const LARGEST_PART_BYTES = 400e6;
/** More than this and Node's default memory does not hold the workbook beside its cells. */
const LARGEST_WHOLE_BYTES = 800e6;

/** What a reading needs; pictures, charts and macros stay packed. */
const WANTED =
  /^(xl\/(workbook|styles|sharedStrings|worksheets\/|tables\/|theme\/|pivotTables\/|_rels\/)|customXml\/).*\.(xml|rels|bin)$/i;

/** Unpacks the parts that a reading needs. Throws `FileError`. */
export function unpack(bytes: Uint8Array, fileName: string): Archive {
  const size = { whole: 0, largestPart: 0 };
  const isTooLarge = (): boolean => size.whole > LARGEST_WHOLE_BYTES || size.largestPart > LARGEST_PART_BYTES;
  const parts = unzipOrExplain(bytes, fileName, ({ name, originalSize }) => {
    if (!WANTED.test(name.replaceAll("\\", "/"))) return false;
    size.whole += originalSize;
    size.largestPart = Math.max(size.largestPart, originalSize);
    return !isTooLarge();
  });
  if (isTooLarge())
    throw new FileError(`"${fileName}" is too large to read: it has more than about ten million cells.`);
  return new Map(Object.entries(parts).map(([name, part]) => [name.replaceAll("\\", "/"), part]));
}

function unzipOrExplain(
  bytes: Uint8Array,
  fileName: string,
  filter: (file: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new FileError(
      `"${fileName}" is damaged and cannot be read; open it in Excel, let Excel repair it, and save it again.`,
    );
  }
}

const decoder = new TextDecoder();

/** The text of a part, or undefined if the archive has none of that path. Paths differ in case between programs. */
export function partText(archive: Archive, path: string): string | undefined {
  const part = archive.get(path) ?? findIgnoringCase(archive, path);
  return part && decoder.decode(part);
}

function findIgnoringCase(archive: Archive, path: string): Uint8Array | undefined {
  const wanted = path.toLowerCase();
  for (const [name, part] of archive) if (name.toLowerCase() === wanted) return part;
  return undefined;
}
