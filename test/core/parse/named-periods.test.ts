import { calendarDate, dateSerial } from "../../../src/core/model/period";
import { namedPeriods } from "../../../src/core/parse/named-periods";

const CALENDAR = { yearStart: 1, isYearStartSaid: false, asOf: dateSerial(2026, 8, 15) };
const SAID = { ...CALENDAR, isYearStartSaid: true };
const FROM_APRIL = { ...SAID, yearStart: 4 };

/** `1 Jul 26 – 30 Sep 26`, with a question mark where it is only offered. */
function days(text: string, scene = CALENDAR): readonly string[] {
  const spell = (serial: number) => {
    const { year, month, day } = calendarDate(serial);
    return [year, month, day].join("-");
  };
  return namedPeriods(text, scene).map(
    ({ period, isCertain }) => `${spell(period.start)} ${spell(period.end)}${isCertain ? "" : " ?"}`,
  );
}

const Q3 = "2026-7-1 2026-9-30";
const H1 = "2026-1-1 2026-6-30";

describe("a quarter or a half with its year is certain, in every language of headings", () => {
  test.each([
    ["OKRs Q3 2026 – Sales", Q3],
    ["2026 Q3", Q3],
    ["2026-Q3 objectives", Q3],
    ["Q3/26", Q3],
    ["OKR_Q3_2026_final", Q3],
    ["Sales (Q3-2026)", Q3],
    ["Q3'26 company OKRs", Q3],
    ["3Q 2026", Q3],
    ["3rd quarter of 2026", Q3],
    ["3. Quartal 2026", Q3],
    ["Ziele 1. Halbjahr 2026", H1],
    ["H1 2026", H1],
    ["3º trimestre de 2026", Q3],
    ["3e trimestre 2026", Q3],
    ["2026年第3四半期", Q3],
    ["3 квартал 2026", Q3],
  ])("%s", (text, period) => expect(days(text)).toEqual([period]));
});

describe("what may mean other days is only offered", () => {
  test.each([
    ["OKRs 2026", ["2026-1-1 2026-12-31 ?"]],
    ["Q3", [`${Q3} ?`]],
    ["OKRs Q4", ["2026-10-1 2026-12-31 ?"]],
    ["FY26 Q1", ["2026-1-1 2026-3-31 ?"]],
    ["T1 2026", ["2026-1-1 2026-3-31 ?"]],
    ["H2", ["2026-7-1 2026-12-31 ?"]],
    ["Q3 26 goals", [`${Q3} ?`]],
  ])("%s", (text, periods) => expect(days(text)).toEqual(periods));
});

describe("no period", () => {
  test.each([
    "ISO 9001",
    "Top 5 goals",
    "P1 incidents",
    "FY2025/26",
    "Plan v1.2026",
    "24/7 support",
    "Sheet1",
  ])("%s", (text) => expect(days(text)).toEqual([]));
});

test("several periods are several", () => {
  expect(days("Q1-Q2 2026")).toEqual(["2026-1-1 2026-3-31 ?", "2026-4-1 2026-6-30"]);
  expect(days("2025 vs 2026")).toHaveLength(2);
  expect(days("Q3 2026 (3rd quarter 2026)")).toEqual([Q3]);
});

test("a fiscal year needs its first month", () => {
  expect(days("FY26", SAID)).toEqual(["2026-1-1 2026-12-31"]);
  expect(days("FY2025/26", FROM_APRIL)).toEqual(["2025-4-1 2026-3-31"]);
  expect(days("Q2 FY2025/26", FROM_APRIL)).toEqual(["2025-7-1 2025-9-30"]);
  expect(days("2025/26 H2", FROM_APRIL)).toEqual(["2025-10-1 2026-3-31"]);
  expect(days("FY26 Q1", FROM_APRIL)).toEqual(["2025-4-1 2025-6-30 ?"]);
  expect(days("Q4 2026", FROM_APRIL)).toEqual(["2026-1-1 2026-3-31 ?"]);
});

test("the words stand as a title would write them", () => {
  const [found] = namedPeriods("okrs q3 2026 sales", CALENDAR);
  expect(found?.words).toBe("Q3 2026");
  expect(namedPeriods("Ziele 1. Halbjahr 2026", CALENDAR)[0]?.words).toBe("1. Halbjahr 2026");
});
