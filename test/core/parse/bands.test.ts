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
    ["G >= 95; A 90-94; R < 90", "at least", 95, 5],
    ["G: >=95; A: ; R: <90", "at least", 95, 5],
  ])("%s", (text, bound, value, tolerance) => {
    const bands = readBands(text);
    expect(bands).toMatchObject({ kind: "value", value: { target: { kind: "number", bound, value } } });
    expect(bands.kind === "value" && bands.value?.tolerance).toBeCloseTo(tolerance, 5);
  });

  test("around a band of its own", () => {
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
    "A 90-95; G >= 95; G >= 97",
    "G 4-5; A 3-9; R < 3",
    "G >= 95; A < 95",
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
