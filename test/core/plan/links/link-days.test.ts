import { registerColumn } from "../../../kit/register-column";
import { linkSources } from "../../../../src/core/link-sources";
import { BLANK } from "../../../../src/core/model/cell";
import { cellAt, type Grid } from "../../../../src/core/model/grid";
import { dateSerial } from "../../../../src/core/model/period";
import { REGISTER_COLUMNS, type RegisterColumn } from "../../../../src/core/model/register";
import type { Review } from "../../../../src/core/model/review";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import { planLinks } from "../../../../src/core/plan/links/plan-links";
import { planRemove } from "../../../../src/core/plan/remove/plan-remove";
import type { LinksChange } from "../../../../src/core/plan/links/link-sources";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { linkedWorkbook, readLinked, withSheet } from "../../../kit/linked-workbook";

const CONTRACT = "Lift average contract value to 30000";
const PAIR = [CONTRACT, "Average contract value"] as const;
const LATER: readonly RegisterColumn[] = ["outSince", "decision", "linkedOn"];

function registerOf({ grids }: Workbook): Grid {
  const grid = grids.find(({ sheet }) => sheet === "OKR Links");
  if (!grid) throw new Error("There is no register.");
  return grid;
}

function inRegister(workbook: Workbook, name: RegisterColumn): unknown {
  const register = registerOf(workbook);
  const heading = REGISTER_COLUMNS.find((one) => one.name === name)?.heading;
  const column = register.rows[0]?.findIndex(({ value }) => value === heading) ?? 0;
  return cellAt(register, 1, column).value;
}

function changed(review: Review, change: LinksChange): Workbook {
  return applySteps(review.workbook, planLinks(review, change, linkSources(review)));
}

function onlyLink({ links: [pair] }: Review) {
  if (!pair) throw new Error("A link was expected.");
  return pair.link;
}

/** The register as it was before it had days of its own. */
function ofBefore(workbook: Workbook): Workbook {
  const older = withSheet(workbook, "OKR Links", (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) =>
      cells.map((cell, at) => (LATER.includes(REGISTER_COLUMNS[at]?.name ?? "kpi") ? BLANK : cell)),
    ),
  }));
  return withSheet(older, "Revenue", withoutUpdated);
}

/** A table of KPIs that tells no days. */
function withoutUpdated(grid: Grid): Grid {
  return { ...grid, rows: grid.rows.map((cells) => cells.map((cell, at) => (at === 7 ? BLANK : cell))) };
}

