import { readColour } from "./read-colour";
import { attribute, isOn, walkXml } from "./read-xml";

/** What a cell's style number stands for; the shape of what `Cell` takes over. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Excel's number formats that files name by number only (ECMA-376 18.8.30). */
const BUILT_IN_FORMATS: Record<number, string> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm",
  21: "h:mm:ss", 22: "m/d/yyyy h:mm", 37: "#,##0 ;(#,##0)", 38: "#,##0 ;[Red](#,##0)", 39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)", 44: '_("$"* #,##0.00_)', 45: "mm:ss", 46: "[h]:mm:ss", 47: "mmss.0",
  48: "##0.0E+0", 49: "@",
}; // prettier-ignore

interface Sections {
  readonly formats: Map<number, string>;
  readonly bolds: boolean[];
  readonly fills: (string | undefined)[];
  readonly styles: CellStyle[];
}

/** The styles in the order in which cells number them. */
export function readStyles(xml: string, theme: readonly string[]): readonly CellStyle[] {
  const sections: Sections = {
    formats: new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code])),
    bolds: [],
    fills: [],
    styles: [],
  };
  let section = "";
  walkXml(
    xml,
    (name, attributes) => {
      if (["numFmts", "fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs"].includes(name)) section = name;
      readEntry(section, name, attributes, sections, theme);
    },
    (name) => {
      if (name === section) section = "";
    },
  );
  return sections.styles;
}

function readEntry(
  section: string,
  name: string,
  attributes: string,
  into: Sections,
  theme: readonly string[],
): void {
  if (section === "numFmts" && name === "numFmt")
    into.formats.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
  if (section === "fonts" && name === "font") into.bolds.push(false);
  if (section === "fonts" && name === "b")
    into.bolds[into.bolds.length - 1] = attribute(attributes, "val") === undefined || isOn(attributes, "val");
  if (section === "fills" && name === "fill") into.fills.push(undefined);
  if (section === "fills" && name === "fgColor")
    into.fills[into.fills.length - 1] = readColour(attributes, theme);
  if (section === "cellXfs" && name === "xf") into.styles.push(cellStyle(attributes, into));
}

function cellStyle(attributes: string, { formats, bolds, fills }: Sections): CellStyle {
  const numberFormat = formats.get(Number(attribute(attributes, "numFmtId") ?? 0));
  const fill = fills[Number(attribute(attributes, "fillId") ?? 0)];
  const bold = bolds[Number(attribute(attributes, "fontId") ?? 0)];
  return {
    ...(numberFormat && numberFormat !== "General" ? { numberFormat } : {}),
    ...(fill ? { fill } : {}),
    ...(bold ? { bold } : {}),
  };
}
