import { evaluateHealthWord } from "../../src/core/answer/evaluate-health";
import { evaluateStaleness } from "../../src/core/answer/evaluate-period";
import { dateSerial } from "../../src/core/model/period";

const AS_OF = dateSerial(2026, 5, 15);

describe("OKR_Late: days of grace, and the age of the stale", () => {
  const word = (updated: number, late: unknown, cadence: unknown = 14) =>
    evaluateStaleness({ updated: AS_OF - updated, cadence, asOf: AS_OF, late });

  test.each([
    [17, undefined, "Due"],
    [18, undefined, "Overdue"],
    [18, [[5], [90]], "Due"],
    [19, [[5], [90]], "Due"],
    [20, [[5], [90]], "Overdue"],
    [15, [[0], [90]], "Overdue"],
    [20, [[3], [20]], "Stale"],
    [19, [[3], [20]], "Overdue"],
    [17, [[3], [1]], "Due"],
    [18, [[""], [""]], "Overdue"],
  ])("%d days after the update, with %j: %s", (days, late, staleness) => {
    expect(word(days, late)).toBe(staleness);
  });

  test("HEALTH goes by the same two cells", () => {
    const health = (late: unknown) =>
      evaluateHealthWord({ actual: 5, target: 4, updated: AS_OF - 25, cadence: 14, asOf: AS_OF, late });
    expect([health(undefined), health([[3], [25]])]).toEqual(["On track", "Stale"]);
  });

  test.each([[[[-1], [90]]], [[[3]]], [[["soon"], [90]]]])("%j says that it cannot be read", (late) => {
    expect(word(20, late)).toMatch(/^Check/);
    expect(evaluateHealthWord({ actual: 5, target: 4, updated: 1, asOf: AS_OF, late })).toBe("Check inputs");
  });
});
