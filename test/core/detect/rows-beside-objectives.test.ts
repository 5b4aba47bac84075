import { detectTables } from "../../../src/core/detect/detect-tables";
import type { Grid } from "../../../src/core/model/grid";
import { grid, workbookOf } from "../../kit/grid";

/** What each row of the only table is. */
function rowsOf(sheet: Grid): readonly string[] {
  const [table, ...others] = detectTables(workbookOf(sheet), []);
  expect(others).toEqual([]);
  return table?.rows.map(({ kind }) => kind) ?? [];
}

describe("where the objectives have a column of their own", () => {
  it("a key result of which nothing is told yet is one", () => {
    const sheet = grid`
      Objective             | Key results        | Owner
      Fill the evening slot | 120 bookings       | Ines
                            | Show-up rate 85%   |
                            | 3 new trainers     |
      Keep the members      | Churn below 3%     | Olaf
                            | NPS of 55          |
    `;
    expect(rowsOf(sheet)).toEqual(Array(5).fill("key result"));
  });

  it("what stands alone behind them is a further initiative", () => {
    const sheet = grid`
      Objective        | Key result      | Initiatives     | Owner | Actual | Target
      Shorter queues   | Minutes waited  | A second till   | Ines  | 11     | 6
                       |                 | Signs           | Olaf  |        |
                       | Complaints      | Greeter         | Ines  | 21     | 10
      A calm kitchen   | Late dishes     | New rota        | Olaf  | 34     | 12
                       |                 | Fewer dishes    |       |        |
    `;
    expect(rowsOf(sheet)).toEqual(["key result", "note", "key result", "key result", "note"]);
  });

  it("an objective may have its own row", () => {
    const sheet = grid`
      Objective        | Key result      | Actual | Target
      Shorter queues   |                 |        |
                       | Minutes waited  | 11     | 6
      A calm kitchen   |                 |        |
                       | Late dishes     | 34     | 12
    `;
    expect(rowsOf(sheet)).toEqual(["objective", "key result", "objective", "key result"]);
  });

  it("a column called metric may say what their key results are counted in", () => {
    const [table] = detectTables(
      workbookOf(grid`
        Objectives          | Key results        | Metric | Baseline | Goal | Actual
        Shorter queues      | Minutes waited     | min    | 14       | 6    | 11
                            | Complaints a week  | #      | 30       | 10   | 21
        A calm kitchen      | Dishes on time     | %      | 71%      | 90%  | 80%
                            | Dishes sent back   | #      | 40       | 12   | 34
      `),
      [],
    );
    expect(table?.columns.slice(0, 3).map(({ role }) => role)).toEqual(["objective", "keyResult", "unit"]);
  });
});
