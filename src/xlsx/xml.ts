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

/** Text as it stands between tags; what XML cannot hold is left out. */
export function encodeText(text: string): string {
  return text
    .replace(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** Text as it stands between quotes, where readers take a raw line break for a blank. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

/** `r="A1" s="3"` → `{ r: "A1", s: "3" }`. */
export function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of source.matchAll(ATTRIBUTE))
    attributes[name] = decodeXml(double ?? single ?? "");
  return attributes;
}

/** Builds the tree while the tags go by. */
class TreeBuilder {
  private readonly open: OpenElement[] = [];
  root: XmlElement | undefined;

  get isComplete(): boolean {
    return this.open.length === 0;
  }

  addText(text: string): void {
    const current = this.open.at(-1);
    if (current) current.text += text;
  }

  push(element: OpenElement): void {
    this.open.push(element);
  }

  /** Returns false for an end tag that closes nothing that is open. */
  pop(tag: string, contentEnd: number, end: number): boolean {
    const closing = this.open.pop();
    if (closing?.tag !== tag) return false;
    this.add(closing, contentEnd, end);
    return true;
  }

  add(
    { name, attributes, children, text, start, contentStart }: OpenElement,
    contentEnd: number,
    end: number,
  ): void {
    const element = { name, attributes, children, text, start, end, contentStart, contentEnd };
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else this.root ??= element;
  }
}

/**
 * Reads a part into its root element, in Node and in browsers alike; undefined for what is not well-formed.
 * The inside of an `opaque` element is stepped over: a sheet's cells are read on their own, without a tree.
 */
export function parseXml(source: string, opaque?: string): XmlElement | undefined {
  const tree = new TreeBuilder();
  const token = new RegExp(TOKEN);
  let textStart = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [, cdata, slash, tag, attributes = "", selfClosing] = match;
    if (match.index > textStart) tree.addText(decodeXml(source.slice(textStart, match.index)));
    const end = token.lastIndex;
    textStart = end;
    if (cdata !== undefined) tree.addText(cdata);
    if (tag === undefined) continue;
    if (slash === "/") {
      if (!tree.pop(tag, match.index, end)) return undefined;
      continue;
    }
    const element = openElement(tag, attributes, match.index, end);
    if (selfClosing === "/") tree.add(element, end, end);
    else tree.push(element);
    if (selfClosing === "/" || element.name !== opaque) continue;
    const contentEnd = source.indexOf(`</${tag}`, end);
    if (contentEnd < 0) return undefined;
    token.lastIndex = textStart = contentEnd;
  }
  return tree.isComplete ? tree.root : undefined;
}

function openElement(tag: string, attributes: string, start: number, contentStart: number): OpenElement {
  const read = attributes.trim() === "" ? {} : readAttributes(attributes);
  return { name: localName(tag), tag, attributes: read, children: [], text: "", start, contentStart };
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
