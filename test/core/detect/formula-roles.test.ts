import { detectTables } from "../../../src/core/detect/detect-tables";
import type { Grid } from "../../../src/core/model/grid";
import { gridOf, workbookOf } from "../../kit/grid";

/** `formula` in the last column of every body row, `#` standing for the row's number. */
function calculated(sheet: Grid, formula: string): Grid {
  const rows = sheet.rows.map((cells, at) =>
    at === 0
      ? cells
      : cells.map((cell, column) =>
          column === cells.length - 1 ? { ...cell, formula: formula.replaceAll("#", String(at + 1)) } : cell,
        ),
  );
  return { ...sheet, rows };
}

const OKRS = gridOf({ sheet: "OKR 2026" })`
  Key result        | Who | Alpha | Beta | Gamma | Delta
  Win rate          | Ana | 18    | 21   | 25    | 43%
  Orders on time    | Ben | 71    | 80   | 90    | 47%
  Days to first use | Cem | 30    | 24   | 14    | 38%
`;

/** The roles of the four columns of numbers. */
function rolesOf(sheet: Grid): readonly (string | undefined)[] {
  return (
    detectTables(workbookOf(sheet), [])[0]
      ?.columns.slice(2)
      .map(({ role }) => role) ?? []
  );
}

describe("a formula of progress names what it reads", () => {
  const NAMED = ["baseline", "actual", "target", "progress"];

  it.each([
    ["up", "=(D#-C#)/(E#-C#)", NAMED],
    ["down", "=(C#-D#)/(C#-E#)", NAMED],
    ["inside IFERROR, with fixed columns", '=IFERROR(($D#-$C#)/($E#-$C#),"")', NAMED],
    ["with the columns in another order", "=(C#-E#)/(D#-E#)", ["actual", "target", "baseline", "progress"]],
  ])("%s: %s", (_, formula, roles) => {
    expect(rolesOf(calculated(OKRS, formula))).toEqual(roles);
  });

  it.each([
    ["another row's cells", "=(D$2-C$2)/(E$2-C$2)"],
    ["no common baseline", "=(D#-C#)/(E#-B#)"],
  ])("but not with %s: %s", (_, formula) => {
    expect(rolesOf(calculated(OKRS, formula))).not.toEqual(NAMED);
  });

  it("but not against headings that say otherwise", () => {
    const headed = gridOf({ sheet: "OKR 2026" })`
      Key result     | Who | Target | Actual | Baseline | Ratio
      Win rate       | Ana | 18     | 21     | 25       | 43%
      Orders on time | Ben | 71     | 80     | 90       | 47%
    `;
    expect(rolesOf(calculated(headed, "=(D#-C#)/(E#-C#)")).slice(0, 3)).toEqual([
      "target",
      "actual",
      "baseline",
    ]);
  });
});
