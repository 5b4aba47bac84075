import { relationshipsOf, workbookPath } from "../../src/xlsx/package";
import type { PackageDraft } from "../../src/xlsx/package-draft";
import { child, childrenOf, type XmlElement } from "../../src/xlsx/xml";
import { tag } from "../../src/xlsx/xml-patch";

const METADATA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
/** What Excel calls the mark of a formula that was typed where results may spill (MS-XLSX 2.2.4.17). */
const DYNAMIC = "XLDAPR";
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

const TYPE = tag("metadataType", {
  name: DYNAMIC,
  minSupportedVersion: 120000,
  ...Object.fromEntries(
    "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta"
      .split(" ")
      .map((name) => [name, 1]),
  ),
});
const PROPERTIES = tag("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
const BLOCK = tag("bk", {}, tag("extLst", {}, tag("ext", { uri: EXTENSION }, PROPERTIES)));
const CONTENT =
  tag("metadataTypes", { count: 1 }, TYPE) +
  tag("futureMetadata", { name: DYNAMIC, count: 1 }, BLOCK) +
  tag("cellMetadata", { count: 1 }, tag("bk", {}, tag("rc", { t: 1, v: 0 })));

/**
 * The number that a cell names as its `cm` so that Excel takes its formula as it was typed, without an `@` in front of
 * what may give several values; the part that says so is added where the file has none. Undefined where the file has
 * such a part for other purposes: then nothing is marked.
 */
export function dynamicArrayMark(draft: PackageDraft): number | undefined {
  const workbook = workbookPath(draft.package) ?? "";
  const part = relationshipsOf(draft.package, workbook).find(({ kind }) => kind === "sheetMetadata");
  if (part) return markIn(draft.xml(part.target));
  const path = draft.package.has("xl/metadata.xml")
    ? draft.freePath("xl/metadata", ".xml")
    : "xl/metadata.xml";
  draft.add(
    path,
    tag("metadata", { xmlns: draft.dialect.main, "xmlns:xda": NAMESPACE }, CONTENT),
    METADATA_TYPE,
  );
  draft.relate(workbook, "sheetMetadata", path);
  return 1;
}

function markIn(root: XmlElement | undefined): number | undefined {
  const types = childrenOf(child(root, "metadataTypes"), "metadataType");
  const type = types.findIndex(({ attributes }) => attributes.name === DYNAMIC) + 1;
  const futures = childrenOf(root, "futureMetadata").find(({ attributes }) => attributes.name === DYNAMIC);
  const dynamic = new Set(
    childrenOf(futures, "bk").flatMap((block, index) => (isDynamic(block) ? [String(index)] : [])),
  );
  const marks = childrenOf(child(root, "cellMetadata"), "bk");
  const mark = marks.findIndex((block) =>
    childrenOf(block, "rc").some(({ attributes: { t, v } }) => t === String(type) && dynamic.has(v ?? "")),
  );
  return mark === -1 ? undefined : mark + 1;
}

function isDynamic({ attributes, children }: XmlElement): boolean {
  return attributes.fDynamic === "1" || attributes.fDynamic === "true" || children.some(isDynamic);
}
