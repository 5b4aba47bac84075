import type { Word } from "./read-words";

const SHORTEST = 3;
const LONGEST = 5;

/**
 * The abbreviations that neighbouring words could have, with little words and without them, and the words each stands
 * for.
 * @example abbreviations(readWords("know-your-customer reviews")).get("kyc") → ["know", "your", "customer"]
 */
export function abbreviations(words: readonly Word[]): ReadonlyMap<string, readonly string[]> {
  const withoutLittle = words.filter(({ kind }) => kind !== "stop");
  return new Map([...spelledOut(words), ...spelledOut(withoutLittle)]);
}

function spelledOut(words: readonly Word[]): readonly (readonly [string, readonly string[]])[] {
  const stems = words.map(({ stem }) => stem);
  return stems.flatMap((_, start) => {
    const longest = Math.min(LONGEST, stems.length - start);
    return Array.from({ length: Math.max(longest - SHORTEST + 1, 0) }, (__, more) => {
      const spelled = stems.slice(start, start + SHORTEST + more);
      return [spelled.map((stem) => stem[0] ?? "").join(""), spelled] as const;
    });
  });
}
