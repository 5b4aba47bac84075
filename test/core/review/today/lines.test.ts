import { reviewToday } from "../../../../src/core/review-today";
import { askMessage } from "../../../../src/core/review/today/ask-message";
import { askable, groupsOf } from "../../../../src/core/review/today/groups";
import { rowsStanding } from "../../../../src/core/review/today/lines";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { dateSerial } from "../../../../src/core/model/period";
import { GROUPINGS, NEEDS, type TodayLine } from "../../../../src/core/model/today";
import { gridOf, workbookOf } from "../../../kit/grid";
import { REVIEW_BOOKS, reviewed } from "../../../kit/review-books";

const said = ({ need, name, word = "", clause, action }: TodayLine) =>
  `${need}: ${name} | ${word}${clause} | ${action?.label ?? ""}`;

const linesOf = (book: keyof typeof REVIEW_BOOKS, daysLater = 0) =>
  reviewToday(reviewed(book, daysLater)).lines.map(said);

describe("One line per row, with word, clause and action", () => {
  test("of numbers", () => {
    expect(linesOf("numbers").filter((line) => !line.startsWith("later"))).toEqual([
      "decide: Raise chairs from 10 to 20 | Missed: ended at 12, 20 was wanted | Score and close",
      "decide: Churn | Off track: 3.4%, at most 2% wanted | Ask Ada",
      "ask: Calls | No data: no value | Ask Cy",
      "ask: Dee Poe | has never updated their number | Ask Dee",
      "ask: Letters | Stale: 130 days old, due monthly | Ask Ada",
      "watch: Accidents | At risk: 3.2, at most 3 wanted | Ask Ada",
      "watch: Late orders | At risk: 10.5, at most 10 wanted | Ask Bob",
      "watch: Punctuality | On track: heading for 86.56, at least 90 wanted | Ask Ada",
      "watch: Raise seats from 10 to 20 | On track: its owner doubts it | Ask Ada",
      "fix: Reach | Check date: 10 Jun 2026 is still to come | Show the cell",
      "fix: Wait | Check inputs: the target cannot be read | Show the cell",
      "fix: Clicks | No target: nothing to judge it by | Type a target",
      "fix: Raise desks from 10 to 20 | No dates: no start and due date | Type the dates",
      "fix: Share | Check inputs: 15 beside 12% | Show the cell",
      "fix: Returns | On track: nobody owns it | Type a name",
      "fix: Visits | On track: a team owns it, no one | Type a name",
    ]);
  });

  test("of links, with how both ends stand", () => {
    expect(linesOf("links").filter((line) => line.startsWith("decide"))).toEqual([
      "decide: Raise rooms from 10 to 20 | On track, but what guards it is at risk | Review with Cy",
      "decide: Raise guests from 10 to 20 | Off track, yet its KPI is on track | Review with Cy",
      "decide: Raise lanes from 10 to 20 | On track, but its KPI is at risk | Review with Ada",
      "decide: Raise tables from 10 to 20 | Off track, and its KPI is at risk | Review with Cy",
      "decide: Raise desks from 10 to 20 | On track, but its KPI is at risk | Review with Ada",
    ]);
  });

  test("of tables that lack something as a whole, unfolding to their rows", () => {
    const { lines, state } = reviewToday(reviewed("bare"));
    expect(state).toBe("not yet");
    const fix = lines.filter(({ need }) => need === "fix");
    expect(fix.map(said)).toEqual([
      "fix: 3 KPIs | No target: no cell says what is wanted | Choose column",
      "fix: 4 key results of Goals | No dates: which quarter? One answer serves all | Set the quarter",
      "fix: 3 KPIs | nobody owns any of them | Choose column",
    ]);
    expect(fix.map(({ parts }) => parts.length)).toEqual([3, 4, 3]);
  });

  test("many of which nobody knows the good side ask in one line, for the whole table", () => {
    const sheet = gridOf({ sheet: "Works" })`
      KPI      | Owner | Target | Actual
      Gribbles | Ada   | 10     | 12
      Zibbles  | Ada   | 10     | 12
      Wobbles  | Ada   | 10     | 9
      Snorts   | Ada   | 10     | 8
    `;
    const day = dateSerial(2026, 5, 15);
    const [line] = reviewToday(reviewWorkbook(workbookOf(sheet), day, day)).lines;
    expect(line && said(line)).toBe(
      "fix: 4 KPIs of Works | Check inputs: is more better, or less? Gribbles, 3 more | Say which",
    );
    expect(line?.action?.row).toBe(line?.parts[0]?.row);
  });

  test("more than three of a table that say the same become one, with the worst named", () => {
    const line = reviewToday(reviewed("plan")).lines.find(({ rule }) => rule === "stale");
    expect(line && said(line)).toBe("ask: 10 KPIs | Stale: Defects, 9 more | ");
    expect(line?.parts).toHaveLength(10);
  });
});

const KEPT = `2026-05-18`;

