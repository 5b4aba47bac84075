import type { Grid } from "../../src/core/model/grid";
import { gridOf, workbookOf } from "../kit/grid";
import type { ReviewBook } from "../kit/review-books";

/** A sheet from lines: `Churn | Ada Lovelace | <= 2% | 3%`. */
function sheet(name: string, ...lines: readonly string[]): Grid {
  const text = lines.join("\n");
  return gridOf({ sheet: name })(Object.assign([text], { raw: [text] }));
}

const book = (asOf: string, ...grids: readonly Grid[]): ReviewBook => ({
  asOf,
  workbook: () => workbookOf(...grids),
});

const KPIS = "KPI | Owner | Target | Actual | Updated";
const OKRS = "ID | Objective | Key result | Owner | Baseline | Target | Actual | Start | Due | Updated";
const REGISTER =
  "Key result ID | KPI ID | Relation | Key result | KPI | Key result health | KPI health | Verdict | Last review | Key result row | KPI row | Key result when linked | KPI when linked | Linked on | Out since | Decision";
const LOG = "When | Sheet | Cell | Measure | Old value | New value | Who | Kind | Note";

const DAY = "2026-05-20";

/** A key result a good half of the way through its quarter. */
const keyResult = (id: string, words: string, actual: number, objective = "Be first") =>
  `${id} | ${objective} | ${words} | Ada Lovelace | 0 | 10 | ${actual} | 2026-04-01 | 2026-06-30 | 2026-05-18`;

/** One link of the register with the days on which it was linked and its KPI left its band. */
const link = (ends: string, names: string, days = " | ") =>
  `${ends} | measures | | | | | | | | | ${names} | ${days} |`;

/** Three KPIs and two key results have no partner. */
const orphans = book(
  DAY,
  sheet(
    "KPIs",
    `ID | ${KPIS}`,
    "K-1 | Waiting | Ada Lovelace | <= 6 | 5 | 2026-05-18",
    ...["Queue", "Noise", "Errors"].map((name) => ` | ${name} | Bob Ray | <= 6 | 5 | 2026-05-18`),
  ),
  sheet(
    "OKRs",
    OKRS,
    keyResult("R-1", "Reach 10 lanes", 6),
    keyResult("", "Reach 10 desks", 6),
    keyResult("", "Reach 10 rooms", 6),
  ),
  sheet("OKR Links", REGISTER, link("R-1 | K-1", "Reach 10 lanes | Waiting")),
);

/** 15 % above its target, while what it stands for has come 8 % of the way when half of its time is over. */
const trap = [
  sheet("KPIs", `ID | ${KPIS}`, "K-1 | Lead velocity | Ada Lovelace | >= 100 | 115 | 2026-05-18"),
  sheet("OKRs", OKRS, keyResult("R-1", "Win 10 accounts", 0.8), keyResult("R-2", "Win 10 pilots", 6)),
];

/** Eight things to do, and two results. */
const activities = book(
  DAY,
  sheet(
    "OKRs",
    "Objective | Key result | Actual",
    ...["Publish 4 guides", "Run 5 webinars", "Launch the new website", "Hold 3 workshops"].map(
      (words) => `Be known | ${words} | 3`,
    ),
    ...["Migrate 12 servers", "Write 6 articles", "Ship 3 releases", "Interview 20 customers"].map(
      (words) => `Be modern | ${words} | 3`,
    ),
    "Be liked | Raise CSAT from 4.1 to 4.6 | 4.4",
    "Be liked | Cut churn from 4% to 2% | 3%",
  ),
);

/** The same deviation seven and eight days ago. */
const week = book(
  DAY,
  sheet(
    "KPIs",
    `ID | ${KPIS}`,
    "K-7 | Waiting | Ada Lovelace | <= 6 | 9 | 2026-05-18",
    "K-8 | Queue | Ada Lovelace | <= 6 | 9 | 2026-05-18",
  ),
  sheet("OKRs", OKRS, keyResult("R-7", "Reach 10 lanes", 6), keyResult("R-8", "Reach 10 desks", 6)),
  sheet(
    "OKR Links",
    REGISTER,
    link("R-7 | K-7", "Reach 10 lanes | Waiting", "2026-05-01 | 2026-05-13"),
    link("R-8 | K-8", "Reach 10 desks | Queue", "2026-05-01 | 2026-05-12"),
  ),
);

/** A KPI that left its band on 13 May, and a review of a day. */
function reviewedOn(day: string): ReviewBook {
  return book(
    DAY,
    sheet("KPIs", `ID | ${KPIS}`, "K-1 | Waiting | Ada Lovelace | <= 6 | 9 | 2026-05-18"),
    sheet("OKRs", OKRS, keyResult("R-1", "Reach 10 lanes", 6)),
    sheet(
      "OKR Links",
      REGISTER,
      `R-1 | K-1 | measures | | | | | | ${day} | | | Reach 10 lanes | Waiting | 2026-05-01 | 2026-05-13 |`,
    ),
  );
}

