/** Beyond so many texts the memory begins anew: those of the largest plan fit in. */
const MOST = 50_000;

/** The same reading, with what it found of each text before; for readings that the text alone decides. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}

/** The same reading of things that never change, with what it found of each before; it is forgotten with the thing. */
export function rememberedOf<Thing extends object, Value>(
  read: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined || known.has(thing)) return before as Value;
    const value = read(thing);
    known.set(thing, value);
    return value;
  };
}

/** The same where other things decide too: in another scene the thing is read anew, and only that is remembered. */
export function rememberedIn<Thing extends object, Scene extends object, Value>(
  read: (thing: Thing, scene: Scene) => Value,
): (thing: Thing, scene: Scene) => Value {
  const known = new WeakMap<Thing, { readonly scene: Scene; readonly value: Value }>();
  return (thing, scene) => {
    const before = known.get(thing);
    if (before && isSame(before.scene, scene)) return before.value;
    const value = read(thing, scene);
    known.set(thing, { scene, value });
    return value;
  };
}

/** Whether two are made of the very same things, lists of them included. */
export function isSame<Scene extends object>(one: Scene, other: Scene): boolean {
  if (one === other) return true;
  // Asked of each row of a workbook several times over: no lists of names are made.
  let more = 0;
  for (const part in other) {
    if (!isSamePart(one[part], other[part])) return false;
    more++;
  }
  for (const part in one) if (part in one) more--;
  return more === 0;
}

function isSamePart(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

const firstOfText = new Map<string, unknown>();

/** The equal data of before in the place of these, so that what was found with them is found again; plain data only. */
export function settled<Data>(data: Data): Data {
  const text = JSON.stringify(data);
  const first = firstOfText.get(text);
  if (first !== undefined) return first as Data;
  if (firstOfText.size >= MOST) firstOfText.clear();
  firstOfText.set(text, data);
  return data;
}
