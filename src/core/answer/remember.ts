/** Texts that are asked again and again, as in a column; beyond this many the memory begins anew. */
const MOST = 20_000;

/** The same reading, with what it found of each text before: for readings that the text alone decides. */
export function remembering<Value extends object>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
