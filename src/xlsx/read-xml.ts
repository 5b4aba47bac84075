import { MalformedPart } from "./malformed-part";

/** Where an element's tag stands in the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Called for a start tag with its attributes as they stand in the file: `r="A1" s="3"`. */
type OnOpen = (name: string, attributes: string, span: Span) => void;
/** Called for an end tag (and at once for `<tag/>`) with the text since the last tag, as it stands in the file. */
type OnClose = (name: string, text: string, span: Span) => void;

/** Workbooks nest some twenty deep; what goes deeper was made to harm. */
const DEEPEST = 250;

/**
 * Walks through XML in one pass, tag by tag, in time that grows with the text alone. Prefixes are dropped (`x:row` →
 * `row`), because some programs write them and others do not. Lean on purpose: a sheet of a million cells has five
 * million tags. The inside of an `opaque` element is stepped over. Throws `MalformedPart` for a text that ends within a tag, closes what is not open, or nests too deeply.
 */
export function walkXml(xml: string, onOpen: OnOpen, onClose: OnClose, opaque?: string): void {
  let textStart = 0;
  let depth = 0;
  for (let start = xml.indexOf("<"); start >= 0; start = xml.indexOf("<", start)) {
    const first = xml.charCodeAt(start + 1);
    if (first === EXCLAMATION || first === QUESTION) {
      start = endOfAside(xml, start);
      continue;
    }
    const isEnd = first === SLASH;
    const nameStart = isEnd ? start + 2 : start + 1;
    const nameEnd = endOfName(xml, nameStart);
    const end = endOfTag(xml, nameEnd);
    const name = localName(xml.slice(nameStart, nameEnd));
    const span = { start, end };
    const textEnd = start;
    start = end;
    if (isEnd) {
      onClose(name, xml.slice(textStart, textEnd), span);
      depth -= 1;
    } else if (xml.charCodeAt(end - 2) === SLASH) {
      onOpen(name, xml.slice(nameEnd, end - 2), span);
      onClose(name, "", span);
    } else {
      onOpen(name, xml.slice(nameEnd, end - 1), span);
      depth += 1;
      if (name === opaque) start = endOfContent(xml, xml.slice(nameStart, nameEnd), end);
    }
    textStart = end;
    if (depth < 0 || depth > DEEPEST) throw new MalformedPart("its elements do not fit into each other");
  }
  if (depth > 0) throw new MalformedPart("it ends too early");
}

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const LESS = 60;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;

/** Comments, CDATA, instructions and declarations: where each ends. */
const ASIDES = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

function endOfAside(xml: string, start: number): number {
  const [begin, ending] = ASIDES.find(([beginning]) => xml.startsWith(beginning, start)) ?? ASIDES[3];
  const end = xml.indexOf(ending, start + begin.length);
  if (end < 0) throw new MalformedPart("it ends too early");
  return end + ending.length;
}

/** Before the end tag of an element, from behind its start tag. */
function endOfContent(xml: string, tag: string, from: number): number {
  const end = xml.indexOf(`</${tag}`, from);
  if (end < 0) throw new MalformedPart("it ends too early");
  return end;
}

/** Behind the name that begins there: before a blank, a slash or the end of the tag. */
function endOfName(xml: string, start: number): number {
  let at = start;
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code <= 32 || code === SLASH || code === GREATER || code === LESS) return at;
  }
  return at;
}

/** Behind the `>` that ends the tag; one within quotes does not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) break;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = xml.indexOf(xml.charAt(at), at + 1);
    if (at < 0) break;
  }
  throw new MalformedPart("a tag in it does not end");
}

/** `x:row` → `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Goes through attributes as they stand in the file. */
function eachAttribute(attributes: string, visit: (name: string, value: string) => void): void {
  let at = 0;
  for (let equals = attributes.indexOf("="); equals >= 0; equals = attributes.indexOf("=", at)) {
    const name = attributes.slice(at, equals).trim();
    let open = equals + 1;
    while (attributes.charCodeAt(open) <= 32) open++;
    const end = attributes.indexOf(attributes.charAt(open), open + 1);
    if (end < 0) return;
    visit(name, attributes.slice(open + 1, end));
    at = end + 1;
  }
}

/** The attribute's value with entities resolved, or undefined: `attribute('r="A1" s="3"', "s")` → `3`. */
export function attribute(attributes: string, name: string): string | undefined {
  // Not by `eachAttribute`: this runs three times for each cell, and a call back would be half of that.
  let at = 0;
  for (let equals = attributes.indexOf("="); equals >= 0; equals = attributes.indexOf("=", at)) {
    let open = equals + 1;
    while (attributes.charCodeAt(open) <= 32) open++;
    const end = attributes.indexOf(attributes.charAt(open), open + 1);
    if (end < 0) return undefined;
    if (isNamed(attributes, at, equals, name)) return decodeXml(attributes.slice(open + 1, end));
    at = end + 1;
  }
  return undefined;
}

/** Whether that name and nothing but blanks stands between two places. */
function isNamed(attributes: string, from: number, to: number, name: string): boolean {
  let start = from;
  while (attributes.charCodeAt(start) <= 32) start++;
  let end = to;
  while (attributes.charCodeAt(end - 1) <= 32) end--;
  return end - start === name.length && attributes.startsWith(name, start);
}

/** `r="A1" s="3"` → `{ r: "A1", s: "3" }`. */
export function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  eachAttribute(source, (name, value) => {
    attributes[name] = decodeXml(value);
  });
  return attributes;
}

/** Whether an attribute says yes: `1`, `true` or `on`. */
export function isOn(attributes: string, name: string): boolean {
  return ["1", "true", "on"].includes(attribute(attributes, name) ?? "");
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);
const LAST_CHARACTER = 0x10ffff;

/** `&lt;5 &#37;` → `<5 %`. Throws for a character that there is not. */
export function decodeXml(text: string): string {
  return text.includes("&") ? text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, decodeEntity) : text;
}

function decodeEntity(whole: string, name: string): string {
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!name.startsWith("#") || code > LAST_CHARACTER)
    throw new MalformedPart(`nobody knows what ${whole.slice(0, 20)} in it means`);
  return String.fromCodePoint(code);
}

const CDATA_OR_ASIDE = /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>/g;

/** What a text between two tags says: entities resolved, CDATA taken as it is, comments left out. */
export function decodeText(text: string): string {
  if (!text.includes("<")) return decodeXml(text);
  let result = "";
  let at = 0;
  for (const match of text.matchAll(CDATA_OR_ASIDE)) {
    result += decodeXml(text.slice(at, match.index)) + (match[1] ?? "");
    at = match.index + match[0].length;
  }
  return result + decodeXml(text.slice(at));
}
