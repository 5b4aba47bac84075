import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/presets";
import { readColour } from "../../src/xlsx/read-colour";
import { child, childrenOf, isOn, type XmlElement } from "../../src/xlsx/xml";

/** The looks of a file: one style per number in `s="…"`, and the partial ones of conditional formats (`dxfId`). */
export interface FileStyles {
  readonly cells: readonly IStyleData[];
  readonly partial: readonly IStyleData[];
}

/** Number formats that files name by number only (ECMA-376 18.8.30). */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
  21: "h:mm:ss", 22: "m/d/yyyy h:mm", 37: "#,##0;(#,##0)", 38: "#,##0;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0", 48: "##0.0E+0", 49: "@",
}; // prettier-ignore

export const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

export const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** One step of indentation is about as wide as three spaces. */
export const INDENT_PIXELS = 9;

/** Reads `styles.xml`; `theme` holds the theme's colours in the order in which cells number them. */
export function openStyles(root: XmlElement | undefined, theme: readonly string[]): FileStyles {
  const formats = numberFormats(root);
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => fontStyle(font, theme));
  const fills = childrenOf(child(root, "fills"), "fill").map((fill) => fillStyle(fill, theme));
  const borders = childrenOf(child(root, "borders"), "border").map((border) => borderStyle(border, theme));
  const cells = childrenOf(child(root, "cellXfs"), "xf").map((xf) => ({
    ...fonts[Number(xf.attributes.fontId ?? 0)],
    ...fills[Number(xf.attributes.fillId ?? 0)],
    ...borders[Number(xf.attributes.borderId ?? 0)],
    ...formatStyle(formats.get(Number(xf.attributes.numFmtId ?? 0))),
    ...alignmentStyle(child(xf, "alignment")),
  }));
  const partial = childrenOf(child(root, "dxfs"), "dxf").map((dxf) => partialStyle(dxf, theme));
  return { cells, partial };
}

function numberFormats(root: XmlElement | undefined): ReadonlyMap<number, string> {
  const formats = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]));
  for (const { attributes } of childrenOf(child(root, "numFmts"), "numFmt"))
    formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
  return formats;
}

function formatStyle(pattern: string | undefined): IStyleData {
  return pattern === undefined || pattern === "" || /^general$/i.test(pattern) ? {} : { n: { pattern } };
}

function partialStyle(dxf: XmlElement, theme: readonly string[]): IStyleData {
  const [font, fill, border] = ["font", "fill", "border"].map((name) => child(dxf, name));
  return {
    ...(font ? fontStyle(font, theme) : {}),
    ...(fill ? fillStyle(fill, theme) : {}),
    ...(border ? borderStyle(border, theme) : {}),
    ...formatStyle(child(dxf, "numFmt")?.attributes.formatCode),
  };
}

/** The colour of an element such as `<fgColor theme="4" tint="0.6"/>`, or undefined for an automatic one. */
export function colourOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const attributes = Object.entries(element.attributes).map(([name, value]) => `${name}="${value}"`);
  return readColour(` ${attributes.join(" ")}`, theme);
}

function isSet(parent: XmlElement, name: string): boolean {
  const element = child(parent, name);
  return element !== undefined && isOn(element.attributes.val, true);
}

function fontStyle(font: XmlElement, theme: readonly string[]): IStyleData {
  const size = Number(child(font, "sz")?.attributes.val);
  const family = (child(font, "name") ?? child(font, "rFont"))?.attributes.val;
  const colour = colourOf(child(font, "color"), theme);
  const isUnderlined = child(font, "u") !== undefined && child(font, "u")?.attributes.val !== "none";
  return {
    ...(family === undefined ? {} : { ff: family }),
    ...(size > 0 ? { fs: size } : {}),
    ...(isSet(font, "b") ? { bl: BooleanNumber.TRUE } : {}),
    ...(isSet(font, "i") ? { it: BooleanNumber.TRUE } : {}),
    ...(isUnderlined ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(isSet(font, "strike") ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(colour === undefined ? {} : { cl: { rgb: colour } }),
  };
}

function fillStyle(fill: XmlElement, theme: readonly string[]): IStyleData {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.patternType;
  if (kind === "none") return {};
  // The partial fills of conditional formats name their colour as the background, all others as the foreground.
  const names = kind === undefined ? ["bgColor", "fgColor"] : ["fgColor", "bgColor"];
  const stop = child(child(fill, "gradientFill"), "stop");
  const elements = [...names.map((name) => child(pattern, name)), child(stop, "color")];
  const colour = elements.map((element) => colourOf(element, theme)).find((found) => found !== undefined);
  return colour === undefined ? {} : { bg: { rgb: colour } };
}

function borderStyle(border: XmlElement, theme: readonly string[]): IStyleData {
  const side = (...names: string[]): IBorderStyleData | undefined => {
    const element = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const kind = BORDERS[element?.attributes.style ?? ""];
    if (kind === undefined) return undefined;
    return { s: kind, cl: { rgb: colourOf(child(element, "color"), theme) ?? "#000000" } };
  };
  const sides = { t: side("top"), r: side("right", "end"), b: side("bottom"), l: side("left", "start") };
  const drawn = Object.fromEntries(Object.entries(sides).filter(([, drawnSide]) => drawnSide !== undefined));
  return Object.keys(drawn).length === 0 ? {} : { bd: drawn };
}

function alignmentStyle(alignment: XmlElement | undefined): IStyleData {
  if (!alignment) return {};
  const { horizontal = "", vertical = "", wrapText, indent, textRotation } = alignment.attributes;
  const horizontalAlign = HORIZONTAL[horizontal];
  const verticalAlign = VERTICAL[vertical];
  const degrees = Number(textRotation ?? 0);
  return {
    ...(horizontalAlign === undefined ? {} : { ht: horizontalAlign }),
    ...(verticalAlign === undefined ? {} : { vt: verticalAlign }),
    ...(isOn(wrapText) ? { tb: WrapStrategy.WRAP } : {}),
    ...(Number(indent) > 0 ? { pd: { l: Number(indent) * INDENT_PIXELS } } : {}),
    ...(degrees > 0 && degrees <= 180 ? { tr: { a: degrees <= 90 ? -degrees : degrees - 90 } } : {}),
  };
}
