type Plain = Readonly<Record<string, unknown>>;

/** Whether two pieces of plain data say the same in the same order, however deep. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (!Array.isArray(one)) return !Array.isArray(other) && hasLikeParts(one as Plain, other as Plain);
  if (!Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, at) => isAlike(item, other[at]));
}

function hasLikeParts(one: Plain, other: Plain): boolean {
  const [names, others] = [Object.keys(one), Object.keys(other)];
  if (names.length !== others.length) return false;
  return names.every((name, at) => name === others[at] && isAlike(one[name], other[name]));
}

/** Each of before in the place of one that stands there now and says the same; the very list where all do. */
export function asBefore<Item extends object>(
  before: readonly Item[],
  now: readonly Item[],
  placeOf: (item: Item) => string,
): readonly Item[] {
  const known = new Map(before.map((item) => [placeOf(item), item]));
  const items = now.map((item) => {
    const was = known.get(placeOf(item));
    return was && isAlike(was, item) ? was : item;
  });
  const isWhole = items.length === before.length && items.every((item, at) => item === before[at]);
  return isWhole ? before : items;
}
