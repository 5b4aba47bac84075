import type { Grouping, TodayLine } from "../../../../src/core/model/today";
import { dateSerial } from "../../../../src/core/model/period";
import { capped, groupsOf } from "../../../../src/core/review/today/groups";
import { reviewToday } from "../../../../src/core/review-today";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../../kit/grid";
import { REVIEW_BOOKS, reviewed } from "../../../kit/review-books";

const KPIS = gridOf({ sheet: "KPIs" })`
  KPI   | Owner | Target | Actual | Updated
  Calls | Ada   | <= 2   | 1      | 2026-11-20
`;
/** Nothing measures them, so that one line folds the rows of two owners under two objectives. */
const PLAN = gridOf({ sheet: "Plan" })`
  Objective | Key result                | Owner | Baseline | Target | Actual | Start      | Due        | Updated
  Be quick  | Raise lanes from 10 to 20 | Ada   | 10       | 20     | 18     | 2026-10-01 | 2026-12-31 | 2026-11-20
  Be quick  | Raise desks from 10 to 20 | Bob   | 10       | 20     | 18     | 2026-10-01 | 2026-12-31 | 2026-11-20
  Be kind   | Raise chats from 10 to 20 | Ada   | 10       | 20     | 18     | 2026-10-01 | 2026-12-31 | 2026-11-20
  Be kind   | Raise notes from 10 to 20 | Bob   | 10       | 20     | 18     | 2026-10-01 | 2026-12-31 | 2026-11-20
`;
const folded = () => reviewWorkbook(workbookOf(KPIS, PLAN), dateSerial(2026, 11, 27));

/** What is said of a table, or of the whole plan, is of no owner and no objective. */
const rowsIn = (line: TodayLine): readonly TodayLine[] =>
  line.isFold === true ? line.parts : line.row === undefined ? [] : [line];

describe("Rows that are told in one line by need", () => {
  const { lines } = reviewToday(folded());
  const grouped = (by: Grouping) =>
    groupsOf(lines, by, folded().cases).map(({ title, sub, lines: own, more }) => [
      title,
      sub,
      [...own, ...more].map(({ name, clause }) => name + clause),
    ]);

  test("begin with what they have in common", () => {
    expect(grouped("need")[0]).toEqual([
      "Link",
      "no KPI is behind it",
      ["4 key results of Plan, but without a KPI: Raise lanes from 10 to 20, 3 more"],
    ]);
  });

  test("stand under each owner with that owner's rows alone, so that no count is beyond theirs", () => {
    expect(grouped("owner").slice(0, 2)).toEqual([
      ["Ada", "2 of 3 rows", expect.arrayContaining([expect.stringMatching(/^Raise lanes/)])],
      ["Bob", "both rows", expect.arrayContaining([expect.stringMatching(/^Raise desks/)])],
    ]);
  });

  test("stand under their own objective, not under none", () => {
    expect(grouped("objective").map(([title]) => title)).toEqual(
      expect.arrayContaining(["Be quick", "Be kind"]),
    );
    expect(grouped("objective").map(([title]) => title)).not.toContain("Without an objective");
  });
});

test.each(Object.keys(REVIEW_BOOKS) as (keyof typeof REVIEW_BOOKS)[])(
  "no place is told of rows that are not its own: %s",
  (book) => {
    const review = reviewed(book);
    const { lines } = reviewToday(review);
    for (const { key, title, lines: own, more } of groupsOf(lines, "owner", review.cases)) {
      if (!key.startsWith("owner ") || title === "Nobody") continue;
      const rows = [...own, ...more].flatMap(rowsIn);
      expect(rows.filter(({ persons }) => !persons.includes(title)).map(({ name }) => [title, name])).toEqual(
        [],
      );
    }
    for (const { title, lines: own, more } of groupsOf(lines, "objective", review.cases)) {
      if (title !== "Without an objective") continue;
      const rows = [...own, ...more].flatMap(rowsIn);
      expect(rows.filter(({ objective }) => objective !== undefined)).toEqual([]);
    }
  },
);

test("what is wrong with our own cells is among the seven lines on show, however much else there is", () => {
  const line = (rule: string) => ({ rule, severity: "act" }) as TodayLine;
  const groups = capped([
    { key: "decide", title: "Decide", lines: Array.from({ length: 9 }, () => line("missed")) },
    { key: "fix", title: "Fix", lines: [line("copied-ids"), line("cells-behind"), line("no-owner")] },
  ]);
  expect(groups.map(({ lines, more }) => [lines.map(({ rule }) => rule), more.length])).toEqual([
    [["missed", "missed", "missed", "missed", "missed"], 4],
    [["copied-ids", "cells-behind"], 1],
  ]);
});
