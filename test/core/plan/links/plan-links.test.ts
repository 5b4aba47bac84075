import type { RegisterColumn } from "../../../../src/core/model/register";
import { registerColumn } from "../../../kit/register-column";
import { flagSources } from "../../../../src/core/flag-sources";
import { linkSources } from "../../../../src/core/link-sources";
import { cellAt, type Grid } from "../../../../src/core/model/grid";
import { VERDICT } from "../../../../src/core/model/health";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import { planFeed } from "../../../../src/core/plan/links/plan-feed";
import { planLinks } from "../../../../src/core/plan/links/plan-links";
import { planRemove } from "../../../../src/core/plan/remove/plan-remove";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { greenDashboard } from "../../../kit/green-dashboard";
import { keyOf, linkedWorkbook, planToLink, readLinked, withSheet } from "../../../kit/linked-workbook";

const CONTRACT = "Lift average contract value to 30000";
const CSAT = "Raise CSAT from 4.1 to 4.6";

const linkedOnce = () => linkedWorkbook(greenDashboard(), [CONTRACT, "Average contract value"]);

function sheetNamed(workbook: Workbook, sheet: string): Grid {
  const grid = workbook.grids.find((one) => one.sheet === sheet);
  if (!grid) throw new Error(`There is no sheet "${sheet}".`);
  return grid;
}

const formulaAt = (grid: Grid, row: number, column: number) => cellAt(grid, row, column).formula;
const valueAt = (grid: Grid, row: number, column: number) => cellAt(grid, row, column).value;

