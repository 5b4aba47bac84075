import { planFor } from "../../src/core/plan-for";
import type { Event, Week } from "./drawn-life";
import { playedLife } from "./played-life";
import { readOnce } from "./read-once";
import { untruths, whatRemoveLeaves } from "./truths";

/** Of ours there stand ids, health, staleness and links, in this order, on the sheet of KPIs and on that of OKRs. */
const COLUMNS = ["OKR ID", "Health", "Staleness", "Link"];
const DELETED = COLUMNS.flatMap((column, at) =>
  ["Revenue", "OKR Q4"].map((sheet, index) => [column, sheet, 2 * at + index] as const),
);

test.each(DELETED)(
  "after the column %s of %s was deleted, one plan writes all that follows from it",
  (_, __, which) => {
    const weeks: readonly Week[] = [
      { events: [{ kind: "delete a column of ours", which }], actions: ["follow"] },
    ];
    const looks = [...playedLife(weeks)];
    expect(looks.flatMap(untruths)).toEqual([]);
    const last = looks.at(-1);
    expect(last && planFor(readOnce(last.workbook, last.day), { kind: "follow" }).steps).toEqual([]);
  },
);

/** A sheet that was renamed since it was written on stands in the journal under its name of then. */
const COPIED: Week = { events: [{ kind: "rename sheet" }, { kind: "copy KPI sheet", at: 0 }], actions: [] };
const IDS_DELETED: Event = { kind: "delete a column of ours", which: 0 };
/** Its heading is put into other words, so that only the formulas tell whose it is. */
const RETITLED: Event = { kind: "retitle a flag", which: 4 };
const QUIET: Event = { kind: "nothing" };

/** What becomes of a copied sheet whose ids were deleted. */
const COPIES: readonly (readonly [string, readonly Week[]])[] = [
  ["", [{ events: [IDS_DELETED], actions: ["follow"] }]],
  [", and its links headed anew", [{ events: [IDS_DELETED, RETITLED], actions: ["follow"] }]],
  [
    ", and its links headed anew later",
    [
      { events: [IDS_DELETED], actions: ["follow"] },
      { events: [RETITLED], actions: ["follow"] },
    ],
  ],
  [
    ", and its links headed anew, and nothing was written",
    [{ events: [IDS_DELETED, RETITLED], actions: [] }],
  ],
];

test.each(COPIES)(
  "after the ids of a copied sheet were deleted%s, its rows have no links, in pane and cells, and Remove leaves none",
  (_, weeks) => {
    const looks = [...playedLife([COPIED, ...weeks, { events: [QUIET], actions: [] }])];
    expect(looks.flatMap(untruths)).toEqual([]);
    const last = looks.at(-1);
    expect(last && whatRemoveLeaves(last)).toEqual([]);
  },
);

test("after the owners were deleted, our column says that they are missing", () => {
  const weeks: readonly Week[] = [
    { events: [QUIET], actions: ["all flags"] },
    { events: [{ kind: "delete their column", which: 0 }], actions: ["follow"] },
  ];
  const looks = [...playedLife(weeks)];
  expect(looks.flatMap(untruths)).toEqual([]);
  const last = looks.at(-1);
  expect(last && whatRemoveLeaves(last)).toEqual([]);
});
