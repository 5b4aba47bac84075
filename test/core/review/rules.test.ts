import { cellToA1 } from "../../../src/core/model/address";
import type { Finding } from "../../../src/core/model/finding";
import { find } from "../../../src/core/review/find";
import { RULES, type Rule } from "../../../src/core/review/rules";
import { openCases } from "../../../src/core/open-cases";
import { dateSerial } from "../../../src/core/model/period";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";
import { link, REGISTER, REVIEW_BOOKS, reviewed } from "../../kit/review-books";

/** What each small workbook is found to need: by rule, where; anything else is a false alarm. */
const EXPECTED: Record<keyof typeof REVIEW_BOOKS, Record<string, string>> = {
  numbers: {
    missed: "Plan!B3",
    "off-track": "KPIs!A2",
    "check-inputs": "KPIs!A6 KPIs!A12",
    "no-data": "KPIs!A8",
    "owner-never-updated": "KPIs!A9",
    "never-updated": "KPIs!A9",
    stale: "KPIs!A10",
    "at-risk": "Months!A3 KPIs!A3",
    "not-moved": "Months!A3",
    "heading-red": "Months!A2",
    "no-target": "KPIs!A7",
    "no-dates": "Plan!B4",
    "confidence-low": "Plan!B2",
    "opinion-differs": "KPIs!A2",
    "scale-mismatch": "KPIs!A11",
    "duplicate-metric": "KPIs!A2",
    "no-owner": "KPIs!A4",
    "owner-is-team": "KPIs!A5",
    "key-result-without-kpi": "Plan!A1",
    "measures-per-objective": "workbook",
    "owner-load": "workbook",
    "kpi-without-key-result": "KPIs!A1 Months!A1",
    "plan-too-long": "workbook",
    "quarterly-only": "KPIs!A1",
  },
  plan: {
    stale: "KPIs!A3 KPIs!A4 KPIs!A5 KPIs!A6 KPIs!A7 KPIs!A8 KPIs!A9 KPIs!A10 KPIs!A11 KPIs!A12",
    "key-result-count": "OKRs!A2 OKRs!A5",
    "activity-not-result": "OKRs!A3",
    "key-result-without-kpi": "OKRs!A1",
    "objective-has-number": "OKRs!A2",
    "missing-guardrail": "OKRs!A2",
    "deadline-in-text": "OKRs!B5",
    "kpi-without-key-result": "KPIs!A1",
    "measures-per-objective": "workbook",
    "plan-too-long": "workbook",
    coverage: "workbook",
  },
  links: {
    "broken-link": "OKRs!C7",
    "guardrail-breached": "OKRs!C5",
    "green-trap": "OKRs!C4",
    "review-overdue": "OKRs!C2",
    "both-off-track": "OKRs!C6",
    "off-track": "OKRs!C4 OKRs!C6",
    "review-due": "OKRs!C3",
    "updated-behind-log": "KPIs!B6",
    "at-risk": "KPIs!B2 KPIs!B3 KPIs!B5 KPIs!B6",
    "key-result-without-kpi": "OKRs!A1",
    "proxy-up-outcome-down": "OKRs!C4",
    "review-rhythm": "workbook",
    "rhythm-fading": "workbook",
    "measures-per-objective": "workbook",
    "surrogation-check-due": "workbook",
  },
  asleep: {
    missed: "Plan!B2 Plan!B3 Plan!B4 Plan!B5",
    stale: "KPIs!A2 KPIs!A3 KPIs!A4",
    "objective-not-scored": "Plan!A4",
    "kpi-without-key-result": "KPIs!A1",
    "measures-per-objective": "workbook",
    coverage: "workbook",
    "stretch-too-hard": "workbook",
  },
  bare: {
    "no-data": "Levels!A1",
    "no-target": "KPIs!A1",
    "no-dates": "Goals!A1",
    "no-owner": "KPIs!A1",
    "objective-without-key-result": "Goals!A6",
    "key-result-without-kpi": "Goals!A1",
    "kpi-without-key-result": "KPIs!A1 Levels!A1",
    "measures-per-objective": "workbook",
  },
  easy: {
    "typed-constant": "KPIs!A5",
    "kpi-without-key-result": "KPIs!A1",
    "measures-per-objective": "workbook",
    "stretch-too-easy": "workbook",
  },
  tree: { "parent-unknown": "Team!C4" },
};

const placeOf = ({ subject, at }: Finding) =>
  subject === "workbook" || !at ? "workbook" : `${at.sheet}!${cellToA1(at)}`;

function placesByRule(findings: readonly Finding[]): Record<string, string> {
  const places: Record<string, string> = {};
  for (const finding of findings)
    places[finding.rule] = [places[finding.rule], placeOf(finding)].filter(Boolean).join(" ");
  return places;
}

