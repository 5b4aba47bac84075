import type { Look } from "../core/model/look";
import type { Desk } from "./desk";

const FONT = ["bold", "italic", "color", "name", "size"] as const;
const ALIGNMENT = ["horizontalAlignment", "verticalAlignment", "wrapText"] as const;
const WHITE = "#FFFFFF";

/**
 * The fill, font and alignment that a range has throughout; what is mixed is left out. Copying formats as a whole
 * would also copy merges and the user's conditional formats.
 */
export async function readFormat({ ask }: Desk, { format }: Excel.Range): Promise<Look> {
  format.load([...ALIGNMENT]);
  format.font.load([...FONT]);
  format.fill.load("color");
  await ask();
  return lookOf(format);
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

/** What a range looks like, cell by cell, so that it can be given back. */
export async function readLooks({ ask }: Desk, range: Excel.Range): Promise<readonly (readonly Look[])[]> {
  range.load("numberFormat");
  const cells = range.getCellProperties(WANTED);
  await ask();
  const formats = range.numberFormat as readonly (readonly unknown[])[];
  return cells.value.map((row, down) =>
    row.map(({ format }, right) => lookOf(format, formats[down]?.[right])),
  );
}

/** The parts of a format that a look is made of; Excel answers null for what is mixed. */
interface Format {
  readonly fill?: { readonly color?: string | null };
  readonly font?: Partial<Record<(typeof FONT)[number], unknown>>;
  readonly horizontalAlignment?: string | null;
  readonly verticalAlignment?: string | null;
  readonly wrapText?: boolean | null;
}

function lookOf(format: Format = {}, numberFormat?: unknown): Look {
  const { bold, italic, color: colour, name: font, size } = format.font ?? {};
  const { horizontalAlignment: horizontal, verticalAlignment: vertical, wrapText: wraps } = format;
  const fill = fillOf(format);
  const parts = { fill, bold, italic, colour, font, size, horizontal, vertical, wraps, numberFormat };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part !== null));
}

/** A cell without a fill says that it is white; painting it white would hide its grid lines. */
function fillOf({ fill }: Format): string | undefined {
  const colour = fill?.color ?? "";
  return colour === "" || colour.toUpperCase() === WHITE ? undefined : colour;
}

/** Gives every cell of a range the same look; number formats are left as they are. */
export function wear({ format }: Excel.Range, look: Look): void {
  const { fill, bold, italic, colour: color, font: name, size } = look;
  const { horizontal: horizontalAlignment, vertical: verticalAlignment, wraps: wrapText } = look;
  if (fill !== undefined) format.fill.color = fill;
  assign(format.font, { bold, italic, color, name, size });
  assign(format, { horizontalAlignment, verticalAlignment, wrapText });
}

/** Gives each cell its own look; equal ones below each other at once. */
export function wearEach(range: Excel.Range, looks: readonly (readonly Look[])[]): void {
  const columns = looks[0]?.length ?? 0;
  for (let column = 0; column < columns; column++)
    for (const { first, last, look } of runs(looks.map((row) => row[column] ?? {}))) {
      const part = range.getCell(first, column).getResizedRange(last - first, 0);
      const { numberFormat } = look;
      if (numberFormat !== undefined)
        part.numberFormat = Array.from({ length: last - first + 1 }, () => [numberFormat]);
      wear(part, look);
    }
}

function runs(looks: readonly Look[]): readonly { first: number; last: number; look: Look }[] {
  const found: { first: number; last: number; look: Look; key: string }[] = [];
  looks.forEach((look, index) => {
    const key = JSON.stringify(look);
    const run = found.at(-1);
    if (run?.key === key) run.last = index;
    else found.push({ first: index, last: index, look, key });
  });
  return found;
}

/** What a look does not tell is left as it is. */
function assign(target: object, parts: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(parts))
    if (value !== undefined) Reflect.set(target, name, value);
}
