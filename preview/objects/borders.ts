import { type BorderStyleTypes as Kind, BorderStyleTypes, type IBorderData } from "@univerjs/presets";
import type { Area } from "../../src/core/model/address";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectKind } from "../protocol/host-object";
import { mapCells, styleOf } from "./read-cells";
import { isUnbounded } from "./range-state";
import type { RangeState } from "./session";
import { refuseProtected } from "./write-guards";
import { writeStyles } from "./write-styles";

/** One line of a range, as `Range.format.borders.getItem("EdgeTop")` names it. */
interface LineState {
  readonly range: RangeState;
  readonly index: string;
}

interface Line {
  readonly style: string;
  readonly weight: string;
}

/** How Excel calls what Univer keeps as one kind of line. */
const LINES: readonly (readonly [Kind, Line])[] = [
  [BorderStyleTypes.THIN, { style: "Continuous", weight: "Thin" }],
  [BorderStyleTypes.HAIR, { style: "Continuous", weight: "Hairline" }],
  [BorderStyleTypes.MEDIUM, { style: "Continuous", weight: "Medium" }],
  [BorderStyleTypes.THICK, { style: "Continuous", weight: "Thick" }],
  [BorderStyleTypes.DOTTED, { style: "Dot", weight: "Thin" }],
  [BorderStyleTypes.DASHED, { style: "Dash", weight: "Thin" }],
  [BorderStyleTypes.MEDIUM_DASHED, { style: "Dash", weight: "Medium" }],
  [BorderStyleTypes.DASH_DOT, { style: "DashDot", weight: "Thin" }],
  [BorderStyleTypes.MEDIUM_DASH_DOT, { style: "DashDot", weight: "Medium" }],
  [BorderStyleTypes.DASH_DOT_DOT, { style: "DashDotDot", weight: "Thin" }],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, { style: "DashDotDot", weight: "Medium" }],
  [BorderStyleTypes.DOUBLE, { style: "Double", weight: "Thick" }],
  [BorderStyleTypes.SLANT_DASH_DOT, { style: "SlantDashDot", weight: "Medium" }],
];

type Side = "t" | "b" | "l" | "r";

/** Which side of which cells a line is: the outer edges lie on the cells at the rim. */
function sideAt({ range: { area }, index }: LineState, row: number, column: number): readonly Side[] {
  switch (index) {
    case "EdgeTop":
      return row === area.top ? ["t"] : [];
    case "EdgeBottom":
      return row === area.bottom ? ["b"] : [];
    case "EdgeLeft":
      return column === area.left ? ["l"] : [];
    case "EdgeRight":
      return column === area.right ? ["r"] : [];
    case "InsideHorizontal":
      return [...(row > area.top ? ["t" as const] : []), ...(row < area.bottom ? ["b" as const] : [])];
    default:
      return [];
  }
}

/** The cells along a line, of an outer edge those at the rim. */
function cellsAlong({ range, index }: LineState): RangeState {
  const { area } = range;
  if (isUnbounded(range)) return range;
  const rims: Readonly<Record<string, Partial<Area>>> = {
    EdgeTop: { bottom: area.top },
    EdgeBottom: { top: area.bottom },
    EdgeLeft: { right: area.left },
    EdgeRight: { left: area.right },
  };
  return { ...range, area: { ...area, ...rims[index] } };
}

/** What the cells along a line answer, or null where they differ. */
function uniform<Value>(line: LineState, answer: (side: IBorderData[Side]) => Value): Value | null {
  const answers = mapCells(cellsAlong(line), (cell, row, column) =>
    sideAt(line, row, column).map((side) => answer(styleOf(line.range, cell).bd?.[side])),
  ).flat(2);
  const [first] = answers;
  return first !== undefined && answers.every((one) => one === first) ? first : null;
}

function lineOf(side: IBorderData[Side]): Line {
  const known = side && LINES.find(([kind]) => kind === side.s)?.[1];
  return known ?? { style: "None", weight: "Thin" };
}

function colourOf(side: IBorderData[Side]): string {
  return side?.cl.rgb?.toUpperCase() ?? "#000000";
}

/**
 * Draws the line anew on every cell along it, with what is not told of it as it was. A line comes as style, weight and colour,
 * one after the other: where that is the line which is there, nothing is written.
 */
function draw(line: LineState, change: Partial<Line & { readonly colour: string }>): void {
  refuseProtected(line.range, "RangeBorder");
  writeStyles(cellsAlong(line), (row, column, cell) => {
    const before = styleOf(line.range, cell).bd ?? {};
    const changed = sideAt(line, row, column)
      .map((side) => [side, drawn(before[side], change)] as const)
      .filter(([side, after]) => !isSameLine(before[side], after));
    return changed.length === 0 ? undefined : { bd: { ...before, ...Object.fromEntries(changed) } };
  });
}

function isSameLine(before: IBorderData[Side], after: ReturnType<typeof drawn>): boolean {
  return before && after ? before.s === after.s && before.cl.rgb === after.cl.rgb : !before && !after;
}

function drawn(before: IBorderData[Side], change: Partial<Line & { readonly colour: string }>) {
  const { style, weight } = { ...lineOf(before), ...change };
  if (style === "None") return null;
  const named = LINES.filter(([, line]) => line.style === style);
  const [kind] = named.find(([, line]) => line.weight === weight) ?? named[0] ?? [];
  if (kind === undefined) throw new HostError("InvalidArgument", "RangeBorder.style");
  return { s: kind, cl: { rgb: change.colour ?? colourOf(before) } };
}

const BORDER: ObjectKind<LineState> = {
  name: "RangeBorder",
  properties: {
    Color: (line) => uniform(line, colourOf),
    SideIndex: ({ index }) => index,
    Style: (line) => uniform(line, (side) => lineOf(side).style),
    Weight: (line) => uniform(line, (side) => lineOf(side).weight),
  },
  setters: {
    Color: (line, given) => draw(line, { colour: String(given) }),
    Style: (line, given) => draw(line, { style: String(given) }),
    Weight: (line, given) => draw(line, { weight: String(given) }),
  },
};

const INDEXES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"];

function lineObject(range: RangeState, index: string): HostObject {
  return hostObject(BORDER, { range, index });
}

const BORDERS: ObjectKind<RangeState> = {
  name: "RangeBorderCollection",
  items: (range) => INDEXES.map((index) => lineObject(range, index)),
  find: (range, index) => (INDEXES.includes(String(index)) ? lineObject(range, String(index)) : undefined),
  // How `getCellProperties` names the lines of one cell.
  children: {
    Top: (range) => lineObject(range, "EdgeTop"),
    Bottom: (range) => lineObject(range, "EdgeBottom"),
    Left: (range) => lineObject(range, "EdgeLeft"),
    Right: (range) => lineObject(range, "EdgeRight"),
  },
};

/** `Range.format.borders`. */
export function bordersObject(range: RangeState): HostObject {
  return hostObject(BORDERS, range);
}
