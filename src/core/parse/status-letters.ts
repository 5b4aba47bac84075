import type { StatusMeaning } from "../model/opinion";

/** The letters of traffic lights in one tongue; one of `telling` has to be there, since a lone G is green or gelb. */
interface Lights {
  readonly telling: string;
  readonly meanings: Readonly<Record<string, StatusMeaning>>;
}

const LIGHTS: readonly Lights[] = [
  { telling: "AY", meanings: { R: "bad", A: "middle", Y: "middle", G: "good", B: "done" } },
  { telling: "AO", meanings: { R: "bad", A: "middle", O: "middle", V: "good" } },
  { telling: "V", meanings: { R: "bad", G: "middle", V: "good" } },
];
/** `RAG`, `BRAG status`, `RYG`. */
const LETTERS_IN_HEADING = /\bb?r[ay]gb?\b/i;

/**
 * What single letters mean where a whole column holds nothing else: R, A and G of a `RAG`, V, A and R of a semáforo.
 * Letters that fit two tongues, or none, mean nothing.
 */
export function statusLetters(
  heading: string,
  statuses: readonly string[],
): ReadonlyMap<string, StatusMeaning> {
  const letters = new Set(statuses.map((text) => text.trim().toUpperCase()));
  const said = LETTERS_IN_HEADING.exec(heading)?.[0].toUpperCase() ?? "";
  const told = [...letters, ...said];
  const fitting = LIGHTS.filter(
    ({ telling, meanings }) =>
      told.every((letter) => letter in meanings) && told.some((letter) => telling.includes(letter)),
  );
  const [only, ...others] = fitting;
  return new Map(only && others.length === 0 ? Object.entries(only.meanings) : []);
}
