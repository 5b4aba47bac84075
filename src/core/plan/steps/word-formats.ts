import { HEALTH_TONES, OWNERSHIP_TONES, STALENESS_TONES, VERDICT_TONES, type Tone } from "../../model/tones";
import { calledHere, type OwnWords } from "../../model/own-words";
import type { WordFormat } from "../../model/write-plan";
import { NO_PROGRESS } from "../../model/health";
import { CUT_WORD, type ColumnName } from "../../model/marks";

/**
 * The four looks; contrast at least 7:1, so they also print well in grey. What is good keeps the fill of its row: only
 * what needs somebody is coloured.
 */
const LOOKS: Readonly<Record<Tone, Omit<WordFormat, "word">>> = {
  good: { font: "#24602A" },
  warning: { fill: "#FFF1D6", font: "#6E3D00" },
  bad: { fill: "#FBE3E4", font: "#8E1B21" },
  unknown: { fill: "#EDEDED", font: "#4A4A4A" },
};

const TONES: Readonly<Record<ColumnName, Readonly<Record<string, Tone>>>> = {
  direction: {},
  health: HEALTH_TONES,
  staleness: STALENESS_TONES,
  progress: { [NO_PROGRESS]: "unknown" },
  owner: OWNERSHIP_TONES,
  link: VERDICT_TONES,
  cut: { [CUT_WORD]: "unknown" },
};

/** How the words of a column look, as they are called here; the word itself always stands beside its colour. */
export function wordFormats(name: ColumnName, words: OwnWords = {}): readonly WordFormat[] {
  return Object.entries(TONES[name]).map(([word, tone]) => ({
    word: calledHere(words, word),
    ...LOOKS[tone],
  }));
}

/** Wide enough for the longest word of the column and the filter button. */
export const COLUMN_CHARACTERS: Readonly<Record<ColumnName, number>> = {
  direction: 12,
  health: 14,
  staleness: 16,
  progress: 12,
  owner: 14,
  link: 20,
  cut: 12,
};
