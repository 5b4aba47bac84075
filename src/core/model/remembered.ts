/** Beyond so many texts the memory begins anew: those of the largest plan fit in. */
const MOST = 50_000;

/** The same reading of things that never change, with what it found of each before; it is forgotten with the thing. */
export function rememberedOf<Thing extends object, Value>(
  read: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.value;
    const value = read(thing);
    known.set(thing, { value });
    return value;
  };
}

/** The same reading, with what it found of each text before; for readings that the text alone decides. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}
