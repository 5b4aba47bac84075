import type { Word } from "./read-words";

const SHORTEST = 3;
const LONGEST = 5;

/**
 * The abbreviations that neighbouring words could have, with little words and without them, and the words each stands
 * for.
 * @example abbreviations(readWords("know-your-customer reviews")).get("kyc") → ["know", "your", "customer"]
 */
export function abbreviations(words: readonly Word[]): ReadonlyMap<string, readonly string[]> {
  const spelled = new Map<string, readonly string[]>();
  const stems = words.map(({ stem }) => stem);
  const withoutLittle = words.flatMap(({ stem, kind }) => (kind === "stop" ? [] : stem));
  spellOut(stems, spelled);
  if (withoutLittle.length < stems.length) spellOut(withoutLittle, spelled);
  return spelled;
}

function spellOut(stems: readonly string[], spelled: Map<string, readonly string[]>): void {
  for (let start = 0; start + SHORTEST <= stems.length; start++) {
    let letters = "";
    for (let end = start; end < Math.min(start + LONGEST, stems.length); end++) {
      letters += stems[end]?.[0] ?? "";
      if (end - start + 1 >= SHORTEST) spelled.set(letters, stems.slice(start, end + 1));
    }
  }
}