describe("Linking a KPI to a key result", () => {
  test("both tables get a column of ids, and the register one row", () => {
    const workbook = linkedOnce();
    const revenue = sheetNamed(workbook, "Revenue");
    const register = sheetNamed(workbook, "OKR Links");
    expect([2, 3, 7].map((row) => valueAt(revenue, row, 8))).toEqual(["OKR ID", "KPI-001", "KPI-005"]);
    expect([0, 1, 2].map((row) => valueAt(sheetNamed(workbook, "OKR Q3"), row, 9))).toEqual([
      "OKR ID",
      "KR-001",
      "KR-002",
    ]);
    const says = (name: RegisterColumn) => valueAt(register, 1, registerColumn(name));
    expect([says("keyResultId"), says("kpiId"), says("relation")]).toEqual(["KR-002", "KPI-005", "measures"]);
    expect([says("keyResultName"), says("kpiName")]).toEqual([CONTRACT, "Average contract value"]);
  });

  test("a new register has what people read first, and what only formulas read behind", () => {
    const [headings = []] = sheetNamed(linkedOnce(), "OKR Links").rows;
    expect(headings.map(({ value }) => value)).toEqual([
      ...["Key result", "KPI", "Relation", "Key result health", "KPI health", "Verdict"],
      ...["Out since", "Last review", "Decision", "Linked on", "Key result ID", "KPI ID"],
      ...["Key result row", "KPI row", "Key result when linked", "KPI when linked"],
    ]);
  });

  test("the register finds rows by whole columns, so that nothing can shift against each other", () => {
    const register = sheetNamed(linkedOnce(), "OKR Links");
    expect(formulaAt(register, 1, registerColumn("keyResultRow"))).toBe(
      `=IFERROR(IF(COUNTIF('OKR Q3'!$J:$J,$K2)=1,MATCH($K2,'OKR Q3'!$J:$J,0),"Broken link"),"Broken link")`,
    );
    expect(formulaAt(register, 1, registerColumn("kpiRow"))).toBe(
      `=IFERROR(IF(COUNTIF(Revenue!$I:$I,$L2)=1,MATCH($L2,Revenue!$I:$I,0),"Broken link"),"Broken link")`,
    );
    expect(formulaAt(register, 1, registerColumn("keyResult"))).toBe(
      `=IF(ISNUMBER($M2),INDEX('OKR Q3'!$B:$B,$M2)&"","Broken link")`,
    );
    expect(formulaAt(register, 1, registerColumn("verdict"))).toBe(
      '=IF(IFERROR(AND(ISNUMBER($M2),ISNUMBER($N2),OR($O2="",TRIM($A2)=TRIM($O2)),OR($P2="",TRIM($B2)=TRIM($P2))),FALSE),OKR.LINK($D2,$E2,$C2,IF(N($G2)=0,"",MAX($G2,$J2)),IF($H2="","",$H2),OKR_AsOf),"Broken link")',
    );
  });

  test("without Health columns both healths are computed on the cells that the row number finds", () => {
    const register = sheetNamed(linkedOnce(), "OKR Links");
    expect(formulaAt(register, 1, registerColumn("keyResultHealth"))).toContain(
      `OKR.HEALTH(IF(INDEX('OKR Q3'!$F:$F,$M2)="","",`,
    );
    expect(formulaAt(register, 1, registerColumn("kpiHealth"))).toContain(
      'OKR.LATEST(IF(ISBLANK(INDEX(Revenue!$E:$H,$N2,0))+(COLUMN(INDEX(Revenue!$E:$H,$N2,0))=COLUMN(INDEX(Revenue!$H:$H,$N2))),"",INDEX(Revenue!$E:$H,$N2,0)))',
    );
  });

  test("the pair is read back as it was linked", () => {
    const { links, proposals } = readLinked(linkedOnce());
    expect(links.map(({ keyResult, kpi }) => [keyResult?.name, kpi?.name])).toEqual([
      [CONTRACT, "Average contract value"],
    ]);
    expect(links[0]?.verdict).not.toBe(VERDICT.brokenLink);
    expect(proposals.some(({ keyResult }) => keyResult === links[0]?.keyResult?.key)).toBe(false);
  });

  test("linking the same pair again writes nothing", () => {
    const plan = planToLink(readLinked(linkedOnce()), CONTRACT, "Average contract value");
    expect(plan.steps).toEqual([]);
    expect(plan.title).toBe("Write nothing");
  });

  test.each([["that is new"], ["that is linked already"]])(
    "a pair %s and wished twice is one row, as it was wished last",
    (which) => {
      const before = which === "that is new" ? greenDashboard() : linkedOnce();
      const review = readLinked(before);
      const [keyResult, kpi] = [keyOf(review, CONTRACT), keyOf(review, "Average contract value")];
      const links = (["measures", "guards"] as const).map((relation) => ({ keyResult, kpi, relation }));
      const plan = planLinks(review, { kind: "link", links }, linkSources(review));
      const after = readLinked(applySteps(before, plan));
      expect(after.links.map(({ link }) => link.relation)).toEqual(["guards"]);
      expect(after.ours.register.unreadable).toEqual([]);
    },
  );

  test("bringing links up to date that are up to date writes nothing", () => {
    const review = readLinked(linkedOnce());
    expect(planLinks(review, { kind: "refresh" }, linkSources(review)).steps).toEqual([]);
  });

  test("the same workbook gives the same plan", () => {
    const plan = () => planToLink(readLinked(greenDashboard()), CSAT, "CSAT");
    expect(JSON.stringify(plan())).toBe(JSON.stringify(plan()));
  });

  test("a second link goes below the first and leaves it alone", () => {
    const register = sheetNamed(linkedWorkbook(linkedOnce(), [CSAT, "CSAT"]), "OKR Links");
    expect([1, 2].map((row) => valueAt(register, row, registerColumn("keyResultId")))).toEqual([
      "KR-002",
      "KR-003",
    ]);
  });

  test("cells beside the table that are somebody else's are refused, and nothing is written", () => {
    const noted = withSheet(greenDashboard(), "Revenue", (grid) => ({
      ...grid,
      rows: grid.rows.map((cells, at) =>
        at === 5 ? [...cells, { value: undefined }, { value: "ask Ada" }] : cells,
      ),
    }));
    const plan = planToLink(readLinked(noted), CONTRACT, "Average contract value");
    expect(plan.steps).toEqual([]);
    expect(plan.refusals[0]?.reason).toBe("There is no room to the right of Revenue!A3:H8: J6 is not empty.");
  });

  test("a protected sheet is refused with its name", () => {
    const locked = withSheet(greenDashboard(), "OKR Q3", (grid) => ({ ...grid, isProtected: true }));
    const plan = planToLink(readLinked(locked), CSAT, "CSAT");
    expect(plan.steps).toEqual([]);
    expect(plan.refusals.map(({ reason }) => reason)).toContain('"OKR Q3" is protected.');
  });
});

