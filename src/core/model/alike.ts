/** Whether two pieces of plain data say the same in the same order, however deep. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [parts, others] = [Object.entries(one), Object.entries(other)];
  return (
    parts.length === others.length &&
    parts.every(([name, part], at) => others[at]?.[0] === name && isAlike(part, others[at][1]))
  );
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
