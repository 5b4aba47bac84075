import { saidBy } from "../../../src/core/extract/said-by";

test.each([
  ["Vaccinate 300 dogs", true],
  ["Every depot has a fire drill planned", true],
  ["Alle Lager auf das neue System migriert", true],
  ["Guía de devoluciones redactada y publicada", true],
  ["Orders completed", false],
  ["Test coverage", false],
  ["Deliver 600 leads", false],
  ["Mindestens 70 % der Fahrer haben ein Profil erstellt", false],
  ["Reduce complaints about late parcels", false],
  ["Plan adherence from 80 % to 95 %", false],
])("a row is work by its grammar, as a single sentence is: %s: %s", (text, isActivity) =>
  expect(saidBy(text).isActivity).toBe(isActivity),
);
