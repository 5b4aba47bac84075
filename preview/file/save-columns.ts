import { BooleanNumber, type IColumnData } from "@univerjs/presets";
import { charactersOfPixels } from "./open-sheet";
import { columnsBetween } from "../../src/xlsx/sheet-limits";
import { child, childrenOf, type XmlElement } from "../../src/xlsx/xml";
import { tag } from "../../src/xlsx/xml-patch";

export type ColumnMatrix = Readonly<Record<number, Partial<IColumnData> | null | undefined>>;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Columns beyond this one are only ever described all together. */
const LAST_NAMED_COLUMN = 255;

/** A sheet's columns, and the width of those that say nothing of theirs, in pixels. */
export interface ColumnsToSave {
  readonly columnData?: ColumnMatrix;
  readonly defaultColumnWidth?: number;
}

/** The `<cols>` of a sheet, or undefined if no column changed. */
export function saveColumns(
  sheet: XmlElement,
  { columnData: before = {} }: ColumnsToSave,
  now: ColumnsToSave,
  styleNumber: (style: IColumnData["s"]) => number,
): string | undefined {
  const after = withoutStandardWidths(before, now);
  const numbers = [...new Set([...Object.keys(before), ...Object.keys(after)].map(Number))];
  if (numbers.every((column) => isSame(before[column], after[column]))) return undefined;
  const file = fileColumns(sheet);
  const described = numbers
    .filter((column) => column <= LAST_NAMED_COLUMN)
    .sort((one, other) => one - other)
    .flatMap((column) => {
      const [was, is] = [before[column], after[column]];
      const attributes = isSame(was, is) ? file.get(column) : newAttributes(is, styleNumber);
      return attributes ? [{ column, attributes }] : [];
    });
  const columns = described.map(({ column, attributes }) => columnXml(column, column, attributes)).join("");
  // A `<cols/>` without columns is against the format: then there is none.
  return columns + tail(sheet) === "" ? "" : tag("cols", {}, columns + tail(sheet));
}

/** A column that was given the standard width again is one that never had another. */
function withoutStandardWidths(
  before: ColumnMatrix,
  { columnData = {}, defaultColumnWidth }: ColumnsToSave,
): ColumnMatrix {
  return Object.fromEntries(
    Object.entries(columnData).map(([column, data]) => {
      const isStandard = data?.w !== undefined && Math.abs(data.w - (defaultColumnWidth ?? 0)) < 1;
      return [
        column,
        isStandard && before[Number(column)]?.w === undefined ? { ...data, w: undefined } : data,
      ];
    }),
  ) as ColumnMatrix;
}

function isSame(
  one: Partial<IColumnData> | null | undefined,
  other: Partial<IColumnData> | null | undefined,
): boolean {
  return (
    one?.w === other?.w &&
    (one?.hd ?? 0) === (other?.hd ?? 0) &&
    (one?.s ?? undefined) === (other?.s ?? undefined)
  );
}

function columnXml(first: number, last: number, attributes: Attributes): string {
  return tag("col", { ...attributes, min: first + 1, max: last + 1 });
}

function fileColumns(sheet: XmlElement): ReadonlyMap<number, Attributes> {
  const columns = new Map<number, Attributes>();
  for (const { attributes } of childrenOf(child(sheet, "cols"), "col")) {
    for (const column of columnsBetween(attributes.min, attributes.max, LAST_NAMED_COLUMN))
      columns.set(column, attributes);
  }
  return columns;
}

function newAttributes(
  column: Partial<IColumnData> | null | undefined,
  styleNumber: (style: IColumnData["s"]) => number,
): Attributes | undefined {
  if (!column || (column.w === undefined && column.hd !== BooleanNumber.TRUE && !column.s)) return undefined;
  return {
    width: charactersOfPixels(column.w ?? 64),
    customWidth: 1,
    hidden: column.hd === BooleanNumber.TRUE ? 1 : undefined,
    style: column.s ? styleNumber(column.s) : undefined,
  };
}

/** What the file says of the columns to the right of all that can be told apart. */
function tail(sheet: XmlElement): string {
  return childrenOf(child(sheet, "cols"), "col")
    .filter(({ attributes }) => Number(attributes.max) - 1 > LAST_NAMED_COLUMN)
    .map(({ attributes }) => {
      const first = Math.max(Number(attributes.min) - 1, LAST_NAMED_COLUMN + 1);
      return columnXml(first, Number(attributes.max) - 1, attributes);
    })
    .join("");
}
