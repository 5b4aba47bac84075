import type { IStyleData, Nullable } from "@univerjs/presets";
import { alignmentXml, borderXml, fillXml, fontXml, partialXml } from "./style-xml";
import { child, type XmlElement } from "../../src/xlsx/xml";
import { patchPart, replaceChildren, tag } from "../../src/xlsx/xml-patch";

/** Gives styles their numbers: those of the file keep theirs, new ones are appended. */
export interface StyleSheet {
  /** The `s="…"` of a cell; `style` is Univer's id of it or the style itself. */
  cellStyle(style: Nullable<IStyleData | string>): number;
  /** Whether two styles look the same: a file may number one look twice. */
  isSameLook(one: Nullable<IStyleData | string>, other: Nullable<IStyleData | string>): boolean;
  /** The number format of a style. */
  formatOf(style: Nullable<IStyleData | string>): string | undefined;
  /** The size of a style's letters, in points; undefined where it is the usual one. */
  fontSizeOf(style: Nullable<IStyleData | string>): number | undefined;
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
    formatOf: (style) => styleOf(style, styles)?.n?.pattern,
    fontSizeOf: (style) => styleOf(style, styles)?.fs,
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
  return patchPart(source, root, edits);
}
