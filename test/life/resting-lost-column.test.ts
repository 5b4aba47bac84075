import { VERDICT } from "../../src/core/model/health";
import type { Event, Week } from "./drawn-life";
import { playedLife, type Look } from "./played-life";
import { readOnce } from "./read-once";
import { untruths } from "./truths";

const OKRS_OUT_OF_SIGHT: Event = { kind: "hide or show", which: 1 };
const KPIS_LOSE_HEALTH: Event = { kind: "delete a column of ours", which: 2 };
const OKRS_LOSE_HEALTH: Event = { kind: "delete a column of ours", which: 3 };
const QUIET: Event = { kind: "nothing" };

const linksOf = ({ workbook, day }: Look) => readOnce(workbook, day).links;
const verdictsOf = (look: Look | undefined) => look && linksOf(look).map(({ verdict }) => verdict);

/** The rows whose Health column was deleted are on show, those that they are linked with are not. */
const ON_SHOW: readonly (readonly [string, readonly Week[]])[] = [
  ["at once", [{ events: [OKRS_OUT_OF_SIGHT, KPIS_LOSE_HEALTH], actions: ["follow"] }]],
  [
    "since some weeks",
    [
      { events: [OKRS_OUT_OF_SIGHT], actions: ["follow"] },
      { events: [KPIS_LOSE_HEALTH], actions: ["follow"] },
    ],
  ],
];

test.each(ON_SHOW)(
  "A link whose other row is out of sight %s goes on where the Health column on show is deleted",
  (_, weeks) => {
    const looks = [...playedLife([...weeks, { events: [QUIET], actions: ["follow"] }])];
    expect(looks.flatMap(untruths)).toEqual([]);
    expect(verdictsOf(looks.at(-1))).toEqual([VERDICT.reviewOverdue, VERDICT.aligned]);
  },
);

test("A link says what to do where the Health column out of sight was deleted before", () => {
  const looks = [...playedLife([{ events: [OKRS_LOSE_HEALTH, OKRS_OUT_OF_SIGHT], actions: ["follow"] }])];
  expect(looks.flatMap(untruths)).toEqual([]);
  const last = looks.at(-1);
  expect(last && linksOf(last).map(({ verdict, rests }) => [verdict, rests])).toEqual([
    [VERDICT.noData, expect.stringContaining("was deleted; show the sheet")],
    [VERDICT.noData, expect.stringContaining("was deleted; show the sheet")],
  ]);
});