describe("A KPI that was renamed", () => {
  const renamed = () =>
    withSheet(linkedOnce(), "Revenue", (grid) => ({
      ...grid,
      rows: grid.rows.map((cells) =>
        cells.map((cell) => (cell.value === "Average contract value" ? { value: "Deal size" } : cell)),
      ),
    }));

  test("has a broken link until somebody says that it is the same", () => {
    const [link] = readLinked(renamed()).links;
    expect([link?.verdict, link?.kpi?.name]).toEqual([VERDICT.brokenLink, "Deal size"]);
  });

  test("linking the two again is all it takes, and changes one cell", () => {
    const plan = planToLink(readLinked(renamed()), CONTRACT, "Deal size");
    expect(plan.title).toBe("Write 1 cell");
    const [link] = readLinked(applySteps(renamed(), plan)).links;
    expect([link?.verdict === VERDICT.brokenLink, link?.link.kpiName]).toEqual([false, "Deal size"]);
  });
});

describe("A KPI row that was copied", () => {
  const copied = () =>
    withSheet(linkedOnce(), "Revenue", (grid) => ({
      ...grid,
      rows: [...grid.rows, ...grid.rows.filter((cells) => cells[0]?.value === "Average contract value")],
    }));

  test("breaks the link until the copy has an id of its own", () => {
    const review = readLinked(copied());
    expect(review.links[0]?.verdict).toBe(VERDICT.brokenLink);
    const plan = planFor(review, { kind: "copies" });
    expect(plan.groups[0]?.cells.map(({ was, becomes }) => [was, becomes])).toEqual([["KPI-005", "KPI-006"]]);
    const repaired = readLinked(applySteps(copied(), plan));
    expect(repaired.links[0]?.kpi?.at.row).toBe(7);
    expect(repaired.links[0]?.verdict).not.toBe(VERDICT.brokenLink);
  });

  test("keeps its id where the copy has a name of its own and was sorted above it", () => {
    const sorted = withSheet(copied(), "Revenue", (grid) => {
      const [copy = [], ...others] = [...grid.rows].reverse();
      const named = copy.map((cell, column) => (column === 0 ? { ...cell, value: "Another value" } : cell));
      const rows = others.reverse();
      const at = rows.findIndex((cells) => cells[0]?.value === "Average contract value");
      return { ...grid, rows: [...rows.slice(0, at), named, ...rows.slice(at)] };
    });
    const review = readLinked(sorted);
    const kept = review.scorecard.kpis.find(({ name }) => name === "Average contract value");
    expect(review.links[0]?.trouble).toContain(`Keep it at Revenue!A${(kept?.at.row ?? 0) + 1} `);
    const repaired = readLinked(applySteps(sorted, planFor(review, { kind: "copies" })));
    expect(repaired.links[0]?.kpi?.name).toBe("Average contract value");
    expect(repaired.links[0]?.verdict).not.toBe(VERDICT.brokenLink);
  });
});

describe("Unlinking and reviewing", () => {
  test("unlinking empties the row, and the next link uses it again", () => {
    const workbook = linkedWorkbook(linkedOnce(), [CSAT, "CSAT"]);
    const review = readLinked(workbook);
    const [first] = review.links;
    if (!first) throw new Error("A link was expected.");
    const plan = planLinks(review, { kind: "unlink", link: first.link }, linkSources(review));
    const without = applySteps(workbook, plan);
    expect(readLinked(without).links.map(({ kpi }) => kpi?.name)).toEqual(["CSAT"]);
    const again = linkedWorkbook(without, ["Win 20 reference customers", "Lead velocity"]);
    expect(valueAt(sheetNamed(again, "OKR Links"), 1, registerColumn("keyResultId"))).toBe("KR-004");
  });

  test("a review is a date in its own column", () => {
    const workbook = linkedOnce();
    const review = readLinked(workbook);
    const [first] = review.links;
    if (!first) throw new Error("A link was expected.");
    const plan = planLinks(review, { kind: "reviewed", link: first.link }, linkSources(review));
    const cell = cellAt(sheetNamed(applySteps(workbook, plan), "OKR Links"), 1, registerColumn("reviewed"));
    expect(cell).toEqual({ value: review.asOf, numberFormat: "yyyy-mm-dd" });
  });
});

describe("Removing everything", () => {
  test("gives the workbook back as it was", () => {
    const workbook = linkedOnce();
    const removed = applySteps(workbook, planRemove(readLinked(workbook), "everything"));
    expect(visibleContent(removed)).toEqual(visibleContent(greenDashboard()));
  });
});

