import { groupBy } from "../model/group-by";
import { LEAST_CONFIDENCE, LEAST_OFFERED } from "./judge/judge-table";

/** How likely a stretch is one of ours, and what it has in common with those under the same headings. */
export interface Judged {
  readonly confidence: number;
  readonly headings?: string | undefined;
}

/**
 * How likely each is once all are known: under the very same headings stands the same kind of thing, so where one is
 * claimed, a shorter one further down is no question any more. What is next to nothing stays so.
 */
export function judgedAlike(judged: readonly Judged[]): readonly number[] {
  const surest = new Map(
    [...groupBy(judged, ({ headings }) => headings)].map(([headings, alike]) => [
      headings,
      Math.max(...alike.map(({ confidence }) => confidence)),
    ]),
  );
  return judged.map(({ confidence, headings }) => {
    const most = headings === undefined ? 0 : (surest.get(headings) ?? 0);
    return confidence >= LEAST_OFFERED && most >= LEAST_CONFIDENCE
      ? Math.max(confidence, LEAST_CONFIDENCE)
      : confidence;
  });
}
