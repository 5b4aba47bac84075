import { bordersObject } from "./borders";
import { BooleanNumber, WrapStrategy } from "@univerjs/presets";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { HostError } from "../protocol/host-error";
import { mapCells, styleOf } from "./read-cells";
import { rowCount, sheetOf } from "./range-state";
import { type RangeState, workbook } from "./session";
import { type IStyleData, toUniverRange } from "./univer";
import { writeStyles } from "./write-styles";
import { refuseProtected } from "./write-guards";

/** Excel measures in points, Univer in pixels. */
const POINTS_PER_PIXEL = 0.75;
/** Rough width of a character with its padding, for fitting a column to its text. */
const PIXELS_PER_CHARACTER = 7.5;
const ALIGNMENTS: readonly string[] = ["General", "Left", "Center", "Right", "Justify"];
const VERTICAL_ALIGNMENTS: readonly unknown[] = ["Bottom", "Top", "Center", "Bottom"];

/** The same answer for every cell, or null where they differ, as Excel tells of mixed formats. */
function uniform<Value>(range: RangeState, answer: (style: IStyleData) => Value): Value | null {
  const answers = new Set<Value>();
  mapCells(range, (cell) => answers.add(answer(styleOf(range, cell))));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : null;
}

function restyle(range: RangeState, where: string, style: object): void {
  refuseProtected(range, where);
  writeStyles(range, () => style);
}

/** `red` or `#FF0000` → `#FF0000`; colours leave Univer as they came. */
function colour(given: unknown, where: string): string {
  if (typeof given !== "string" || given === "") throw new HostError("InvalidArgument", where);
  return given;
}

const FILL: ObjectKind<RangeState> = {
  name: "RangeFill",
  properties: { Color: (range) => uniform(range, ({ bg }) => bg?.rgb?.toUpperCase() ?? "#FFFFFF") },
  setters: {
    Color: (range, given) => {
      const where = "RangeFill.color";
      restyle(range, where, { bg: given === "" ? null : { rgb: colour(given, where) } });
    },
  },
  methods: { Clear: (range) => restyle(range, "RangeFill.clear", { bg: null }) },
};

