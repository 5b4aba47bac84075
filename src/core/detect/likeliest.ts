import { overlaps } from "../model/address";
import { groupBy } from "../model/group-by";
import type { JudgedCandidate } from "./not-taken";

/** Of candidates that share cells the likelier one stays; in the order in which they stand. */
export function likeliest(judged: readonly JudgedCandidate[]): readonly JudgedCandidate[] {
  const rivals = rivalsOf(judged);
  const kept = new Set<JudgedCandidate>();
  const byConfidence = [...judged].sort(
    (one, other) => other.judgement.confidence - one.judgement.confidence,
  );
  for (const one of byConfidence) {
    if (!rivals.get(one)?.some((rival) => kept.has(rival))) kept.add(one);
  }
  return judged.filter((one) => kept.has(one));
}

type Rivals = ReadonlyMap<JudgedCandidate, readonly JudgedCandidate[]>;

/** With whom each shares cells, found by walking down every sheet once: thousands of blocks stand apart. */
function rivalsOf(judged: readonly JudgedCandidate[]): Rivals {
  const rivals = new Map<JudgedCandidate, JudgedCandidate[]>(judged.map((one) => [one, []]));
  for (const onSheet of groupBy(judged, ({ found }) => found.sheet).values()) {
    const down = [...onSheet].sort((one, other) => areaOf(one).top - areaOf(other).top);
    const pairs = down.flatMap((one, at) =>
      below(down, at)
        .filter((other) => overlaps(areaOf(one), areaOf(other)))
        .map((other) => [one, other] as const),
    );
    for (const [one, other] of pairs) {
      rivals.get(one)?.push(other);
      rivals.get(other)?.push(one);
    }
  }
  return rivals;
}

/** Those that begin before this one ends. */
function below(down: readonly JudgedCandidate[], at: number): readonly JudgedCandidate[] {
  const one = down[at];
  let end = at + 1;
  while (one && end < down.length && topOf(down[end]) <= areaOf(one).bottom) end++;
  return down.slice(at + 1, end);
}

function topOf(one: JudgedCandidate | undefined): number {
  return one ? areaOf(one).top : Infinity;
}

function areaOf({ found }: JudgedCandidate): JudgedCandidate["found"]["region"]["area"] {
  return found.region.area;
}
