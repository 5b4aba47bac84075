import type { Mention } from "./find-metrics";
import type { Word } from "./read-words";

/** The phrase that each word stands in: little words, numbers and movements stand between phrases. */
function phraseNumbers(words: readonly Word[]): readonly number[] {
  let phrase = 0;
  return words.map((word) => (word.kind === "word" && word.weight > 0 ? phrase : phrase++));
}

/** `4 seconds per transaction` is not about transactions. */
const PER = new Set(["per", "pro", "je", "par", "por", "for", "pour", "para"]);

function isDenominator(mention: Mention, words: readonly Word[]): boolean {
  return PER.has(words[(mention.at[0] ?? 0) - 1]?.stem ?? "");
}

/** In `adoption of the recommendation feature` nobody recommends anything. */
function isInside(mention: Mention, other: Mention): boolean {
  const [start = 0, end = 0] = [other.at[0], other.at.at(-1)];
  return mention !== other && mention.at.every((at) => at > start && at < end);
}

/** The mention that a text is about: of the first phrase that names a metric, the last one. */
export function mainMention(mentions: readonly Mention[], words: readonly Word[]): Mention | undefined {
  const phrases = phraseNumbers(words);
  const phraseOf = (mention: Mention) => phrases[mention.at.at(-1) ?? 0];
  const outer = mentions.filter((mention) => !mentions.some((other) => isInside(mention, other)));
  const first = outer.find((mention) => !isDenominator(mention, words));
  return first && outer.filter((mention) => phraseOf(mention) === phraseOf(first)).at(-1);
}
