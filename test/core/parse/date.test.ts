import { dateSerial } from "../../../src/core/model/period";
import { readDate } from "../../../src/core/parse/date";

describe("a date that can be read in one way only", () => {
  it.each([
    ["2026-12-31", 2026, 12, 31],
    ["2026-12-31T08:30:00Z", 2026, 12, 31],
    ["31.12.2026", 2026, 12, 31],
    ["03.04.2026", 2026, 4, 3],
    ["12/31/2026", 2026, 12, 31],
    ["31/12/26", 2026, 12, 31],
    ["04/04/2026", 2026, 4, 4],
    ["1 avr. 2026", 2026, 4, 1],
    ["1er avril 2026", 2026, 4, 1],
    ["3. März 2026", 2026, 3, 3],
    ["1 de abril de 2026", 2026, 4, 1],
    ["April 1st, 2026", 2026, 4, 1],
    ["31-Dec-26", 2026, 12, 31],
    ["7 giugno 2026", 2026, 6, 7],
    ["7 mei 2026", 2026, 5, 7],
    ["5 de março de 2026", 2026, 3, 5],
    ["2026年3月31日", 2026, 3, 31],
    ["31-Dec-2026 09:15", 2026, 12, 31],
    ["12/31/2026 9:15 AM", 2026, 12, 31],
    ["Dec 31, 2026, 9:15 AM", 2026, 12, 31],
    ["31 décembre 2026 à 09:15", 2026, 12, 31],
    ["31. Dezember 2026, 09:15 Uhr", 2026, 12, 31],
    ["31.12.2026 um 9:15", 2026, 12, 31],
  ])("%s", (text, year, month, day) => {
    expect(readDate(text)).toEqual({ kind: "date", serial: dateSerial(year, month, day) });
  });

  it("an Excel serial is a whole day, whatever the time", () => {
    expect(readDate(46113.75)).toEqual({ kind: "date", serial: 46113 });
    expect(readDate(20260401)).toEqual({ kind: "date", serial: 46113 });
  });
});

describe("a date that can be read in two ways", () => {
  it("needs the locale", () => {
    expect(readDate("03/04/2026", { decimalSeparator: ".", dateOrder: "mdy" })).toEqual({
      kind: "date",
      serial: dateSerial(2026, 3, 4),
    });
    expect(readDate("03/04/2026", { decimalSeparator: ",", dateOrder: "dmy" })).toEqual({
      kind: "date",
      serial: dateSerial(2026, 4, 3),
    });
  });

  it("is unreadable without, with a reason", () => {
    expect(readDate("03/04/2026")).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("day or the month first") as string,
    });
  });

  it("jui may be June or July, so it is neither", () => {
    expect(readDate("5 jui 2026").kind).toBe("unreadable");
  });
});

describe("cells that hold no date", () => {
  it.each([[undefined], [""], ["TBD"], ["-"], [0], [{ error: "#REF!" }]])("%p is no data", (value) => {
    expect(readDate(value)).toEqual({ kind: "no data" });
  });

  it.each([["30.02.2026"], ["soon"], ["Dec 2026"], [-4], [2958466], [true], [Number.NaN], ["13/13/2026"]])(
    "%p is unreadable",
    (value) => expect(readDate(value).kind).toBe("unreadable"),
  );
});
