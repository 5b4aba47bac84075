import type { Look } from "../core/model/look";
import type { Desk } from "./desk";

const WHITE = "#FFFFFF";

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, name: true, size: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    borders: { style: true, weight: true, color: true },
  },
};

/** What a range looks like, cell by cell, so that it can be given back. */
export async function readLooks(
  { ask }: Pick<Desk, "ask">,
  range: Excel.Range,
): Promise<readonly (readonly Look[])[]> {
  range.load("numberFormat");
  const cells = range.getCellProperties(WANTED);
  await ask();
  const formats = range.numberFormat as readonly (readonly unknown[])[];
  return cells.value.map((row, down) =>
    row.map(({ format }, right) => lookOf(format, formats[down]?.[right])),
  );
}

/**
 * The looks of a range without its number formats. Copying formats as a whole would also copy merges and the user's
 * conditional formats.
 */
export async function readLooksToCopy(desk: Desk, range: Excel.Range): Promise<readonly (readonly Look[])[]> {
  const looks = await readLooks(desk, range);
  return looks.map((row) => row.map((look) => withoutParts(look, ["numberFormat"])));
}

type Edge = "top" | "bottom" | "right";

/** The left edge is the neighbour's right one, which is not ours. */
const EDGES: readonly { readonly edge: Edge; readonly index: "EdgeTop" | "EdgeBottom" | "EdgeRight" }[] = [
  { edge: "top", index: "EdgeTop" },
  { edge: "bottom", index: "EdgeBottom" },
  { edge: "right", index: "EdgeRight" },
];

const INSIDE = "InsideHorizontal";
const HORIZONTAL: readonly (keyof Look)[] = ["top", "bottom"];

interface Line {
  readonly style?: string | null;
  readonly weight?: string | null;
  readonly color?: string | null;
}

/** The parts of a format that a look is made of; Excel answers null for what is mixed. */
interface Format {
  readonly fill?: { readonly color?: string | null };
  readonly font?: Partial<Record<"bold" | "italic" | "color" | "name" | "size", unknown>>;
  readonly borders?: Partial<Record<Edge, Line>>;
  readonly horizontalAlignment?: string | null;
  readonly verticalAlignment?: string | null;
  readonly wrapText?: boolean | null;
}

function lookOf(format: Format = {}, numberFormat?: unknown): Look {
  const { bold, italic, color: colour, name: font, size } = format.font ?? {};
  const { horizontalAlignment: horizontal, verticalAlignment: vertical, wrapText: wraps } = format;
  const fill = fillOf(format);
  const [top, bottom, right] = EDGES.map(({ edge }) => lineText(format.borders?.[edge]));
  const lines = { top, bottom, right };
  const parts = {
    fill,
    bold,
    italic,
    colour,
    font,
    size,
    horizontal,
    vertical,
    wraps,
    numberFormat,
    ...lines,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part !== null));
}

/** A cell without a fill says that it is white; painting it white would hide its grid lines. */
function fillOf({ fill }: Format): string | undefined {
  const colour = fill?.color ?? "";
  return colour === "" || colour.toUpperCase() === WHITE ? undefined : colour;
}

/** `Continuous Thin #D9D9D9`; undefined where there is no line, or none that is the same throughout. */
function lineText({ style, weight, color }: Line = {}): string | undefined {
  if (!style || style === "None") return undefined;
  return [style, weight ?? "Thin", color ?? "#000000"].join(" ");
}

/** Gives each cell its own look: what a column has throughout at once, and the rest by equal ones below each other. */
export function wearEach(range: Excel.Range, looks: readonly (readonly Look[])[]): void {
  const columns = looks[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const own = looks.map((row) => row[column] ?? {});
    const shared = sharedLook(own);
    wear(range, { first: 0, last: own.length - 1, column }, shared);
    for (const { look, ...rows } of runs(own.map((one) => withoutParts(one, Object.keys(shared)))))
      wear(range, { ...rows, column }, look);
  }
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly column: number;
}

/** Gives every cell of a part of one column the same look; what the look does not tell is left as it is. */
function wear(range: Excel.Range, { first, last, column }: Part, look: Look): void {
  if (Object.keys(look).length === 0) return;
  const part = range.getCell(first, column).getResizedRange(last - first, 0);
  const { fill, bold, italic, colour: color, font: name, size, numberFormat } = look;
  const { horizontal: horizontalAlignment, vertical: verticalAlignment, wraps: wrapText } = look;
  if (numberFormat !== undefined)
    part.numberFormat = Array.from({ length: last - first + 1 }, () => [numberFormat]);
  if (fill !== undefined) part.format.fill.color = fill;
  assign(part.format.font, { bold, italic, color, name, size });
  assign(part.format, { horizontalAlignment, verticalAlignment, wrapText });
  drawLines(part, look, last > first);
}

/** A line above or below each cell is also one between them. */
function drawLines({ format: { borders } }: Excel.Range, look: Look, hasInside: boolean): void {
  const inside = hasInside ? (look.bottom ?? look.top) : undefined;
  const lines = [...EDGES.map(({ edge, index }) => [index, look[edge]] as const), [INSIDE, inside] as const];
  for (const [index, text] of lines) {
    const [style, weight, color] = text?.split(" ") ?? [];
    if (style !== undefined) assign(borders.getItem(index), { style, weight, color });
  }
}

/** What all the looks have in common; without its lines where they are not all drawn the same. */
function sharedLook([first = {}, ...others]: readonly Look[]): Look {
  const parts = Object.entries(first) as [keyof Look, unknown][];
  const areShared = (keys: readonly (keyof Look)[]) =>
    keys.every((key) => others.every((look) => look[key] === first[key]));
  return Object.fromEntries(
    parts.filter(([key]) => areShared(HORIZONTAL.includes(key) ? HORIZONTAL : [key])),
  );
}

function withoutParts(look: Look, parts: readonly string[]): Look {
  return Object.fromEntries(Object.entries(look).filter(([key]) => !parts.includes(key)));
}

function runs(looks: readonly Look[]): readonly { first: number; last: number; look: Look }[] {
  const found: { first: number; last: number; look: Look; key: string }[] = [];
  looks.forEach((look, index) => {
    const key = JSON.stringify(look);
    const run = found.at(-1);
    if (run?.key === key) run.last = index;
    else found.push({ first: index, last: index, look, key });
  });
  return found.map(({ first, last, look }) => ({ first, last, look }));
}

/** What a look does not tell is left as it is. */
function assign(target: object, parts: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(parts))
    if (value !== undefined) Reflect.set(target, name, value);
}
