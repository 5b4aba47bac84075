import { evaluateHealth } from "../../../src/core/answer/evaluate-health";
import type { HealthQuestion } from "../../../src/core/answer/health-arguments";
import { HEALTH } from "../../../src/core/model/health";
import { dateSerial } from "../../../src/core/model/period";

const APRIL_1 = dateSerial(2026, 4, 1);
const JUNE_30 = dateSerial(2026, 6, 30);
const JUNE_8 = dateSerial(2026, 6, 8);

const explained = (question: Omit<HealthQuestion, "asOf">, asOf = JUNE_8) =>
  evaluateHealth({ asOf, ...question }).explain();
const inQuarter = { start: APRIL_1, due: JUNE_30 };
const rating = { target: 4.6, baseline: 4.1, ...inQuarter };

describe("a movement is explained by its pace", () => {
  test("behind plan, with the actual that would be on track", () => {
    const question = { actual: 4.4, target: 4.6, baseline: 4.1, start: "2026-01-01", due: "2026-01-20" };
    expect(explained(question, dateSerial(2026, 1, 15))).toBe(
      "60% of the way at 75% of the time: 15 points behind plan. On track needs 67.5%, an actual of 4.4375.",
    );
  });

  test("far behind plan, the next word is at risk", () => {
    expect(explained({ actual: 4.2, ...rating })).toBe(
      "20% of the way at 76% of the time: 56 points behind plan. At risk needs 53.1%, an actual of 4.3654.",
    );
  });

  test("on track, with the actual below which it is not", () => {
    expect(explained({ actual: 4.5, ...rating })).toBe(
      "80% of the way at 76% of the time: 4 points ahead of plan. It turns At risk below 68.2%, an actual of 4.4412.",
    );
  });

  test("a decrease needs an actual further down, rounded so that it is enough", () => {
    expect(explained({ actual: 90, target: 60, baseline: 100, ...inQuarter })).toBe(
      "25% of the way at 76% of the time: 51 points behind plan. At risk needs 53.1%, an actual of 78.76.",
    );
  });

  test("percentages stay percentages, large numbers are grouped", () => {
    expect(explained({ actual: "20%", target: "50%", baseline: "10%", ...inQuarter })).toContain(
      "an actual of 31.24%.",
    );
    expect(explained({ actual: "$19K", target: "$30K", baseline: "$18K", ...inQuarter })).toContain(
      "an actual of 24,370 USD.",
    );
  });

  test("achieved, missed and not started name the target, the end and the start", () => {
    expect(explained({ actual: 4.7, ...rating })).toBe(
      "4.7 is all the way from 4.1 to 4.6. It stays Achieved with at least 4.6.",
    );
    expect(explained({ actual: 4.5, ...rating }, JUNE_30 + 1)).toBe(
      "80% of the way when the period ended on 30 Jun 2026. Achieved needs at least 4.6.",
    );
    expect(explained({ actual: 4.2, ...rating }, APRIL_1 - 1)).toBe(
      "The period starts on 1 Apr 2026, after 31 Mar 2026; so far it is 20% of the way.",
    );
  });

  test("without dates it names the date that is lacking", () => {
    const undated = { actual: 4.4, target: 4.6, baseline: 4.1 };
    expect(explained(undated)).toBe(
      "60% of the way from 4.1 to 4.6, but its pace is unknown: add a start date and a due date.",
    );
    expect(explained({ ...undated, start: APRIL_1 })).toMatch(/add a due date\.$/);
  });
});