const unowned = book(
  DAY,
  sheet(
    "KPIs",
    KPIS,
    "Waiting | | <= 6 | 5 | 2026-05-18",
    "Queue | TBD | <= 6 | 5 | 2026-05-18",
    "Noise | Operations | <= 6 | 5 | 2026-05-18",
    "Errors | Finance team | <= 6 | 5 | 2026-05-18",
    "Rating | Ada Lovelace | >= 4 | 5 | 2026-05-18",
  ),
);

/** One moved 89 days ago, the other 90; both still miss what is wanted. */
const unmoved = book(
  DAY,
  sheet(
    "KPIs",
    KPIS,
    "Waiting | Ada Lovelace | <= 6 | 6.4 | 2026-05-18",
    "Queue | Ada Lovelace | <= 6 | 6.4 | 2026-05-18",
  ),
  sheet(
    "OKR Log",
    LOG,
    "2026-02-19 | KPIs | D3 | Queue | 7 | 6.4 | Ada Lovelace | check-in |",
    "2026-02-20 | KPIs | D2 | Waiting | 7 | 6.4 | Ada Lovelace | check-in |",
  ),
);

/** Objectives last scored on the last day before the previous quarter, never, on its first day, and after it. */
const unscored = book(
  "2026-11-21",
  sheet(
    "OKRs",
    "Objective | Key result | Owner | Baseline | Target | Actual | Start | Due | Updated",
    ...Object.entries({
      "Be quick": "2026-06-30",
      "Be liked": "",
      "Be known": "2026-07-01",
      "Be kind": "2026-10-05",
    }).map(
      ([objective, day]) =>
        `${objective} | Reach 10 points of ${objective} | Ada Lovelace | 0 | 10 | 6 | 2026-01-01 | 2026-12-31 | ${day}`,
    ),
  ),
);

/** Two objectives and as many numbers under them as are wanted. */
function measures(numbers: number): ReviewBook {
  const rows = Array.from({ length: numbers }, (_, place) =>
    keyResult("", `Reach 10 points in part ${place + 1}`, 6, place % 2 === 0 ? "Be first" : "Be liked"),
  );
  return book(DAY, sheet("OKRs", OKRS, ...rows));
}

/** Key results that ended with 0.6 to 0.7 of their way behind them. */
const stretched = book(
  "2026-07-10",
  sheet(
    "OKRs",
    OKRS,
    ...["lanes", "desks", "rooms", "halls"].map((name) => keyResult("", `Reach 10 ${name}`, 6.5)),
  ),
);

/** KPIs were reviewed at the end of January, key results at the end of December. */
const reviewedOnce = book(
  "2026-03-31",
  sheet("KPIs", KPIS, "Waiting | Ada Lovelace | <= 6 | 5 | 2026-03-30"),
  sheet("OKRs", OKRS, keyResult("", "Reach 10 lanes", 6).replace("2026-05-18", "2026-03-30")),
  sheet(
    "OKR Log",
    LOG,
    "2025-12-31 | OKRs | C2 | Reach 10 lanes | | | Ada Lovelace | review |",
    "2026-01-31 | KPIs | A2 | Waiting | | | Ada Lovelace | review |",
  ),
);

/** Fewer is better, more is better, and a band; each moved. */
const moving = book(
  DAY,
  sheet(
    "KPIs",
    "KPI | Owner | Direction | Target | Mar 2026 | Apr 2026",
    "Waiting | Ada Lovelace | at most | 6 | 6.4 | 5.9",
    "Uptime | Ada Lovelace | at least | 85 | 90 | 88",
    "Rating | Bob Ray | between | 4-5 | 3.8 | 3.95",
  ),
);

/** `increase by 25%` of a baseline, and of none. */
const relative = book(
  DAY,
  sheet(
    "OKRs",
    "Objective | Key result | Owner | Baseline | Target | Actual | Start | Due",
    "Be liked | Session time | Ada Lovelace | 8 min | increase by 25% | 9 min | 2026-04-01 | 2026-06-30",
    "Be liked | Clicks | Ada Lovelace | 100 | 15% more | 115 | 2026-04-01 | 2026-06-30",
    "Be liked | Replies | Ada Lovelace | | 15% more | 10 | 2026-04-01 | 2026-06-30",
  ),
);

const growth = book(
  DAY,
  sheet("KPIs", KPIS, "Customer retention | Bob Ray | >= 90% | 94% | 2026-05-18"),
  sheet(
    "OKRs",
    OKRS,
    keyResult("", "Win 10 new customers", 6, "Drive customer growth"),
    keyResult("", "Open 10 new markets", 6, "Drive customer growth"),
  ),
);

/** The workbooks that the sources' own tests speak of, as `facts` lists them. */
export const FIXTURES = {
  orphans,
  trap: book(
    DAY,
    ...trap,
    sheet("OKR Links", REGISTER, link("R-1 | K-1", "Win 10 accounts | Lead velocity")),
  ),
  trapUnlinked: book(DAY, ...trap),
  activities,
  week,
  reviewedBefore: reviewedOn("2026-05-12"),
  reviewedSince: reviewedOn("2026-05-13"),
  unowned,
  unmoved,
  unscored,
  lean: measures(5),
  watched: measures(6),
  binder: measures(24),
  stretched,
  reviewedOnce,
  moving,
  relative,
  growth,
} as const;
