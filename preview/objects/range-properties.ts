import { rangeObject, type RangeState } from "./session";
import { hostObject, type HostObject } from "../protocol/host-object";
import { mapCells } from "./read-cells";
import { columnCount, rangeAt, rowCount, sheetOf } from "./range-state";

/** What a caller of `getCellProperties` wants: `{ format: { fill: { color: true } } }`. */
type Wanted = Readonly<Record<string, unknown>>;

const EDGES = ["top", "bottom", "left", "right"];

/** The wanted properties of one part of a range, spelled as the caller spells them. */
function properties(object: HostObject, wanted: Wanted): object {
  const given = Object.entries(wanted).filter(([name, want]) => Boolean(want) && !name.startsWith("$"));
  return Object.fromEntries(
    given.map(([name, want]) => {
      const member = name.charAt(0).toUpperCase() + name.slice(1);
      if (typeof want !== "object") return [name, object.get(member)];
      const child = object.child(member);
      // What is wanted of the borders is wanted of each of them.
      if (child && member === "Borders")
        return [name, properties(child, Object.fromEntries(EDGES.map((edge) => [edge, want])))];
      return [name, child ? properties(child, want as Wanted) : null];
    }),
  );
}

/** What a cell answers by its style alone. */
const OF_STYLE = /^(?:fill|font|borders|horizontalAlignment|verticalAlignment|wrapText)$/;

function asksStyleAlone({ format, ...others }: Wanted): boolean {
  const isFormat = typeof format === "object" && format !== null && Object.keys(others).length === 0;
  return isFormat && Object.keys(format).every((name) => OF_STYLE.test(name));
}

/** Most cells of a sheet are of few styles; where nothing but looks is asked for, each style is asked once. */
export function cellProperties(range: RangeState, wanted: unknown): readonly (readonly object[])[] {
  const isOfStyle = asksStyleAlone(wanted as Wanted);
  const known = new Map<unknown, object>();
  return mapCells(range, (cell, top, left) => {
    const style = cell?.s ?? undefined;
    const found = isOfStyle ? known.get(style) : undefined;
    if (found) return found;
    const one = rangeAt(range, { top, left, bottom: top, right: left });
    const answer = properties(rangeObject(one), wanted as Wanted);
    known.set(style, answer);
    return answer;
  });
}

export function rowProperties(range: RangeState, wanted: unknown): readonly object[] {
  return Array.from({ length: rowCount(range) }, (_, index) => {
    const row = range.area.top + index;
    return properties(
      rangeObject(rangeAt(range, { ...range.area, top: row, bottom: row })),
      wanted as Wanted,
    );
  });
}

export function columnProperties(range: RangeState, wanted: unknown): readonly object[] {
  return Array.from({ length: columnCount(range) }, (_, index) => {
    const column = range.area.left + index;
    const one = rangeObject(rangeAt(range, { ...range.area, left: column, right: column }));
    return properties(one, wanted as Wanted);
  });
}

/** Whether all rows (or columns) are hidden: true, false, or null where they differ. */
export function isHidden(range: RangeState, direction: "rows" | "columns"): boolean | null {
  const sheet = sheetOf(range).getSheet();
  const [first, last] =
    direction === "rows"
      ? [range.area.top, Math.min(range.area.bottom, sheet.getRowCount() - 1)]
      : [range.area.left, Math.min(range.area.right, sheet.getColumnCount() - 1)];
  const visible = (index: number): boolean =>
    direction === "rows" ? sheet.getRowVisible(index) : sheet.getColVisible(index);
  const answers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => visible(first + index));
  if (answers.every((answer) => answer)) return false;
  return answers.some((answer) => answer) ? null : true;
}

export function hide(range: RangeState, direction: "rows" | "columns", given: unknown): void {
  const sheet = sheetOf(range);
  const { top, left } = range.area;
  if (direction === "rows") {
    if (given) sheet.hideRows(top, rowCount(range));
    else sheet.showRows(top, rowCount(range));
    return;
  }
  if (given) sheet.hideColumns(left, columnCount(range));
  else sheet.showColumns(left, columnCount(range));
}

/** Several areas of one sheet, as merged cells come. */
export function rangeAreas(areas: readonly RangeState[]): HostObject {
  const ranges = areas.map(rangeObject);
  return hostObject(
    {
      name: "RangeAreas",
      properties: {
        Address: () => ranges.map((range) => range.get("Address")).join(","),
        AreaCount: () => ranges.length,
        CellCount: () => areas.reduce((cells, area) => cells + rowCount(area) * columnCount(area), 0),
      },
      // Merged areas are asked for and read within one run, so nothing has to be kept.
      methods: { _KeepReference: () => undefined },
      children: {
        Areas: () => hostObject({ name: "RangeCollection", items: () => ranges }, ranges),
      },
    },
    areas,
  );
}