describe("a level is explained by how far it is missed", () => {
  test("met", () => {
    expect(explained({ actual: "90 min", target: "<2h" })).toBe("1.5 hours is less than 2 hours.");
    expect(explained({ actual: 5, target: "4-5" })).toBe("5 is between 4 and 5.");
  });

  test("missed within the tolerance, or by more", () => {
    expect(explained({ actual: "1.1M", target: ">=1.2M" })).toBe(
      "1,100,000 misses at least 1,200,000 by 100,000, within the tolerance of 120,000. On track needs at least 1,200,000.",
    );
    expect(explained({ actual: 3.5, target: "4-5" })).toBe(
      "3.5 misses between 4 and 5 by 0.5, more than the tolerance of 0.1. At risk needs at least 3.9.",
    );
    expect(explained({ actual: 1, target: 0, direction: "at most" })).toBe(
      "1 misses at most 0 by 1, and there is no tolerance. On track needs at most 0.",
    );
  });

  test("a level that nobody said to hold says how it was read", () => {
    expect(explained({ actual: 55, target: 50 })).toBe(
      "55 is at least 50 (read as a level to hold, as there is no baseline and no direction).",
    );
  });

  test("achieved once the period has ended", () => {
    expect(explained({ actual: 5, target: "at least 4", due: JUNE_8 - 1 })).toBe(
      "5 is at least 4, and the period ended on 7 Jun 2026.",
    );
  });
});

describe("what is old, lacking or wrong says so", () => {
  test("old", () => {
    expect(explained({ actual: 4.5, ...rating, updated: APRIL_1, cadence: "weekly" })).toMatch(
      /^Last updated on 1 Apr 2026, 68 days before 8 Jun 2026, with an update due every 7 days; updated today it would be On track\. 80% of the way/,
    );
    expect(explained({ actual: 4.5, ...rating, updated: "" })).toMatch(
      /^Never updated; updated today it would be On track\./,
    );
  });

  test("updated in the future", () => {
    expect(explained({ actual: 4.5, ...rating, updated: JUNE_30 })).toMatch(
      /Last updated on 30 Jun 2026, 22 days after 8 Jun 2026; check that date\.$/,
    );
  });

  test("lacking", () => {
    expect(explained({ actual: 4.5 })).toBe("There is no target; add one so that health can be judged.");
    expect(explained({ ...rating })).toBe("There is no actual yet; enter one so that health can be judged.");
    expect(explained({ ...rating }, APRIL_1 - 7)).toBe(
      "The period starts on 1 Apr 2026, and there is no actual yet.",
    );
  });

  test("wrong, in the user's words", () => {
    expect(explained({ actual: 5, target: 5, baseline: 5 })).toBe(
      "The baseline and the target are both 5, so there is no way to go; change one of them.",
    );
    expect(explained({ actual: 80, target: 60, baseline: 100, direction: "increase" })).toBe(
      "The direction says increase, but from 100 to 60 is the other way; change one of them.",
    );
    expect(explained({ actual: 99.8, target: "99.9%" })).toBe(
      "The actual is 99.8, but the target is 99.9%; is 99.8% meant?",
    );
    expect(explained({ actual: "$5", target: "4 hours" })).toBe(
      "The actual is in USD, but the target is in hours; use one unit.",
    );
    expect(explained({ actual: 80, target: "+25%" })).toBe(
      "Baseline needed: the target is a change of 25%, and nothing says from where.",
    );
  });
});

describe("the answer carries what the pane shows beside the word", () => {
  test("progress, expected and staleness", () => {
    const answer = evaluateHealth({ actual: 4.4, ...rating, updated: JUNE_8, asOf: JUNE_8 });
    expect(answer.health).toBe(HEALTH.atRisk);
    expect(answer.progress).toBeCloseTo(0.6, 10);
    expect(answer.expected).toBeCloseTo(69 / 91, 10);
    expect(answer.staleness).toBe("Fresh");
  });

  test("nothing but the reason where the inputs are at odds", () => {
    expect(Object.keys(evaluateHealth({ actual: 5, target: 5, baseline: 5, asOf: JUNE_8 }))).toEqual([
      "health",
      "explain",
    ]);
  });

  test("no staleness where nobody asked when it was updated, no expected share without both dates", () => {
    const answer = evaluateHealth({ actual: 4.4, target: 4.6, baseline: 4.1, asOf: JUNE_8 });
    expect(answer.staleness).toBeUndefined();
    expect(answer.expected).toBeUndefined();
  });
});
