import { dateSerial } from "../../src/core/model/period";
import type { CascadeNode } from "../../src/core/model/cascade";
import { reviewToday } from "../../src/core/review-today";
import { reviewWorkbook } from "../../src/core/review-workbook";
import type { Grid } from "../../src/core/model/grid";
import { gridOf, workbookOf } from "../kit/grid";
import { reviewed } from "../kit/review-books";

const reviewOf = (...grids: readonly Grid[]) => reviewWorkbook(workbookOf(...grids), dateSerial(2026, 5, 20));

/** `Be first(Sell more(Call everyone))`, with ` n` for the key results that carry it. */
function drawn(nodes: readonly CascadeNode[]): string {
  return nodes
    .map(({ name, children, carriers }) =>
      children.length === 0 ? name : `${name} ${carriers.length}(${drawn(children)})`,
    )
    .join(", ");
}

const treeOf = (...grids: readonly Grid[]) => {
  const { roots, lost } = reviewOf(...grids).cases.cascade;
  return { tree: drawn(roots), lost: lost.map(({ words, why }) => `${words}: ${why}`) };
};

/** An OKR table of one sheet; each line a row: `O1 | – | Be first | Raise sales from 10 to 20`. */
function okrs(sheet: string, ...rows: readonly string[]): Grid {
  const text = [
    "ID | Parent | Objective | Key result | Target | Actual",
    ...rows.map((row) => `${row} | 20 | 16`),
  ];
  return gridOf({ sheet })(Object.assign([text.join("\n")], { raw: [] }));
}

const COMPANY = okrs(
  "Company",
  "O1 | | Be first | Raise sales from 10 to 20",
  "O1 | | Be first | Raise shops from 10 to 20",
  "O2 | | Be liked | Raise guests from 10 to 20",
);

describe("A parent column", () => {
  test.each([
    ["by the id of an objective", "O1"],
    ["by its name", "Be first"],
    ["by the name of one of its key results", "Raise shops from 10 to 20"],
    ["by its id and its name", "O1 Be first"],
    ["in another case", "be FIRST"],
  ])("names what stands above %s", (_how, parent) => {
    const team = okrs(
      "Team",
      `T1 | ${parent} | Sell more | Raise calls from 10 to 20`,
      `T1 | ${parent} | Sell more | Raise visits from 10 to 20`,
    );
    expect(treeOf(COMPANY, team)).toEqual({ tree: "Be first 2(Sell more), Be liked", lost: [] });
  });

  test("puts an objective under each of several parents, with the key results that carry it", () => {
    const team = okrs(
      "Team",
      "T1 | O1 | Sell more | Raise calls from 10 to 20",
      "T1 | O1; O2 | Sell more | Raise visits from 10 to 20",
    );
    expect(treeOf(COMPANY, team).tree).toBe("Be first 2(Sell more), Be liked 1(Sell more)");
  });

  test("counts for all key results of an objective that is typed once", () => {
    const team = okrs(
      "Team",
      "T1 | O1 | Sell more | Raise calls from 10 to 20",
      " | | | Raise visits from 10 to 20",
    );
    expect(treeOf(COMPANY, team).tree).toBe("Be first 2(Sell more), Be liked");
  });

  test("counts for its own row where objectives are typed on each", () => {
    const team = okrs(
      "Team",
      "T1 | O1 | Sell more | Raise calls from 10 to 20",
      "T2 | | Sell more | Raise visits from 10 to 20",
    );
    expect(treeOf(COMPANY, team).tree).toBe("Be first 1(Sell more), Be liked");
  });

  test("means the company's objective where teams number theirs alike", () => {
    const team = (sheet: string, name: string) =>
      okrs(
        sheet,
        `O1 | O1 | ${name} | Raise calls from 10 to 20`,
        `O1 | O1 | ${name} | Raise visits from 10 to 20`,
      );
    expect(treeOf(COMPANY, team("North", "Sell more"), team("South", "Ship more"))).toEqual({
      tree: "Be first 4(Sell more, Ship more), Be liked",
      lost: [],
    });
  });

  test("may name an objective that the workbook does not hold", () => {
    const team = okrs("Team", "T1 | Lead the market | Sell more | Raise calls from 10 to 20");
    expect(treeOf(team)).toEqual({ tree: "Lead the market 1(Sell more)", lost: [] });
  });

  test.each([
    ["an id that nothing has", "T1 | O9 | Sell more | Raise calls from 10 to 20", "O9: unknown"],
    ["one of several that nothing has", "T1 | O1, O9 | Sell more | Raise calls from 10 to 20", "O9: unknown"],
  ])("that leads nowhere is said: %s", (_what, row, said) => {
    expect(treeOf(COMPANY, okrs("Team", row)).lost).toEqual([said]);
  });

  test("of two that each have the name neither is guessed", () => {
    const other = okrs("Other", "X1 | | Be first | Raise doors from 10 to 20");
    const team = okrs("Team", "T1 | Be first | Sell more | Raise calls from 10 to 20");
    expect(treeOf(COMPANY, other, team).lost).toEqual(["Be first: several"]);
  });

  test("never hangs anything below itself", () => {
    const round = okrs(
      "Team",
      "T1 | T2 | Sell more | Raise calls from 10 to 20",
      "T2 | T1 | Ship more | Raise visits from 10 to 20",
    );
    expect(treeOf(round)).toEqual({ tree: "Ship more 1(Sell more)", lost: ["T1: circle"] });
  });

  test.each(["–", "n/a", "none"])("%s names nobody", (parent) => {
    expect(
      treeOf(COMPANY, okrs("Team", `T1 | ${parent} | Sell more | Raise calls from 10 to 20`)).lost,
    ).toEqual([]);
  });
});

describe("The roll-up along it", () => {
  const lines = () => reviewToday(reviewed("tree")).objectives;

  test("stands beside the own score, level by level", () => {
    expect(lines().map(({ name, depth, score, below }) => [name, depth, score, below])).toEqual([
      ["Be first", 0, 0.6, { keyResults: 2, score: expect.closeTo(0.7) as number }],
      ["Call sooner", 1, expect.closeTo(0.7), { keyResults: 2, score: 0.6 }],
      ["Call everyone", 2, 0.6, undefined],
      ["Be liked", 0, 0.6, undefined],
      ["Know more", 0, 0.6, undefined],
    ]);
  });

  test("without a parent column nothing is a tree", () => {
    expect(reviewToday(reviewed("plan")).objectives.every(({ depth }) => depth === undefined)).toBe(true);
  });

  test.each([
    ["an objective that others carry is measured by them", "O1", []],
    ["one that nobody carries is not", "O2", ["Be first"]],
  ])("%s", (_what, parent, without) => {
    const company = gridOf({ sheet: "Company" })`
      ID | Parent | Objective | Key result                 | Target | Actual
      O2 |        | Be liked  | Raise guests from 10 to 20 | 20     | 16
      O2 |        | Be liked  | Raise rooms from 10 to 20  | 20     | 16
      O1 |        | Be first  |                            |        |
    `;
    const team = okrs("Team", `T1 | ${parent} | Call sooner | Raise calls from 10 to 20`);
    const { findings, scorecard } = reviewOf(company, team);
    const named = findings.filter(({ rule }) => rule === "objective-without-key-result");
    expect(scorecard.objectives.map(({ name }) => name)).toContain("Be first");
    expect(named.map(({ sentence }) => sentence.split('"')[1])).toEqual(without);
  });
});
