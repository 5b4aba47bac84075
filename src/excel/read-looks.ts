import type { CellLook } from "./read-cells";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
const WHITE = "#FFFFFF";

const WANTED_LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, name: true, size: true },
  },
};

/** Queues the question how each cell of a range looks; the returned function tells once it was answered. */
export function askLooks(sheet: Excel.Worksheet, range: Excel.Range): () => readonly (readonly CellLook[])[] {
  const looks = range.getCellProperties(WANTED_LOOK);
  const plain = cornerCell(sheet).getCellProperties(WANTED_LOOK);
  return () => {
    const plainFont = fontOf(plain.value[0]?.[0]);
    return looks.value.map((row) => row.map((cell) => lookOf(cell, plainFont)));
  };
}

/** Nobody formats the far corner of a sheet, so it tells how a plain cell looks. */
function cornerCell(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(LAST_ROW - 1, LAST_COLUMN - 1, 1, 1);
}

/** A cell without a fill says that it is white. */
function lookOf(cell: Excel.CellProperties, plainFont: string): CellLook {
  const { format } = cell;
  const fill = format?.fill?.color?.toUpperCase();
  return {
    ...(fill !== undefined && fill !== "" && fill !== WHITE && { fill }),
    ...(format?.font?.bold === true && { bold: true }),
    ...(fontOf(cell) !== plainFont && { isStyled: true }),
  };
}

function fontOf(cell: Excel.CellProperties | undefined): string {
  const { italic, color, name, size } = cell?.format?.font ?? {};
  return JSON.stringify([italic, color?.toUpperCase(), name, size]);
}
