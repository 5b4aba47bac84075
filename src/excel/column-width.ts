/** Excel's own dialog counts characters of the standard font; the library speaks in points. */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** 8.43 characters → 48 points: whole pixels, as a width that was read gets back to what it was. */
export function pointsOf(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

/** 48 points → 8.43 characters. */
export function charactersOf(points: number): number {
  const characters = (points / POINTS_PER_PIXEL - PADDING_PIXELS) / PIXELS_PER_CHARACTER;
  return Math.round(characters * 100) / 100;
}
