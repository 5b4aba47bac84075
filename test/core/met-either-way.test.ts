import { evaluateHealth } from "../../src/core/answer/evaluate-health";
import { dateSerial } from "../../src/core/model/period";
import { UNSETTLED_DIRECTION } from "../../src/core/model/quantity";
import { gridOf } from "../kit/grid";
import { wordsWritten } from "../kit/words-written";

jest.setTimeout(60_000);

const TODAY = dateSerial(2026, 5, 15);

const SHEET = gridOf({ sheet: "Yard" })`
  KPI          | Owner | Target | Actual
  Grade C lots | Una   | 0      | 0
  Yard moves   | Una   | 5      | 5
  Door changes | Una   | 0      | 3
  Lot switches | Una   | 5      | 6
`;

/** Nothing tells whether more of them is better. */
const WORDS = [
  ["Grade C lots", "On track"],
  ["Yard moves", "On track"],
  ["Door changes", "Check inputs"],
  ["Lot switches", "Check inputs"],
];

test("a number that is just at its target needs no side, in pane, cell and plain formula", async () => {
  const written = await wordsWritten([SHEET], {
    asOf: TODAY,
    place: "beside",
    dialects: ["modern", "classic"],
  });
  for (const words of written) expect(words).toEqual(WORDS);
});

test.each([
  [{ actual: 0, target: 0 }, "On track"],
  [{ actual: "4 %", target: "4 %" }, "On track"],
  [{ actual: 3, target: 0 }, "Check inputs"],
  [{ actual: 5, target: 5, baseline: 9 }, "Check inputs"],
  [{ actual: 1, target: 1, scales: "1|100|?" }, "Check inputs"],
])("%j of which nobody says the side is %s", (numbers, health) => {
  const question = { ...numbers, direction: UNSETTLED_DIRECTION, asOf: TODAY };
  expect(evaluateHealth(question).health).toBe(health);
});
