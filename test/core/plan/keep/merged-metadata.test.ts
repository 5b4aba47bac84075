import { dateSerial } from "../../../../src/core/model/period";
import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import type { Workbook } from "../../../../src/core/model/workbook";
import { readMetadata } from "../../../../src/core/ours/metadata-xml";
import { applySteps } from "../../../kit/apply-steps";
import { linkedWorkbook, readLinked } from "../../../kit/linked-workbook";
import { living } from "../../../kit/living-workbook";
import { firstWeek } from "../../../life/happenings";

const LATER = dateSerial(2026, 10, 20);

function flagged(): Workbook {
  const contract = ["Lift average contract value to 30000", "Average contract value"] as const;
  const linked = linkedWorkbook(firstWeek(), ["Raise CSAT from 4.1 to 4.6", "CSAT"], contract);
  const tables = readLinked(linked).tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health"] as const, place: "beside" as const };
  return applySteps(linked, planFor(readLinked(linked), { kind: "flags", choice }));
}

const later = (workbook: Workbook, request: PlanRequest) =>
  applySteps(workbook, planFor(reviewWorkbook(workbook, LATER), request));

test("one plan made of several remembers everything that each of them added", () => {
  const renamed = living.typed(flagged(), { sheet: "Revenue", row: 1, column: 0 }, "Logo churn");
  const followed = later(renamed, { kind: "follow" });
  const { journal } = readMetadata(followed.metadata);
  expect(journal.map(({ header }) => header)).toContain("Direction");
  expect(journal.some(({ day }) => day === LATER)).toBe(true);
  const removed = later(followed, { kind: "remove", scope: "everything" });
  const headings = removed.grids.flatMap(({ rows }) => rows[0]?.map(({ value }) => value) ?? []);
  const ours: readonly unknown[] = ["Direction", "Health", "OKR ID"];
  expect(headings.filter((heading) => ours.includes(heading))).toEqual([]);
});

describe("The register is written once, whatever a plan brings about", () => {
  const NEWS: readonly (readonly [string, (workbook: Workbook) => Workbook])[] = [
    ["an id", (workbook) => living.cleared(workbook, "OKR Q4", ({ value }) => value === "KR-002")],
    ["a direction", (workbook) => living.typed(workbook, { sheet: "Revenue", row: 1, column: 0 }, "Churn")],
    ["a difference", (workbook) => living.typed(workbook, { sheet: "OKR Q4", row: 2, column: 5 }, 3)],
    [
      "lost days",
      (workbook) => living.cleared(workbook, "OKR Links", ({ value }) => typeof value === "number"),
    ],
  ];
  const together = Array.from({ length: 15 }, (_, index) => index + 1).map((bits) =>
    NEWS.filter((_, index) => (bits & (1 << index)) > 0),
  );
  const cases = together
    .filter(({ length }) => length > 2)
    .map((news) => [news.map(([name]) => name).join(" and "), news] as const);

  const contentsOf = ({ grids }: Workbook) =>
    grids.map(({ rows }) => rows.map((cells) => cells.map(({ value, formula }) => formula ?? value)));

  test.each(cases)("%s", (_, news) => {
    const changed = news.reduce((workbook, [, change]) => change(workbook), flagged());
    const { steps } = planFor(reviewWorkbook(changed, LATER), { kind: "follow" });
    const written = steps.flatMap((step) =>
      step.kind !== "write cells"
        ? []
        : step.becomes.flatMap((cells, down) =>
            cells.map((_cell, right) => `${step.sheet} ${step.area.top + down} ${step.area.left + right}`),
          ),
    );
    expect(written).toEqual([...new Set(written)]);
    const after = later(changed, { kind: "follow" });
    // Nothing computes here, so what shows an old word is entered again, as it is.
    expect(contentsOf(later(after, { kind: "follow" }))).toEqual(contentsOf(after));
    expect(reviewWorkbook(after, LATER).links.map(({ verdict }) => verdict)).not.toContain("Broken link");
  });
});
