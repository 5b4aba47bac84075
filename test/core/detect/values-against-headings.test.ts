import { gridOf } from "../../kit/grid";
import { rolesOf } from "../../kit/roles-of";

describe("where the heading is vague, missing or contrary, what stands below tells the role", () => {
  const scorecard = gridOf({ sheet: "KPI" })`
    KPI            | Goal value | Value now | Target  | Review  | Value | Due date
    Churn          | 2%         | 3%        | Q1 2027 | Monthly | red   | 46387
    NPS            | 45         | 41        | Q2 2027 | Weekly  | green | 46477
    Lead time (d)  | 5          | 6         | Q2 2027 | Weekly  | red   | 46387
    Support cost   | 9000       | 9200      | Q3 2027 | Monthly | green | 46568
  `;

  it.each([
    ["a quarter to be reached by is a due date", "Target: due"],
    ["rhythms below a heading that nobody knows", "Review: cadence"],
    ["colours below a vague heading", "Value: status"],
    ["days that lost their date format", "Due date: due"],
  ])("%s", (_, role) => {
    expect(rolesOf(scorecard)).toContain(role);
  });

  it("a timeline of quarters is no rhythm", () => {
    const plan = gridOf({ sheet: "OKRs" })`
      Objective | Key result      | Target | Timeline
      Grow      | 40 demos        | 40     | Q2 2026
      Grow      | 20 customers    | 20     | Q3 2026
      Learn     | 5 interviews    | 5      | Q2 2026
    `;
    expect(rolesOf(plan)).toContain("Timeline: due");
  });

  const regions = gridOf({ sheet: "KPI 2026" })`
    YearMonth | Kode Rekening | Indikator       | Target | Realisasi
    2026-01   | 2.08.01.1     | Waktu tunggu    | 60     | 55
    2026-01   | 2.08.01.2     | Kepuasan pasien | 90     | 88
    2026-02   | 2.08.01.1     | Waktu tunggu    | 60     | 52
    2026-02   | 2.08.01.2     | Kepuasan pasien | 90     | 91
  `;

  it.each([
    ["a year and a month are no number", "YearMonth: period"],
    ["numbers with three points are codes", "Kode Rekening: id"],
  ])("%s", (_, role) => {
    expect(rolesOf(regions)).toContain(role);
  });

  it("people in a list are owners, and no sentence", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI       | Owner                   | Target | Actual
      Churn     | Bob Ray, Ada Lovelace   | 5      | 6
      NPS       | Alan Kay / Ada Lovelace | 40     | 41
      Lead time |                         | 4      | 5
    `;
    expect(rolesOf(sheet)).toContain("Owner: owner");
  });

  it("owners that are still open are owners", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI       | Owner        | Target | Actual
      Churn     | TBD          | 5      | 6
      NPS       | TBD          | 40     | 41
      Lead time | Ada Lovelace | 4      | 5
    `;
    expect(rolesOf(sheet)).toContain("Owner: owner");
  });

  it.each([
    ["Kennzahl", "Soll", "Ist", "Abweichung"],
    ["KPI", "Target", "Actual", "Variance"],
    ["Indicateur", "Cible", "Réel", "Écart"],
  ])(
    "a difference read backwards makes no second target: %s, %s, %s, %s",
    (name, target, actual, variance) => {
      const sheet = gridOf({ sheet: "KPI" })`
      ${name}         | ${target} | ${actual} | ${variance}
      Sales outstanding | 45 | 49 | 4
      Sick days         | 6 | 7.1 | 1.1
      Turnover          | 8 | 6.4 | -1.6
      Order intake      | 4200 | 3870 | -330
    `;
      expect(rolesOf(sheet)).toEqual([`${name}: measure`, `${target}: target`, `${actual}: actual`]);
    },
  );
});
