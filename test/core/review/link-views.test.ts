import { reviewToday } from "../../../src/core/review-today";
import { crossingLinks, keyResultsOf, kpisOf } from "../../../src/core/review/link-views";
import type { Review } from "../../../src/core/model/review";
import { workbookOf } from "../../kit/grid";
import { greenDashboard } from "../../kit/green-dashboard";
import { linkedWorkbook, readLinked, withSheet } from "../../kit/linked-workbook";

const CONTRACT = "Lift average contract value to 30000";
const SHARE = "Raise mid-market share from 7% to 12%";
const LEADS = "Lead velocity";

const linked = () => readLinked(linkedWorkbook(greenDashboard(), [CONTRACT, LEADS], [SHARE, LEADS]));

function kpiNamed({ scorecard }: Review, name: string) {
  const kpi = scorecard.kpis.find((one) => one.name === name);
  if (!kpi) throw new Error(`There is no KPI "${name}".`);
  return kpi;
}

describe("Both sides of a link see each other", () => {
  test("from a KPI to the key results that depend on it, the one furthest behind first", () => {
    const review = linked();
    const views = keyResultsOf(review, kpiNamed(review, LEADS));
    expect(views.map(({ other }) => other.name)).toEqual([SHARE, CONTRACT]);
    const behind = views.map((view) => view.behind ?? 0);
    expect(behind[0]).toBeGreaterThan(behind[1] ?? 0);
  });

  test("from a key result to its KPIs, with their owners", () => {
    const review = linked();
    const keyResult = review.scorecard.keyResults.find(({ name }) => name === SHARE);
    const views = keyResult ? kpisOf(review, keyResult) : [];
    expect(views.map(({ other }) => [other.name, other.owner])).toEqual([[LEADS, "Alan Turing"]]);
  });

  test("a link between two departments is marked", () => {
    const review = linked();
    const links = review.links.map((pair, at) => ({
      ...pair,
      ...(pair.keyResult && { keyResult: { ...pair.keyResult, department: "Sales" } }),
      ...(pair.kpi && { kpi: { ...pair.kpi, department: at === 0 ? "Marketing" : "sales " } }),
    }));
    expect(crossingLinks({ ...review, links })).toEqual([links[0]]);
    expect(crossingLinks(review)).toEqual([]);
  });
});

describe("What has no link is a finding", () => {
  const saidBy = (review: Review, rule: string) =>
    review.findings
      .filter((finding) => finding.rule === rule)
      .map(({ sentence, next, count }) => [sentence, next, count]);

  test("key results without a KPI, one for the table, with the proposals that wait", () => {
    expect(saidBy(linked(), "key-result-without-kpi")).toEqual([
      ['2 of 4 key results of "OKR Q3" move unseen: no KPI measures them.', "1 proposal is waiting.", 2],
    ]);
  });

  test("KPIs without a key result, one for the table, only where there are key results", () => {
    const [[sentence = "", , count] = []] = saidBy(linked(), "kpi-without-key-result");
    expect(sentence).not.toContain(LEADS);
    expect(count).toBe(4);
    const alone = workbookOf(...greenDashboard().grids.filter(({ sheet }) => sheet === "Revenue"));
    expect(saidBy(readLinked(alone), "kpi-without-key-result")).toEqual([]);
  });

  test("a deleted row breaks its links, in words", () => {
    const workbook = linkedWorkbook(greenDashboard(), [CONTRACT, LEADS]);
    const shorter = withSheet(workbook, "Revenue", (grid) => ({
      ...grid,
      rows: grid.rows.filter((cells) => cells[0]?.value !== LEADS),
    }));
    expect(readLinked(shorter).findings[0]).toMatchObject({
      rule: "broken-link",
      severity: "act",
      sentence: `The link between "${CONTRACT}" and "${LEADS}" is broken. The KPI KPI-001 is not in the workbook any more: its row was deleted, or its id was changed. It was "${LEADS}" when the link was made. Link another KPI, undo the deletion, or remove the link.`,
    });
  });

  test.each([
    ["the key result", "OKR Q3", CONTRACT, "Alan Turing", "Revenue"],
    ["the KPI", "Revenue", LEADS, "Emmy Noether", "OKR Q3"],
  ])(
    "a link that lost %s stands at what is left of it and is that owner's",
    (_, sheet, name, owner, left) => {
      const shorter = withSheet(linkedWorkbook(greenDashboard(), [CONTRACT, LEADS]), sheet, (grid) => ({
        ...grid,
        rows: grid.rows.filter((cells) => !cells.some(({ value }) => value === name)),
      }));
      const review = readLinked(shorter);
      const [finding] = review.findings;
      expect([finding?.rule, finding?.owner, finding?.at?.sheet]).toEqual(["broken-link", owner, left]);
      expect(finding?.next).toBe(
        `Ask ${owner} which row is meant, and link it again in Links, or remove the link.`,
      );
      expect(finding?.cells?.map((cell) => cell.sheet)).toEqual([left, "OKR Links"]);
      const line = reviewToday(review).lines.find(({ rule }) => rule === "broken-link");
      expect([line?.persons, line?.at?.sheet, line?.action?.label]).toEqual([[owner], left, "Mend"]);
    },
  );
});
