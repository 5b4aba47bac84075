import { isMetadataPart, METADATA_NAMESPACE } from "../core/model/metadata";
import {
  joinedNote,
  UNFINISHED_NAMESPACE,
  unfinishedParts,
  type UnfinishedAction,
} from "../core/model/unfinished";
import { isOwnNote, rememberNote } from "./own-notes";
import { sync } from "./sync";

/** What we keep in the file beside the cells. */
export interface KeptParts {
  readonly metadata?: string;
  /** The note of an action that has not come to its end. */
  readonly unfinished?: string;
  readonly isOwnNote?: boolean;
  /** The parts that were read, so that nobody has to read them again in the same action. */
  readonly seen: SeenParts;
}

interface SeenParts {
  /** Whether each part of our namespace, by its id, is our metadata. */
  readonly isOurs: ReadonlyMap<string, boolean>;
  /** Whether there is a note, or what is left of one. */
  readonly hasNotes: boolean;
}

/** Our XML parts as texts. Others who `ask` at the same time share its requests. */
export async function readParts(
  context: Excel.RequestContext,
  ask: () => Promise<void> = () => sync(context),
): Promise<KeptParts> {
  const [candidates, notes] = [metadataParts(context), noteParts(context)];
  candidates.load("items/id");
  notes.load("items/id");
  await ask();
  const found = candidates.items.map((part) => part.getXml());
  const texts = notes.items.map((part) => part.getXml());
  if (found.length + texts.length > 0) await ask();
  const isOurs = new Map(
    candidates.items.map(({ id }, at) => [id, isMetadataPart(found[at]?.value ?? "")] as const),
  );
  const metadata = found.find(({ value }) => isMetadataPart(value));
  const unfinished = joinedNote(texts.map(({ value }) => value));
  const note = unfinished === undefined ? {} : { unfinished, isOwnNote: await isOwnNote(unfinished) };
  return {
    ...(metadata && { metadata: metadata.value }),
    ...note,
    seen: { isOurs, hasNotes: texts.length > 0 },
  };
}

interface Asking {
  /** Others who ask at the same time share its requests. */
  readonly ask: () => Promise<void>;
  readonly seen?: SeenParts;
}

/** Replaces our metadata; undefined takes it away. The returned function queues it. */
export async function metadataWriter(
  context: Excel.RequestContext,
  asking: Asking = { ask: () => sync(context) },
): Promise<(xml: string | undefined) => void> {
  const found = await metadataPart(context, asking);
  return (xml) => {
    if (xml !== undefined && !found) context.workbook.customXmlParts.add(xml);
    else if (xml !== undefined) found?.setXml(xml);
    else found?.delete();
  };
}

/** The part that is ours among those of our namespace: anybody may have put others there, which stay. */
async function metadataPart(
  context: Excel.RequestContext,
  { ask, seen }: Asking,
): Promise<Excel.CustomXmlPart | undefined> {
  const parts = metadataParts(context);
  parts.load("items/id");
  await ask();
  if (seen && parts.items.every(({ id }) => seen.isOurs.has(id)))
    return parts.items.find(({ id }) => seen.isOurs.get(id));
  const texts = parts.items.map((part) => ({ part, text: part.getXml() }));
  if (texts.length > 0) await ask();
  return texts.find(({ text }) => isMetadataPart(text.value))?.part;
}

function metadataParts({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(METADATA_NAMESPACE);
}

/** Notes what is about to be done. A long note takes several requests, and counts once the last one is there. */
export async function addNote(
  context: Excel.RequestContext,
  action: UnfinishedAction,
  { hasNotes }: Pick<SeenParts, "hasNotes">,
): Promise<void> {
  // Parts without their last one are left of a note that never counted.
  if (hasNotes) (await noteRemover(context))();
  const parts = unfinishedParts(action);
  await rememberNote(joinedNote(parts) ?? "");
  for (const xml of parts) {
    context.workbook.customXmlParts.add(xml);
    await sync(context);
  }
}

/** The returned function queues that the note goes. */
export async function noteRemover(
  context: Excel.RequestContext,
  ask: () => Promise<void> = () => sync(context),
): Promise<() => void> {
  const notes = noteParts(context);
  notes.load("items/id");
  await ask();
  return () => notes.items.forEach((part) => part.delete());
}

function noteParts({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(UNFINISHED_NAMESPACE);
}