const FONT: ObjectKind<RangeState> = {
  name: "RangeFont",
  properties: {
    Bold: (range) => uniform(range, ({ bl }) => bl === BooleanNumber.TRUE),
    Italic: (range) => uniform(range, ({ it }) => it === BooleanNumber.TRUE),
    Color: (range) => uniform(range, ({ cl }) => cl?.rgb?.toUpperCase() ?? "#000000"),
    Name: (range) => uniform(range, ({ ff }) => ff ?? "Calibri"),
    Size: (range) => uniform(range, ({ fs }) => fs ?? 11),
    Underline: (range) => uniform(range, ({ ul }) => (ul?.s === BooleanNumber.TRUE ? "Single" : "None")),
    Strikethrough: (range) => uniform(range, ({ st }) => st?.s === BooleanNumber.TRUE),
  },
  setters: {
    Bold: (range, given) =>
      restyle(range, "RangeFont.bold", { bl: given ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    Italic: (range, given) =>
      restyle(range, "RangeFont.italic", { it: given ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    Color: (range, given) =>
      restyle(range, "RangeFont.color", { cl: { rgb: colour(given, "RangeFont.color") } }),
    Name: (range, given) => restyle(range, "RangeFont.name", { ff: given }),
    Size: (range, given) => restyle(range, "RangeFont.size", { fs: given }),
  },
};

const PROTECTION: ObjectKind<RangeState> = {
  name: "FormatProtection",
  properties: {
    Locked: ({ session, sheetId, area }) => {
      const unlocked = session.book.unlockedAreas?.get(sheetId) ?? [];
      const isLocked = (row: number, column: number): boolean =>
        !unlocked.some(
          ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
        );
      const answers = mapCells({ session, sheetId, area }, (_, row, column) => isLocked(row, column)).flat();
      return answers.every((answer) => answer === answers[0]) ? answers[0] : null;
    },
    FormulaHidden: () => false,
  },
};

function columnWidth(range: RangeState): number | null {
  const sheet = sheetOf(range);
  const widths = columns(range).map((column) => sheet.getColumnWidth(column));
  const [first = 0] = widths;
  return widths.every((width) => width === first) ? first * POINTS_PER_PIXEL : null;
}

function columns({ area }: RangeState): readonly number[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
}

/**
 * In Excel a width changes no height. Univer makes all rows that it is told of as high as their texts ask, which takes ten
 * times as long as the widths; so it is told of one.
 */
function setWidths({ session, sheetId, area }: RangeState, pixels: number): void {
  session.book.api.syncExecuteCommand("sheet.command.set-worksheet-col-width", {
    unitId: workbook(session).getId(),
    subUnitId: sheetId,
    ranges: [toUniverRange({ ...area, top: 0, bottom: 0 })],
    value: pixels,
  });
}

function fitColumns(range: RangeState): void {
  for (const column of columns(range)) {
    const one = { ...range, area: { ...range.area, left: column, right: column } };
    const texts = mapCells(one, (cell) => String(cell?.v ?? ""));
    const longest = Math.max(4, ...texts.flat().map((text) => text.length));
    setWidths(one, Math.ceil(longest * PIXELS_PER_CHARACTER));
  }
}

const FORMAT: ObjectKind<RangeState> = {
  name: "RangeFormat",
  properties: {
    ColumnWidth: columnWidth,
    RowHeight: (range) => sheetOf(range).getRowHeight(range.area.top) * POINTS_PER_PIXEL,
    WrapText: (range) => uniform(range, ({ tb }) => tb === WrapStrategy.WRAP),
    HorizontalAlignment: (range) => uniform(range, ({ ht }) => ALIGNMENTS[ht ?? 0] ?? "General"),
    VerticalAlignment: (range) => uniform(range, ({ vt }) => VERTICAL_ALIGNMENTS[vt ?? 0] ?? "Bottom"),
  },
  setters: {
    ColumnWidth: (range, points) => {
      refuseProtected(range, "RangeFormat.columnWidth");
      if (typeof points !== "number" || points < 0)
        throw new HostError("InvalidArgument", "RangeFormat.columnWidth");
      setWidths(range, points / POINTS_PER_PIXEL);
    },
    RowHeight: (range, points) => {
      refuseProtected(range, "RangeFormat.rowHeight");
      sheetOf(range).setRowHeights(range.area.top, rowCount(range), Number(points) / POINTS_PER_PIXEL);
    },
    UseStandardWidth: (range, given) => {
      refuseProtected(range, "RangeFormat.useStandardWidth");
      if (given === true) setWidths(range, sheetOf(range).getSheet().getConfig().defaultColumnWidth);
    },
    WrapText: (range, given) =>
      restyle(range, "RangeFormat.wrapText", { tb: given ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    HorizontalAlignment: (range, given) => {
      const alignment = ALIGNMENTS.findIndex((name) => name === given);
      if (alignment < 0) throw new HostError("InvalidArgument", "RangeFormat.horizontalAlignment");
      restyle(range, "RangeFormat.horizontalAlignment", { ht: alignment });
    },
    VerticalAlignment: (range, given) => {
      const alignment = VERTICAL_ALIGNMENTS.lastIndexOf(given);
      restyle(range, "RangeFormat.verticalAlignment", { vt: alignment });
    },
  },
  children: {
    Borders: bordersObject,
    Fill: (range) => hostObject(FILL, range),
    Font: (range) => hostObject(FONT, range),
    Protection: (range) => hostObject(PROTECTION, range),
  },
  methods: { AutofitColumns: fitColumns, AutofitRows: () => undefined },
};

export function formatObject(range: RangeState): HostObject {
  return hostObject(FORMAT, range);
}

/** `Range.numberFormat`: the codes of the cells, `General` where none is set. */
export function readNumberFormats(range: RangeState): string[][] {
  return mapCells(range, (cell) => styleOf(range, cell).n?.pattern ?? "General");
}
