import {
  BooleanNumber,
  type IBorderData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from "@univerjs/presets";
import { BORDERS, HORIZONTAL, INDENT_PIXELS, VERTICAL } from "./open-styles";
import { child, type XmlElement } from "./xml";
import { applyEdits, replaceChildren, tag } from "./xml-patch";

/** Gives styles their numbers: those of the file keep theirs, new ones are appended. */
export interface StyleSheet {
  /** The `s="…"` of a cell; `style` is Univer's id of it or the style itself. */
  cellStyle(style: Nullable<IStyleData | string>): number;
  /** Whether two styles look the same: a file may number one look twice. */
  isSameLook(one: Nullable<IStyleData | string>, other: Nullable<IStyleData | string>): boolean;
  /** Whether a style is another one with nothing but a number format added. */
  addsOnlyFormat(before: Nullable<IStyleData | string>, after: Nullable<IStyleData | string>): boolean;
  /** The `dxfId` of a conditional format. */
  partialStyle(style: IStyleData): number;
  /** The style sheet with what was appended, or undefined if nothing was. */
  text(): string | undefined;
}

const FIRST_OWN_FORMAT = 164;

/** A list of the style sheet, such as its fonts, that grows at the end. */
interface Section {
  readonly name: string;
  readonly before: readonly XmlElement[];
  readonly added: string[];
}

function section(root: XmlElement | undefined, name: string): Section {
  return { name, before: child(root, name)?.children ?? [], added: [] };
}

/** The number of the entry, appended unless it was appended before. */
function numberOf({ before, added }: Section, entry: string): number {
  const known = added.indexOf(entry);
  if (known >= 0) return before.length + known;
  added.push(entry);
  return before.length + added.length - 1;
}

/** Starts from the file's style sheet and Univer's styles by their ids. */
export function openStyleSheet(
  source: string,
  root: XmlElement | undefined,
  styles: Readonly<Record<string, Nullable<IStyleData>>>,
): StyleSheet {
  const [fonts, fills, borders] = ["fonts", "fills", "borders"].map((name) => section(root, name)) as [
    Section,
    Section,
    Section,
  ];
  const [formats, cells, partial] = ["numFmts", "cellXfs", "dxfs"].map((name) => section(root, name)) as [
    Section,
    Section,
    Section,
  ];
  const base = styles.x0 ?? {};
  const numbers = new Map<string, number>();
  const formatNumber = formatNumbers(formats);

  const append = (style: IStyleData): number => {
    const whole = { ...base, ...style };
    const alignment = alignmentXml(style);
    return numberOf(
      cells,
      tag(
        "xf",
        {
          numFmtId: formatNumber(style.n?.pattern),
          fontId: numberOf(fonts, fontXml(whole, "font")),
          fillId: style.bg?.rgb ? numberOf(fills, fillXml(style, "fgColor")) : 0,
          borderId: style.bd ? numberOf(borders, borderXml(style.bd)) : 0,
          xfId: 0,
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: alignment === "" ? undefined : 1,
        },
        alignment,
      ),
    );
  };

  return {
    cellStyle: (style) => {
      const fileNumber = typeof style === "string" ? /^x(\d+)$/.exec(style)?.[1] : undefined;
      if (fileNumber !== undefined) return Number(fileNumber);
      const resolved = styleOf(style, styles);
      if (!resolved) return 0;
      const key = JSON.stringify(resolved);
      const number = numbers.get(key) ?? append(resolved);
      numbers.set(key, number);
      return number;
    },
    isSameLook: (one, other) =>
      JSON.stringify(styleOf(one, styles) ?? {}) === JSON.stringify(styleOf(other, styles) ?? {}),
    addsOnlyFormat: (before, after) => {
      const { n: old, ...was } = styleOf(before, styles) ?? {};
      const { n: added, ...is } = styleOf(after, styles) ?? {};
      return !old && Boolean(added) && JSON.stringify(was) === JSON.stringify(is);
    },
    partialStyle: (style) => numberOf(partial, partialXml(style)),
    text: () => root && withSections(source, root, [formats, fonts, fills, borders, cells, partial]),
  };
}

function styleOf(
  style: Nullable<IStyleData | string>,
  styles: Readonly<Record<string, Nullable<IStyleData>>>,
) {
  return typeof style === "string" ? styles[style] : style;
}

function formatNumbers(formats: Section): (pattern: string | undefined) => number {
  const numbers = new Map(
    formats.before.map(({ attributes }) => [attributes.formatCode, Number(attributes.numFmtId)]),
  );
  return (pattern) => {
    if (pattern === undefined || pattern === "" || pattern === "General") return 0;
    const known = numbers.get(pattern);
    if (known !== undefined) return known;
    const number = Math.max(FIRST_OWN_FORMAT - 1, ...numbers.values()) + 1;
    numbers.set(pattern, number);
    formats.added.push(tag("numFmt", { numFmtId: number, formatCode: pattern }));
    return number;
  };
}

function withSections(source: string, root: XmlElement, sections: readonly Section[]): string | undefined {
  const grown = sections.filter(({ added }) => added.length > 0);
  if (grown.length === 0) return undefined;
  const edits = grown.flatMap(({ name, before, added }) => {
    const element = child(root, name);
    const old = element ? source.slice(element.contentStart, element.contentEnd) : "";
    const attributes = { ...element?.attributes, count: before.length + added.length };
    return replaceChildren(root, name, tag(name, attributes, old + added.join("")));
  });
  return applyEdits(source, edits);
}

/** `#1F3A5F` or `rgb(31,58,95)` → `FF1F3A5F`. */
export function argb(colour: Nullable<string>): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (hex !== undefined) return `FF${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour ?? "");
  if (short) return `FF${short.slice(1).map((digit) => digit + digit).join("")}`.toUpperCase(); // prettier-ignore
  const parts = /^rgba?\((\d+)\D+(\d+)\D+(\d+)/.exec(colour ?? "");
  const digits = (parts?.slice(1) ?? ["0", "0", "0"]).map((part) =>
    Number(part).toString(16).padStart(2, "0"),
  );
  return `FF${digits.join("").toUpperCase()}`;
}

/** A font; in a conditional format (`name` absent) only what the style says. */
function fontXml({ bl, it, ul, st, fs, cl, ff }: IStyleData, kind: "font" | "partial"): string {
  const parts = [
    bl === BooleanNumber.TRUE ? "<b/>" : "",
    it === BooleanNumber.TRUE ? "<i/>" : "",
    st?.s === BooleanNumber.TRUE ? "<strike/>" : "",
    ul?.s === BooleanNumber.TRUE ? "<u/>" : "",
    fs === undefined || kind === "partial" ? "" : tag("sz", { val: fs }),
    cl?.rgb ? tag("color", { rgb: argb(cl.rgb) }) : "",
    ff && kind === "font" ? tag("name", { val: ff }) : "",
  ];
  return tag("font", {}, parts.join(""));
}

function fillXml({ bg }: IStyleData, colour: "fgColor" | "bgColor"): string {
  const pattern = tag("patternFill", { patternType: "solid" }, tag(colour, { rgb: argb(bg?.rgb) }));
  return tag("fill", {}, pattern);
}

function keyOf<Value>(entries: Readonly<Record<string, Value>>, value: Value): string | undefined {
  return Object.entries(entries).find(([, known]) => known === value)?.[0];
}

function borderXml(border: IBorderData): string {
  const sides = ([["left", "l"], ["right", "r"], ["top", "t"], ["bottom", "b"]] as const).map(([name, key]) => {
    const side = border[key];
    const style = side ? keyOf(BORDERS, side.s) : undefined;
    return style === undefined ? tag(name, {}) : tag(name, { style }, tag("color", { rgb: argb(side?.cl.rgb) }));
  }); // prettier-ignore
  return tag("border", {}, sides.join(""));
}

function alignmentXml({ ht, vt, tb, pd, tr }: IStyleData): string {
  const indent = pd?.l ? Math.round(pd.l / INDENT_PIXELS) : 0;
  const degrees = tr?.a ?? 0;
  const attributes = {
    horizontal: ht ? keyOf(HORIZONTAL, ht) : undefined,
    vertical: vt ? keyOf(VERTICAL, vt) : undefined,
    wrapText: tb === WrapStrategy.WRAP ? 1 : undefined,
    indent: indent > 0 ? indent : undefined,
    textRotation: degrees === 0 ? undefined : degrees < 0 ? -degrees : degrees + 90,
  };
  return Object.values(attributes).every((value) => value === undefined) ? "" : tag("alignment", attributes);
}

function partialXml(style: IStyleData): string {
  const isFont = Boolean(style.bl ?? style.it ?? style.cl ?? style.ul ?? style.st);
  const font = isFont ? fontXml(style, "partial") : "";
  const fill = style.bg?.rgb ? fillXml(style, "bgColor") : "";
  return tag("dxf", {}, font + fill + (style.bd ? borderXml(style.bd) : ""));
}
