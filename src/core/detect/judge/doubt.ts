import type { Observations } from "./observed";

/** What no other observation outweighs, and how likely a table may be one of ours at most. */
export interface Doubt {
  readonly observation: string;
  readonly atMost: number;
}

/** Excel says itself what this is; no weight of other observations makes it a table that is kept by hand. */
export const PIVOT = "headings of a pivot";
export const ROWS_OF_OTHERS = "rows of other tables";
const OTHER_HEADINGS = "look-alike headings";
export const PLANNED = "steps below periods";
const WEIGHTS = "heading weight";
const LOOKS = "headed by looks alone";

/** Asked about, never claimed. */
const ASKED = 0.45;
/** Not even asked about. */
const SILENT = 0.1;
/** Of the four that are counted. */
const [TWO_HEADINGS, THREE_HEADINGS] = [0.5, 0.75];
/** Among the rest are sums and names that say nothing. */
const MOST_ROWS = 0.4;

/**
 * What speaks so plainly for another kind of table that it is not claimed, whatever its numbers are like: people set
 * targets for games, households and stocks as well. Weights add up, so that enough of them would outweigh this.
 */
export function doubtOf(observations: Observations): Doubt | undefined {
  const strength = (name: string): number => observations[name] ?? 0;
  if (strength(PIVOT) === 1) return { observation: PIVOT, atMost: 0 };
  if (strength("named ours") > 0) return undefined;
  const saysKpi = strength("headings say kpi") > 0 || strength("heading measure") >= 0.6;
  if (strength(ROWS_OF_OTHERS) >= MOST_ROWS && !(saysKpi && strength("heading target") > 0))
    return { observation: ROWS_OF_OTHERS, atMost: ASKED };
  const hasValues = ["target", "actual", "keyResult"].some((role) => strength(`heading ${role}`) > 0);
  if (strength(PLANNED) > 0 && !hasValues) return { observation: PLANNED, atMost: ASKED };
  if (saysKpi || strength("key results named") > 0) return undefined;
  if (strength(WEIGHTS) > 0 && !hasValues) return { observation: WEIGHTS, atMost: ASKED };
  if (strength(OTHER_HEADINGS) >= TWO_HEADINGS) {
    const isPlain = strength(OTHER_HEADINGS) >= THREE_HEADINGS;
    return { observation: OTHER_HEADINGS, atMost: isPlain ? SILENT : ASKED };
  }
  return strength(LOOKS) > 0 && strength("no numbers") > 0
    ? { observation: LOOKS, atMost: ASKED }
    : undefined;
}
