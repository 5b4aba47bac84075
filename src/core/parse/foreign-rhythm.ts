import { fold } from "../text/fold";
import { FOREIGN_RHYTHMS } from "../vocabulary/foreign-rhythms";

const DAYS_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(FOREIGN_RHYTHMS).flatMap(([days, words]) =>
    words.split("|").map((word): readonly [string, number] => [spelled(word), Number(days)]),
  ),
);

/** `AYLIK` loses the dot that its small letter never had. */
function spelled(text: string): string {
  return fold(text).replace(/ı/g, "i");
}

/** What our functions read as irregular. */
const IRREGULAR = "irregular";

/**
 * A rhythm in a language that no function knows the word of, as one is to be told it: `miesięcznie` → 31, `vid behov` → irregular.
 */
export function foreignRhythm(text: string): number | string | undefined {
  const days = DAYS_OF.get(spelled(text));
  return days === 0 ? IRREGULAR : days;
}