describe("The days of a link", () => {
  test("linking starts its clock, and notes since when the ends differ, as the KPI's own dates tell it", () => {
    const workbook = linkedWorkbook(greenDashboard(), PAIR);
    const days = ["linkedOn", "outSince"].map((name) => inRegister(workbook, name as RegisterColumn));
    expect(days).toEqual([readLinked(workbook).asOf, dateSerial(2026, 10, 5)]);
    expect(readLinked(workbook).links[0]?.verdict).toBe("Review due");
  });

  test("ends that agree again empty the day, and the next deviation has a new one", () => {
    const undated = withSheet(greenDashboard(), "Revenue", withoutUpdated);
    const workbook = linkedWorkbook(undated, PAIR);
    expect(inRegister(workbook, "outSince")).toBe(readLinked(workbook).asOf);
    const { asOf } = readLinked(workbook);
    const withKpi = (book: Workbook, value: number) =>
      withSheet(book, "Revenue", (grid) => ({
        ...grid,
        rows: grid.rows.map((cells, row) =>
          row === 7 ? cells.map((cell, column) => (column === 6 ? { value } : cell)) : cells,
        ),
      }));
    const withKeyResult = (book: Workbook, value: number) =>
      withSheet(book, "OKR Q3", (grid) => ({
        ...grid,
        rows: grid.rows.map((cells, row) =>
          row === 2 ? cells.map((cell, column) => (column === 5 ? { value } : cell)) : cells,
        ),
      }));
    const fine = withKeyResult(withKpi(workbook, 31000), 31000);
    const agreed = changed(reviewWorkbook(fine, asOf, asOf + 3), { kind: "refresh" });
    expect(inRegister(agreed, "outSince")).toBeUndefined();
    const again = changed(reviewWorkbook(withKpi(agreed, 20000), asOf, asOf + 9), { kind: "refresh" });
    expect(inRegister(again, "outSince")).toBe(asOf + 9);
    expect(inRegister(again, "linkedOn")).toBe(asOf);
  });

  test("a review is the day and the decision in words, and settles every verdict without any Updated column", () => {
    const workbook = linkedWorkbook(greenDashboard(), PAIR);
    const review = readLinked(workbook);
    const request = { kind: "reviewed", link: onlyLink(review), decision: " =Lower the target? " } as const;
    const reviewed = changed(review, request);
    expect([inRegister(reviewed, "reviewed"), inRegister(reviewed, "decision")]).toEqual([
      review.asOf,
      "=Lower the target?",
    ]);
    expect(readLinked(reviewed).links[0]?.verdict).toBe("Reviewed");
    const spoken = changed(review, { ...request, decision: "Keep it" });
    const wordless = changed(readLinked(spoken), { kind: "reviewed", link: onlyLink(review) });
    expect(inRegister(wordless, "decision")).toBeUndefined();
  });

  test("a register of before is read as before, and gets its columns with the next plan that writes there", () => {
    const older = ofBefore(linkedWorkbook(greenDashboard(), PAIR));
    const review = readLinked(older);
    expect(review.links[0]?.verdict).toBe("Review due");
    expect(planLinks(review, { kind: "refresh" }, linkSources(review)).refusals).toEqual([]);
    const reviewed = changed(review, { kind: "reviewed", link: onlyLink(review), decision: "Fine" });
    const headings = registerOf(reviewed).rows[0]?.map(({ value }) => value);
    expect(headings?.slice(REGISTER_COLUMNS.length)).toEqual(["Out since", "Decision", "Linked on"]);
    expect(inRegister(reviewed, "decision")).toBe("Fine");
    expect(inRegister(reviewed, "linkedOn")).toBeUndefined();
    expect(cellAt(registerOf(reviewed), 1, registerColumn("verdict")).formula).toContain(
      'IF(N($Q2)=0,"",MAX($Q2,$S2))',
    );
    const after = readLinked(reviewed);
    expect(after.links[0]?.verdict).toBe("Reviewed");
    expect(planLinks(after, { kind: "refresh" }, linkSources(after)).steps).toEqual([]);
  });

  test("removing everything takes the added columns too", () => {
    const older = ofBefore(linkedWorkbook(greenDashboard(), PAIR));
    const reviewed = changed(readLinked(older), { kind: "refresh" });
    const removed = applySteps(reviewed, planRemove(readLinked(reviewed), "everything"));
    expect(JSON.stringify(visibleContent(removed))).not.toContain("OKR Links");
  });

  test("recording what moved notes the day as well", () => {
    const undated = withSheet(greenDashboard(), "Revenue", withoutUpdated);
    const emptied = withSheet(linkedWorkbook(undated, PAIR), "OKR Links", (grid) => ({
      ...grid,
      rows: grid.rows.map((cells) =>
        cells.map((cell, at) =>
          at === registerColumn("outSince") && cell.value !== "Out since" ? BLANK : cell,
        ),
      ),
    }));
    const review = readLinked(emptied);
    const logged = applySteps(emptied, planFor(review, { kind: "log" }));
    expect(inRegister(logged, "outSince")).toBe(review.asOf);
  });

  test("a day that is none is said, and the row is not read", () => {
    const workbook = withSheet(linkedWorkbook(greenDashboard(), PAIR), "OKR Links", (grid) => ({
      ...grid,
      rows: grid.rows.map((cells, row) =>
        row === 1
          ? cells.map((cell, column) =>
              column === registerColumn("outSince") ? { value: "in spring" } : cell,
            )
          : cells,
      ),
    }));
    expect(readLinked(workbook).links).toEqual([]);
  });
});
