import { HEALTH_TONES, STALENESS_TONES, VERDICT_TONES, type Tone } from "../core/model/tones";

/** `Stale` and `No data` are words of two functions: as a health they say the most. */
const WORD_TONES: ReadonlyMap<string, Tone> = new Map<string, Tone>(
  Object.entries({ ...STALENESS_TONES, ...VERDICT_TONES, ...HEALTH_TONES }),
);

/** The look of a status word of ours; any other text has none. */
export function toneOf(word: string): Tone | undefined {
  return WORD_TONES.get(word);
}
