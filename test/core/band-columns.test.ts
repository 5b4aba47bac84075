import { reviewWorkbook } from "../../src/core/review-workbook";
import { planFor } from "../../src/core/plan-for";
import { dateSerial } from "../../src/core/model/period";
import type { Grid } from "../../src/core/model/grid";
import { drawnSheet } from "../kit/drawn-sheet";
import { workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 5, 15);

function reviewOf(sheet: Grid) {
  return reviewWorkbook(workbookOf(sheet), AS_OF, AS_OF);
}

function healths(sheet: Grid): readonly (string | undefined)[] {
  const { scorecard, assessments } = reviewOf(sheet);
  return scorecard.kpis.map(({ key }) => assessments.get(key)?.health);
}

/** Three KPIs with their bands under these headings. */
function sheetOf(headings: string, bands: readonly (readonly [actual: string, bands: string])[]): Grid {
  const names = ["Delivery on time", "Order errors", "Answer time"];
  const rows = bands.map(([actual, own], index) => `${names[index] ?? ""} | Ines Quell | ${actual} | ${own}`);
  return drawnSheet([`KPI | Owner | Actual | ${headings}`, ...rows].join("\n"));
}

describe("a row's own green, amber and red decide its health", () => {
  test.each([
    ["Green | Amber | Red", [">=95% | 90%-95% | <90%", "<=2 | 2-4 | >4", "<=24 | 24-36 | >36"]],
    ["On track | At risk | Off track", [">=95% | 90%-95% | <90%", "<=2 | 2-4 | >4", "<=24 | 24-36 | >36"]],
    ["Grün | Gelb | Rot", [">=95% | 90%-95% | <90%", "<=2 | 2-4 | >4", "<=24 | 24-36 | >36"]],
    ["Vert | Orange | Rouge", [">=95% | 90%-95% | <90%", "<=2 | 2-4 | >4", "<=24 | 24-36 | >36"]],
    ["Red | Amber | Green", ["<90% | 90%-95% | >=95%", ">4 | 2-4 | <=2", ">36 | 24-36 | <=24"]],
    ["Green | Red", [">=95% | <90%", "<=2 | >4", "<=24 | >36"]],
    ["Green | Amber", ["0.95 | 0.90", "2 | 4", "24 | 36"]],
    ["Bad | OK | Good", ["0.5 | 0.90 | 0.95", "9 | 4 | 2", "99 | 36 | 24"]],
    ["RAG rule", ["G >= 95 %, A 90-95 %, R < 90 %", "G <= 2, A 2-4, R > 4", "G <= 24, A 24-36, R > 36"]],
  ])("%s", (headings, bands) => {
    const words = (...actuals: readonly string[]) =>
      healths(
        sheetOf(
          headings,
          actuals.map((actual, index) => [actual, bands[index] ?? ""]),
        ),
      );
    expect(words("0.96", "2", "24")).toEqual(["On track", "On track", "On track"]);
    expect(words("0.92", "3", "30")).toEqual(["At risk", "At risk", "At risk"]);
    expect(words("0.85", "5", "40")).toEqual(["Off track", "Off track", "Off track"]);
  });

  test.each([
    ["KPI", "Green threshold | Amber threshold"],
    ["KPI", "Green from | Yellow up to"],
    ["KPI", "Limit green | Limit yellow"],
    ["KPI", "Green ≥ | Amber ≥"],
    ["Kennzahl", "Grün ab | Gelb ab"],
    ["Kennzahl", "Grün bis | Gelb bis"],
    ["Kennzahl", "Schwelle grün | Schwelle gelb"],
    ["Indicateur", "Vert à partir de | Orange jusqu'à"],
    ["Indicador", "Verde desde | Amarillo hasta"],
    ["Indicador", "Verde a partir de | Amarelo até"],
    ["Indicatore", "Verde da | Giallo fino a"],
    ["KPI", "Groen vanaf | Geel tot"],
  ])("also where the heading says that an edge stands below it: %s | %s", (name, headings) => {
    const rows = [
      "Days sales outstanding | Ada Lovelace | 45 | 49 | 45 | 55",
      "Sick days per employee | Alan Kay | 6 | 7.1 | 6 | 8",
      "Employee turnover | Ada Lovelace | 8 | 6.4 | 8 | 12",
      "Order intake | Alan Kay | 4200 | 3870 | 4200 | 3800",
      "Website visits | Alan Kay | 2000 | 1420 | 2000 | 1500",
    ];
    const sheet = drawnSheet([`${name} | Owner | Target | Actual | ${headings}`, ...rows].join("\n"));
    expect(healths(sheet)).toEqual(["At risk", "At risk", "On track", "At risk", "Off track"]);
  });

  test("bands that leave a gap are said, not guessed", () => {
    const { scorecard, assessments } = reviewOf(
      sheetOf("Green | Amber | Red", [
        ["0.92", ">=95% | 80%-90% | <80%"],
        ["3", "<=2 | 2-4 | >4"],
        ["30", "great | poor | bad"],
      ]),
    );
    const [gap] = scorecard.kpis.map(({ key }) => assessments.get(key));
    expect(gap?.health).toBe("Check inputs");
    expect(gap?.explain()).toContain("leave a gap or overlap");
  });

  test("a row without bands keeps its target", () => {
    const sheet = drawnSheet(`KPI | Owner | Target | Actual | Green | Amber | Red
Delivery on time | Ines Quell | 0.8 | 0.82 | >=95% | 90%-95% | <90%
Order errors | Ines Quell | 10 | 3 | <=2 | 2-4 | >4
Orders | Ines Quell | 100 | 120 | | |`);
    expect(healths(sheet)).toEqual(["Off track", "At risk", "On track"]);
  });

  test("the formula hands the same text to the same function", () => {
    const review = reviewOf(
      sheetOf("Green | Amber | Red", [
        ["0.92", ">=95% | 90%-95% | <90%"],
        ["3", "<=2 | 2-4 | >4"],
        ["30", "<=24 | 24-36 | >36"],
      ]),
    );
    const tables = review.tables.map(({ fingerprint }) => fingerprint);
    const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
    const cells = plan.groups.flatMap(({ cells: all }) => all).map(({ becomes }) => String(becomes));
    const [first = ""] = cells.filter((cell) => cell.startsWith("=OKR.HEALTH"));
    expect(first).toContain(`,IF($D2="","","G: "&$D2&"; A: "&$E2&"; R: "&$F2),`);
    expect(review.scorecard.kpis[0]?.inputs.target).toBe("G: >=95%; A: 90%-95%; R: <90%");
  });
});
