import type { Look } from "../core/model/look";
import { tag } from "./xml-patch";

/** Below this number formats are Excel's own. */
const FIRST_OWN_FORMAT = 164;
/** The first two fills of a file are spoken for (ECMA-376 18.8.21). */
const FIRST_FILLS = ["none", "gray125"].map((patternType) =>
  tag("fill", {}, tag("patternFill", { patternType })),
);
const PLAIN_FONT = fontXml({});
const NO_BORDER = borderXml({});
const PLAIN_STYLE = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };

/** Gives looks the numbers by which the cells of a new file name them, and tells the style sheet in the end. */
export class SheetStyles {
  private readonly formats: string[] = [];
  private readonly fonts = [PLAIN_FONT];
  private readonly fills = [...FIRST_FILLS];
  private readonly borders = [NO_BORDER];
  private readonly styles = [tag("xf", { ...PLAIN_STYLE, xfId: 0 })];

  /** The `s="…"` of a cell; 0 is a plain one. */
  numberOf(look: Look): number {
    const alignment = alignmentXml(look);
    const attributes = {
      numFmtId: this.formatNumber(look.numberFormat),
      fontId: numberIn(this.fonts, fontXml(look)),
      fillId: look.fill === undefined ? 0 : numberIn(this.fills, fillXml(look.fill)),
      borderId: numberIn(this.borders, borderXml(look)),
      xfId: 0,
    };
    if (Object.values(attributes).every((part) => part === 0) && alignment === "") return 0;
    const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };
    return numberIn(this.styles, tag("xf", { ...attributes, ...applied }, alignment));
  }

  private formatNumber(format: string | undefined): number {
    return format === undefined || format === "General"
      ? 0
      : FIRST_OWN_FORMAT + numberIn(this.formats, format);
  }

  /** The style sheet's content, in the order of the format (ECMA-376 18.8.39). */
  xml(): string {
    const formats = this.formats.map((formatCode, at) =>
      tag("numFmt", { numFmtId: FIRST_OWN_FORMAT + at, formatCode }),
    );
    return [
      formats.length === 0 ? "" : listXml("numFmts", formats),
      listXml("fonts", this.fonts),
      listXml("fills", this.fills),
      listXml("borders", this.borders),
      listXml("cellStyleXfs", [tag("xf", PLAIN_STYLE)]),
      listXml("cellXfs", this.styles),
      listXml("cellStyles", [tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    ].join("");
  }
}

function listXml(name: string, entries: readonly string[]): string {
  return tag(name, { count: entries.length }, entries.join(""));
}

/** The place of an entry in its list, at whose end it is put where it is new. */
function numberIn(list: string[], entry: string): number {
  const known = list.indexOf(entry);
  return known >= 0 ? known : list.push(entry) - 1;
}

function fontXml({ bold, italic, size = 11, colour, font = "Calibri" }: Look): string {
  const parts = [
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    tag("sz", { val: size }),
    colour === undefined ? "" : tag("color", { rgb: argb(colour) }),
    tag("name", { val: font }),
  ];
  return tag("font", {}, parts.join(""));
}

function fillXml(colour: string): string {
  return tag("fill", {}, tag("patternFill", { patternType: "solid" }, tag("fgColor", { rgb: argb(colour) })));
}

/** `Continuous Thin #D9D9D9` → a thin line. */
function borderXml({ right, top, bottom }: Look): string {
  const side = (name: string, line?: string) => {
    const [, weight, colour] = line?.split(" ") ?? [];
    if (weight === undefined || colour === undefined) return tag(name, {});
    return tag(name, { style: weight.toLowerCase() }, tag("color", { rgb: argb(colour) }));
  };
  const sides = [
    side("left"),
    side("right", right),
    side("top", top),
    side("bottom", bottom),
    side("diagonal"),
  ];
  return tag("border", {}, sides.join(""));
}

function alignmentXml({ horizontal, vertical, wraps }: Look): string {
  if (horizontal === undefined && vertical === undefined && !wraps) return "";
  const lower = (word: string | undefined) => word?.toLowerCase();
  return tag("alignment", {
    horizontal: lower(horizontal),
    vertical: lower(vertical),
    wrapText: wraps ? 1 : undefined,
  });
}

/** `#1F3864` → `FF1F3864` */
function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