describe("The Link flag", () => {
  test("is one formula for all rows, asks the register, and says Broken link where that is gone", () => {
    const flag = flagSources(readLinked(linkedOnce())).link;
    const formula = flag?.formula("$J5") ?? "";
    expect(formula.startsWith(`IFERROR(IF($J5="","",IF(COUNTIF('OKR Links'!$K:$K,$J5)+`)).toBe(true);
    expect(formula.endsWith(`,"Broken link"))`)).toBe(true);
    expect(formula.length).toBeLessThan(8192);
  });

  test("shows the worst verdict of a row's links", () => {
    const review = readLinked(linkedOnce());
    const flag = flagSources(review).link;
    expect(flag?.shows.get(keyOf(review, CONTRACT))).toBe(review.links[0]?.verdict);
  });
});

describe("A key result fed by its KPI", () => {
  const feed = (over: "blank only" | "replace") => {
    const review = readLinked(linkedOnce());
    const wish = { keyResult: keyOf(review, CONTRACT), kpi: keyOf(review, "Average contract value"), over };
    return planFeed(review, wish, linkSources(review));
  };

  test("a typed actual stays unless the user agreed", () => {
    expect(feed("blank only").refusals[0]?.reason).toBe(
      `'OKR Q3'!F3 already holds the actual of "${CONTRACT}".`,
    );
  });

  test("the actual follows the KPI by id, and is no number where the link is gone", () => {
    const becomes = feed("replace").groups[0]?.cells[0]?.becomes;
    expect(becomes).toBe(
      `=IF(AND(COUNTIFS('OKR Links'!$K:$K,"KR-002",'OKR Links'!$L:$L,"KPI-005")=1,COUNTIF(Revenue!$I:$I,"KPI-005")=1,OKR.NUMBER(1)=1),IF(COUNTA(INDEX(Revenue!$E:$H,MATCH("KPI-005",Revenue!$I:$I,0),0))=0,"",IFERROR(OKR.LATEST(IF(ISBLANK(INDEX(Revenue!$E:$H,MATCH("KPI-005",Revenue!$I:$I,0),0))+(COLUMN(INDEX(Revenue!$E:$H,MATCH("KPI-005",Revenue!$I:$I,0),0))=COLUMN(INDEX(Revenue!$H:$H,MATCH("KPI-005",Revenue!$I:$I,0)))),"",INDEX(Revenue!$E:$H,MATCH("KPI-005",Revenue!$I:$I,0),0))),"")),NA())`,
    );
  });

  test("a formula that would ask for its own column is refused", () => {
    const sheet = gridOf({ sheet: "All" })`
      KPI        | Unit | Target | Actual     | Owner        |
      Churn      | %    | 2%     | 2.4%       | Ada Lovelace |
      Win rate   | %    | 30%    | 27%        | Alan Turing  |
      CSAT       | pts  | 4.5    | 4.4        | Grace Hopper |
                 |      |        |            |              |
                 |      |        |            |              |
      Key result | Baseline | Target | Actual | Owner        |
      Cut churn from 4% to 2%       | 4%  | 2%  |  | Ada Lovelace |
      Raise win rate from 20% to 30% | 20% | 30% |  | Alan Turing  |
      Raise CSAT from 4.1 to 4.6    | 4.1 | 4.6 |  | Grace Hopper |
    `;
    const workbook = linkedWorkbook(workbookOf(sheet), ["Raise CSAT from 4.1 to 4.6", "CSAT"]);
    const review = readLinked(workbook);
    const ends = { keyResult: keyOf(review, "Raise CSAT from 4.1 to 4.6"), kpi: keyOf(review, "CSAT") };
    const plan = planFeed(review, { ...ends, over: "blank only" }, linkSources(review));
    expect(plan.refusals[0]?.reason).toBe(
      "All!D10 stands in a column of its KPI's own table, so the formula would ask for itself.",
    );
  });

  test("rows that are not linked do not feed each other", () => {
    const review = readLinked(greenDashboard());
    const wish = { keyResult: keyOf(review, CSAT), kpi: keyOf(review, "CSAT"), over: "replace" as const };
    const plan = planFeed(review, wish, linkSources(review));
    expect(plan.refusals[0]?.reason).toBe("Both rows need to be linked before one can feed the other.");
  });
});
