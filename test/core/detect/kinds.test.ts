import { detectTables } from "../../../src/core/detect/detect-tables";
import type { Grid } from "../../../src/core/model/grid";
import { grid, workbookOf } from "../../kit/grid";

function kindOf(sheet: Grid): string | undefined {
  return detectTables(workbookOf(sheet), [])[0]?.kind;
}

describe("a table is about OKRs", () => {
  it.each([
    [
      "where goals have key results, whatever measures them",
      grid`
        Goal                    | Description          | Key results                 | Metrics for measurement | Weight
        Build provider search   | Close the gap in it  | Web app in use by 40 clinics | Clinics in use          | 20
        Take over intake        | One way in           | 95% of cases taken in a day | Share taken in a day    | 15
        Move the data team      | Nearer to its users  | 3 processes moved           | Processes moved         | 25
      `,
    ],
    [
      "where key results are numbered by a heading of a database",
      grid`
        id_kr | id_obj | text                | unit    | initial | target | status  | actual
        3     | 1      | Win new customers   | number  | 0       | 100    | started | 20
        4     | 1      | Shorten the reply   | hours   | 100     | 80     | started | 95
        5     | 2      | Raise satisfaction  | percent | 10      | 40     | done    | 40
      `,
    ],
    [
      "where key results are numbered beside their description, below their objective",
      grid`
        O1: Ship what they love |                                   |       |        |         |
        KR                      | Description                       | Owner | Target | Current | Comment
        1.1                     | Public API used by 25 customers   | Mia   | 25     | 14      |
        1.2                     | Answers of the API under 300 ms   | Jo    | 300    | 340     |
        1.3                     | 12 partners in the shop           | Jo    | 12     | 7       |
      `,
    ],
    [
      "where a metric beside them says in what key results are counted",
      grid`
        Key Result                           | Metric       | Start | Target | Current | Health
        Close books by the fourth day        | Working days | 7     | 4      | 5       | Yellow
        No adjustments after the close       | Count        | 6     | 0      | 1       | Green
        95% of reconciliations done by rules | %            | 60%   | 95%    | 82%     | Yellow
      `,
    ],
    [
      "where objectives bear their code",
      grid`
        objective_id | objective                  | success_measure   | target | actual | status   | progress
        OBJ-0001     | Establish the partnership  | Plans signed      | 4      | 1      | on track | 25%
        OBJ-0002     | Stand up deal registration | Deals registered  | 40     | 30     | on track | 75%
        OBJ-0003     | Embed the partner          | Deals with them   | 12     | 3      | at risk  | 25%
      `,
    ],
  ])("%s", (_, sheet) => {
    expect(kindOf(sheet)).toBe("okr");
  });

  it("and not where measures have targets and no objective", () => {
    expect(
      kindOf(grid`
        KPI     | Key result | Target | Actual
        Churn   | 2.1%       | 2%     | 2.4%
        Refunds | 31         | 30     | 35
        Returns | 12         | 10     | 11
      `),
    ).toBe("kpi");
  });
});
