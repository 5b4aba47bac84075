import { evaluateHealthWord } from "../../../src/core/answer/evaluate-health";
import { readBands } from "../../../src/core/parse/bands";

describe("green, amber and red in a text", () => {
  test.each([
    ["G >= 95 %, A 90-95 %, R < 90 %", "at least", 0.95, 0.05],
    ["Green: >= 95%; Amber: 90-95%; Red: < 90%", "at least", 0.95, 0.05],
    ["R < 90 %; A 90-95 %; G >= 95 %", "at least", 0.95, 0.05],
    ["Grün ≥ 95 %, Gelb 90–95 %, Rot < 90 %", "at least", 0.95, 0.05],
    ["Vert <= 5 jours; Orange 5-8 jours; Rouge > 8 jours", "at most", 5, 3],
    ["🟢 ≤ 2 🟡 2-3 🔴 > 3", "at most", 2, 1],
    ["G: 95; A: 90; R: 90", "at least", 95, 5],
    ["G: 2; A: 3; R: >3", "at most", 2, 1],
    ["G: 0.95; R: 0.9", "at least", 0.95, 0.05],
    ["G: 2; R: 0", "at least", 2, 2],
    ["G >= 95; A 90-94; R < 90", "at least", 95, 5],
    ["G: >=95; A: ; R: <90", "at least", 95, 5],
    ["G: ≤10; A: 11–13; R: >13", "at most", 10, 3],
    ["G: ≤10; A: 11–13; R: ≥14", "at most", 10, 3],
    ["G ≥ 4.6; A 4.0–4.5; R < 4.0", "at least", 4.6, 0.6],
    ["G ≥ .95; A .90–.94; R < .90", "at least", 0.95, 0.05],
    ["G ≥ 95 %; A 90–94 %; R ≤ 89 %", "at least", 0.95, 0.05],
    ["G ≥ 95 %; A 90–94,9 %; R < 90 %", "at least", 0.95, 0.05],
    ["Grün ≤ 4,5 Tage; Gelb 4,6–6,0 Tage; Rot > 6,0 Tage", "at most", 4.5, 1.5],
    ["G ≤ $1.2M; A $1.3–1.5M; R > $1.5M", "at most", 1.2e6, 3e5],
    ["G ≤ $18,000; A $18,001–$20,000; R > $20,000", "at most", 18000, 2000],
    ["G: <=5; A: 5 to 8; R: >8", "at most", 5, 3],
    ["Grün ≥ 95 %; Gelb 90 bis 95 %; Rot < 90 %", "at least", 0.95, 0.05],
    ["G >= 95%; A >= 90% and < 95%; R < 90%", "at least", 0.95, 0.05],
    ["G ≥95; A ≥90–<95; R <90", "at least", 95, 5],
    ["G > 95; A 90 - <95; R < 90", "at least", 95, 5],
    ["G: <5; A: >=5 <8; R: >=8", "at most", 5, 3],
    ["G: 0-5; A: 6-10; R: >10", "at most", 5, 5],
    ["G: 0–5 days; A: 6–10 days; R: >10 days", "at most", 5, 5],
    ["G: 0-2%; R: >2%", "at most", 0.02, 0],
    ["G: 90-100%; A: 80-89%; R: <80%", "at least", 0.9, 0.1],
    ["G: 90-100; A: 75-89; R: 0-74", "at least", 90, 15],
    ["Grün 0–4,9 %; Gelb 5–9,9 %; Rot 10–100 %", "at most", 0.049, 0.05],
    ["Yeşil ≤ %10; Sarı %11–20; Kırmızı > %20", "at most", 0.1, 0.1],
    ["Yeşil ≥ %95; Sarı %90–%94; Kırmızı < %90", "at least", 0.95, 0.05],
  ])("%s", (text, bound, value, tolerance) => {
    const bands = readBands(text);
    expect(bands).toMatchObject({ kind: "value", value: { target: { kind: "number", bound, value } } });
    expect(bands.kind === "value" && bands.value?.tolerance).toBeCloseTo(tolerance, 5);
  });

  test("what lies between two bands is in the worse of them", () => {
    const health = (actual: number) =>
      evaluateHealthWord({ actual, target: "G: ≤10; A: 11–13; R: ≥14", asOf: 46000 });
    expect([10, 10.5, 13, 13.5].map(health)).toEqual(["On track", "At risk", "At risk", "Off track"]);
  });

  test("around a band of its own, also where it begins at 0", () => {
    expect(readBands("G 0-5; A -5-10; R > 10")).toMatchObject({
      kind: "value",
      value: { target: { kind: "range", lower: 0, upper: 5 }, tolerance: 5 },
    });
    expect(readBands("G 4-5; A 3-6; R < 3")).toMatchObject({
      kind: "value",
      value: { target: { kind: "range", lower: 4, upper: 5 }, tolerance: 1 },
    });
  });

  test.each([
    "G >= 95 %, A 80-90 %, R < 80 %",
    "G >= 95; A 96-98; R < 90",
    "G 95; A 90; R 85",
    "G >= 95; A soon; R < 90",
    "G >= 95; A >= 85 and < 90; R < 85",
    "A 90-95; G >= 95; G >= 97",
    "G 4-5; A 3-9; R < 3",
    "G >= 95; A < 95",
    "G 2-8; A 9-10; R > 10",
    "G 5-10; R < 5",
    "G ≤ 10; A 12–13; R > 13",
    "G ≤ 10; A 11–13; R > 15",
    "G ≥ 4.6; A 4.0–4.4; R < 4.0",
    "G ≥ 95.0 %; A 90.0–94.0 %; R < 90.0 %",
    "G ≥ 90 %; A 70–80 %; R < 70 %",
    "G ≥ 1000; A 900–985; R < 900",
    "G ≥ 95; A 90–96; R < 90",
    "G 95; A 95; R 95",
  ])("%s does not fit together, and says so", (text) => {
    expect(readBands(text)).toMatchObject({
      kind: "invalid",
      reason: expect.stringMatching(/bands/) as string,
    });
  });

  test.each([
    "95 %",
    ">= 95",
    "4-5",
    "Green",
    "green energy share",
    "A 90-95",
    "n/a",
    "R&D budget",
    "Raise from 5 to 8",
  ])("%s states no bands", (text) => {
    expect(readBands(text)).toEqual({ kind: "value", value: undefined });
  });
});
