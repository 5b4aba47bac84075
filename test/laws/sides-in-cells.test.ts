import { dateSerial } from "../../src/core/model/period";
import { gridOf } from "../kit/grid";
import { wordsWritten } from "../kit/words-written";

jest.setTimeout(60_000);

const TODAY = dateSerial(2026, 5, 15);

/** A column that tells the good side in words decides it; our five words, levels and baselines mean what they say. */
const EXPECTED: Readonly<Record<string, string>> = {
  "Complaints upheld": "On track",
  "Bed occupancy": "At risk",
  "Staff survey": "At risk",
  "Agency spend": "Off track",
  Appraisals: "On track",
  'Falls 5" and more': "On track",
  Waits: "Off track",
  "Way down": "Check inputs",
  "Floor of beds": "On track",
  Margin: "On track",
  "Hand hygiene": "Check inputs",
  "Queue of letters": "On track",
  "Share of calls": "Off track",
  "Cost per letter": "No dates",
  "Letters lost": "On track",
};

const SHEETS = [
  gridOf({ sheet: "Polarity" })`
    Measure           | Polarity         | Owner | Target | Actual
    Complaints upheld | Lower is better  | Una   | 12     | 9
    Bed occupancy     | Lower is better  | Una   | 92%    | 96%
    Staff survey      | Higher is better | Una   | 75%    | 71%
    Agency spend      | Low              | Una   | 120    | 140
    Appraisals        | HIGH             | Una   | 90%    | 93%
    Falls 5" and more | "low" is good    | Una   | 5      | 4
    Waits             | ↓                | Una   | 20     | 30
    Way down          | decrease         | Una   | 20     | 30
    Floor of beds     | at least         | Una   | 20     | 30
    Hand hygiene      | lower is better  | Una   | >= 95% | 97%
  `,
  gridOf({ sheet: "Yes or no" })`
    KPI              | Higher is better | Owner | Target | Actual
    Queue of letters | 0                | Ben   | 10     | 8
    Share of calls   | 1                | Ben   | 50     | 20
    Margin           | TRUE             | Ben   | 30     | 31
  `,
  gridOf({ sheet: "From where" })`
    KPI             | Direction       | Owner | Baseline | Target | Actual
    Cost per letter | lower           | Ben   | 10       | 8      | 9
    Letters lost    | at most         | Ben   |          | 10     | 8
  `,
];

test.each(["beside", "new sheet"] as const)(
  "the good side that a column tells is read alike by cell, pane and plain formula (%s)",
  async (place) => {
    const written = await wordsWritten(SHEETS, { asOf: TODAY, place, dialects: ["modern"] });
    for (const words of written) expect(Object.fromEntries(words)).toEqual(EXPECTED);
  },
);
