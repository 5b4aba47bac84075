import { HEALTH_TONES, STALENESS_TONES, VERDICT_TONES, type Tone } from "../../model/tones";
import type { WordFormat } from "../../model/write-plan";
import type { ColumnName } from "../../model/marks";

/** Fill and font of the four looks; each pair has a contrast of at least 7:1, so it also prints well in grey. */
const LOOKS: Readonly<Record<Tone, { readonly fill: string; readonly font: string }>> = {
  good: { fill: "#E2F0D9", font: "#1E4620" },
  warning: { fill: "#FFF2CC", font: "#5C4400" },
  bad: { fill: "#F8D7DA", font: "#6B1420" },
  unknown: { fill: "#E7E6E6", font: "#3B3B3B" },
};

const TONES: Readonly<Record<ColumnName, Readonly<Record<string, Tone>>>> = {
  direction: {},
  health: HEALTH_TONES,
  staleness: STALENESS_TONES,
  link: VERDICT_TONES,
};

/** How the words of a column look; the word itself always stands beside its colour. */
export function wordFormats(name: ColumnName): readonly WordFormat[] {
  return Object.entries(TONES[name]).map(([word, tone]) => ({ word, ...LOOKS[tone] }));
}

/** Wide enough for the longest word of the column and the filter button. */
export const COLUMN_CHARACTERS: Readonly<Record<ColumnName, number>> = {
  direction: 12,
  health: 14,
  staleness: 16,
  link: 20,
};
