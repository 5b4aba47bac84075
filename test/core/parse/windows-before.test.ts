import { readStatement } from "../../../src/core/parse/statement";

test.each([
  ["Bis in drei Jahren mindestens fünf neue Produkte auf den Markt bringen", 5],
  ["Bis in 18 Monaten 40 Filialen eröffnen", 40],
])("until when is not how much: %s", (text, target) => expect(readStatement(text).target).toBe(target));

test.each([
  ["Eine Bewertung von 4,5 Sternen oder höher", 4.5, "at least"],
  ["Reach 20 customers or more", 20, "at least"],
  ["Handle 3 escalations or fewer", 3, "at most"],
])("a bound may stand behind what is counted: %s", (text, target, direction) =>
  expect(readStatement(text)).toMatchObject({ type: "threshold", target, direction }),
);
