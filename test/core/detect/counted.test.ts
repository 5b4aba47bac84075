import { findTables } from "../../../src/core/detect/detect-tables";
import type { Grid } from "../../../src/core/model/grid";
import { grid, gridOf, workbookOf } from "../../kit/grid";

const DAYS = Array.from({ length: 22 }, (_, at) => at + 10);

/** What is said of each sheet. */
function saidOf(...sheets: readonly Grid[]): readonly string[] {
  const { tables, perhaps } = findTables(workbookOf(...sheets), []);
  const isOn = (name: string) => (one: { readonly sheet: string }) => one.sheet === name;
  return sheets.map(({ sheet }) =>
    tables.some(isOn(sheet)) ? "claimed" : perhaps.some(isOn(sheet)) ? "asked" : "silent",
  );
}

describe("numbers under headings of their own, and no word of ours", () => {
  it.each([
    [
      "weeks of a desk",
      grid`
        Week     | Opened | Closed | Reopened | Waiting
        2026-W30 | 112    | 104    | 4        | 61
        2026-W31 | 98     | 107    | 6        | 52
        2026-W32 | 130    | 111    | 3        | 71
      `,
    ],
    [
      "drivers, who are no drivers of value",
      grid`
        Driver   | Harsh braking | Idling | Fuel economy | Punctuality | Score
        M. Kovac | 4             | 12     | 8.1          | 96          | 88
        P. Singh | 9             | 21     | 8.9          | 91          | 74
        L. Wiese | 2             | 8      | 7.7          | 98          | 95
      `,
    ],
    [
      "what representatives did, month by month",
      grid`
        rep | month   | visits | calls | samples
        R01 | 2026-01 | 22     | 140   | 9
        R01 | 2026-02 | 19     | 133   | 11
        R02 | 2026-01 | 31     | 120   | 14
        R02 | 2026-02 | 28     | 151   | 12
      `,
    ],
  ])("are asked about: %s", (_, sheet) => {
    expect(saidOf(sheet)).toEqual(["asked"]);
  });

  it("are asked about where each team has its sheet of them", () => {
    const sheetOf = (sheet: string, some: number): Grid => gridOf({ sheet })`
      Date       | Open    | New | Aged | Parked
      2026-09-07 | ${some} | 3   | 4    | 1
      2026-09-14 | 13      | 8   | 7    | 1
      2026-09-21 | 9       | 4   | 5    | 2
    `;
    const teams = ["Paint", "Press", "Tools"].map((name, at) => sheetOf(name, at + 5));
    expect(saidOf(...teams)).toEqual(["asked", "asked", "asked"]);
  });

  it.each([
    [
      "quotes of every day",
      grid`
        Date       | Open | High | Low  | Close
        ${DAYS.map((day) => `2026-01-${day} | 41.2 | 42.${day} | 40.8 | 41.${day}`).join("\n")}
      `,
    ],
    [
      "samples of a laboratory",
      grid`
        Sample | pH  | Conductivity | Turbidity | Nitrate
        S1     | 7.1 | 410          | 0.4       | 12
        S2     | 6.8 | 388          | 0.9       | 15
        S3     | 7.4 | 402          | 0.3       | 9
      `,
    ],
    [
      "the wages of a month",
      grid`
        Employee  | Base | Overtime | Bonus | Tax  | Net
        Ida Berg  | 3200 | 140      | 0     | 820  | 2520
        Tom Reed  | 2900 | 80       | 100   | 710  | 2370
        Ana Lima  | 4100 | 0        | 300   | 1190 | 3210
      `,
    ],
  ])("are left alone where they are something else: %s", (_, sheet) => {
    expect(saidOf(sheet)).toEqual(["silent"]);
  });
});

describe("months down, and measures above most of the numbers", () => {
  it("are claimed", () => {
    const months = grid`
      Month    | Pass rate | Response time | Cost per case | Volume
      Jan 2026 | 91        | 41            | 4.1           | 400
      Feb 2026 | 90        | 44            | 4.3           | 380
      Mar 2026 | 93        | 39            | 4.0           | 455
    `;
    expect(saidOf(months)).toEqual(["claimed"]);
  });

  it("are left alone where hardly anything else speaks for them", () => {
    const bills = grid`
      Month    | Consumption | Cost | Average temp | Days
      Jan 2026 | 410         | 120  | 2            | 31
      Feb 2026 | 388         | 114  | 3            | 28
      Mar 2026 | 300         | 90   | 7            | 31
    `;
    expect(saidOf(bills)).toEqual(["silent"]);
  });
});
