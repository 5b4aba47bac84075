import { fold } from "../text/fold";
import { BAND_EDGE_WORDS, type Band } from "../vocabulary/band-words";
import { bandOfWord } from "./bands";

const EDGES = BAND_EDGE_WORDS.split(", ")
  .map((word) => ` ${fold(word)}`)
  .sort((one, other) => other.length - one.length);

/** Marks as heads of columns: numbers that are bad, fair and good. */
const MARKS: ReadonlyMap<string, Band> = new Map([
  ...marks("good", "good, gut, bon, bien, bueno, bom, buono, goed, iyi, good enough"),
  ...marks("middle", "ok, okay, fair, acceptable, mittel, moyen, regular, razoável, medio, matig, orta"),
  ...marks("bad", "bad, poor, schlecht, mauvais, malo, mal, ruim, cattivo, slecht, kötü"),
]);

function marks(band: Band, words: string): readonly (readonly [string, Band])[] {
  return words.split(", ").map((word) => [fold(word), band]);
}

/** `Bad | OK | Good`: which band such a mark heads. They mean one only together. */
export function bandMarked(heading: string): Band | undefined {
  return MARKS.get(fold(heading));
}

/** Which band the head of a column names: `Green threshold`, `Grün ab`, `Vert ≥` → good. */
export function bandNamed(text: string): Band | undefined {
  const folded = fold(text);
  const edge = EDGES.find((word) => folded.endsWith(word)) ?? "";
  return bandOfWord(folded.slice(0, folded.length - edge.length), text.trim());
}
