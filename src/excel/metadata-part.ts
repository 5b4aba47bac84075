import { METADATA_NAMESPACE } from "../core/model/metadata";
import { sync } from "./sync";

/** Our XML part as text; undefined where the workbook has none. */
export async function readMetadataPart(context: Excel.RequestContext): Promise<string | undefined> {
  const part = partOf(context);
  part.load("id");
  await sync(context);
  if (part.isNullObject) return undefined;
  const xml = part.getXml();
  await sync(context);
  return xml.value;
}

/** Replaces our XML part; undefined takes it away. */
export async function writeMetadataPart(
  context: Excel.RequestContext,
  xml: string | undefined,
): Promise<void> {
  const part = partOf(context);
  part.load("id");
  await sync(context);
  if (xml === undefined) {
    if (!part.isNullObject) part.delete();
  } else if (part.isNullObject) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  await sync(context);
}

function partOf({ workbook }: Excel.RequestContext): Excel.CustomXmlPart {
  return workbook.customXmlParts.getByNamespace(METADATA_NAMESPACE).getOnlyItemOrNullObject();
}
