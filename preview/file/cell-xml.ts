import type { Content } from "./cell-content";
import { encodeEscapes } from "../../src/xlsx/escapes";
import type { FileCell } from "../../src/xlsx/sheet-cells";
import { encodeText } from "../../src/xlsx/xml";
import { tag } from "../../src/xlsx/xml-patch";

const ERRORS: ReadonlySet<unknown> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC!".split(" "),
);

export function isError(value: Content["value"]): boolean {
  return ERRORS.has(value);
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A `<c>`; `formula` is its whole `<f>`, or empty. A cell without content and style is nothing. */
export function cellXml(attributes: Attributes, formula: string, value: Content["value"]): string {
  if (value === undefined || (value === "" && formula === "")) {
    const isNothing = formula === "" && attributes.s === undefined;
    return isNothing ? "" : tag("c", attributes, formula);
  }
  if (formula === "" && typeof value === "string" && !isError(value)) {
    const text = `<t xml:space="preserve">${encodeText(encodeEscapes(value))}</t>`;
    return tag("c", { ...attributes, t: "inlineStr" }, tag("is", {}, text));
  }
  const text = typeof value === "boolean" ? String(Number(value)) : String(value);
  return tag("c", { ...attributes, t: typeOf(value) }, formula + valueXml(text));
}

function valueXml(text: string): string {
  const content = encodeText(encodeEscapes(text));
  return /^\s|\s$/.test(text) ? `<v xml:space="preserve">${content}</v>` : `<v>${content}</v>`;
}

function typeOf(value: string | number | boolean): string | undefined {
  if (typeof value === "number") return undefined;
  if (typeof value === "boolean") return "b";
  return isError(value) ? "e" : "str";
}

/** What stands inside a cell's `<c>` in the file. */
export function innerOf({ source }: FileCell): string {
  return /^<[^>]*[^/]>([\s\S]*)<\/[^>]+>$/.exec(source)?.[1] ?? "";
}
