import { dateSerial } from "../../src/core/model/period";
import { gridOf } from "../kit/grid";
import { wordsWritten } from "../kit/words-written";

jest.setTimeout(60_000);

const SIGNED = gridOf({ sheet: "Scorecard" })`
  KPI         | Polarity | Target | Actual
  Sales calls | +        | 100    | 90
  Sick days   | -        | 100    | 90
  Zibbles     | –        | 5      | 6
  Zobbles     | +        | 5      | 6
`;

const UNSIGNED = gridOf({ sheet: "Other" })`
  KPI         | Direction | Target | Actual
  Sales calls | up        | 100    | 90
  Errors      | down      | 100    | 90
  Sick leave  | -         | 100    | 90
  Zibbles     | -         | 5      | 4
`;

const COMPARED = gridOf({ sheet: "Contract" })`
  Measure      | Operator | Target | Actual
  Calls taken  | >=       | 100    | 90
  Absence      | <=       | 100    | 90
  Grade A lots | >        | 5      | 6
  Storno       | >=       | 5      | 4
`;

const AIMED = gridOf({ sheet: "Aims" })`
  Measure      | Goal type | Target | Actual
  Grade B lots | Minimize  | 5      | 6
  Storno       | Maximize  | 5      | 4
  Absence      | Minimize  | 100    | 90
`;

/** A minus below a plus says that less is better; alone it stands for nothing, and what may be of less asks. */
const WORDS = [
  ["Sales calls", "At risk"],
  ["Sick days", "On track"],
  ["Zibbles", "Off track"],
  ["Zobbles", "On track"],
  ["Sales calls", "At risk"],
  ["Errors", "On track"],
  ["Sick leave", "Check inputs"],
  ["Zibbles", "Check inputs"],
  ["Calls taken", "At risk"],
  ["Absence", "On track"],
  ["Grade A lots", "On track"],
  ["Storno", "Off track"],
  ["Grade B lots", "Off track"],
  ["Storno", "Off track"],
  ["Absence", "On track"],
];

test("signs and single words in a column say which side is good, whatever heads it", async () => {
  const written = await wordsWritten([SIGNED, UNSIGNED, COMPARED, AIMED], {
    asOf: dateSerial(2026, 11, 30),
    place: "beside",
    dialects: ["modern", "classic"],
  });
  expect(written).toHaveLength(3);
  for (const words of written) expect(words).toEqual(WORDS);
});
