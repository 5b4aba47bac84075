import { cellAt, type Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";
import { shownInExcel } from "../kit/in-excel";

/** The words of the pane, and the formulas that the plan would write beside the table. */
function reviewed(sheet: Grid, asOf: number) {
  const review = reviewWorkbook(workbookOf(sheet), asOf, asOf);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFor(review, {
    kind: "flags",
    choice: { tables, flags: ["health", "staleness"], place: "beside" },
  });
  const formulas = plan.groups.flatMap(({ cells }) => cells.map(({ becomes }) => String(becomes)));
  return {
    pane: review.scorecard.kpis.map(({ key }) => review.assessments.get(key)?.health),
    health: formulas.filter((one) => one.startsWith("=OKR.HEALTH")),
    staleness: formulas.filter((one) => one.startsWith("=OKR.STALENESS")),
  };
}

const MAY = dateSerial(2026, 5, 15);

/** What `updated` comes to in the formula of the first row. */
function dayInCell(sheet: Grid, formula: string, asOf: number): unknown {
  const [, headings = "", values = ""] =
    /OKR\.LATESTDATE\((\$\w+\$\d+:\$\w+\$\d+|\{[^}]*\}),IF\(ISBLANK\((\$\w+:\$\w+)\)/.exec(formula) ?? [];
  const cells = (range: string) => {
    const [from = "", to = ""] = range.replaceAll("$", "").split(":");
    const column = (at: string) => at.charCodeAt(0) - 65;
    const row = Number(/\d+/.exec(from)?.[0]) - 1;
    return Array.from({ length: column(to) - column(from) + 1 }, (_, index) => {
      return cellAt(sheet, row, column(from) + index).value ?? "";
    });
  };
  const days = headings.startsWith("{") ? headings.slice(1, -1).split(",").map(Number) : cells(headings);
  const day = shownInExcel("LATESTDATE", [days], [cells(values)], asOf);
  return typeof day === "number" ? Math.min(day, asOf) : "";
}

describe("a table of periods without a column for the day", () => {
  const months = (headings: string, row: string) => gridOf({ sheet: "KPIs" })`
    KPI             | Owner | Target | Direction | ${headings}
    Calls answered  | Una   | 90     | at least  | ${row}
    Orders shipped  | Per   | 90     | at least  | ${row}
    Tickets solved  | Ida   | 90     | at least  | ${row}
  `;

  test.each([
    ["Jan 2026 | Feb 2026 | Mar 2026 | Apr 2026 | May 2026", "91 | 92 | 93 | 94 | ", "On track", 46142],
    ["Jan 2026 | Feb 2026 | Mar 2026 | Apr 2026 | May 2026", "91 | 92 |    |    | ", "Stale", 46081],
    ["Jan 2026 | Feb 2026 | Mar 2026 | Apr 2026 | May 2026", "91 | 92 | 93 | 94 | 95", "On track", MAY],
    ["2026-01-01 | 2026-02-01 | 2026-03-01 | 2026-04-01", "91 | 92 | 93 | 94", "On track", 46142],
    ["2026-01-01 | 2026-02-01 | 2026-03-01 | 2026-04-01", "91 | 92 |    |   ", "Stale", 46081],
    // Mondays are weeks: eleven days are not too late for one.
    ["2026-04-20 | 2026-04-27 | 2026-05-04", "91 | 92 | 93", "On track", 46146],
    ["2026-04-06 | 2026-04-13 | 2026-04-20", "91 | 92 | 93", "Stale", 46132],
    ["Jan | Feb | Mrz | Apr", "91 | 92 | 93 | 94", "On track", 46142],
    ["Ocak 2026 | Şubat 2026 | Mart 2026 | Nisan 2026", "91 | 92 | 93 | 94", "On track", 46142],
    ["Ocak 2026 | Şubat 2026 | Mart 2026 | Nisan 2026", "91 |    |    |   ", "Stale", 46053],
    ["Q2 2025 | Q3 2025 | Q4 2025 | Q1 2026", "91 | 92 | 93 | 94", "On track", 46112],
    ["Q2 2025 | Q3 2025 | Q4 2025 | Q1 2026", "91 | 92 | 93 |   ", "Stale", 46022],
  ])("%s: %s is %s, in pane and cell", (headings, row, word, day) => {
    const sheet = months(headings, row);
    const { pane, health, staleness } = reviewed(sheet, MAY);
    expect(pane).toEqual([word, word, word]);
    expect(dayInCell(sheet, health[0] ?? "", MAY)).toBe(day);
    expect(staleness).toHaveLength(3);
  });

  test("a formula written in May reads June by itself once it is filled", () => {
    const headings = "Mar 2026 | Apr 2026 | May 2026 | Jun 2026";
    const { health } = reviewed(months(headings, "91 | 92 | 93 | "), MAY);
    const july = dateSerial(2026, 7, 20);
    const filled = months(headings, "91 | 92 | 93 | 94");
    expect(dayInCell(filled, health[0] ?? "", july)).toBe(dateSerial(2026, 6, 30));
    expect(reviewed(filled, july).health[0]).toBe(health[0]);
  });

  test("headings that are no periods, and a column for the day, leave the question as it was", () => {
    const updated = gridOf({ sheet: "KPIs" })`
      KPI            | Owner | Target | Direction | Jan 2026 | Feb 2026 | Last updated
      Calls answered | Una   | 90     | at least  | 91       | 92       | 2026-05-12
      Orders shipped | Per   | 90     | at least  | 91       | 92       | 2026-05-12
    `;
    expect(reviewed(updated, MAY).pane).toEqual(["On track", "On track"]);
    expect(reviewed(updated, MAY).health[0]).not.toContain("LATESTDATE");
  });
});
