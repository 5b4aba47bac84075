/** All of one key together, in their order; keys in the order in which they first occur. What has no key is left out. */
export function groupBy<Kind, Key>(
  all: readonly Kind[],
  keyOf: (one: Kind, at: number) => Key | undefined,
): ReadonlyMap<Key, readonly Kind[]> {
  const groups = new Map<Key, Kind[]>();
  let at = 0;
  for (const one of all) {
    const key = keyOf(one, at++);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
