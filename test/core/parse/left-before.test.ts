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

test("`em 70 %` behind `inicial` is how far it falls, where a verb says that it does", () => {
  expect(readStatement("Reduzir o tempo inicial em 60%")).toMatchObject({ relativeChange: -0.6 });
  expect(readStatement("Reduzir o tempo inicial de 70 min para 50 min")).toMatchObject({
    baseline: 70,
    target: 50,
  });
});

test.each(["Voor tier 2 willen we een proces", "For the pilot, fase 3 is planned"])(
  "%s: a name of any language has a number",
  (text) => expect(readStatement(text).target).toBeUndefined(),
);
