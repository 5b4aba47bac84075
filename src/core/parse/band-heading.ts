import { fold } from "../text/fold";
import { BAND_EDGE_WORDS, type Band } from "../vocabulary/band-words";
import { bandOfWord } from "./bands";

const EDGES = BAND_EDGE_WORDS.split(", ")
  .map((word) => ` ${fold(word)}`)
  .sort((one, other) => other.length - one.length);

/** Which band the head of a column names: `Green threshold`, `Grün ab`, `Vert ≥` → good. */
export function bandNamed(text: string): Band | undefined {
  const folded = fold(text);
  const edge = EDGES.find((word) => folded.endsWith(word)) ?? "";
  return bandOfWord(folded.slice(0, folded.length - edge.length), text.trim());
}
