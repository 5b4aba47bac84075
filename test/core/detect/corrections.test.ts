import { detectTables } from "../../../src/core/detect/detect-tables";
import type { Correction } from "../../../src/core/model/correction";
import type { Grid } from "../../../src/core/model/grid";
import { columnOf, type Table } from "../../../src/core/model/table";
import { grid, gridOf, workbookOf } from "../../kit/grid";

const scorecard = grid`
  KPI            | Unit | Target | Latest | Jan  | Feb
  Churn          | %    | 2%     | 2.4%   | 2.6% | 2.4%
  Response time  | h    | 4      | 5      | 6    | 5
  Open positions | #    | 3      | 7      | 5    | 7
`;

function onlyTable(sheet: Grid, corrections: readonly Correction[]): Table {
  const [table] = detectTables(workbookOf(sheet), corrections);
  if (!table) throw new Error("No table was found.");
  return table;
}

const { fingerprint } = onlyTable(scorecard, []);
const latestIsNothing: Correction = { kind: "role", fingerprint, header: "Latest", role: "none" };
const unitIsDepartment: Correction = { kind: "role", fingerprint, header: "Unit", role: "department" };

describe("the user's corrections", () => {
  it("win over what was read", () => {
    const table = onlyTable(scorecard, [latestIsNothing, unitIsDepartment]);
    expect(columnOf(table, "department")?.header).toBe("Unit");
    expect(table.columns.find(({ header }) => header === "Latest")?.role).toBeUndefined();
  });

  it("leave the other columns alone", () => {
    expect(columnOf(onlyTable(scorecard, [unitIsDepartment]), "target")?.header).toBe("Target");
  });

  const editions: readonly (readonly [string, Grid])[] = [
    [
      "an inserted column",
      grid`
        KPI            | Owner | Unit | Target | Latest | Jan  | Feb
        Churn          | Ada   | %    | 2%     | 2.4%   | 2.6% | 2.4%
        Response time  | Bo    | h    | 4      | 5      | 6    | 5
        Open positions | Cy    | #    | 3      | 7      | 5    | 7
      `,
    ],
    ["a renamed sheet", { ...scorecard, sheet: "Scorecard 2027" }],
    [
      "a new month",
      grid`
        KPI            | Unit | Target | Latest | Jan  | Feb  | Mar
        Churn          | %    | 2%     | 2.2%   | 2.6% | 2.4% | 2.2%
        Response time  | h    | 4      | 5      | 6    | 5    | 5
        Open positions | #    | 3      | 4      | 5    | 7    | 4
      `,
    ],
    [
      "sorted rows, a new one and another place",
      gridOf({ at: "C4" })`
        KPI            | Unit | Target | Latest | Jan  | Feb
        Churn          | %    | 2%     | 2.4%   | 2.6% | 2.4%
        Open positions | #    | 3      | 7      | 5    | 7
        Absence        | d    | 9      | 8      | 8    | 8
        Response time  | h    | 4      | 5      | 6    | 5
      `,
    ],
  ];

  it.each(editions)("survive %s", (_edition, sheet) => {
    const table = onlyTable(sheet, [unitIsDepartment]);
    expect(columnOf(table, "department")?.header).toBe("Unit");
  });

  it("keep a dismissed table away", () => {
    expect(detectTables(workbookOf(scorecard), [{ kind: "dismissed", fingerprint }])).toEqual([]);
  });

  it("do not reach a table with other names under the same headings", () => {
    const others = grid`
      KPI           | Unit | Target | Latest
      Gross margin  | %    | 60%    | 58%
      Working capital | EUR | 400  | 520
    `;
    expect(columnOf(onlyTable(others, [unitIsDepartment]), "department")).toBeUndefined();
  });

  it("tell two sheets with the same KPIs apart", () => {
    const [north, south] = detectTables(
      workbookOf({ ...scorecard, sheet: "North" }, { ...scorecard, sheet: "South" }),
      [],
    );
    expect(north?.fingerprint).not.toBe(south?.fingerprint);
    const dismissed: Correction = { kind: "dismissed", fingerprint: south?.fingerprint ?? "" };
    const left = detectTables(
      workbookOf({ ...scorecard, sheet: "North" }, { ...scorecard, sheet: "South" }),
      [dismissed],
    );
    expect(left.map(({ sheet }) => sheet)).toEqual(["North"]);
  });
});

describe("a declared selection", () => {
  const plan = grid`
    Shift plan | |
    Line A     | 40 | 38
    Line B     | 52 | 55
  `;

  it("is a table although nothing else speaks for it", () => {
    expect(detectTables(workbookOf(plan), [])).toEqual([]);
    const declared: Correction = {
      kind: "declared",
      sheet: "Sheet1",
      area: { top: 1, left: 0, bottom: 2, right: 1 },
      tableKind: "kpi",
    };
    const table = onlyTable(plan, [declared]);
    expect(table).toMatchObject({ kind: "kpi", isDeclared: true, headerRows: [], confidence: 1 });
    expect(table.columns.map(({ role }) => role)).toEqual(["measure", "actual"]);
  });

  it("has its columns mapped as anywhere", () => {
    const goals = grid`
      What we want      | Champion | Starting point | Goal | Now
      Answer in a day   | Ivo      | 3              | 1    | 2
      Lose no order     | Mia      | 14             | 0    | 5
    `;
    const declared: Correction = {
      kind: "declared",
      sheet: "Sheet1",
      area: { top: 0, left: 0, bottom: 2, right: 4 },
      tableKind: "okr",
    };
    const table = onlyTable(goals, [declared]);
    expect(table.headerRows).toEqual([0]);
    expect(table.columns.map(({ role }) => role)).toEqual([
      "keyResult",
      "owner",
      "baseline",
      "target",
      "actual",
    ]);
  });

  it("takes the place of a table that we saw there", () => {
    const area = { top: 0, left: 0, bottom: 3, right: 3 };
    const tables = detectTables(workbookOf(scorecard), [
      { kind: "declared", sheet: "Sheet1", area, tableKind: "kpi" },
    ]);
    expect(tables.map((table) => table.area)).toEqual([area]);
  });

  it("goes when it is dismissed afterwards, and stays when it was dismissed before", () => {
    const area = { top: 0, left: 0, bottom: 3, right: 3 };
    const declared: Correction = { kind: "declared", sheet: "Sheet1", area, tableKind: "kpi" };
    const { fingerprint } = onlyTable(scorecard, [declared]);
    const dismissed: Correction = { kind: "dismissed", fingerprint };
    expect(detectTables(workbookOf(scorecard), [declared, dismissed])).toEqual([]);
    expect(detectTables(workbookOf(scorecard), [dismissed, declared])).toHaveLength(1);
  });

  it("may be made of whole columns", () => {
    const declared: Correction = {
      kind: "declared",
      sheet: "Sheet1",
      area: { top: 0, left: 0, bottom: 1_048_575, right: 3 },
      tableKind: "kpi",
    };
    expect(onlyTable(scorecard, [declared]).area).toEqual({ top: 0, left: 0, bottom: 3, right: 3 });
  });
});
