import { DUTCH_BOUNDS } from "./dutch/bounds";
import { ENGLISH_BOUNDS } from "./english/bounds";
import { FRENCH_BOUNDS } from "./french/bounds";
import { GERMAN_BOUNDS } from "./german/bounds";
import { ITALIAN_BOUNDS } from "./italian/bounds";
import { NORDIC_BOUNDS } from "./nordic/bounds";
import { POLISH_BOUNDS } from "./polish/bounds";
import { PORTUGUESE_BOUNDS } from "./portuguese/bounds";
import { SPANISH_BOUNDS } from "./spanish/bounds";
import type { Bounds } from "./language-words";

/** The bounds of the languages in which we read statements. */
export const BOUNDS: readonly Bounds[] = [
  ENGLISH_BOUNDS,
  GERMAN_BOUNDS,
  FRENCH_BOUNDS,
  SPANISH_BOUNDS,
  PORTUGUESE_BOUNDS,
  ITALIAN_BOUNDS,
  DUTCH_BOUNDS,
  POLISH_BOUNDS,
  NORDIC_BOUNDS,
];
