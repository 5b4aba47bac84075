import type { XmlPart } from "../book";
import { partText, partXml, relationshipsOf, workbookPath, type Package } from "../../src/xlsx/package";
import { parseXml } from "../../src/xlsx/xml";

/** The custom XML parts of a file, each with the id that its properties give it. */
export function readXmlParts(parts: Package): XmlPart[] {
  return xmlPartPaths(parts).map((path) => ({
    id: xmlPartId(parts, path),
    namespaceUri: rootNamespace(partText(parts, path) ?? ""),
    xml: partText(parts, path) ?? "",
  }));
}

/** Where the file's custom XML parts stand. */
export function xmlPartPaths(parts: Package): readonly string[] {
  return relationshipsOf(parts, workbookPath(parts) ?? "")
    .filter(({ kind, target }) => kind === "customXml" && parts.has(target))
    .map(({ target }) => target);
}

/** The part's id, `{GUID}` where the file gives it one, else its path. */
export function xmlPartId(parts: Package, path: string): string {
  const properties = relationshipsOf(parts, path).find(({ kind }) => kind === "customXmlProps");
  const attributes = properties && partXml(parts, properties.target)?.attributes;
  const id = Object.entries(attributes ?? {}).find(([name]) => name.endsWith("itemID"));
  return id?.[1] ?? path;
}

/** The namespace of the document's root element; empty for none. */
export function rootNamespace(xml: string): string {
  const tag = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][^\s/>]*/.exec(xml);
  const prefix = tag?.[1]?.slice(0, -1);
  const attributes = parseXml(xml)?.attributes ?? {};
  return attributes[prefix === undefined ? "xmlns" : `xmlns:${prefix}`] ?? "";
}
