import { readKeyResult } from "../../../src/core/parse/key-result";
import { readStatement } from "../../../src/core/parse/statement";

describe("Polish sentences", () => {
  test.each([
    ["Zwiększyć przychody z 2 mln zł do 3 mln zł", { baseline: 2e6, target: 3e6, unit: "PLN" }],
    ["Skrócić czas odpowiedzi z 24 do 8 godzin", { baseline: 24, target: 8, unit: "hours" }],
    ["Zmniejszyć odsetek zwrotów z 6% na 4%", { baseline: 0.06, target: 0.04, direction: "decrease" }],
    ["Obniżyć koszty wysyłki o 12 %", { relativeChange: -0.12, direction: "decrease" }],
    ["Wzrost sprzedaży o 15% rok do roku", { relativeChange: 0.15, direction: "increase" }],
    ["Pozyskać 20 nowych klientów do końca czerwca 2026 r.", { target: 20 }],
    ["Utrzymać marżę powyżej 30 %", { target: 0.3, type: "maintain", direction: "at least" }],
    ["Co najmniej 95 % zamówień na czas", { target: 0.95, direction: "at least" }],
    ["Nie więcej niż 3 awarie w miesiącu", { target: 3, direction: "at most" }],
    ["Czas ładowania strony poniżej 2 sekund", { target: 2, unit: "seconds", direction: "at most" }],
    ["Opublikować 2 artykuły tygodniowo", { target: 2 }],
    ["Zatrudnić 4 programistów", { target: 4 }],
    ["Podwoić liczbę subskrybentów", { relativeChange: 1 }],
    ["Marża 32 % (obecnie 28 %)", { baseline: 0.28, target: 0.32 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));

  test("what no Polish word leads is still not read by its letters alone", () => {
    expect(readStatement("Şikâyet sayısı 5").target).toBeUndefined();
  });
});

test.each([
  ["Przeprowadzić 15 wywiadów z klientami", true],
  ["Pozyskać 20 nowych klientów", false],
  ["Publicera 4 artiklar per månad på bloggen", true],
  ["Minst 40 nya kunder", false],
  ["Pro Woche werden 25 Gespräche durchgeführt", true],
])("work in Polish, Swedish and German: %s", (text, isActivity) =>
  expect(readKeyResult(text).isActivity).toBe(isActivity),
);

describe("numbers in words keep their order", () => {
  test.each([
    ["dwa", 2],
    ["dwóch", 2],
    ["trzech", 3],
    ["cztery", 4],
    ["pięć", 5],
  ])("%s is %d", (word, target) => expect(readStatement(`Pozyskać ${word} kontrakty`).target).toBe(target));
});
