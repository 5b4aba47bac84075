import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 11, 10);

function judged(name: string, target: string, actual: string): string {
  const review = reviewWorkbook(
    workbookOf(gridOf({ sheet: "OKRs" })`
      Key result | Target    | Current   | Owner | Start      | Due
      ${name}    | ${target} | ${actual} | Ann   | 2026-10-01 | 2026-12-31
      Win 30 new customers | 30 | 14      | Ben   | 2026-10-01 | 2026-12-31
    `),
    AS_OF,
  );
  return review.assessments.get(review.scorecard.keyResults[0]?.key ?? "")?.health ?? "";
}

test.each([
  ["Cut p95 from 900 to 500 ms", "500", "700", "On track"],
  ["Reduce bugs from 900 to 500", "500", "880", "Off track"],
  ["Wartezeit von 90 auf 50 Minuten senken", "50", "70", "On track"],
  ["Réduire les réclamations de 120 à 60", "60", "110", "Off track"],
])(
  "a sentence that says from where to where needs no side: %s, now %s of %s",
  (name, target, actual, health) => expect(judged(name, target, actual)).toBe(health),
);

test("without a beginning, a name of which less may be better asks", () =>
  expect(judged("Changeover", "12", "15")).toBe("Check inputs"));
