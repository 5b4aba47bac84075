import { detectTables } from "../../../src/core/detect/detect-tables";
import type { Grid } from "../../../src/core/model/grid";
import { grid, gridOf, workbookOf } from "../../kit/grid";

/** The only table: its kind and what each row is. */
function read(sheet: Grid): { readonly kind?: string; readonly rows: readonly string[] } {
  const [table, ...others] = detectTables(workbookOf(sheet), []);
  expect(others).toEqual([]);
  return table ? { kind: table.kind, rows: table.rows.map(({ kind }) => kind) } : { rows: [] };
}

describe("OKRs without headings", () => {
  it("say in words what each row is", () => {
    const sheet = grid`
      Objective  | Be the safest plant        |     |
      Key result | LTIFR from 2.1 to 1.0      | 1.4 | 60%
      Key result | 95% of near misses closed  | 88% | 75%
      Objective  | Fill the order book        |     |
      Key result | 40 quotes a month          | 33  | 60%
      Key result | Win rate at 30%            | 27% | 70%
    `;
    expect(read(sheet)).toEqual({
      kind: "okr",
      rows: ["objective", "key result", "key result", "objective", "key result", "key result"],
    });
  });

  it("go on below an objective that has two key results only", () => {
    const sheet = grid`
      O1: Make onboarding effortless                 |
      KR1: Activation rate from 40% to 55%           | 47%
      KR2: Time to first report under 2 days         | 2.6
      O2: Become the partner of choice               |
      KR1: Partner NPS from 20 to 40                 | 31
      KR2: 12 joint webinars                         | 7
    `;
    expect(read(sheet)).toEqual({
      kind: "okr",
      rows: ["key result", "key result", "objective", "key result", "key result"],
    });
  });

  it.each([
    ["Objective 1", "Objective 2", "Baseline", "Current", "Target"],
    ["Ziel 1", "Ziel 2", "Start", "Ist", "Zielwert"],
    ["Objectif 1", "Objectif 2", "Départ", "Valeur actuelle", "Cible"],
  ])("stand left of headings that name only numbers: %s, %s", (one, two, baseline, current, target) => {
    const sheet = gridOf({ sheet: "OKR" })`
             |                                   | ${baseline} | ${current} | ${target} | Week 14 | Week 15
             | Regular users of the portal       | 0.30 | 0.35 | 0.40 | 0.34 | 0.35
      |
      ${one} | Make promoters of our key clients |      |      |      |      |
      KR1    | No key client in the red          | 9    | 9    | 0    | 9    | 9
      KR2    | 30 letters of reference           | 9    | 10   | 30   | 9    | 10
      ${two} | Keep the others                   |      |      |      |      |
      KR1    | 25 fewer clients in the dark red  | 95   | 109  | 70   | 95   | 109
      KR2    | 50 fewer clients in the red       | 228  | 222  | 178  | 228  | 222
    `;
    const found = read(sheet);
    expect(found.kind).toBe("okr");
    expect(found.rows.slice(-6)).toEqual([
      ...["objective", "key result", "key result"],
      ...["objective", "key result", "key result"],
    ]);
  });

  it.each([
    ["Objective: Delight our customers", "Objective: Grow the team"],
    ["Objetivo 1 - Encantar a los clientes", "Objetivo 2 - Crecer"],
    ["Ziel: Kunden begeistern", "Ziel: Das Team vergrößern"],
  ])("are told by lines that say what the rows below are for: %s", (one, two) => {
    const sheet = gridOf({ sheet: "Q4" })`
             |                   | Start | Now  | Goal | Owner
      ${one} |                   |       |      |      |
             | NPS               | 40    | 47   | 55   | Ada
             | Customer churn    | 3%    | 2.4% | 2%   | Ben
      ${two} |                   |       |      |      |
             | Engineers hired   | 0     | 7    | 12   | Cleo
             | Offers accepted   | 60%   | 71%  | 80%  | Cleo
    `;
    expect(read(sheet)).toEqual({
      kind: "okr",
      rows: ["objective", "key result", "key result", "objective", "key result", "key result"],
    });
  });

  it("are told from headings that say the same words", () => {
    const sheet = grid`
      Objective           | Key result        | Target | Actual
      Be the safest plant | LTIFR             | 1.0    | 1.4
      Fill the order book | Quotes a month    | 40     | 33
      Fill the order book | Win rate          | 30%    | 27%
    `;
    expect(detectTables(workbookOf(sheet), [])[0]?.headerRows).toEqual([0]);
  });

  it("leave short lists of other things alone", () => {
    const sheet = grid`
      Kitchen |
      Chairs  | 4
      Plates  | 12
      Bath    |
      Towels  | 6
      Brushes | 2
    `;
    expect(read(sheet)).toEqual({ rows: [] });
  });
});
