import type { XmlPart } from "../book";
import { workbookPath } from "../../src/xlsx/package";
import type { PackageDraft } from "../../src/xlsx/package-draft";
import { xmlPartId, xmlPartPaths } from "./xml-parts";
import { tag } from "../../src/xlsx/xml-patch";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Writes the custom XML parts that changed, adds new ones and takes away those that are gone. */
export function saveXmlParts(draft: PackageDraft, xmlParts: readonly XmlPart[]): void {
  const workbook = workbookPath(draft.package) ?? "";
  const now = new Map(xmlParts.map((part) => [part.id, part]));
  const known = new Set<string>();
  for (const path of xmlPartPaths(draft.package)) {
    const id = xmlPartId(draft.package, path);
    const part = now.get(id);
    known.add(id);
    if (!part) removePart(draft, workbook, path);
    else if (part.xml !== draft.text(path)) draft.write(path, part.xml);
  }
  for (const part of xmlParts) if (!known.has(part.id)) addPart(draft, workbook, part);
}

function removePart(draft: PackageDraft, workbook: string, path: string): void {
  draft.unrelate(workbook, path);
  draft.remove(path.replace(/item(\d+)\.xml$/, "itemProps$1.xml"));
  draft.remove(path);
}

function addPart(draft: PackageDraft, workbook: string, part: XmlPart): void {
  const path = draft.freePath("customXml/item", ".xml");
  const properties = path.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  draft.add(path, part.xml, "application/xml");
  const reference = tag("ds:schemaRef", { "ds:uri": part.namespaceUri });
  const content = tag("ds:schemaRefs", {}, part.namespaceUri === "" ? "" : reference);
  draft.add(
    properties,
    tag("ds:datastoreItem", { "ds:itemID": part.id, "xmlns:ds": PROPERTIES }, content),
    PROPERTIES_TYPE,
  );
  draft.relate(path, "customXmlProps", properties);
  draft.relate(workbook, "customXml", path);
}
