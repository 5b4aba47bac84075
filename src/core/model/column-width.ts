/** Of the standard font, as Excel's own dialog counts them. */
const PIXELS_PER_CHARACTER = 7;
const PADDING_PIXELS = 5;

/** A column of 8.43 characters is 64 whole pixels wide. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + PADDING_PIXELS);
}

/** 64 pixels → 8.43 characters. */
export function charactersIn(pixels: number): number {
  const characters = (pixels - PADDING_PIXELS) / PIXELS_PER_CHARACTER;
  return Math.round(characters * 100) / 100;
}

/** As a file says it, where what stays free is part of the width: 8.43 characters → 9.14. */
export function widthInFile(characters: number): number {
  return (characters * PIXELS_PER_CHARACTER + PADDING_PIXELS) / PIXELS_PER_CHARACTER;
}