/** What has become of cells of ours needs a workbook in which we wrote: `test/life` and `plan-quarter.test.ts` play it. */
const SHOWN_IN_LIVES = [
  "cells-elsewhere",
  "cells-unknown",
  "cells-behind",
  "copied-ids",
  "ids-taken",
  "said-unclear",
  "ids-lost",
  "links-lost",
];

describe("What the rules find", () => {
  test.each(Object.keys(REVIEW_BOOKS) as (keyof typeof REVIEW_BOOKS)[])("in the workbook %s", (book) => {
    expect(placesByRule(reviewed(book).findings)).toEqual(EXPECTED[book]);
  });

  test("each rule is shown at work at least once", () => {
    const shown = new Set([
      ...Object.values(EXPECTED).flatMap((found) => Object.keys(found)),
      ...SHOWN_IN_LIVES,
    ]);
    expect(RULES.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  test("a rule that fails on a workbook is named, and the others stand", () => {
    const cases = openCases(reviewed("plan"));
    const broken: Rule = {
      name: "stale",
      find: () => {
        throw new TypeError("This workbook is too strange.");
      },
    };
    const { findings, failedRules } = find(cases, [broken, ...RULES.filter(({ name }) => name !== "stale")]);
    expect(failedRules).toEqual(["stale"]);
    expect(findings.length).toBeGreaterThan(5);
  });
});

test("a change of the baseline is on no scale of the row's other numbers", () => {
  const plan = gridOf({ sheet: "OKRs" })`
    Objective | Key result   | Baseline | Target          | Actual | Start      | Due
    Be liked  | Session time | 8        | increase by 25% | 9      | 2026-04-01 | 2026-06-30
    Be liked  | Replies      |          | 15% more        | 10     | 2026-04-01 | 2026-06-30
  `;
  const { findings } = reviewWorkbook(workbookOf(plan), dateSerial(2026, 5, 20));
  expect(findings.filter(({ rule }) => rule === "scale-mismatch")).toEqual([]);
  const lacking = findings.find(({ rule }) => rule === "check-inputs");
  expect(lacking?.sentence).toContain("Baseline needed");
  expect(lacking?.cells).toEqual([{ sheet: "OKRs", row: 2, column: 2 }]);
  expect(lacking?.next).toBe("Type the baseline.");
});

test("what is lacking has no cell where no column is for it: the row says so, and how else", () => {
  const plan = gridOf({ sheet: "OKRs" })`
    Objective | Key result       | Target   | Actual | Start      | Due
    Be liked  | Win 20 customers | 20       | 12     | 2026-04-01 | 2026-06-30
    Be liked  | Replies      | 15% more  | 10     | 2026-04-01 | 2026-06-30
  `;
  const { findings } = reviewWorkbook(workbookOf(plan), dateSerial(2026, 5, 20));
  const lacking = findings.find(({ rule }) => rule === "check-inputs");
  expect(lacking?.cells).toEqual([{ sheet: "OKRs", row: 2, column: 1 }]);
  expect(lacking?.next).toBe("Add a column for baselines, or say from where to where.");
});

describe("A key result that says by how much, and not to which number", () => {
  const found = (...rows: readonly string[]) => {
    const plan = gridOf({ sheet: "OKRs" })`
      Objective | Key result              | Baseline | Target | Actual | Start      | Due
      Be liked  | Win 20 customers        | 0        | 20     | 12     | 2026-04-01 | 2026-06-30
      Be liked  | ${rows[0] ?? ""}        | ${rows[1] ?? ""} | | ${rows[2] ?? ""} | 2026-04-01 | 2026-06-30
    `;
    const { findings } = reviewWorkbook(workbookOf(plan), dateSerial(2026, 5, 20));
    return findings.find(({ rule }) => rule === "no-target");
  };

  test.each([
    ["Increase signups by 25%", "400", "440", "Type the target: from 400 that would be 500."],
    ["Increase signups by 50 points", "400", "440", "Type the target: from 400 that would be 450."],
    ["Increase signups by 25%", "", "440", "Type the baseline and the target."],
    ["Increase conversion by 25%", "20%", "22%", "Type the target."],
  ])("%s from %s, now %s: %s", (name, baseline, actual, next) => {
    const finding = found(name, baseline, actual);
    expect(finding?.sentence).toBe(`"${name}" says by how much, but not to which number: it has no target.`);
    expect(finding?.next).toBe(next);
  });

  test("is told where no column of the table is for targets", () => {
    const plan = gridOf({ sheet: "OKRs" })`
      Objective | Key result              | Baseline | Actual | Start      | Due
      Be liked  | Increase signups by 25% | 400      | 440    | 2026-04-01 | 2026-06-30
      Be liked  | Double trials           | 20       | 30     | 2026-04-01 | 2026-06-30
    `;
    const { findings } = reviewWorkbook(workbookOf(plan), dateSerial(2026, 5, 20));
    expect(findings.find(({ rule }) => rule === "no-target")?.next).toBe(
      'Choose the column of targets, or add one: "Increase signups by 25%" says by how much, but not to which number.',
    );
  });
});

describe("What a finding says", () => {
  const said = (book: keyof typeof REVIEW_BOOKS, rule: string) =>
    reviewed(book).findings.find((finding) => finding.rule === rule);

  test.each([
    [
      "numbers",
      "off-track",
      `"Churn" is off track at least since 10 May 2026: 3.4% misses at most 2% by 1.4 points`,
    ],
    [
      "numbers",
      "heading-red",
      `As it goes, "Punctuality" will be 86.56 on 30 Jun 2026; at least 90 is wanted.`,
    ],
    ["numbers", "not-moved", `"Accidents" has stood at 3.2 since 31 Jan 2026, 109 days.`],
    ["numbers", "missed", `"Raise chairs from 10 to 20" ended on 31 Mar 2026 at 12; 20 was wanted.`],
    ["numbers", "duplicate-metric", `"Churn" is 3.4% on KPIs and 1% on Months.`],
    [
      "numbers",
      "owner-never-updated",
      "Dee Poe answers for 1 number and has never updated one. So it is with 1 of 4 owners (25 %); published: 76.4 %.",
    ],
    ["links", "review-overdue", `"Waiting" left its band on 2 May 2026; 18 days later nobody has looked at`],
    [
      "links",
      "green-trap",
      `is Off track since 23 Apr 2026: the dashboard is green, the strategy is not. Owners: Cy Young; Bob Ray.`,
    ],
    [
      "links",
      "proxy-up-outcome-down",
      `"Rating" rises (4.3 → 4.6) while "Raise guests from 10 to 20" falls (13.5 → 11).`,
    ],
    ["plan", "deadline-in-text", `says 31 Aug 2026; the due date says 30 Jun 2026.`],
    ["plan", "objective-has-number", `"Grow revenue to $5m" holds a number; numbers belong in key results.`],
    ["bare", "no-target", `No row of "KPIs" has a target.`],
    [
      "asleep",
      "objective-not-scored",
      `Nobody has scored "Be liked" since 18 Mar 2026; last quarter began on 1 Jul 2026.`,
    ],
  ] as const)("%s: %s", (book, rule, sentence) => {
    expect(said(book, rule)?.sentence).toContain(sentence);
  });

  /** One link of a KPI that was updated on 10 May, with what the register keeps and how the key result stands. */
  const linked = (kept: string, lanes: number) =>
    reviewWorkbook(
      workbookOf(
        gridOf({ sheet: "KPIs" })`
          ID  | KPI     | Owner        | Target | Actual | Updated
          K-1 | Waiting | Ada Lovelace | <= 6   | 9      | 2026-05-10
        `,
        gridOf({ sheet: "OKRs" })`
          ID  | Objective | Key result                | Baseline | Target | Actual   | Start      | Due        | Updated
          R-1 | Be quick  | Raise lanes from 10 to 20 | 10       | 20     | ${lanes} | 2026-04-01 | 2026-06-30 | 2026-05-18
        `,
        gridOf({ sheet: "OKR Links" })`
          ${REGISTER}
          ${link("R-1 | K-1 | measures", "Raise lanes from 10 to 20 | Waiting", `| 2026-01-05 | ${kept} |`)}
        `,
      ),
      dateSerial(2026, 5, 20),
    ).findings.find(({ rule, at }) => rule === "off-track" && at?.sheet === "KPIs")?.sentence;

  test.each([
    ["the day that the register keeps", "2026-03-01", 16, "off track at least since 1 Mar 2026"],
    [
      "a kept day after the as-of day counts as none",
      "2026-06-01",
      16,
      "off track at least since 10 May 2026",
    ],
    ["a later day than the update says nothing", "2026-05-15", 16, "off track at least since 10 May 2026"],
    ["where both ends are out, it may be the other one's", "2026-03-01", 11, "since 10 May 2026"],
  ])("since when a linked row is off track: %s", (_why, kept, lanes, words) => {
    expect(linked(kept, lanes)).toContain(words);
  });

  test("every finding has a reason, a next step, a due day, and whoever owns the row", () => {
    for (const book of Object.keys(REVIEW_BOOKS) as (keyof typeof REVIEW_BOOKS)[])
      for (const { sentence, next, action, due } of reviewed(book).findings)
        expect([sentence.length > 10, next.length > 3, action.length > 1, due !== undefined]).toEqual([
          true,
          true,
          true,
          true,
        ]);
  });

  test("what a whole table lacks is said once, and its rows are counted", () => {
    const found = reviewed("bare").findings.filter(({ rule }) => rule === "no-target");
    expect(found).toMatchObject([{ subject: "table", count: 3, action: "choose-column" }]);
  });
});
