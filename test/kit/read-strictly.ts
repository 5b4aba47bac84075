import { JSDOM } from "jsdom";

/** jsdom's parser, which refuses what is not well-formed and prefixes that nobody declared. */
const { DOMParser } = new JSDOM("").window;

/** The root of a part as a strict reader sees it, or why there is none. */
export function readStrictly(xml: string): Element | string {
  // A reader that minds the standard makes a blank of a raw line break in an attribute; jsdom does too.
  const { documentElement } = new DOMParser().parseFromString(xml.replace(/^\ufeff/, ""), "application/xml");
  return documentElement.localName === "parsererror" ? documentElement.textContent : documentElement;
}

/** The children of that name, whatever their namespace. */
export function named(element: Element | undefined, name: string): readonly Element[] {
  return [...(element?.children ?? [])].filter(({ localName }) => localName === name);
}

/** `firstNamed(workbook, "bookViews", "workbookView")`: one step down after the other. */
export function firstNamed(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => named(at, name)[0], element);
}

/** The attribute of that local name, prefixed or not: `r:id` for `id`. */
export function relationOf(element: Element): string | undefined {
  return [...element.attributes].find(({ localName, prefix }) => localName === "id" && prefix !== null)
    ?.value;
}

/** A number in an attribute; `otherwise` where it is absent. */
export function numberAt(element: Element, name: string, otherwise = 0): number {
  const text = element.getAttribute(name);
  return text === null ? otherwise : Number(text);
}
