import { dateSerial } from "../../src/core/model/period";
import { gridOf } from "../kit/grid";
import { wordsWritten } from "../kit/words-written";

jest.setTimeout(60_000);

const TODAY = dateSerial(2026, 11, 10);

/** Texts that no function reads, as their tables tell what they mean. */
const EXPECTED: Readonly<Record<string, string>> = {
  Complaints: "On track",
  "Late parcels": "At risk",
  "New customers": "On track",
  "Staff turnover": "On track",
  "On-time delivery": "At risk",
  Uptime: "Stale",
  "Leverage ratio": "On track",
  "Fault reports": "Check inputs",
  Revenue: "Stale",
  Refunds: "On track",
};

const SHEETS = [
  gridOf({ sheet: "Depot" })`
    KPI           | Owner | Target   | Actual
    Complaints    | Una   | < 12.500 | 11200
    Late parcels  | Una   | <12.500  | 13200
    New customers | Una   | > 1.500  | 1600
  `,
  gridOf({ sheet: "Board" })`
    KPI              | Owner | Target           | Actual           | Frequency  | Last updated
    Staff turnover   | Ben   | 12% (annualised) | 11% (annualised) | månadsvis  | 2026-10-31
    On-time delivery | Ben   | Goal: 95 %       | 94%              | kwartalnie | 2026-10-01
    Uptime           | Ben   | 99% (min)        | 99.5%            | 毎週       | 2026-10-01
  `,
  gridOf({ sheet: "Ratios" })`
    KPI              | Owner | Target           | Actual           | Frequency  | Last updated
    Leverage ratio   | Ben   | 0.20 to 0.25     | 0.23             | vid behov  | 2026-10-01
    Fault reports    | Ben   | 9.5 (thousand)   | 8                | monthly    | 2026-10-31
    Revenue          | Ben   | 400              | 410              | HAFTALIK   | 2026-10-01
    Refunds          | Ben   | 40               | 31               |            | 2026-10-31
  `,
];

test.each(["beside", "new sheet"] as const)(
  "what a text means beside the others is told alike by cell, pane and plain formula (%s)",
  async (place) => {
    const written = await wordsWritten(SHEETS, { asOf: TODAY, place, dialects: ["modern"] });
    for (const words of written) expect(Object.fromEntries(words)).toEqual(EXPECTED);
  },
);
