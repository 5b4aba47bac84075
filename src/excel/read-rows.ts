import { BLANK, type Cell } from "../core/model/cell";
import type { Task } from "../port/workbook-host";
import { askInHalves } from "./ask-in-halves";
import { readRows, type RawRows } from "./read-cells";
import { askLooks } from "./read-looks";
import { cellsIn, halvesOf, rangeOfArea, type SheetArea } from "./sheet-area";
import { sync } from "./sync";

/** Excel on the web takes at most 5 MB in one answer; a fifth is left for what an answer has beside its cells. */
const BYTES_PER_ANSWER = 4_000_000;
/** Values, formulas, text, formats and types of an ordinary cell, until cells of its sheet have been measured. */
const BYTES_PER_CELL = 80;
/** A look comes as an object of its own. */
const BYTES_PER_LOOK = 140;
/** Larger sheets are read without looks. */
const CELLS_WITH_LOOKS = 10_000;

/** A part of a sheet that is read in one request. */
interface Piece extends SheetArea {
  readonly index: number;
  readonly hasLooks: boolean;
}

interface Read {
  readonly piece: Piece;
  readonly rows: readonly (readonly Cell[])[];
  readonly bytes: number;
}

/** A sheet as far as it has been read. */
interface Reading extends SheetArea {
  readonly hasLooks: boolean;
  readonly rows: Cell[][];
  bytesPerCell: number;
  nextRow: number;
}

/** The cells of all sheets, row by row, in as few requests as their bytes fit into. */
export async function readAllRows(
  context: Excel.RequestContext,
  sheets: readonly (SheetArea & { readonly name: string })[],
  task: Task,
): Promise<readonly (readonly Cell[][])[]> {
  const readings = sheets.map(readingOf);
  for (;;) {
    const batch = nextBatch(readings);
    const [first] = batch;
    if (!first) return readings.map(({ rows }) => rows);
    task.signal?.throwIfAborted();
    const step = `Reading ${sheets[first.index]?.name ?? ""}`;
    task.onProgress?.({ done: first.index, all: sheets.length, step });
    const read = await askInHalves(batch, (pieces) => askPieces(context, pieces), HALVES);
    for (const one of read) fill(readings[one.piece.index], one);
  }
}

function readingOf({ sheet, area }: SheetArea): Reading {
  const hasLooks = cellsIn(area) <= CELLS_WITH_LOOKS;
  const bytesPerCell = BYTES_PER_CELL + (hasLooks ? BYTES_PER_LOOK : 0);
  return { sheet, area, hasLooks, bytesPerCell, rows: [], nextRow: area.top };
}

/** As many rows of as many sheets as should fit into one answer; at least one row. */
function nextBatch(readings: readonly Reading[]): readonly Piece[] {
  const batch: Piece[] = [];
  let left = BYTES_PER_ANSWER;
  for (const [index, reading] of readings.entries()) {
    const { sheet, area, hasLooks, nextRow, bytesPerCell } = reading;
    if (nextRow > area.bottom) continue;
    const fitting = Math.floor(left / bytesPerCell / (area.right - area.left + 1));
    if (fitting < 1 && batch.length > 0) break;
    const bottom = Math.min(area.bottom, nextRow + Math.max(fitting, 1) - 1);
    const piece = { sheet, index, hasLooks, area: { ...area, top: nextRow, bottom } };
    batch.push(piece);
    left -= cellsIn(piece.area) * bytesPerCell;
    reading.nextRow = bottom + 1;
  }
  return batch;
}

const HALVES = {
  parts: (piece: Piece): readonly Piece[] => halvesOf(piece.area).map((area) => ({ ...piece, area })),
};

async function askPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<readonly Read[]> {
  const asked = pieces.map((piece) => {
    const range = rangeOfArea(piece);
    range.load(["values", "formulas", "text", "numberFormat", "valueTypes"]);
    return { piece, range, looks: piece.hasLooks ? askLooks(piece.sheet, range) : undefined };
  });
  await sync(context);
  return asked.map(({ piece, range, looks }) => ({
    piece,
    rows: readRows(range, looks?.()),
    bytes: bytesOf(range) + (looks ? cellsIn(piece.area) * BYTES_PER_LOOK : 0),
  }));
}

/** Ends of rows are blank and cut off, so a right half may begin behind the end of its left half. */
function fill(reading: Reading | undefined, { piece: { area }, rows, bytes }: Read): void {
  if (!reading) return;
  const [down, right] = [area.top - reading.area.top, area.left - reading.area.left];
  rows.forEach((cells, index) => {
    const row = (reading.rows[down + index] ??= []);
    while (cells.length > 0 && row.length < right) row.push(BLANK);
    row.push(...cells);
  });
  reading.bytesPerCell = Math.max(reading.bytesPerCell, bytes / cellsIn(area));
}

/** What the answer took, near enough: its texts, and what stands around each of them. */
function bytesOf({ values, formulas, text, numberFormat, valueTypes }: RawRows): number {
  let bytes = 0;
  for (const rows of [values, formulas, text, numberFormat, valueTypes])
    for (const row of rows) for (const part of row) bytes += sizeOf(part);
  return bytes;
}

/** Quotes and comma; a letter beyond ASCII takes up to three bytes, or six as an escape. */
function sizeOf(part: unknown): number {
  if (typeof part !== "string") return 8;
  return part.length * (/^[ -~]*$/.test(part) ? 1 : 3) + 3;
}