function book(targets: readonly string[], updated = KEPT) {
  const rows = targets.map(
    (target, at) => `Number ${"abcdef"[at] ?? ""} | Ada Lovelace | ${target} | 5 | ${updated}`,
  );
  const text = ["KPI | Owner | Target | Actual | Updated", ...rows].join("\n");
  const strings = Object.assign([text], { raw: [text] });
  return reviewWorkbook(workbookOf(gridOf({ sheet: "KPIs" })(strings)), dateSerial(2026, 5, 20));
}

describe("Nothing needs you", () => {
  test("is said where every number was judged and none needs anybody", () => {
    const { state, nextDue } = reviewToday(book([">= 4", ">= 4"]));
    expect([state, nextDue]).toEqual(["all clear", { day: dateSerial(2026, 6, 18), count: 2 }]);
  });

  test.each([
    ["no KPI has a target", ["", ""], KEPT, "not yet"],
    ["one KPI has no target", [">= 4", ""], KEPT, "needs somebody"],
    ["a number is due", [">= 4", ">= 4"], "2026-04-18", "needs somebody"],
  ] as const)("is never said where %s", (_why, targets, updated, state) => {
    expect(reviewToday(book(targets, updated)).state).toBe(state);
  });

  test.each(Object.keys(REVIEW_BOOKS) as (keyof typeof REVIEW_BOOKS)[])("is not said of %s", (name) => {
    expect(reviewToday(reviewed(name)).state).not.toBe("all clear");
  });
});

test.each(Object.keys(REVIEW_BOOKS) as (keyof typeof REVIEW_BOOKS)[])(
  "no two lines of %s are taken for each other, however late it gets",
  (book) => {
    for (const daysLater of [0, 40, 141]) {
      const keys = reviewToday(reviewed(book, daysLater)).lines.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  },
);

describe("Asking", () => {
  const review = reviewed("numbers");
  const row = (name: string) => review.cases.rows.filter(({ measure }) => measure.name === name);

  test("for an old number says from when it is, what is wanted, and where it stands", () => {
    expect(askMessage("Ada Lovelace", [...row("Letters"), ...row("Late orders"), ...row("Wait")])).toBe(
      `Ada, the number for “Letters” is from 10 Jan 2026 and is due monthly. It stands at 12; at least 10 is the goal.

Could you update it today? It is in KPIs, E10.

2 more of yours need you as well: Late orders (KPIs, E3) and Wait (KPIs, E12).`,
    );
  });

  test("about a number that is off says why", () => {
    expect(askMessage("Ada Lovelace", row("Churn"))).toContain(
      "Ada, “Churn” is off track: 3.4% misses at most 2% by 1.4 points, more than the tolerance of 0.2 points. It stands at 3.4%; at most 2% is the goal.\n\nWhat changes this week? It is in KPIs, E2.",
    );
  });

  test("for all is offered where a person has several numbers to be asked for", () => {
    const { lines } = reviewToday(review);
    const groups = groupsOf(lines, "owner", review.cases);
    const ada = groups.find(({ title }) => title === "Ada Lovelace");
    expect(ada?.askAll?.count).toBe(askable([...(ada?.lines ?? []), ...(ada?.more ?? [])]).length);
    expect(groups.find(({ title }) => title === "Dee Poe")?.askAll).toBeUndefined();
  });
});

test("a count of the overview filters to every row that stands so, whether or not it needs anybody", () => {
  const review = reviewed("numbers");
  const { kpis } = reviewToday(review);
  for (const stand of ["off track", "at risk", "not known", "on plan"] as const)
    expect(rowsStanding(review, "kpi", stand)).toHaveLength(kpis.counts[stand]);
});

test("a link that lost an end is on the list at the row that is left", () => {
  const { findings } = reviewed("links");
  const lost = findings.filter(({ rule }) => rule === "broken-link").length;
  expect(lost).toBeGreaterThan(0);
  expect(linesOf("links").filter((line) => /^link: .+: its link is broken \| Mend$/.test(line))).toHaveLength(
    lost,
  );
});

describe("The list", () => {
  test.each(Object.keys(REVIEW_BOOKS) as (keyof typeof REVIEW_BOOKS)[])("of %s", (book) => {
    const review = reviewed(book);
    const { lines } = reviewToday(review);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    const clauses = lines.filter(({ row }) => row !== undefined).map(({ clause }) => clause);
    expect(clauses.filter((clause) => clause.length > 40)).toEqual([]);
    const needs = lines.map(({ need }) => NEEDS.indexOf(need));
    expect(needs).toEqual([...needs].sort((one, other) => one - other));
    for (const grouping of GROUPINGS) {
      const groups = groupsOf(lines, grouping, review.cases);
      for (const severity of ["act", "watch", "note"]) {
        const shown = groups.flatMap((group) => group.lines.filter((line) => line.severity === severity));
        expect(shown.length).toBeLessThanOrEqual(7);
      }
      const all = new Set(groups.flatMap((group) => [...group.lines, ...group.more].map(({ key }) => key)));
      // One that folds rows of several places is told row by row: none of them is lost.
      const told = lines.flatMap(({ key, parts, isFold }) =>
        isFold === true && !all.has(key) ? parts.map((part) => part.key) : [key],
      );
      expect(all).toEqual(new Set(told));
    }
  });
});
