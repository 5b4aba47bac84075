import { normaliseHeading } from "../text/normalise-heading";
import { REMAINING_WORDS } from "../vocabulary/remaining-words";

const WORDS: ReadonlySet<string> = new Set(REMAINING_WORDS.split("|"));

/** Whether a heading says what is still missing: `Left`, `Noch offen`, `Remaining (€)`. */
export function isRemaining(heading: string): boolean {
  return WORDS.has(normaliseHeading(heading.replace(/\s*[([][^()[\]]*[)\]]\s*$/, "")));
}
