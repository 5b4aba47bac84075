import type { Bound } from "../../../src/core/model/quantity";
import { readStatement } from "../../../src/core/parse/statement";
import { readTypedValue } from "../../../src/core/parse/typed-value";

/** What a strict word becomes when it is denied, or joined with equality; each language says both in its own order. */
const MEETABLE: readonly (readonly [text: string, bound: Bound])[] = [
  ["no higher than 8", "at most"],
  ["not slower than 8", "at most"],
  ["never under 8", "at least"],
  ["not older than 8", "at most"],
  ["shorter than or equal to 8", "at most"],
  ["at or above 8", "at least"],
  ["equal to or over 8", "at least"],
  ["nicht oberhalb von 8", "at most"],
  ["nicht geringer als 8", "at least"],
  ["gleich oder unterhalb von 8", "at most"],
  ["pas au-delà des 8", "at most"],
  ["jamais sous les 8", "at least"],
  ["no sobrepasar 8", "at most"],
  ["no abajo de 8", "at least"],
  ["igual o menor que 8", "at most"],
  ["não ficar abaixo de 8", "at least"],
  ["igual ou maior do que 8", "at least"],
  ["non al di sopra di 8", "at most"],
  ["pari o inferiore a 8", "at most"],
  ["niet langer dan 8", "at most"],
  ["niet beneden 8", "at least"],
];

describe("a bound in several words is met by its number", () => {
  test.each(MEETABLE)("in a cell: %s", (text, bound) =>
    expect(readTypedValue(text)).toMatchObject({ kind: "number", value: 8, bound, strict: false }),
  );

  test.each(MEETABLE)("in a sentence: Backlog: %s", (text, direction) =>
    expect(readStatement(`Backlog: ${text}`)).toMatchObject({ target: 8, direction, isStrict: false }),
  );
});

test("a `no` that counts nothing turns no bound round", () => {
  expect(readStatement("No invoice older than 60 days").target).toBe(0);
});
