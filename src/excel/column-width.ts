import { charactersIn, pixelsOf } from "../core/model/column-width";

/** The library speaks in points. */
const POINTS_PER_PIXEL = 0.75;

/** 8.43 characters → 48 points: whole pixels, as a width that was read gets back to what it was. */
export function pointsOf(characters: number): number {
  return pixelsOf(characters) * POINTS_PER_PIXEL;
}

/** 48 points → 8.43 characters. */
export function charactersOf(points: number): number {
  return charactersIn(points / POINTS_PER_PIXEL);
}
