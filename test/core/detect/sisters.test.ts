import { detectTables, findTables } from "../../../src/core/detect/detect-tables";
import { judgedAlike } from "../../../src/core/detect/judge-alike";
import type { Grid } from "../../../src/core/model/grid";
import { gridOf, workbookOf } from "../../kit/grid";

const TEAMS = ["Nord", "Süd", "West", "Ost", "Mitte", "Nordwest", "Südwest", "Nordost", "Südost", "Export", "Online", "Service"]; // prettier-ignore

/** The same short list on a sheet for each team, with other numbers. */
function sheetOf(team: string, at: number): Grid {
  return gridOf({ sheet: team })`
    Kennzahl       | Januar    | Februar   | März
    Reklamationen  | ${3 + at}  | ${5 + at}  | ${4 + at}
    Lieferquote    | ${90 + at} | ${88 + at} | ${91 + at}
    Durchlaufzeit  | ${12 + at} | ${11 + at} | ${13 + at}
  `;
}

describe("one list of measures on many sheets", () => {
  const confidencesOn = (count: number): readonly number[] =>
    detectTables(workbookOf(...TEAMS.slice(0, count).map(sheetOf)), []).map(({ confidence }) => confidence);

  it("is no surer and no less sure for another nine", () => {
    const [three = 0] = confidencesOn(3);
    expect(three).toBeGreaterThan(0.5);
    const twelve = confidencesOn(12);
    expect(twelve).toHaveLength(TEAMS.length);
    expect(twelve[0]).toBeCloseTo(three, 6);
  });
});

describe("a table and a shorter one under the very same headings", () => {
  const measured = gridOf({ sheet: "Sheet1" })`
    KPI                | Value1 | Value2 | Value3 | Date
    MTTD               | 100    | 90     | 80     | 2026-01-05
    MTTR               | 24     | 22     | 21     | 2026-01-05
    MTTC               | 36     | 34     | 30     | 2026-01-05
    Security rating    | 82     | 83     | 85     | 2026-01-05
    Patching cadence   | 30     | 28     | 27     | 2026-01-05
    Phishing successes | 9      | 8      | 7      | 2026-01-05
    Intrusion attempts | 7      | 5      | 6      | 2026-01-05
    Known weaknesses   | 5      | 4      | 4      | 2026-01-05
    Third-party risk   | 15     | 15     | 12     | 2026-01-05
    Open findings      | 19     | 17     | 16     | 2026-01-05
    Stale accounts     | 44     | 38     | 31     | 2026-01-05
    Blocked mails      | 20     | 21     | 22     | 2026-01-05
    Lost devices       | 21     | 22     | 23     | 2026-01-05
    Locked accounts    | 22     | 23     | 24     | 2026-01-05
    Open ports         | 23     | 24     | 25     | 2026-01-05
    Expired keys       | 24     | 25     | 26     | 2026-01-05
    Late patches       | 25     | 26     | 27     | 2026-01-05
    Failed backups     | 26     | 27     | 28     | 2026-01-05
    Shared passwords   | 27     | 28     | 29     | 2026-01-05

    KPI                | Value1 | Value2 | Value3 | Date
    Zugang             | 25     | 95     | 82     | 2026-02-05

    KPI                | Value1 | Value2 | Value3 | Date
    Zugang             | 10     | 94     | 81     | 2026-03-05
  `;

  it("are the same kind of thing: what is claimed above is no question below", () => {
    const { tables, perhaps } = findTables(workbookOf(measured), []);
    expect(perhaps).toEqual([]);
    expect(tables.map(({ area }) => area.top)).toEqual([0, 21, 24]);
  });

  it("but what is next to nothing stays so", () => {
    expect(
      judgedAlike([
        { confidence: 0.9, headings: "KPI|Value" },
        { confidence: 0.2, headings: "KPI|Value" },
        { confidence: 0.05, headings: "KPI|Value" },
        { confidence: 0.2, headings: "Task|Owner" },
        { confidence: 0.2 },
      ]),
    ).toEqual([0.9, 0.5, 0.05, 0.2, 0.2]);
  });
});

describe("blocks of one sheet under their objectives, of which one has got ids of ours", () => {
  const blocks = gridOf({ sheet: "OKRs" })`
    Finance OKRs Q2 2026

    Objective 1: Close the books on time
    No  | Key result                        | Owner | Baseline | Target | Actual | Status |
    1.1 | Cut the close from 15 to 10 days  | Selin | 15       | 10     | 12     | Fine   |
    1.2 | Cut corrections from 4.1 to 1.5   | Selin | 4.1      | 1.5    | 2.9    | Late   |

    Objective 2: Give support that is worth renewing for
    No  | Key result                        | Owner | Baseline | Target | Actual | Status | OKR ID
    2.1 | Raise CSAT from 4.1 to 4.6        | Derya | 4.1      | 4.6    | 4.4    | Fine   | KR-001
    2.2 | Cut tickets from 120 to 30        | Derya | 120      | 30     | 95     | Late   | KR-002

    Objective 3: Be a team that nobody wants to leave
    No  | Key result                        | Owner | Baseline | Target | Actual | Status |
    3.1 | Cut attrition from 30% to 10%     | Mert  | 30%      | 10%    | 22%    | Late   |
    3.2 | Raise engagement from 70 to 82    | Mert  | 70       | 82     | 76     | Fine   |
  `;

  it("are sisters as before: the title with its quarter holds for all of them", () => {
    const { tables } = findTables(workbookOf(blocks), []);
    expect(tables.map(({ title }) => title)).toEqual(Array(3).fill("Finance OKRs Q2 2026"));
  });
});
