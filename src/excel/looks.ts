import { sync } from "./sync";

const FONT = ["bold", "italic", "color", "name", "size"] as const;
const ALIGNMENT = ["horizontalAlignment", "verticalAlignment", "wrapText"] as const;
const WHITE = "#FFFFFF";

/**
 * Gives a range the fill, font and alignment of another one, where that one is uniform. Copying formats as a whole
 * would also copy merges and the user's conditional formats.
 */
export async function copyLook(
  context: Excel.RequestContext,
  from: Excel.Range,
  to: Excel.Range,
): Promise<void> {
  const { format } = from;
  format.load([...ALIGNMENT]);
  format.font.load([...FONT]);
  format.fill.load("color");
  await sync(context);
  paint(to, format.fill.color);
  for (const name of FONT) assign(to.format.font, name, format.font[name]);
  for (const name of ALIGNMENT) assign(to.format, name, format[name]);
}

/** What a range looks like, cell by cell, so that it can be given back. */
export interface Look {
  readonly cells: readonly (readonly Excel.CellProperties[])[];
  readonly numberFormat: unknown[][];
}

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, name: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

export async function readLook(context: Excel.RequestContext, range: Excel.Range): Promise<Look> {
  range.load("numberFormat");
  const cells = range.getCellProperties(WANTED);
  await sync(context);
  return { cells: cells.value, numberFormat: range.numberFormat };
}

export function writeLook(range: Excel.Range, { cells, numberFormat }: Look): void {
  range.numberFormat = numberFormat;
  cells.forEach((row, down) =>
    row.forEach(({ format }, right) => {
      const cell = range.getCell(down, right);
      paint(cell, format?.fill?.color);
      for (const name of FONT) assign(cell.format.font, name, format?.font?.[name]);
      for (const name of ALIGNMENT) assign(cell.format, name, format?.[name]);
    }),
  );
}

/** A cell without a fill says that it is white; painting it white would hide its grid lines. */
function paint(range: Excel.Range, colour: string | null | undefined): void {
  if (typeof colour === "string" && colour !== "" && colour.toUpperCase() !== WHITE)
    range.format.fill.color = colour;
}

/** Excel answers null for a mixed property; that one is left alone. */
function assign<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  value: Target[Name] | null | undefined,
): void {
  if (value !== null && value !== undefined) target[name] = value;
}
