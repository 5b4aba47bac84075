import type { NumberReading } from "../model/check-in";
import type { Unit } from "../model/quantity";
import type { Locale } from "../model/workbook";
import { readTypedValue } from "../parse/typed-value";

interface Typed {
  readonly text: string;
  readonly value: number;
  readonly unit: Unit | undefined;
}

const NUMBER = /[\d][\d.,'\u00a0\u202f]*/g;

/**
 * A cell that holds its number as text keeps its words: `31 %` and a typed `33` → `33 %`. What is typed with a unit
 * replaces the whole text, if it is the unit that stands there.
 */
export function numberInText(held: string, { text, value, unit }: Typed, locale: Locale): NumberReading {
  const before = readTypedValue(held, locale);
  if (before.kind !== "number") return { kind: "number", value, becomes: value };
  const numbers = held.match(NUMBER) ?? [];
  const bare = text.match(NUMBER) ?? [];
  const becomes = unit !== undefined ? text : numbers.length === 1 ? held.replace(NUMBER, text) : undefined;
  const after = becomes === undefined ? undefined : readTypedValue(becomes, locale);
  const isSame = after?.kind === "number" && after.unit === before.unit && bare.length === 1;
  if (becomes === undefined || !isSame)
    return { kind: "unreadable", reason: `Its cell holds the text "${held}": type the number the same way.` };
  return { kind: "number", value: after.value, becomes };
}
