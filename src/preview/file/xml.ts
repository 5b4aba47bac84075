/** An element of an XML part. `start` and `end` say where it stands in the part's text, for patching in place. */
export interface XmlElement {
  /** The name without its namespace prefix: `x:row` → `row`. */
  readonly name: string;
  /** By the name as written, prefix included: `r:id`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, entities resolved, without that of its children. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the content begins and ends; both equal `end` in a self-closing element. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

interface OpenElement {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
  readonly contentStart: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** `&lt;5 &#37;` → `<5 %`. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, entity: string) => {
    if (!entity.startsWith("#")) return ENTITIES[entity] ?? whole;
    const isHex = entity[1] === "x" || entity[1] === "X";
    return String.fromCodePoint(parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10));
  });
}

// eslint-disable-next-line no-control-regex -- XML 1.0 cannot hold these characters in any spelling
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it stands between tags or quotes; what XML cannot hold is left out. */
export function encodeXml(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of source.matchAll(ATTRIBUTE))
    attributes[name] = decodeXml(double ?? single ?? "");
  return attributes;
}

/**
 * Reads a part into its root element, in Node and in browsers alike.
 * Returns undefined for text that is not well-formed XML.
 */
export function parseXml(source: string): XmlElement | undefined {
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let textStart = 0;
  const close = (element: OpenElement, contentEnd: number, end: number): void => {
    const { name, attributes, children, text, start, contentStart } = element;
    const closed = { name, attributes, children, text, start, end, contentStart, contentEnd };
    const parent = open.at(-1);
    if (parent) parent.children.push(closed);
    else root ??= closed;
  };
  for (const token of source.matchAll(TOKEN)) {
    const [whole, cdata, slash, tag, attributes = "", selfClosing] = token;
    const end = token.index + whole.length;
    const current = open.at(-1);
    if (current && token.index > textStart) current.text += decodeXml(source.slice(textStart, token.index));
    textStart = end;
    if (cdata !== undefined && current) current.text += cdata;
    if (tag === undefined) continue;
    if (slash === "/") {
      const closing = open.pop();
      if (closing?.tag !== tag) return undefined;
      close(closing, token.index, end);
      continue;
    }
    const element = {
      name: localName(tag),
      tag,
      attributes: attributes.trim() === "" ? {} : readAttributes(attributes),
      children: [],
      text: "",
      start: token.index,
      contentStart: end,
    };
    if (selfClosing === "/") close(element, end, end);
    else open.push(element);
  }
  return open.length === 0 ? root : undefined;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** All children of that name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The text of the element and all inside it, in document order of the elements. */
export function textOf(element: XmlElement): string {
  return element.text + element.children.map(textOf).join("");
}

/** `1`, `true` and `on` say yes; an absent attribute says what `whenAbsent` says. */
export function isOn(attribute: string | undefined, whenAbsent = false): boolean {
  if (attribute === undefined) return whenAbsent;
  return attribute === "1" || attribute === "true" || attribute === "on";
}
