import { NO_SETTINGS } from "../../../../src/core/model/settings";
import { dateSerial } from "../../../../src/core/model/period";
import type { Tally } from "../../../../src/core/model/today";
import { firstName } from "../../../../src/core/review/today/first-name";
import type { LeftOut } from "../../../../src/core/review/nothing-on-show";
import { sentenceOf, shortSentence } from "../../../../src/core/review/today/sentence";
import { quarterName } from "../../../../src/core/evidence/quarters";
import { periodWords } from "../../../../src/core/review/today/time-gone";

/** `5/1/2/2`: off track, at risk, not known, on plan. */
function tally(counts: string): Tally {
  const [offTrack = 0, atRisk = 0, unknown = 0, good = 0] = counts.split("/").map(Number);
  return {
    of: offTrack + atRisk + unknown + good,
    counts: { "off track": offTrack, "at risk": atRisk, "not known": unknown, "on plan": good },
  };
}

const NOTHING_LEFT_OUT: LeftOut = { settings: NO_SETTINGS, closed: [], archivedRows: 0, listedTables: 0 };

test.each([
  ["2/3/2/3", "0/2/1/15", "3 of 10 key results are on plan, although 15 of 18 KPIs are."],
  ["2/1/1/6", "0/2/1/15", "6 of 10 key results and 15 of 18 KPIs are on plan."],
  ["0/0/0/10", "0/0/0/18", "All 10 key results and 18 KPIs are on plan."],
  ["0/0/0/10", "0/0/0/1", "All 10 key results and the KPI are on plan."],
  ["0/0/0/1", "0/0/0/0", "The key result is on plan."],
  ["0/0/0/0", "0/1/0/3", "3 of 4 KPIs are on plan."],
  ["1/0/0/0", "0/0/0/0", "0 of 1 key result is on plan."],
  ["1/0/0/0", "0/0/0/4", "0 of 1 key result is on plan, although 4 of 4 KPIs are."],
  ["0/0/8/0", "0/0/8/0", "Nothing can be judged yet."],
  ["0/0/8/0", "0/0/7/1", "0 of 8 key results and 1 of 8 KPIs are on plan."],
  ["0/0/0/0", "0/0/0/0", "No KPI or OKR table here yet."],
])("key results %s, KPIs %s: %s", (keyResults, kpis, sentence) => {
  const tallies = { keyResults: tally(keyResults), kpis: tally(kpis) };
  expect(sentenceOf(tallies, NOTHING_LEFT_OUT)).toBe(sentence);
});

test.each([
  [{ archivedRows: 7 }, "All that is here belongs to a time that is over."],
  [{ archivedRows: 7, listedTables: 1 }, "All that is here belongs to a time that is over."],
  [{ listedTables: 1 }, "What is here are lists by month, place or person: no row of them is one KPI."],
])("where no row is on show, it is said why: %j: %s", (leftOut, sentence) => {
  const none = { keyResults: tally("0/0/0/0"), kpis: tally("0/0/0/0") };
  expect(sentenceOf(none, { ...NOTHING_LEFT_OUT, ...leftOut })).toBe(sentence);
});

test("a folded overview says the same in a line", () => {
  const tallies = { keyResults: tally("2/3/2/3"), kpis: tally("0/2/1/15") };
  expect(shortSentence(tallies, NO_SETTINGS)).toBe("3 of 10 key results on plan, 15 of 18 KPIs");
});

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return dateSerial(year, month, date);
};

test.each([
  ["2026-10-01", "2026-12-31", "2026-11-27", 1, "63% of Q4 is over, 34 days are left."],
  ["2026-10-01", "2026-12-31", "2026-12-30", 1, "99% of Q4 is over, 1 day is left."],
  ["2026-10-01", "2026-12-31", "2026-12-31", 1, "100% of Q4 is over, this is its last day."],
  ["2026-11-01", "2027-01-31", "2026-11-27", 2, "29% of Q4 is over, 65 days are left."],
  ["2026-10-01", "2026-12-31", "2026-11-27", 2, "63% of the time is over, 34 days are left."],
  ["2026-09-15", "2026-12-15", "2026-12-16", 1, "The time is over."],
  ["2027-01-01", "2027-03-31", "2026-12-30", 1, "Q1 begins in 2 days."],
])("from %s to %s as of %s, year from month %i: %s", (start, end, asOf, yearStart, words) => {
  expect(
    periodWords({ start: day(start), end: day(end) }, { asOf: day(asOf), isPast: false }, yearStart),
  ).toBe(words);
});

test("of a past day nothing is left", () => {
  const quarter = { start: day("2026-10-01"), end: day("2026-12-31") };
  expect(periodWords(quarter, { asOf: day("2026-10-31"), isPast: true }, 1)).toBe(
    "34% of Q4 is over on that day.",
  );
});

test("quarters count from the first month of the fiscal year", () => {
  const name = (start: string, end: string, yearStart: number) =>
    quarterName({ start: day(start), end: day(end) }, yearStart);
  expect(name("2026-04-01", "2026-06-30", 4)).toBe("Q1");
  expect(name("2026-02-01", "2026-04-30", 2)).toBe("Q1");
  expect(name("2026-02-01", "2026-04-29", 2)).toBeUndefined();
});

test.each([
  ["Dana Whitfield", "Dana"],
  ["Lindqvist, Sofia", "Sofia"],
  ["Dr. Ines Quell", "Ines"],
  ["A. Lovelace", "A. Lovelace"],
  ["ada@example.com", "ada@example.com"],
  ["Cher", "Cher"],
])("%s is spoken to as %s", (person, name) => expect(firstName(person)).toBe(name));
