import {
  BooleanNumber,
  type IBorderData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from "@univerjs/presets";
import { BORDERS, HORIZONTAL, INDENT_PIXELS, VERTICAL } from "./open-styles";
import { tag } from "../../src/xlsx/xml-patch";

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
export function fontXml({ bl, it, ul, st, fs, cl, ff }: IStyleData, kind: "font" | "partial"): string {
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

export function fillXml({ bg }: IStyleData, colour: "fgColor" | "bgColor"): string {
  const pattern = tag("patternFill", { patternType: "solid" }, tag(colour, { rgb: argb(bg?.rgb) }));
  return tag("fill", {}, pattern);
}

function keyOf<Value>(entries: Readonly<Record<string, Value>>, value: Value): string | undefined {
  return Object.entries(entries).find(([, known]) => known === value)?.[0];
}

export function borderXml(border: IBorderData): string {
  const sides = ([["left", "l"], ["right", "r"], ["top", "t"], ["bottom", "b"]] as const).map(([name, key]) => {
    const side = border[key];
    const style = side ? keyOf(BORDERS, side.s) : undefined;
    return style === undefined ? tag(name, {}) : tag(name, { style }, tag("color", { rgb: argb(side?.cl.rgb) }));
  }); // prettier-ignore
  return tag("border", {}, sides.join(""));
}

export function alignmentXml({ ht, vt, tb, pd, tr }: IStyleData): string {
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

export function partialXml(style: IStyleData): string {
  const isFont = Boolean(style.bl ?? style.it ?? style.cl ?? style.ul ?? style.st);
  const font = isFont ? fontXml(style, "partial") : "";
  const fill = style.bg?.rgb ? fillXml(style, "bgColor") : "";
  return tag("dxf", {}, font + fill + (style.bd ? borderXml(style.bd) : ""));
}
