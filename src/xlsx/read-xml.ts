/** Called for a start tag with its attributes as they stand in the file: `r="A1" s="3"`. */
type OnOpen = (name: string, attributes: string) => void;
/** Called for an end tag (and at once for `<tag/>`) with the text since its start tag. */
type OnClose = (name: string, text: string) => void;

/**
 * Walks through XML in one pass, tag by tag. Prefixes are dropped (`x:row` → `row`), because some programs write
 * them and others do not. Lean on purpose: a sheet of a million cells has five million tags.
 */
export function walkXml(xml: string, onOpen: OnOpen, onClose: OnClose): void {
  let textStart = 0;
  let at = xml.indexOf("<");
  while (at >= 0) {
    const end = tagEnd(xml, at);
    if (end < 0) return;
    const first = xml.charCodeAt(at + 1);
    if (first === SLASH) onClose(localName(xml, at + 2, end), xml.slice(textStart, at));
    else if (first !== EXCLAMATION && first !== QUESTION) openTag(xml, at, end, onOpen, onClose);
    if (first !== EXCLAMATION) textStart = end + 1;
    at = xml.indexOf("<", end + 1);
  }
}

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;

function tagEnd(xml: string, at: number): number {
  if (!xml.startsWith("<!--", at)) return xml.indexOf(">", at);
  const end = xml.indexOf("-->", at);
  return end < 0 ? -1 : end + 2;
}

function openTag(xml: string, at: number, end: number, onOpen: OnOpen, onClose: OnClose): void {
  const isClosedAtOnce = xml.charCodeAt(end - 1) === SLASH;
  const stop = isClosedAtOnce ? end - 1 : end;
  let nameEnd = at + 1;
  while (nameEnd < stop && xml.charCodeAt(nameEnd) > 32) nameEnd++;
  const name = localName(xml, at + 1, nameEnd);
  onOpen(name, xml.slice(nameEnd, stop));
  if (isClosedAtOnce) onClose(name, "");
}

function localName(xml: string, from: number, to: number): string {
  const name = xml.slice(from, to).trimEnd();
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attribute's value with entities resolved, or undefined: `attribute('r="A1" s="3"', "s")` → `3`. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(`${name}=`);
  while (at > 0 && attributes.charCodeAt(at - 1) > 32) at = attributes.indexOf(`${name}=`, at + 1);
  if (at < 0) return undefined;
  const quote = attributes.charAt(at + name.length + 1);
  const start = at + name.length + 2;
  const end = attributes.indexOf(quote, start);
  return end < 0 ? undefined : decodeEntities(attributes.slice(start, end));
}

/** Whether an attribute says yes: `1`, `true` or `on`. */
export function isOn(attributes: string, name: string): boolean {
  return ["1", "true", "on"].includes(attribute(attributes, name) ?? "");
}

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** `Sales &amp; Marketing` → `Sales & Marketing`; Excel's own `_x000D_` for control characters too. */
export function decodeEntities(text: string): string {
  const plain = text.includes("&") ? text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, decodeEntity) : text;
  return plain.includes("_x") ? plain.replace(/_x([0-9a-fA-F]{4})_/g, decodeControl) : plain;
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name] ?? whole;
  const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function decodeControl(_whole: string, hex: string): string {
  return String.fromCharCode(parseInt(hex, 16));
}
