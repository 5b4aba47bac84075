/**
 * How often proposals of a likeness were right, on link sets that were labelled first and never tuned for, read down a
 * little because real workbooks are less tidy: in seven languages, 54 of 58 between 0.42 and 0.85, 91 of 93 above.
 */
const RIGHT_AT: readonly (readonly [likeness: number, share: number])[] = [
  [0, 0],
  [0.42, 0.68],
  [0.5, 0.75],
  [0.7, 0.84],
  [0.85, 0.91],
  [0.95, 0.96],
  [1, 0.99],
];

/**
 * The share of proposals with this likeness that are right, 0 to 1: what a person is told.
 * @example confidence(0.85) → 0.91
 */
export function confidence(likeness: number): number {
  const above = RIGHT_AT.findIndex(([from]) => from >= likeness);
  const [to, shareTo] = RIGHT_AT[above < 0 ? RIGHT_AT.length - 1 : above] ?? [1, 1];
  const [from, shareFrom] = RIGHT_AT[above - 1] ?? [to, shareTo];
  return to <= from ? shareTo : shareFrom + ((shareTo - shareFrom) * (likeness - from)) / (to - from);
}
