import { dateSerial } from "../../../src/core/model/period";
import { readPeriod } from "../../../src/core/parse/period";

const AS_OF = dateSerial(2026, 11, 21);

function days(header: string | number, asOf = AS_OF): readonly number[] | undefined {
  const period = readPeriod(header, asOf);
  return period && [period.start, period.end];
}

const JANUARY = [dateSerial(2026, 1, 1), dateSerial(2026, 1, 31)];
const SUMMER = [dateSerial(2026, 7, 1), dateSerial(2026, 9, 30)];
const FIRST_QUARTER = [dateSerial(2026, 1, 1), dateSerial(2026, 3, 31)];
const YEAR = [dateSerial(2026, 1, 1), dateSerial(2026, 12, 31)];

describe("a period header", () => {
  it.each([
    ["Jan", JANUARY],
    ["Jan 2026", JANUARY],
    ["Jan-26", JANUARY],
    ["Jan '26", JANUARY],
    ["2026-01", JANUARY],
    ["01/2026", JANUARY],
    ["202601", JANUARY],
    [202601, JANUARY],
    ["Enero", JANUARY],
    ["2026年1月", JANUARY],
    ["Q3 2026", SUMMER],
    ["2026/Q3", SUMMER],
    ["Q3'26", SUMMER],
    ["3. Quartal 2026", SUMMER],
    ["T3 2026", SUMMER],
    ["3T26", SUMMER],
    ["第3四半期", SUMMER],
    ["FY26 Q1", FIRST_QUARTER],
    ["GJ26-Q1", FIRST_QUARTER],
    ["1er trimestre 2026", FIRST_QUARTER],
    ["H1 2026", [dateSerial(2026, 1, 1), dateSerial(2026, 6, 30)]],
    ["S2 2026", [dateSerial(2026, 7, 1), dateSerial(2026, 12, 31)]],
    ["Q3 2026 (prelim.)", SUMMER],
    ["2026 (prov.)", YEAR],
    ["2026*", YEAR],
    ["2026", YEAR],
    [2026, YEAR],
    ["FY2026", YEAR],
    ["2026年", YEAR],
    ["W36", [dateSerial(2026, 8, 31), dateSerial(2026, 9, 6)]],
    ["KW 36", [dateSerial(2026, 8, 31), dateSerial(2026, 9, 6)]],
    ["2026-W36", [dateSerial(2026, 8, 31), dateSerial(2026, 9, 6)]],
    ["Semana 36", [dateSerial(2026, 8, 31), dateSerial(2026, 9, 6)]],
    [46113, [46113, 46113]],
    ["31.12.2026", [dateSerial(2026, 12, 31), dateSerial(2026, 12, 31)]],
  ])("%s", (header, expected) => expect(days(header)).toEqual(expected));

  it.each(["06-W22", "6-KW 22 6"])("%s is none, since the number behind the word is no year", (header) =>
    expect(days(header)).toBeUndefined(),
  );

  it("without a year is the latest that has begun", () => {
    expect(days("Nov")).toEqual([dateSerial(2026, 11, 1), dateSerial(2026, 11, 30)]);
    expect(days("Dec")).toEqual([dateSerial(2025, 12, 1), dateSerial(2025, 12, 31)]);
    expect(days("Q1", dateSerial(2026, 1, 1))).toEqual(FIRST_QUARTER);
    expect(days("Feb", dateSerial(2024, 5, 1))).toEqual([dateSerial(2024, 2, 1), dateSerial(2024, 2, 29)]);
  });

  it.each([
    "Target",
    "Q3 Target",
    "Actual",
    "5",
    "Q5",
    "Year 1",
    "Mar-Apr",
    "Semana",
    "",
    "1.5",
    "Total 2026",
  ])("%p names no period", (header) => expect(readPeriod(header, AS_OF)).toBeUndefined());
});
