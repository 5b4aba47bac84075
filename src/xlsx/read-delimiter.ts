const DELIMITERS = [",", ";", "\t", "|"];
/** The first lines tell; a file of a million lines need not be searched. */
const SAMPLE_LINES = 40;

/**
 * The character that parts the columns: the one that occurs as often in (nearly) every line; in doubt the comma.
 * What stands between quotes does not count.
 */
export function detectDelimiter(text: string): string {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (declared) return declared;
  const lines = sampleLines(text);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: steadiness(lines, delimiter) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** Mean count per line, times the share of lines that have the most common count. */
function steadiness(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1);
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  const [commonCount, lineCount] = [...frequency].reduce(
    (best, next) => (next[1] * next[0] > best[1] * best[0] ? next : best),
    [0, 0],
  );
  const share = lineCount / Math.max(1, lines.length);
  return commonCount === 0 ? 0 : share * (1 + Math.log(commonCount));
}

function sampleLines(text: string): readonly string[] {
  // Between an odd and the next even quotation mark; a doubled one only ends a stretch and begins the next.
  const unquoted = text
    .slice(0, 200_000)
    .split('"')
    .filter((_, index) => index % 2 === 0)
    .join("");
  return unquoted
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLE_LINES);
}
