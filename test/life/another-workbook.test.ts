import type { Cell } from "../../src/core/model/cell";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { gridOf, workbookOf } from "../kit/grid";
import { linkedWorkbook } from "../kit/linked-workbook";
import { gridNamed } from "../kit/living-workbook";
import { firstWeek } from "./happenings";
import { recalculated } from "./recalculated";

const [DAY, LATER] = [dateSerial(2026, 10, 10), dateSerial(2026, 10, 17)];
const CSAT = ["Raise CSAT from 4.1 to 4.6", "CSAT"] as const;
const read = (workbook: Workbook) => reviewWorkbook(workbook, LATER);
const done = (workbook: Workbook, request: PlanRequest, day = LATER) =>
  recalculated(applySteps(workbook, planFor(reviewWorkbook(workbook, day), request)), day);
const rulesOf = (workbook: Workbook) => read(workbook).findings.map(({ rule }) => rule);

const LINKED = linkedWorkbook(firstWeek(), CSAT);
const tables = reviewWorkbook(LINKED, DAY).tables.map(({ fingerprint }) => fingerprint);
const HOME = done(
  LINKED,
  { kind: "flags", choice: { tables, flags: ["health", "staleness", "link"], place: "beside" } },
  DAY,
);
const MOVED = "OKR Q4";

/** How Excel spells what stays in the workbook that a sheet was taken from: in the formula bar, and as it is saved. */
const SPELLINGS = {
  open: { sheet: "'[Board pack.xlsx]OKR Links'!", name: "'Board pack.xlsx'!" },
  closed: { sheet: "'C:\\Plans\\[Board pack.xlsx]OKR Links'!", name: "'C:\\Plans\\Board pack.xlsx'!" },
  saved: { sheet: "'[1]OKR Links'!", name: "[1]!" },
} as const;

/** The other workbook after `Move or Copy`, with what Excel shows in formulas that read the first one. */
function receiving(
  spelling: keyof typeof SPELLINGS,
  { error, others = [] }: { error?: string; others?: Workbook["grids"] } = {},
): Workbook {
  const { sheet, name } = SPELLINGS[spelling];
  const taken = (cell: Cell): Cell => {
    if (cell.formula === undefined) return cell;
    const formula = cell.formula
      .replaceAll("'OKR Links'!", sheet)
      .replaceAll(/\bOKR_(?=[A-Z])/g, `${name}OKR_`);
    return { ...cell, formula, ...(error !== undefined && { value: { error } }) };
  };
  const grid = gridNamed(HOME, MOVED);
  const moved = { ...grid, rows: grid.rows.map((cells) => cells.map(taken)) };
  return { ...workbookOf(...others, moved), fileName: "Team.xlsx" };
}

const formulasOn = (workbook: Workbook) =>
  gridNamed(workbook, MOVED).rows.flatMap((cells) => cells.flatMap(({ formula }) => formula ?? []));
const theirs = (workbook: Workbook) => gridNamed(workbook, MOVED).rows.map((cells) => cells.slice(0, 10));

