import { detectTables } from "../../../src/core/detect/detect-tables";
import { grid, workbookOf } from "../../kit/grid";
import type { Grid } from "../../../src/core/model/grid";

function read(sheet: Grid): { readonly name: string | undefined; readonly rows: readonly string[] } {
  const [table] = detectTables(workbookOf(sheet), []);
  const name = table?.columns.find(({ role = "" }) => /measure|objective|keyResult/.test(role));
  return { name: name?.header, rows: table?.rows.map(({ kind }) => kind) ?? [] };
}

const LEVELS = ["objective", "key result", "key result", "objective", "key result", "key result"];

describe("codes before the names of OKRs", () => {
  it("are no names, whatever heads them", () => {
    const sheet = grid`
      OKR         | Description           | Start | Current | Target
      Objective 1 | Shorten the close     |       |         |
      KR 1.1      | Days to close         | 9     | 7       | 5
      KR 1.2      | Manual journals       | 410   | 300     | 150
      Objective 2 | Keep cash in the house|       |         |
      KR 2.1      | Days sales outstanding| 58    | 51      | 45
      KR 2.2      | Overdue receivables   | 24%   | 19%     | 12%
    `;
    expect(read(sheet)).toEqual({ name: "Description", rows: LEVELS });
  });

  it.each([
    ["O1", "O1.KR1", "O1.KR2", "O2", "O2.KR1", "O2.KR2"],
    ["O1", "KR1", "KR2", "O2", "KR1", "KR2"],
    ["1", "1.1", "1.2", "2", "2.1", "2.2"],
  ])("tell objectives from key results: %s, %s", (...codes) => {
    const [one, two, three, four, five, six] = codes;
    const sheet = grid`
      ID       | Key result             | Owner | Baseline | Target | Current
      ${one}   | Shorten the close      | Ada   |          |        |
      ${two}   | Days to close          | Ada   | 9        | 5      | 7
      ${three} | Manual journals        | Bo    | 410      | 150    | 300
      ${four}  | Keep cash in the house | Cy    |          |        |
      ${five}  | Days sales outstanding | Cy    | 58       | 45     | 51
      ${six}   | Overdue receivables    | Di    | 24%      | 12%    | 19%
    `;
    expect(read(sheet)).toEqual({ name: "Key result", rows: LEVELS });
  });
});

describe("a code above those that it begins", () => {
  it.each([
    ["1", "1.1", "1.2", "2", "2.1"],
    ["I", "I.1", "I.2", "II", "II.1"],
    ["A", "A1", "A2", "B", "B1"],
    ["F", "F-01", "F-02", "P", "P-01"],
  ])("heads a section of KPIs: %s, %s", (...codes) => {
    const [one, two, three, four, five] = codes;
    const sheet = grid`
      Nr       | Kennzahl       | Ziel | Ist
      ${one}   | Finanzen       |      |
      ${two}   | Umsatzrendite  | 8%   | 7%
      ${three} | Liquidität     | 120% | 131%
      ${four}  | Personal       |      |
      ${five}  | Krankenquote   | 4%   | 5%
    `;
    expect(read(sheet).rows).toEqual(["section", "measure", "measure", "section", "measure"]);
  });

  it.each([
    ["has a unit of its own", "1", "1.1", "%"],
    ["is only the number before", "1", "10", ""],
    ["is no beginning", "1", "2", ""],
  ])("is a KPI to be filled in where it %s", (_, one, two, unit) => {
    const sheet = grid`
      Nr     | Kennzahl       | Einheit | Ziel | Ist
      ${one} | Auslastung     | ${unit} |      |
      ${two} | Umsatzrendite  | %       | 8    | 7
      30     | Liquidität     | %       | 120  | 131
      40     | Krankenquote   | %       | 4    | 5
    `;
    expect(read(sheet).rows[0]).toBe("measure");
  });
});
