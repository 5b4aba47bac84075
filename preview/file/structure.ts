import type { FUniver, IDisposable } from "@univerjs/presets";
import { areaFromA1, areaToA1 } from "../../src/core/model/address";
import type { XmlElement } from "../../src/xlsx/xml";
import type { Edit } from "../../src/xlsx/xml-patch";

/** Rows or columns that came or went on a sheet; `first` counts from zero. */
export interface StructuralEdit {
  readonly sheetId: string;
  readonly axis: "rows" | "columns";
  readonly first: number;
  /** Negative for rows or columns that were deleted. */
  readonly count: number;
}

const MUTATIONS: Readonly<Record<string, { readonly axis: StructuralEdit["axis"]; readonly sign: 1 | -1 }>> =
  {
    "sheet.mutation.insert-row": { axis: "rows", sign: 1 },
    "sheet.mutation.remove-rows": { axis: "rows", sign: -1 },
    "sheet.mutation.insert-col": { axis: "columns", sign: 1 },
    "sheet.mutation.remove-col": { axis: "columns", sign: -1 },
  };

interface RangeMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

/** Notes from now on which rows and columns come and go in that workbook, undone ones included. */
export function recordStructure(api: FUniver, unitId: string): StructuralEdit[] {
  const edits: StructuralEdit[] = [];
  const listener = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    const mutation = MUTATIONS[id];
    if (!mutation) return;
    const { unitId: unit, subUnitId, range } = params as RangeMutation;
    // The workbook was closed: there is nothing more to note.
    const isClosed = !api.getUniverSheet(unitId);
    if (isClosed) disposeLater(listener);
    if (isClosed || unit !== unitId) return;
    const [first, last] =
      mutation.axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    edits.push({ sheetId: subUnitId, axis: mutation.axis, first, count: mutation.sign * (last - first + 1) });
  });
  return edits;
}

/** A listener that goes while an event is told would keep the next one from hearing it. */
export function disposeLater(listener: IDisposable): void {
  queueMicrotask(() => listener.dispose());
}

/** Parts of a sheet that name cells, that Univer does not hold, and that must follow the cells all the same. */
const FOLLOWERS = ["dataValidations", "hyperlinks", "protectedRanges", "ignoredErrors"];

/** The edits by which what Univer does not hold follows the cells that it speaks of. */
export function followStructure(
  source: string,
  root: XmlElement,
  edits: readonly StructuralEdit[],
): readonly Edit[] {
  if (edits.length === 0) return [];
  return root.children
    .filter(({ name }) => FOLLOWERS.includes(name))
    .map(({ start, end }) => ({ start, end, text: shiftAttributes(source.slice(start, end), edits) }));
}

/** An area that was deleted as a whole keeps its words: an empty list of cells would damage the file. */
export function shiftAttributes(text: string, edits: readonly StructuralEdit[]): string {
  return text.replace(/\b(sqref|ref)="([^"]*)"/g, (whole, name: string, areas: string) => {
    const shifted = areas.split(/\s+/).flatMap((area) => shiftArea(area, edits) ?? []);
    return shifted.length === 0 ? whole : `${name}="${shifted.join(" ")}"`;
  });
}

/** Where an area stands after the edits: `A2:A9` with a row inserted above → `A3:A10`; undefined if it is gone. */
export function shiftArea(text: string, edits: readonly StructuralEdit[]): string | undefined {
  const area = areaFromA1(text);
  if (!area) return text;
  let rows: Span | undefined = [area.top, area.bottom];
  let columns: Span | undefined = [area.left, area.right];
  for (const edit of edits) {
    if (edit.axis === "rows") rows = rows && shiftSpan(rows, edit);
    else columns = columns && shiftSpan(columns, edit);
  }
  return rows && columns && areaToA1({ top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] });
}

/** Where a cell stood before the edits of its sheet; undefined for one that came with them. */
export function originOf(
  place: { readonly row: number; readonly column: number },
  edits: readonly StructuralEdit[],
): { readonly row: number; readonly column: number } | undefined {
  let { row, column } = place;
  for (const { axis, first, count } of [...edits].reverse()) {
    const position = axis === "rows" ? row : column;
    if (position < first) continue;
    if (position < first + count) return undefined;
    if (axis === "rows") row -= count;
    else column -= count;
  }
  return { row, column };
}

type Span = readonly [first: number, last: number];

function shiftSpan([first, last]: Span, edit: StructuralEdit): Span | undefined {
  if (edit.count > 0) {
    const moved = (position: number): number => (position >= edit.first ? position + edit.count : position);
    return [moved(first), moved(last)];
  }
  const removed = -edit.count;
  const end = edit.first + removed;
  if (first >= edit.first && last < end) return undefined;
  const top = first >= end ? first - removed : Math.min(first, edit.first);
  const bottom = last >= end ? last - removed : last >= edit.first ? edit.first - 1 : last;
  return [top, bottom];
}
