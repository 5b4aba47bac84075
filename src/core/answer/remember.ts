import type { CellValue } from "../model/cell";
import type { Locale } from "../model/workbook";
import type { Argument } from "./argument";

/** Texts that are asked again and again, as in a column; beyond this many the memory begins anew. */
const MOST = 20_000;

/** The same reading, with what it found of each text before; whatever the text alone does not decide is read again. */
export function remembering<Value extends object>(
  read: (value: CellValue, locale?: Locale) => Value,
): (argument: Argument, locale?: Locale) => Value {
  const known = new Map<string, Value>();
  return (argument, locale) => {
    if (typeof argument !== "string" || locale) return read(argument ?? undefined, locale);
    const before = known.get(argument);
    if (before !== undefined) return before;
    const found = read(argument);
    if (known.size >= MOST) known.clear();
    known.set(argument, found);
    return found;
  };
}
