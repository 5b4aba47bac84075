import { readStatement } from "../../../src/core/parse/statement";

describe("a number that is called what was is no target, wherever it stands", () => {
  test.each([
    ["Die Marge steigt auf 32 % nach 28 % im Vorjahr", 0.28, 0.32],
    ["Lograr una tasa de apertura del 25 %, frente al 18 % actual", 0.18, 0.25],
    ["Liefertreue auf 95 % nach 91 % im Vorjahr", 0.91, 0.95],
    ["Retouren von 12 % nach 9 % senken", 0.12, 0.09],
  ])("%s", (text, baseline, target) =>
    expect(readStatement(text)).toMatchObject({ type: "from-to", baseline, target }),
  );
});

describe("where no other number stands, there is none to reach", () => {
  test.each([
    "Digitalise the order process (today 60 % on paper)",
    "Bestellungen digitalisieren (heute 60 % auf Papier)",
    "Digitalizzare il processo ordini (oggi 60% cartaceo)",
    "Réduire les délais (actuellement 12 jours)",
  ])("%s", (text) => {
    const { target, baseline } = readStatement(text);
    expect([target, baseline]).toEqual([undefined, undefined]);
  });
});
