import { groupBy } from "./group-by";

/** The things of which most are alike; of several such groups the first, and none of none. */
export function largestGroup<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): readonly Thing[] {
  const alike = [...groupBy(things, keyOf).values()];
  return alike.reduce<readonly Thing[]>((most, one) => (one.length > most.length ? one : most), []);
}
