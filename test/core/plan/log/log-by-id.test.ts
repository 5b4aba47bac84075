import type { CellValue } from "../../../../src/core/model/cell";
import type { Grid } from "../../../../src/core/model/grid";
import type { Workbook } from "../../../../src/core/model/workbook";
import { linkSources } from "../../../../src/core/link-sources";
import { planLinks } from "../../../../src/core/plan/links/plan-links";
import { planLog } from "../../../../src/core/plan/log/plan-log";
import { literalOf } from "../../../../src/core/formula/content";
import { applySteps } from "../../../kit/apply-steps";
import { gridOf, gridOfRows, workbookOf } from "../../../kit/grid";
import { readLinked } from "../../../kit/linked-workbook";

const HEADINGS = ["When", "Sheet", "Cell", "Measure", "Old value", "New value", "Who", "Kind"];

const kpis = (churn: string, sheet = "KPIs", id = "KPI-001") => gridOf({ sheet })`
  KPI       | Owner | Target | Actual | OKR ID
  Churn     | Ada   | 2%     | ${churn} | ${id}
  Net sales | Cy    | 90     | 80     | KPI-002
`;

const after = (workbook: Workbook): Workbook => applySteps(workbook, planLog(readLinked(workbook)));

const shown = (value: CellValue) => String(literalOf(value));

/** What the log tells of the row called Churn, as `0.024 → 0.03`. */
function churn(workbook: Workbook): readonly string[] {
  const lines = readLinked(workbook).log.filter(({ id, measure }) => id === "KPI-001" || measure === "Churn");
  return lines.map(({ was, now }) => `${shown(was)} → ${shown(now)}`);
}

const withFirst = ({ grids: [, ...ours], ...rest }: Workbook, first: Grid): Workbook => ({
  ...rest,
  grids: [first, ...ours],
});

test.each([
  ["its sheet is renamed", kpis("3%", "Figures"), "0.024 → 0.03"],
  ["its number is emptied", kpis("", "Figures"), "0.024 → undefined"],
  ["nothing but the sheet's name changes", kpis("2.4%", "Figures"), undefined],
])("the history of a row goes on where %s", (_case, later, line) => {
  const first = after(workbookOf(kpis("2.4%")));
  const lines = churn(after(withFirst(first, later)));
  expect(lines).toEqual(["undefined → 0.024", ...(line === undefined ? [] : [line])]);
});

test("what was written while the id was lost is the row's, also after its sheet was renamed", () => {
  const first = after(workbookOf(kpis("2.4%")));
  const lost = after(withFirst(first, kpis("3%", "KPIs", "")));
  expect(churn(after(withFirst(lost, kpis("4%", "Figures"))))).toEqual([
    "undefined → 0.024",
    "0.024 → 0.03",
    "0.03 → 0.04",
  ]);
});

test("a row under the name of another, with an id of its own, begins a history of its own", () => {
  const first = after(workbookOf(kpis("2.4%")));
  const review = readLinked(after(withFirst(first, kpis("3%", "KPIs", "KPI-009"))));
  expect(review.log.map(({ id, was, now }) => [id, was, now])).toContainEqual(["KPI-009", undefined, 0.03]);
});

test("values keep the number format of their cell", () => {
  const log = after(workbookOf(kpis("2.4%"))).grids.find(({ sheet }) => sheet === "OKR Log");
  expect([5].flatMap((column) => log?.rows.slice(1).map((cells) => cells[column]?.numberFormat))).toEqual([
    "0.0%",
    undefined,
  ]);
});

describe("a log of an earlier version", () => {
  const lineOf = (...rest: readonly CellValue[]) => [46100, "KPIs", "D2", "Churn", 0.02, 0.024, ...rest];
  const book = (...log: readonly (readonly CellValue[])[]) =>
    workbookOf(kpis("3%"), gridOfRows(log, { sheet: "OKR Log" }));
  const owned = (workbook: Workbook): Workbook => ({
    ...workbook,
    metadata: `<okrPulse xmlns="urn:okr-pulse">${JSON.stringify({
      version: 1,
      corrections: [],
      dismissedProposals: [],
      journal: [{ kind: "log", sheet: "OKR Log", area: { top: 0, left: 0, bottom: 1, right: 8 } }],
    })}</okrPulse>`,
  });

  test("is read where its headings stand, in whatever order", () => {
    const review = readLinked(book([...HEADINGS, "Note"], lineOf("Ada", "check-in", "as promised")));
    expect(review.log).toEqual([
      expect.objectContaining({ who: "Ada", kind: "check-in", note: "as promised", now: 0.024 }),
    ]);
  });

  test("gets the headings that it lacks behind its own, and leaves a column of the user's alone", () => {
    const written = after(
      owned(book([...HEADINGS, "Note", undefined, "Mine"], lineOf("Ada", "check-in", "x"))),
    );
    const log = written.grids.find(({ sheet }) => sheet === "OKR Log");
    expect(log?.rows[0]?.map(({ value }) => value)).toEqual([...HEADINGS, "Note", "Sure", "Mine"]);
    expect(readLinked(written).log.at(1)).toMatchObject({ was: 0.024, now: 0.03, kind: "value" });
  });
});

test("a linked row that lost its id is logged under the one that it will have back", () => {
  const book = workbookOf(
    gridOf({ sheet: "KPIs" })`
      KPI   | Owner | Target | Actual
      Churn | Ada   | 2%     | 2.4%
      Sales | Cy    | 90     | 80
    `,
    gridOf({ sheet: "OKRs" })`
      Objective | Key result            | Owner | Baseline | Target | Actual
      Grow      | Reduce customer churn | Cem   | 4%       | 2%     | 3%
    `,
  );
  const unlinked = readLinked(book);
  const links = [{ keyResult: "OKRs!B2", kpi: "KPIs!A2", relation: "measures" as const }];
  const linked = applySteps(book, planLinks(unlinked, { kind: "link", links }, linkSources(unlinked)));
  const logged = after(linked);
  const later = (sheet: Grid): Grid => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => {
        if (cell.value === "KPI-001") return { ...cell, value: undefined };
        return cell.value === 0.024 ? { ...cell, value: 0.03 } : cell;
      }),
    ),
  });
  const cleared = { ...logged, grids: logged.grids.map((one) => (one.sheet === "KPIs" ? later(one) : one)) };
  const moved = readLinked(after(cleared)).log.filter(({ measure }) => measure === "Churn");
  expect(moved.map(({ id, now }) => [id, now])).toEqual([
    ["KPI-001", 0.024],
    ["KPI-001", 0.03],
  ]);
});
