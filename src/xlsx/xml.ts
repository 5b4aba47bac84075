import { MalformedPart } from "./malformed-part";
import { decodeText, readAttributes, walkXml, type Span } from "./read-xml";

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

// oxlint-disable-next-line no-control-regex -- XML 1.0 cannot hold these characters in any spelling
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

/** An element while its content goes by. */
type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: XmlElement[] };

/**
 * Reads a part into its root element, in Node and in browsers alike; undefined for what is not well-formed.
 * The inside of an `opaque` element is stepped over: a sheet's cells are read on their own, without a tree.
 */
export function parseXml(source: string, opaque?: string): XmlElement | undefined {
  const tree = new TreeBuilder(source, opaque);
  try {
    walkXml(
      source,
      (name, attributes, span) => tree.open(name, attributes, span),
      (name, text, span) => tree.close(name, text, span),
      opaque,
    );
  } catch (error) {
    if (error instanceof MalformedPart) return undefined;
    throw error;
  }
  return tree.root;
}

/** Builds the tree while the tags go by. */
class TreeBuilder {
  private readonly stack: Growing[] = [];
  private textStart = 0;
  root: XmlElement | undefined;

  constructor(
    private readonly source: string,
    private readonly opaque: string | undefined,
  ) {}

  open(name: string, attributes: string, { start, end }: Span): void {
    this.addText(start);
    this.textStart = end;
    const read = attributes.trim() === "" ? {} : readAttributes(attributes);
    const ends = { start, end, contentStart: end, contentEnd: end };
    this.stack.push({ name, attributes: read, children: [], text: "", ...ends });
  }

  close(name: string, _text: string, { start, end }: Span): void {
    const closing = this.stack.at(-1);
    if (closing?.name !== name) throw new MalformedPart("its elements do not fit into each other");
    const isClosedAtOnce = start === closing.start;
    if (!isClosedAtOnce) this.addText(start);
    this.stack.pop();
    this.textStart = end;
    closing.end = end;
    closing.contentEnd = isClosedAtOnce ? end : start;
    const parent = this.stack.at(-1);
    if (parent) parent.children.push(closing);
    else this.root ??= closing;
  }

  private addText(until: number): void {
    const current = this.stack.at(-1);
    if (current && current.name !== this.opaque && until > this.textStart)
      current.text += decodeText(this.source.slice(this.textStart, until));
  }
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
