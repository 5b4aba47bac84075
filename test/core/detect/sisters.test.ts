import { detectTables } from "../../../src/core/detect/detect-tables";
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
