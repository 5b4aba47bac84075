import { checkInsOf, readEntry } from "../../../src/core/check-in-desk";
import { consequenceOf } from "../../../src/core/check-in-consequence";
import type { CheckInRow } from "../../../src/core/model/check-in";
import { dateSerial } from "../../../src/core/model/period";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";

const TODAY = dateSerial(2026, 11, 27);
const SHEET = gridOf({ sheet: "Plan" })`
  Objective | Key result                            | Owner | Baseline | Target | Now      | Start      | Due        | Updated
  Be quick  | Bring 120 accounts onto the planner   | Ada   | 10       | 120    | 30       | 2026-10-01 | 2026-12-31 | 2026-11-12
  Be quick  | Lift the share of the market          | Ada   | 12.0%    | 20.0%  | 12.6%    | 2026-10-01 | 2026-12-31 | 2026-11-12
  Be quick  | Cut the time to answer                | Ada   | 9 days   | 2 days | 3.4 days | 2026-10-01 | 2026-12-31 | 2026-11-12
  Be quick  | Lift the win rate                     | Ada   | 12.0%    | 20.0%  |          | 2026-10-01 | 2026-12-31 |
`;

const book = (decimalSeparator: "." | ",") => ({
  ...workbookOf(SHEET),
  locale: { decimalSeparator, dateOrder: "dmy" as const },
});

function open(decimalSeparator: "." | "," = ".") {
  const review = reviewWorkbook(book(decimalSeparator), TODAY);
  function row(word: string): CheckInRow {
    const found = checkInsOf(review).find((one) => one.row.measure.name.includes(word));
    if (!found) throw new Error(`There is no row of ${word}.`);
    return found;
  }
  return { review, row };
}

function reading(word: string, typed: string, decimalSeparator: "." | "," = "."): unknown {
  const { review, row } = open(decimalSeparator);
  const found = row(word);
  const { key, name } = found.row.measure;
  const { number, ready } = readEntry(review, found, { key, name, number: typed });
  if (number.kind === "unreadable") {
    expect(ready).toBeUndefined();
    return number.reason;
  }
  return number.kind === "number" ? number.becomes : number.kind;
}

describe("what is typed for a number", () => {
  test.each([
    ["planner", "44", ".", 44],
    ["planner", " 44,5 ", ",", 44.5],
    ["planner", "1.234,5", ",", 1234.5],
    ["planner", "1,234.5", ".", 1234.5],
    ["planner", "1.2k", ".", 1200],
    ["planner", "-3", ".", -3],
    ["planner", "", ".", "blank"],
    ["market", "13.4", ".", 0.134],
    ["market", "13,4 %", ",", 0.134],
    ["market", "0.5", ".", 0.005],
    ["win rate", "13", ".", 0.13],
    ["answer", "2.9", ".", "2.9 days"],
    ["answer", "2.9 days", ".", "2.9 days"],
  ] as const)("%s: %j with %j becomes %j", (word, typed, separator, becomes) => {
    expect(reading(word, typed, separator)).toBe(becomes);
  });

  test.each([
    ["planner", "soon", '"soon" holds no number.'],
    ["planner", "no", '"no" holds no number.'],
    ["planner", "44%", 'Its cell holds plain numbers: type it without "%".'],
    ["planner", "+5", 'Type the number as it stands now, without "+".'],
    ["planner", "<5", 'Type the number as it stands now, without "<".'],
    ["planner", "40-50", '"40-50" is not one number.'],
    ["planner", "44 days", "Type the number alone, in the unit that the row counts in."],
    ["market", "13 days", "Its cell holds a percentage: type the percent alone."],
    ["answer", "3 %", 'Its cell holds the text "3.4 days": type the number the same way.'],
  ])("%s: %j is refused, in words", (word, typed, reason) => {
    expect(reading(word, typed)).toBe(reason);
  });

  test("how sure somebody is goes from 0 to 10; blank is left out and never 0", () => {
    const { review, row } = open(",");
    const found = row("planner");
    const { key, name } = found.row.measure;
    const sure = (typed: string) => readEntry(review, found, { key, name, number: "44", sure: typed });
    expect([sure("7"), sure("7,5"), sure("70 %")].map(({ ready }) => ready?.sure)).toEqual([7, 7.5, 7]);
    expect(sure("").ready).not.toHaveProperty("sure");
    expect(sure("11")).toEqual(
      expect.objectContaining({ sure: { kind: "unreadable", reason: "Type a number from 0 to 10." } }),
    );
    expect(sure("11").ready).toBeUndefined();
  });

  test("a number that stands there can be confirmed, an empty cell cannot", () => {
    const { review, row } = open();
    const confirmed = (word: string) => {
      const found = row(word);
      return readEntry(review, found, { key: found.row.measure.key, name: found.row.measure.name }).ready;
    };
    expect(confirmed("planner")).toBeDefined();
    expect(confirmed("planner")).not.toHaveProperty("number");
    expect(confirmed("win rate")).toBeUndefined();
  });
});

describe("what a number makes of its row", () => {
  const consequence = (word: string, becomes?: number) => {
    const { review, row } = open();
    return consequenceOf(review, row(word), becomes);
  };

  test.each([
    ["planner", 44, { before: "Off track", after: "Off track", next: { word: "At risk", needs: "59" } }],
    ["planner", 59, { before: "Off track", after: "At risk", next: { word: "On track", needs: "73" } }],
    ["planner", 120, { before: "Off track", after: "Achieved" }],
    ["win rate", 0.13, { before: "No data", after: "Off track", next: { word: "At risk", needs: "15.6%" } }],
  ])("%s at %d", (word, becomes, expected) => {
    expect(consequence(word, becomes)).toMatchObject(expected);
  });

  test("the number that is needed is really enough", () => {
    for (const { word, from } of [
      { word: "planner", from: 44 },
      { word: "market", from: 0.13 },
    ]) {
      const { next } = consequence(word, from);
      const needed = Number(next?.needs.replace("%", "")) / (next?.needs.includes("%") ? 100 : 1);
      expect(consequence(word, needed).after).toBe(next?.word);
    }
  });
});
