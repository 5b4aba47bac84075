import { inExcel, shownInExcel } from "../kit/in-excel";

describe("OWNER, DIRECTION and STATEMENT", () => {
  test.each([
    ["Ada Lovelace", "Named"],
    ["Lovelace, Ada", "Named"],
    ["Ada (Finance)", "Named"],
    ["Ada Lovelace / Bob Kahn", "Shared"],
    ["Ada and Bob", "Shared"],
    ["Finance", "Team"],
    ["TBD", "Missing"],
    ["everyone", "Missing"],
    ["", "Missing"],
    ["Quux", "Check"],
  ])("the owner %s is %s", (owner, word) => {
    expect(shownInExcel("OWNER", owner)).toBe(word);
  });

  test.each([
    ["Revenue", 30000, 18000, "increase"],
    ["Revenue", 18000, 30000, "decrease"],
    ["Response time", "<2h", null, "at most"],
    ["Response time", "4-5", null, "between"],
    ["Revenue", "+25%", null, "increase"],
    ["Costs", "cut 30%", null, "decrease"],
    ["Customer churn", null, null, "at most"],
    ["Customer churn", 5, 5, "at most"],
    ["NPS", "", "", "at least"],
    ["", null, null, "at least"],
  ])("%s with target %s and baseline %s is to go %s", (name, target, baseline, word) => {
    expect(shownInExcel("DIRECTION", name, target, baseline)).toBe(word);
  });

  const STATEMENT = "Lift average contract value from $18K to $30K";

  test("a statement gives one part or all seven", () => {
    expect(shownInExcel("STATEMENT", STATEMENT, "target")).toBe(30000);
    expect(shownInExcel("STATEMENT", STATEMENT, "upper")).toBe("");
    expect(shownInExcel("STATEMENT", STATEMENT)).toEqual([[18000, 30000, "", "", "USD", "increase", ""]]);
  });

  test("nothing read, or no such part, is an error", () => {
    expect(shownInExcel("STATEMENT", "")).toBe("#N/A");
    expect(shownInExcel("STATEMENT", STATEMENT, "colour")).toBe("#VALUE!");
  });
});

describe("NUMBER", () => {
  test.each([
    ["$1.2M", 1_200_000],
    ["€1.2 mn", 1_200_000],
    ["1.2 million", 1_200_000],
    ["1,2 Mio. €", 1_200_000],
    ["$18K", 18_000],
    ["18k", 18_000],
    ["1.4bn", 1_400_000_000],
    ["₹40 lakh", 4_000_000],
    ["CHF 160'000.-", 160_000],
    ["R$2.500", 2500],
    ["2 000", 2000],
    ["145.000 €", 145_000],
    ["99.9%", 0.999],
    ["99,9 %", 0.999],
    ["<2h", 2],
    ["under 2 hours", 2],
    ["≤ 8%", 0.08],
    [">=95", 95],
    ["95+", 95],
    ["4-5", 5],
    ["$18K to $30K", 30_000],
    ["+25%", 0.25],
    ["cut 30%", -0.3],
    ["(1,234)", -1234],
    ["1,234-", -1234],
    ["−1 234", -1234],
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["4.5:1", 4.5],
    ["~50", 50],
    ["top 20", 20],
    ["Yes", 1],
    ["Done", 1],
    [true, 1],
    ["No", 0],
    [0, 0],
  ])("%s is read as %d", (typed, value) => {
    expect(shownInExcel("NUMBER", typed)).toBeCloseTo(value, 9);
  });

  test.each(["", "-", "–", "n/a", "TBD", "TBC", "?", "#N/A", null, { error: "#DIV/0!" }])(
    "%j is no data",
    (typed) => {
      expect(inExcel("NUMBER", typed)).toEqual({ error: "#N/A", message: "The value is missing." });
    },
  );

  test("1,234 alone follows the locale, and without one it is ambiguous", () => {
    expect(shownInExcel("NUMBER", "1,234")).toBe("#VALUE!");
    expect(shownInExcel("NUMBER", "1,234", "en-US")).toBe(1234);
    expect(shownInExcel("NUMBER", "1,234", "de-DE")).toBe(1.234);
    expect(shownInExcel("NUMBER", "1,234", "de-CH")).toBe(1234);
    expect(shownInExcel("NUMBER", "1,234", "pt_BR")).toBe(1.234);
    expect(shownInExcel("NUMBER", "1,234", ",")).toBe(1.234);
  });

  test("a locale that nobody knows is refused by name", () => {
    expect(inExcel("NUMBER", "5", "klingon")).toEqual({
      error: "#VALUE!",
      message: '"klingon" is no locale that we know; type for example de-DE.',
    });
  });
});
