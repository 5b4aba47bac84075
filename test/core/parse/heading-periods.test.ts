import { periodAsWritten, splitPeriod } from "../../../src/core/detect/headings/period-label";
import { dateSerial, type Period } from "../../../src/core/model/period";
import { headingNamesYear, readHeadingPeriod } from "../../../src/core/parse/heading-period-words";
import { headingPeriods } from "../../../src/core/parse/heading-periods";
import { readPeriod } from "../../../src/core/parse/period";
import { PERIOD_LANGUAGES } from "../../../src/core/vocabulary/period-languages";
import { monthNames } from "../../../src/core/vocabulary/period-words";

const AS_OF = dateSerial(2026, 12, 31);

function read(heading: string): Period | undefined {
  return readHeadingPeriod(heading, AS_OF);
}

function monthOf2026(month: number): Period {
  return { start: dateSerial(2026, month, 1), end: dateSerial(2026, month + 1, 1) - 1 };
}

const MONTHS = [...new Map(PERIOD_LANGUAGES.flatMap(monthNames))];

describe("a month heading that the detector takes is read", () => {
  const headings = MONTHS.flatMap(([name, month]) =>
    [name, name.toUpperCase(), `${name} 2026`, `2026 ${name}`].map((heading) => [heading, month] as const),
  ).filter(([heading]) => splitPeriod(heading)?.rest === "");

  it("in every language", () => {
    expect(headings.length).toBeGreaterThan(MONTHS.length * 3);
  });

  it.each(headings)("%s", (heading, month) => {
    expect(read(heading)).toEqual(monthOf2026(month));
  });
});

describe("an ordinal before a half or a quarter is its number", () => {
  it.each([
    ["2DO SEMESTRE", 7, 6],
    ["4to Trimestre 2026", 10, 3],
    ["1ro. trimestre", 1, 3],
    ["Tercer trimestre", 7, 3],
    ["Zweites Halbjahr 2026", 7, 6],
    ["Premier trimestre", 1, 3],
    ["2nde semestre", 7, 6],
    ["First half", 1, 6],
    ["Second quarter 2026", 4, 3],
    ["Quarter IV", 10, 3],
    ["III. Quartal", 7, 3],
    ["Tweede halfjaar", 7, 6],
    ["Första kvartalet", 1, 3],
    ["II kwartał", 4, 3],
    ["Secondo trimestre", 4, 3],
  ])("%s", (heading, month, months) => {
    const days = { start: dateSerial(2026, month, 1), end: dateSerial(2026, month + months, 1) - 1 };
    expect(splitPeriod(heading)?.rest).toBe("");
    expect(read(heading)).toEqual(days);
  });

  it("leaves the words beside it", () => {
    expect(splitPeriod("Meta segundo trimestre")?.rest).toBe("meta");
    expect(splitPeriod("First response")).toBeUndefined();
  });
});

