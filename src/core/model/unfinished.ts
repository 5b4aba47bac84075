import { packSteps, unpackSteps } from "./packed-steps";
import { attributeOfElement, textOfElement, xmlElement } from "./xml-element";
import type { PlanStep } from "./write-plan";

/**
 * What is noted in the file before the first step of an action and goes with the last one. A pane that is closed or
 * reloaded half-way leaves it behind; whoever opens the workbook next can take the action back by it.
 */
export interface UnfinishedAction {
  /** What the button said: `Write 61 cells`. */
  readonly title: string;
  /** Every step of the plan, with what was there before. */
  readonly steps: readonly PlanStep[];
}

/** A part of its own, so that the metadata stays as it is until the action is through. */
export const UNFINISHED_NAMESPACE = "urn:okr-pulse:unfinished";

const ELEMENT = "okrPulseUnfinished";
const VERSION = 1;
/** No button says more. */
const LONGEST_TITLE = 200;
/** Other add-ins' hosts stop reading a part at 1 MB; a character may take up to three bytes. */
const CHARACTERS_PER_PART = 300_000;

/** The XML parts that hold the note; several where it is long. */
export function unfinishedParts({ title, steps }: UnfinishedAction): readonly string[] {
  const text = JSON.stringify({ version: VERSION, title, ...packSteps(steps) });
  const of = Math.max(1, Math.ceil(text.length / CHARACTERS_PER_PART));
  return Array.from({ length: of }, (_, index) => {
    const start = index * CHARACTERS_PER_PART;
    const attributes = { xmlns: UNFINISHED_NAMESPACE, part: index + 1, of };
    return xmlElement(ELEMENT, attributes, escapedRest(text.slice(start, start + CHARACTERS_PER_PART)));
  });
}

/** The note that the parts make together; undefined where one is missing, since then nothing was begun yet. */
export function joinedNote(parts: readonly string[]): string | undefined {
  const numbered = parts.map((xml) => ({
    part: Number(attributeOfElement("part", xml)),
    of: Number(attributeOfElement("of", xml)),
    text: textOfElement(ELEMENT, xml) ?? "",
  }));
  const of = numbered[0]?.of ?? 0;
  // A count that the parts cannot make up tells of parts that are missing.
  if (!Number.isInteger(of) || of < 1 || of > parts.length) return undefined;
  const byPart = new Map(numbered.map((one) => [one.part, one]));
  const inOrder = Array.from({ length: of }, (_, index) => byPart.get(index + 1));
  const texts = inOrder.flatMap((found) => (found ? [found.text] : []));
  return texts.length === of ? texts.join("") : undefined;
}

/** Reads a note; undefined where it is damaged or of a later version. */
export function readUnfinished(note: string): UnfinishedAction | undefined {
  try {
    const found = JSON.parse(note) as { readonly version?: unknown; readonly title?: unknown };
    if (found.version !== VERSION || typeof found.title !== "string") return undefined;
    const steps = unpackSteps(found);
    return steps && { title: found.title.slice(0, LONGEST_TITLE), steps };
  } catch {
    return undefined;
  }
}

/** Two characters that XML does not know and JSON leaves as they are. */
function escapedRest(text: string): string {
  return text.replace(/\uFFFE/g, "\\ufffe").replace(/\uFFFF/g, "\\uffff");
}
