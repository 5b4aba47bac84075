import { readStatement } from "../../../src/core/parse/statement";

describe("a change that a noun or a verb of falling tells is no level", () => {
  test.each([
    ["Reduction of the cycle time by at least 10%", -0.1],
    ["Increase in sales by 10%", 0.1],
    ["Steigerung der Effizienz um 30 %", 0.3],
    ["Steigerung der Qualität um mindestens 30 %", 0.3],
    ["Anfragen sinken um mindestens 30 %", -0.3],
    ["Stijging van de omzet met 20 %", 0.2],
    ["Raise the number of less active users by 20%", 0.2],
  ])("%s: %d", (text, relativeChange) =>
    expect(readStatement(text)).toMatchObject({ type: "relative", relativeChange }),
  );

  test.each(["Umsatz um 30 % ausweiten", "Nutzung um 30 %"])("%s says no way", (text) =>
    expect(readStatement(text)).toMatchObject({ type: "unparseable" }),
  );
});

describe("what was there in a time that is over is the baseline", () => {
  test.each([
    ["Deliver 3 RTP features in Q1 (vs 2 in Q4 2025)", { baseline: 2, target: 3 }],
    ["Revenue of 5M (vs 4M in 2025)", { baseline: 4e6, target: 5e6 }],
    ["Erhöhung der Quoten von durchschnittlich 28 % auf bis zu 60 %", { baseline: 0.28, target: 0.6 }],
  ])("%s", (text, numbers) => expect(readStatement(text)).toMatchObject(numbers));
});

describe("months within which something is to be done are no target, unless they are measured", () => {
  test.each([
    ["Generare un ROI positivo entro 6 mesi dal go-live", undefined],
    ["Break even within 18 months", undefined],
    ["Payback within 12 months", 12],
    ["Answer within 24 hours", 24],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});

test.each([
  ["Publish updates on 4/4 pages", 4],
  ["Refresh 3/3 first pages", 3],
  ["Rating of 5/5 stars", 5],
  ["CSAT at 5/5", 5],
])("%s: %d", (text, target) => expect(readStatement(text).target).toBe(target));
