/** An XML element that holds nothing but text: `<okrPulse xmlns="urn:okr-pulse" version="1">…</okrPulse>`. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join("")}>${escaped(text)}</${name}>`;
}

/** The text of such an element; undefined for anything else. */
export function textOfElement(name: string, xml: string | undefined): string | undefined {
  const text = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*)</${name}>`).exec(xml ?? "")?.[1];
  return text === undefined ? undefined : unescaped(text);
}

/** The value of an attribute of the first element. */
export function attributeOfElement(name: string, xml: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
