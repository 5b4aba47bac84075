import type { XmlElement } from "./xml";

/** The namespaces of a workbook's parts and relationships. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
}

/** What Excel writes unless told otherwise (ISO 29500-4). */
export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** What Excel writes as "Strict Open XML Spreadsheet" (ISO 29500-1). */
const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** In which of the two a workbook speaks, by the root of its part. */
export function dialectOf(root: XmlElement | undefined): Dialect {
  return Object.values(root?.attributes ?? {}).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** The attribute `r:id`, with the prefix declared on the element unless its root declares it the same way. */
export function relationshipId(
  id: string | undefined,
  root: XmlElement,
  { relationships }: Dialect,
): Readonly<Record<string, string | undefined>> {
  const isDeclared = root.attributes["xmlns:r"] === relationships;
  return { ...(isDeclared ? {} : { "xmlns:r": relationships }), "r:id": id };
}
