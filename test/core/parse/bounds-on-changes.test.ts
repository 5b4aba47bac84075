import { readStatement } from "../../../src/core/parse/statement";

/** Bounds from below × nouns of change, as each language puts them together. */
const LANGUAGES: readonly (readonly [
  bounds: readonly string[],
  joint: string,
  more: readonly string[],
  fewer: readonly string[],
])[] = [
  [
    ["at least 20%", "20%+", ">= 20%", "minimum 20%", "more than 20%"],
    " ",
    ["growth", "increase"],
    ["reduction"],
  ],
  [
    ["mindestens 20 %", "Minimum 20%", "über 20 %"],
    " ",
    ["Wachstum", "Steigerung", "Erhöhung"],
    ["Reduzierung", "Reduktion", "Verringerung", "Senkung", "Rückgang"],
  ],
  [
    ["au moins 20 %", "minimum 20 %", "plus de 20 %"],
    " de ",
    ["croissance", "hausse", "augmentation"],
    ["réduction", "baisse", "diminution"],
  ],
  [["al menos un 20 %", "más de 20 %"], " de ", ["aumento", "crecimiento"], ["reducción", "disminución"]],
  [["pelo menos 20%", "ao menos 20%"], " de ", ["aumento", "crescimento"], ["redução"]],
  [["almeno il 20%", "minimo 20%"], " di ", ["aumento", "crescita"], ["riduzione", "diminuzione"]],
  [["minstens 20%", "minimaal 20%"], " ", ["groei", "verhoging"], ["reductie", "daling", "verlaging"]],
  [["co najmniej 20%", "minimum 20%"], " ", ["wzrostu"], ["redukcji", "zmniejszenia"]],
  [["minst 20 %"], " ", ["ökning", "tillväxt", "økning"], ["minskning"]],
];

const spelled = (nouns: "more" | "fewer") =>
  LANGUAGES.flatMap(([bounds, joint, more, fewer]) =>
    bounds.flatMap((bound) => (nouns === "more" ? more : fewer).map((noun) => `${bound}${joint}${noun}`)),
  );

describe("a bound before a noun of change is a change, not a level, in every language", () => {
  test.each(spelled("more"))("up: %s", (text) =>
    expect(readStatement(text)).toMatchObject({ type: "relative", relativeChange: 0.2 }),
  );
  test.each(spelled("fewer"))("down: %s", (text) =>
    expect(readStatement(text)).toMatchObject({ type: "relative", relativeChange: -0.2 }),
  );
});

test.each([
  ["50%+ energy reduction", -0.5],
  ["30 % Reduzierung", -0.3],
  ["20 % de réduction des coûts", -0.2],
  ["meta: reduzir >= 60%", -0.6],
  ["two-thirds reduction in open defects", -0.666666666667],
  ["Scope 3 Emissions: 50% reduction", -0.5],
  ["Increase revenue by 20%+", 0.2],
  ["매출 30% 증가", 0.3],
  ["불량 30% 감소", -0.3],
])("%s: %d", (text, relativeChange) =>
  expect(readStatement(text)).toMatchObject({ type: "relative", relativeChange }),
);

describe("a level stays one", () => {
  test.each([
    ["At least 80% improve their score", 0.8],
    ["Mindestens 70 % verbessern ihre Note", 0.7],
    ["At least 20% of growth from new markets", 0.2],
    ["Fehlerquote senken: < 5 %", 0.05],
    ["Coverage 80%+", 0.8],
    ["50%+ of growth", 0.5],
    ["Increase coverage >= 80%", 0.8],
  ])("%s: %d", (text, target) => expect(readStatement(text).target).toBe(target));
});
