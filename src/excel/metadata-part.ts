import { METADATA_NAMESPACE } from "../core/model/metadata";
import {
  joinedNote,
  UNFINISHED_NAMESPACE,
  unfinishedParts,
  type UnfinishedAction,
} from "../core/model/unfinished";
import { sync } from "./sync";

/** What we keep in the file beside the cells. */
export interface KeptParts {
  readonly metadata?: string;
  /** The note of an action that has not come to its end. */
  readonly unfinished?: string;
}

/** Our XML parts as texts. Others who `ask` at the same time share its requests. */
export async function readParts(
  context: Excel.RequestContext,
  ask: () => Promise<void> = () => sync(context),
): Promise<KeptParts> {
  const [metadata, notes] = [metadataPart(context), noteParts(context)];
  metadata.load("id");
  notes.load("items/id");
  await ask();
  const xml = metadata.isNullObject ? undefined : metadata.getXml();
  const texts = notes.items.map((part) => part.getXml());
  if (!xml && texts.length === 0) return {};
  await ask();
  const unfinished = joinedNote(texts.map(({ value }) => value));
  return { ...(xml && { metadata: xml.value }), ...(unfinished !== undefined && { unfinished }) };
}

/** Replaces our metadata; undefined takes it away. The returned function queues it. */
export async function metadataWriter(
  context: Excel.RequestContext,
): Promise<(xml: string | undefined) => void> {
  const part = metadataPart(context);
  part.load("id");
  await sync(context);
  return (xml) => {
    if (xml !== undefined && part.isNullObject) context.workbook.customXmlParts.add(xml);
    else if (xml !== undefined) part.setXml(xml);
    else if (!part.isNullObject) part.delete();
  };
}

/** Notes what is about to be done. A long note takes several requests, and counts once the last one is there. */
export async function addNote(context: Excel.RequestContext, action: UnfinishedAction): Promise<void> {
  // Parts without their last one are left of a note that never counted.
  const removeRest = await noteRemover(context);
  removeRest();
  for (const xml of unfinishedParts(action)) {
    context.workbook.customXmlParts.add(xml);
    await sync(context);
  }
}

/** The returned function queues that the note goes. */
export async function noteRemover(context: Excel.RequestContext): Promise<() => void> {
  const notes = noteParts(context);
  notes.load("items/id");
  await sync(context);
  return () => notes.items.forEach((part) => part.delete());
}

function metadataPart({ workbook }: Excel.RequestContext): Excel.CustomXmlPart {
  return workbook.customXmlParts.getByNamespace(METADATA_NAMESPACE).getOnlyItemOrNullObject();
}

function noteParts({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(UNFINISHED_NAMESPACE);
}
