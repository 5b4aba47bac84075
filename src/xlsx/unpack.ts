import { strToU8, unzipSync, type UnzipFileInfo } from "fflate";
import { FileError } from "./read-file-error";

/** The parts of an .xlsx file by their path inside it, such as `xl/workbook.xml`. */
export type Package = ReadonlyMap<string, Uint8Array>;

/** A JavaScript text ends at 512 MB; a sheet of ten million cells has about 400 MB of XML. */
const LARGEST_PART_BYTES = 400e6;
/** More than this and Node's default memory does not hold the workbook beside its cells. */
const LARGEST_WHOLE_BYTES = 800e6;
/** Sheets shrink to a tenth, the most uniform ones to a fiftieth; what shrinks to less was made to fill the memory. */
const LARGEST_SHRINKAGE = 200;
/** Small parts may shrink as they like. */
const HARMLESS_BYTES = 20e6;
/** Excel's own largest files have some thousands of parts. */
const MOST_PARTS = 20_000;

/** Ten million cells, once read, take 1.2 GB of memory; Node may have no more than 2. */
const MOST_CELLS = 10_000_000;
/** No shorter element is a cell. */
const SHORTEST_CELL = "<c/>";
const [LETTER_C] = strToU8("c");
const OPENS_NAME: ReadonlySet<number | undefined> = new Set(strToU8("<:"));
const ENDS_NAME: ReadonlySet<number | undefined> = new Set(strToU8(" >/\n\r\t"));

/** The cells of a part that is long enough to hold too many: every `<c …>`, `<c>` and `<x:c/>`. */
function cellsIn(part: Uint8Array): number {
  if (part.length < MOST_CELLS * SHORTEST_CELL.length) return 0;
  let cells = 0;
  for (let at = 1; at < part.length - 1; at++)
    if (part[at] === LETTER_C && OPENS_NAME.has(part[at - 1]) && ENDS_NAME.has(part[at + 1])) cells += 1;
  return cells;
}

/** Sees each part before it is unpacked, and adds up what would be. */
class Gauge {
  private bytes = 0;
  private parts = 0;
  isTooLarge = false;

  constructor(private readonly isWanted: (path: string) => boolean) {}

  admits({ name, size, originalSize }: UnzipFileInfo): boolean {
    this.parts += 1;
    this.isTooLarge ||= this.parts > MOST_PARTS;
    if (this.isTooLarge || !this.isWanted(pathOf(name))) return false;
    this.bytes += originalSize;
    const isBomb = originalSize > HARMLESS_BYTES && originalSize > size * LARGEST_SHRINKAGE;
    this.isTooLarge = isBomb || originalSize > LARGEST_PART_BYTES || this.bytes > LARGEST_WHOLE_BYTES;
    return !this.isTooLarge;
  }
}

function pathOf(name: string): string {
  return name.replaceAll("\\", "/");
}

/** Unpacks the wanted parts of a file within bounds of memory. Throws `FileError`. */
export function unpack(
  bytes: Uint8Array,
  fileName: string,
  isWanted: (path: string) => boolean = () => true,
): Package {
  const gauge = new Gauge(isWanted);
  const parts = unzipOrExplain(bytes, fileName, gauge);
  if (gauge.isTooLarge)
    throw new FileError(`"${fileName}" is too large to read: it has more than about ten million cells.`);
  if (Object.values(parts).reduce((cells, part) => cells + cellsIn(part), 0) > MOST_CELLS)
    throw new FileError(`"${fileName}" is too large to read: it has more than ten million cells.`);
  return new Map(
    Object.entries(parts)
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, part]) => [pathOf(name), part]),
  );
}

function unzipOrExplain(bytes: Uint8Array, fileName: string, gauge: Gauge): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: (file) => gauge.admits(file) });
  } catch {
    throw new FileError(`"${fileName}" is damaged and cannot be unpacked; try an older copy of it.`);
  }
}