describe.each(Object.keys(SPELLINGS) as (keyof typeof SPELLINGS)[])(
  "A sheet in another workbook, spelled as %s",
  (spelling) => {
    test.each([undefined, "#NAME?", "#REF!"])("is told by one line with one way back (%s)", (error) => {
      const workbook = receiving(spelling, { ...(error !== undefined && { error }) });
      const told = read(workbook).findings.filter(
        ({ rule }) => rule.startsWith("cells-") || rule.includes("link"),
      );
      expect(told.map(({ rule, sentence, action }) => [rule, action, sentence])).toEqual([
        [
          "cells-elsewhere",
          "follow",
          "9 cells of ours read another workbook, such as 'OKR Q4'!L2: the sheet was moved or copied from there.",
        ],
      ]);
      expect(planFor(read(workbook), { kind: "repair" }).groups).toEqual([]);
    });

    test("is flagged for the workbook that it stands in by that way, links of the other one are not claimed", () => {
      const workbook = receiving(spelling);
      const { refusals } = planFor(read(workbook), { kind: "follow" });
      expect(refusals).toEqual([]);
      const after = done(workbook, { kind: "follow" });
      expect(rulesOf(after).filter((rule) => rule.startsWith("cells-"))).toEqual([]);
      expect(formulasOn(after).filter((formula) => /\[|\.xlsx/.test(formula))).toEqual([]);
      expect(formulasOn(after)).toHaveLength(6);
      expect(theirs(after)).toEqual(theirs(workbook));
      expect(planFor(read(after), { kind: "follow" }).steps).toEqual([]);
    });

    test("is what it was before us once everything is removed, at once or after it was written anew", () => {
      const workbook = receiving(spelling);
      for (const before of [workbook, done(workbook, { kind: "follow" })]) {
        const after = done(before, { kind: "remove", scope: "everything" });
        expect(after.grids.map(({ sheet }) => sheet)).toEqual([MOVED]);
        expect(theirs(after)).toEqual(theirs(workbook));
        const beyond = gridNamed(after, MOVED).rows.flatMap((cells) => cells.slice(10));
        expect(beyond.filter(({ value, formula }) => value !== undefined || formula !== undefined)).toEqual(
          [],
        );
      }
    });

    test("is linked to a KPI of the other workbook by the ids that it brought along", () => {
      const kpis = gridOf({ sheet: "Measures" })`
      KPI    | Owner | Target | Actual | Last updated
      CSAT   | Ada   | 4.5    | 4.6    | 2026-10-15
      Uptime | Alan  | 99     | 99.5   | 2026-10-15
    `;
      const written = done(receiving(spelling, { others: [kpis] }), { kind: "follow" });
      const { scorecard } = read(written);
      const links = [
        {
          keyResult: scorecard.keyResults.find(({ name }) => name === CSAT[0])?.key ?? "",
          kpi: scorecard.kpis.find(({ name }) => name === CSAT[1])?.key ?? "",
          relation: "measures",
        } as const,
      ];
      const linked = done(done(written, { kind: "link", links }), { kind: "follow" });
      expect(read(linked).links.map(({ verdict, link }) => [verdict, link.keyResultId])).toEqual([
        ["Aligned", "KR-002"],
      ]);
      expect(formulasOn(linked).filter((formula) => formula.includes("'OKR Links'!"))).toHaveLength(3);
    });
  },
);

test("ids that are taken in the other workbook are told as what they are; own ones leave its links as they were", () => {
  const [goals, measures] = [
    gridOf({ sheet: "Goals" })`
      Objective | Key result             | Owner | Baseline | Target | Actual | Due        | Last updated
      Ship      | Ship 20 releases       | Ada   | 0        | 20     | 14     | 2026-12-31 | 2026-10-12
      Ship      | Raise uptime to 99 %   | Alan  | 97       | 99     | 98.8   | 2026-12-31 | 2026-10-12
    `,
    gridOf({ sheet: "Measures" })`
      KPI      | Owner | Target | Actual | Last updated
      Releases | Ada   | 15     | 16     | 2026-10-15
      Uptime   | Alan  | 99     | 99.5   | 2026-10-15
    `,
  ];
  const own = linkedWorkbook(workbookOf(goals, measures), ["Ship 20 releases", "Releases"]);
  const both = recalculated({ ...own, grids: [...receiving("open").grids, ...own.grids] }, LATER);
  const told = read(both).findings.filter(({ rule }) => ["copied-ids", "ids-taken"].includes(rule));
  expect(told.map(({ rule, sentence }) => [rule, sentence])).toEqual([
    ["ids-taken", `"OKR Q4" has the ids of 2 rows on "Goals" under other names, so nothing can be linked.`],
  ]);
  const apart = done(done(both, { kind: "copies" }), { kind: "follow" });
  expect(rulesOf(apart).filter((rule) => /^cells-|^copied|^ids-/.test(rule))).toEqual([]);
  expect(read(apart).links.map(({ keyResult, verdict }) => [keyResult?.at.sheet, verdict])).toEqual([
    ["Goals", read(own).links[0]?.verdict],
  ]);
  expect(theirs(apart)).toEqual(theirs(both));
  expect(gridNamed(apart, "Goals").rows).toEqual(gridNamed(own, "Goals").rows);
});

describe("The workbook that a sheet was moved out of", () => {
  const lost = (cell: Cell): Cell =>
    cell.formula?.includes(`'${MOVED}'!`)
      ? { ...cell, formula: cell.formula.replaceAll(`'${MOVED}'!`, "#REF!") }
      : cell;
  const left: Workbook = recalculated(
    {
      ...HOME,
      grids: HOME.grids
        .filter(({ sheet }) => sheet !== MOVED)
        .map((grid) => ({ ...grid, rows: grid.rows.map((cells) => cells.map(lost)) })),
    },
    LATER,
  );

  test("says that the sheet is gone, and that bringing it back is a way", () => {
    const [link] = read(left).links;
    expect(link?.verdict).toBe("Broken link");
    expect(link?.trouble).toBe(
      `The key result KR-002 is not in the workbook any more: its sheet was deleted, or moved to another workbook. It was "${CSAT[0]}" when the link was made. Link another key result, bring the sheet back, or remove the link.`,
    );
  });

  test("has its link again when the sheet is back, and one click writes the cells", () => {
    const back = recalculated({ ...left, grids: [...left.grids, gridNamed(HOME, MOVED)] }, LATER);
    const [link] = read(back).links;
    expect([link?.verdict, link?.keyResult?.at.sheet]).toEqual(["Aligned", MOVED]);
    expect(rulesOf(back)).toContain("cells-behind");
    const after = done(back, { kind: "follow" });
    expect(rulesOf(after).filter((rule) => rule.startsWith("cells-"))).toEqual([]);
  });

  test("has it again as well when the sheet comes back with what it read in the other workbook", () => {
    const foreign = gridNamed(receiving("open"), MOVED);
    const back = recalculated({ ...left, grids: [...left.grids, foreign] }, LATER);
    expect(rulesOf(back)).toContain("cells-elsewhere");
    const after = done(back, { kind: "follow" });
    expect(rulesOf(after).filter((rule) => rule.startsWith("cells-"))).toEqual([]);
    expect(read(after).links.map(({ verdict }) => verdict)).toEqual(["Aligned"]);
    expect(formulasOn(after).filter((formula) => /\[|\.xlsx/.test(formula))).toEqual([]);
  });
});