describe("a heading of another language", () => {
  it.each([
    ["2026년 3월", monthOf2026(3)],
    ["1분기", { start: dateSerial(2026, 1, 1), end: dateSerial(2026, 4, 1) - 1 }],
    ["2 кв 2026", { start: dateSerial(2026, 4, 1), end: dateSerial(2026, 7, 1) - 1 }],
    ["3. çeyrek 2026", { start: dateSerial(2026, 7, 1), end: dateSerial(2026, 10, 1) - 1 }],
    ["янв.26", monthOf2026(1)],
    ["十一月", monthOf2026(11)],
    ["11月份", monthOf2026(11)],
    ["Tháng 10", monthOf2026(10)],
    ["Sett 36", { start: dateSerial(2026, 8, 31), end: dateSerial(2026, 9, 6) }],
    ["Sett 2026", monthOf2026(9)],
    ["第36周", { start: dateSerial(2026, 8, 31), end: dateSerial(2026, 9, 6) }],
  ])("%s", (heading, period) => {
    expect(read(heading)).toEqual(period);
  });

  it.each(["P1", "Tertial 2", "上期", "2026 상반기", "3년차", "3ヶ月目", "누계", "Hedef", "Ocak-Mart"])(
    "%s names no days of the calendar",
    (heading) => {
      expect(read(heading)).toBeUndefined();
    },
  );

  it("says its year where it does", () => {
    expect(["Ocak 26", "Ocak", "янв 2026", "3월"].map((one) => headingNamesYear(one))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("what the cells read", () => {
  const cells = MONTHS.filter(([name]) => readPeriod(name, AS_OF) !== undefined);

  it.each(cells)("%s is the same in headings", (name, month) => {
    expect(readPeriod(name, AS_OF)).toEqual(monthOf2026(month));
    expect(read(name)).toEqual(monthOf2026(month));
  });
});

describe("a heading that says more than its period", () => {
  const quarter = (index: number): Period => ({
    start: dateSerial(2026, 3 * index - 2, 1),
    end: dateSerial(2026, 3 * index + 1, 1) - 1,
  });
  const headed = (heading: string) => {
    const split = splitPeriod(heading);
    return { heading, name: split ? periodAsWritten(heading, split) : heading };
  };

  it.each([
    ["Q1 Actual", quarter(1)],
    ["Actual Q2", quarter(2)],
    ["Actual (Q3)", quarter(3)],
    ["Q4 2026 – Ist", quarter(4)],
    ["T2 réalisé", quarter(2)],
    ["Real 3T", quarter(3)],
    ["Jan actual", monthOf2026(1)],
    ["Ist März", monthOf2026(3)],
    ["Résultat fév. 2026", monthOf2026(2)],
    // Parts that a sign joins stay together.
    ["Budget Mar-26", monthOf2026(3)],
    ["Ist Q3/26", quarter(3)],
    ["2026-03 actual", monthOf2026(3)],
    ["03/2026 Ist", monthOf2026(3)],
    ["Actual", undefined],
    ["Actual 2026", undefined],
    ["Plan FY26", undefined],
  ])("%s", (heading, period) => {
    expect(headingPeriods([headed(heading)], AS_OF)).toEqual([period]);
  });
});

describe("numbers beside months in a run of headings", () => {
  const daysOf = (...headings: readonly string[]) =>
    headingPeriods(
      headings.map((heading) => ({ heading, name: heading })),
      dateSerial(2026, 11, 20),
    ).map((period) => period && [period.start, period.end]);
  const day = (...date: readonly [number, number, number]) => [dateSerial(...date), dateSerial(...date)];
  const month = (year: number, index: number) => [
    dateSerial(year, index, 1),
    dateSerial(year, index + 1, 1) - 1,
  ];

  it.each([
    [
      ["26-Oct", "2-Nov", "9-Nov", "16-Nov"],
      [day(2026, 10, 26), day(2026, 11, 2), day(2026, 11, 9), day(2026, 11, 16)],
    ],
    [
      ["Oct 26", "Nov 2", "Nov 9"],
      [day(2026, 10, 26), day(2026, 11, 2), day(2026, 11, 9)],
    ],
    [
      ["16. Nov", "9. Nov", "2. Nov"],
      [day(2026, 11, 16), day(2026, 11, 9), day(2026, 11, 2)],
    ],
    [
      ["14 dez", "21 dez", "28 dez"],
      [day(2025, 12, 14), day(2025, 12, 21), day(2025, 12, 28)],
    ],
    [
      ["1-Sep", "1-Oct", "1-Nov"],
      [month(2026, 9), month(2026, 10), month(2026, 11)],
    ],
    [
      ["Oct-25", "Nov-25", "Dec-25", "Jan-26"],
      [month(2025, 10), month(2025, 11), month(2025, 12), month(2026, 1)],
    ],
    [
      ["26-Oct", "26-Sep", "26-Aug"],
      [month(2026, 10), month(2026, 9), month(2026, 8)],
    ],
  ])("%j are days, unless they go on by months", (headings, days) => {
    expect(daysOf(...headings)).toEqual(days);
  });

  test("days of a week are no months, though one is called like one", () => {
    expect(daysOf("Lun", "Mar", "Mer", "Jeu", "Ven")).toEqual(Array.from({ length: 5 }, () => undefined));
  });
});

describe("weeks that are counted from the first", () => {
  const daysOf = (...headings: string[]) =>
    headingPeriods(
      headings.map((heading) => ({ heading, name: heading })),
      AS_OF,
    ).map((period) => period !== undefined);

  it.each([
    [["Week 1", "Week 2", "Week 3", "Week 4"]],
    [["W4", "W3", "W2", "W1"]],
    [["Semana 1", "Semana 2", "Semana 3"]],
    [["Woche 1", "Woche 2"]],
  ])("are no weeks of January: %j", (headings) => {
    expect(daysOf(...headings)).toEqual(headings.map(() => false));
  });

  it.each([
    [["KW 1", "KW 2", "KW 3"]],
    [["Week 44", "Week 45"]],
    [["Week 1 2026", "Week 2 2026"]],
    [Array.from({ length: 14 }, (_, at) => `W${(at + 1).toString()}`)],
  ])("but these are: %j", (headings) => {
    expect(daysOf(...headings)).toEqual(headings.map(() => true));
  });
});
