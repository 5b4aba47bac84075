import fc from "fast-check";
import { fold } from "../../../src/core/text/fold";

const RUNS = process.env.SOAK === "1" ? 100_000 : 2_000;

test("a text of plain letters and signs is folded as it is beside one that is not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary-ascii", maxLength: 60 }), (text) => {
      // What has no width goes, so both must come to the same.
      expect(fold(text)).toBe(fold(`\u200b${text}`));
    }),
    { numRuns: RUNS },
  );
});

test.each([
  ["  Zwölf –  Tage ", "zwolf - tage"],
  ["Churn  `Rate`", "churn 'rate'"],
  ["A\tB\nC", "a b c"],
])("%j is folded to %j", (text, folded) => expect(fold(text)).toBe(folded));
