/**
 * Texts of a workbook spell what XML cannot hold as `_x0007_` (ECMA-376 22.9.2.19, ST_Xstring), and then also a text
 * that only looks like that: `_x0041_` stands in the file as `_x005F_x0041_`.
 */
const ESCAPED = /_x([0-9a-fA-F]{4})_/g;
// oxlint-disable-next-line no-control-regex -- XML 1.0 cannot hold these characters in any spelling
const UNSPEAKABLE = /_(?=x[0-9a-fA-F]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** `Grow_x000D_` → `Grow` and a carriage return; `_x005F_x0041_` → `_x0041_`. */
export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** The way back: a bell → `_x0007_`, `_x0041_` → `_x005F_x0041_`. Line feeds and tabs stay as they are. */
export function encodeEscapes(text: string): string {
  return text.replace(UNSPEAKABLE, escaped);
}

/** As in table headings, which stand in an attribute: line feeds and tabs are spelled out too. */
export function encodeHeading(text: string): string {
  return encodeEscapes(text).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`;
}
