import { shownInExcel } from "../kit/in-excel";

/** The quarter that the worked values are about. */
const START = "2026-04-01";
const DUE = "2026-06-30";

describe("HEALTH of a movement", () => {
  const health = (actual: number, asOf: string) =>
    shownInExcel("HEALTH", actual, 1, 0, null, "2026-01-01", "2026-01-30", null, null, asOf);

  test.each([
    ["nothing done on the first day of thirty", 0, "2026-01-01", "On track"],
    ["45 % at half time", 0.45, "2026-01-15", "On track"],
    ["44 % at half time", 0.44, "2026-01-15", "At risk"],
    ["35 % at half time", 0.35, "2026-01-15", "At risk"],
    ["34 % at half time", 0.34, "2026-01-15", "Off track"],
    ["all done at half time", 1, "2026-01-15", "Achieved"],
    ["all done before the start", 1, "2025-12-31", "Achieved"],
    ["begun before the start", 0.1, "2025-12-31", "Not started"],
    ["99 % on the last day", 0.99, "2026-01-30", "On track"],
    ["99 % on the day after", 0.99, "2026-01-31", "Missed"],
  ])("%s", (_, actual, asOf, word) => {
    expect(health(actual, asOf)).toBe(word);
  });

  test("nothing done after 8 % of the time is at risk", () => {
    const of100Days = ["2026-01-01", "2026-04-10", null, null, "2026-01-08"];
    expect(shownInExcel("HEALTH", 0, 1, 0, null, ...of100Days)).toBe("At risk");
  });

  test("45 % of the way in the sheet's own numbers is not lost to binary rounding", () => {
    const atHalfTime = ["2026-01-01", "2026-01-30", null, null, "2026-01-15"];
    expect(shownInExcel("HEALTH", 1.55, 2.1, 1.1, null, ...atHalfTime)).toBe("On track");
  });

  test("without a start or a due date there is no pace", () => {
    expect(shownInExcel("HEALTH", 4.3, 4.6, 4.1, null, null, DUE, null, null, START)).toBe("No dates");
    expect(shownInExcel("HEALTH", 4.3, 4.6, 4.1, null, START, "", null, null, START)).toBe("No dates");
  });

  test("a strict target is not met by meeting it exactly", () => {
    const dates = [START, DUE, null, null, "2026-05-15"];
    expect(shownInExcel("HEALTH", 1.9, "<2", 5, null, ...dates)).toBe("On track");
    expect(shownInExcel("HEALTH", 2, "<2", 5, null, ...dates)).toBe("At risk");
  });
});

describe("HEALTH of a level", () => {
  test.each([
    ["1.2M", ">=1.2M", "On track"],
    ["1.1M", ">=1.2M", "At risk"],
    ["1.05M", ">=1.2M", "Off track"],
    [2.1, "at most 2", "At risk"],
    [2.5, "at most 2", "Off track"],
    [1, "at most 0", "Off track"],
    [4.8, "between 4 and 5", "On track"],
    [3.95, "between 4 and 5", "At risk"],
    [3.5, "between 4 and 5", "Off track"],
    [5.05, "4-5", "At risk"],
    [2, "under 2", "At risk"],
    [2, "at most 2", "On track"],
    [95, "95+", "On track"],
  ])("%s against %s is %s", (actual, target, word) => {
    expect(shownInExcel("HEALTH", actual, target, null, null, null, null, null, null, START)).toBe(word);
  });

  const held = (actual: unknown, target: unknown, direction: string, tolerance?: unknown) =>
    shownInExcel("HEALTH", actual, target, null, direction, null, null, null, null, START, tolerance);

  test("a negative target is missed further down", () => {
    expect(held(-105, -100, "at least")).toBe("At risk");
    expect(held(-120, -100, "at least")).toBe("Off track");
  });

  test("99.9 % of availability tolerates a tenth of a point", () => {
    const tolerance = (1 - 0.999) / 0.999;
    expect(held("99.8%", "99.9%", "at least", tolerance)).toBe("At risk");
    expect(held("99.75%", "99.9%", "at least", tolerance)).toBe("Off track");
  });

  test("a tolerance from 1 on, or with abs, is an amount", () => {
    expect(held(96, 100, "at least", 5)).toBe("At risk");
    expect(held(94, 100, "at least", 5)).toBe("Off track");
    expect(held(95.5, 100, "at least", "5 abs")).toBe("At risk");
    expect(held(99.6, 100, "at least", "0.5 abs")).toBe("At risk");
    expect(held(99.4, 100, "at least", "0.5 abs")).toBe("Off track");
  });

  test("a tolerance in percent is a share, however large", () => {
    expect(held(0.5, 2, "at least", "100%")).toBe("At risk");
    expect(held(0.5, 2, "at least", 1)).toBe("Off track");
  });

  test("met on the due date itself is still on track", () => {
    const until = (due: string) =>
      shownInExcel("HEALTH", 5, "at least 4", null, null, "", due, null, null, START);
    expect(until("2026-04-01")).toBe("On track");
    expect(until("2026-03-31")).toBe("Achieved");
  });

  test("met after the due date is achieved, missed stays missed by as much", () => {
    const after = ["", "2026-03-31", null, null, START];
    expect(shownInExcel("HEALTH", 5, "at least 4", null, null, ...after)).toBe("Achieved");
    expect(shownInExcel("HEALTH", 3.8, "at least 4", null, null, ...after)).toBe("At risk");
  });
});

describe("HEALTH of what is lacking or wrong", () => {
  const judged = (...args: readonly unknown[]) => shownInExcel("HEALTH", ...args);

  test.each([
    ["no target", [4.3, "", 4.1], "No target"],
    ["a target to be defined", [4.3, "TBD"], "No target"],
    ["no actual", ["", 4.6, 4.1], "No data"],
    ["an error for an actual", [{ error: "#DIV/0!" }, 4.6, 4.1], "No data"],
    ["no actual before the start", ["", 4.6, 4.1, null, START, DUE, null, null, "2026-03-01"], "Not started"],
    ["an actual that cannot be read", ["soon", 4.6], "Check inputs"],
    ["an actual that cannot be read, and no target", ["soon", ""], "Check inputs"],
    ["a due date before the start", [4.3, 4.6, 4.1, null, DUE, START], "Check inputs"],
    ["a baseline at the target", [5, 5, 5], "Check inputs"],
    ["a decrease without a baseline", [3, 2, "", "decrease"], "Check inputs"],
    ["a decrease without a baseline, nor a target", [3, "", "", "decrease"], "Check inputs"],
    ["an increase whose numbers fall", [80, 60, 100, "increase"], "Check inputs"],
    ["a direction that is none", [80, 60, 100, "sideways"], "Check inputs"],
    ["a direction against the comparator", [1, "<2h", null, "at least"], "Check inputs"],
    ["a band with another direction", [4.5, "4-5", null, "increase"], "Check inputs"],
    ["between without a band", [4.5, 4, null, "between"], "Check inputs"],
    [
      "an update date that cannot be read",
      [5, "at least 4", null, null, null, null, "recently"],
      "Check inputs",
    ],
    [
      "a cadence that is none",
      [5, "at least 4", null, null, null, null, START, "sometimes maybe"],
      "Check inputs",
    ],
    ["dollars against hours", ["$5", "4 hours"], "Check inputs"],
    ["99.8 against 99.9 %", [99.8, "99.9%"], "Check inputs"],
    ["a negative tolerance", [5, 4, null, null, null, null, null, null, START, -0.1], "Check inputs"],
  ])("%s", (_, args, word) => {
    expect(judged(...args)).toBe(word);
  });

  test("minutes count against hours", () => {
    expect(judged("90 minutes", "under 2 hours")).toBe("On track");
    expect(judged("150 minutes", "under 2 hours")).toBe("Off track");
  });
});

describe("HEALTH of an old number", () => {
  const judged = (actual: number, updated: unknown, cadence: unknown = "monthly") =>
    shownInExcel("HEALTH", actual, 1, 0, null, "2026-01-01", "2026-12-31", updated, cadence, "2026-07-01");

  test("on track and at risk become stale, the rest stays", () => {
    expect(judged(0.5, "2026-04-15")).toBe("Stale");
    expect(judged(0.4, "2026-04-15")).toBe("Stale");
    expect(judged(0.1, "2026-04-15")).toBe("Off track");
    expect(judged(1, "2026-04-15")).toBe("Achieved");
    expect(judged(0.5, "2026-06-15")).toBe("On track");
  });

  test("a blank update means never, an omitted one says nothing", () => {
    expect(judged(0.5, "")).toBe("Stale");
    expect(judged(0.5, 0)).toBe("Stale");
    expect(judged(0.5, "n/a")).toBe("Stale");
    expect(judged(0.5, null)).toBe("On track");
    expect(judged(0.5, undefined)).toBe("On track");
  });

  test("an irregular number is only held to the limit", () => {
    expect(judged(0.5, "2026-04-15", "irregular")).toBe("On track");
    expect(judged(0.5, "2026-04-01", "irregular")).toBe("Stale");
  });
});

describe("HEALTH of a level that was said", () => {
  const LEVELS = [
    [2, "at most", "On track"],
    [2, "<=2", "On track"],
    [2, "at least", "On track"],
    [1, ">= 2", "Off track"],
    [3, "at most", "Off track"],
  ] as const;
  test.each(
    LEVELS.flatMap((level) =>
      [undefined, "", 0, 1, 2, 3, 9].map((baseline) => [...level, baseline] as const),
    ),
  )("%s, %s: %s, whatever the baseline: %s", (actual, said, word, baseline) => {
    const isDirection = said.startsWith("at");
    const [target, direction] = isDirection ? [2, said] : [said, null];
    expect(
      shownInExcel("HEALTH", actual, target, baseline, direction, START, DUE, null, null, "2026-05-15"),
    ).toBe(word);
  });

  test("costs kept as negatives are judged by their sign", () => {
    expect(shownInExcel("HEALTH", -130, -100)).toBe("Off track");
    expect(shownInExcel("HEALTH", -95, -100)).toBe("On track");
  });
});

describe("HEALTH by a pace of the workbook's own", () => {
  const asked = (pace: unknown, actual = 0.4) =>
    ["HEALTH", actual, 1, 0, null, "2026-01-01", "2026-01-30", null, null, "2026-01-15", null, pace] as const;
  const health = (...question: Parameters<typeof asked>) => {
    const [name, ...args] = asked(...question);
    return shownInExcel(name, ...args);
  };

  test.each([
    ["omitted", null, "At risk"],
    ["the usual one", [[0.9], [0.05], [0.7], [0.1]], "At risk"],
    ["a lenient one", [[0.8], [0.1], [0.6], [0.2]], "On track"],
    ["a strict one", [[1], [0], [0.9], [0.05]], "Off track"],
    ["in a row", [[1, 0, 0.9, 0.05]], "Off track"],
    ["as texts", [["100%"], ["0%"], ["90 %"], ["5%"]], "Off track"],
    ["with a blank cell, which is the usual one", [[""], [0.1], [""], [""]], "On track"],
    ["of three cells", [[0.9], [0.05], [0.7]], "Check inputs"],
    ["with a number that is no share", [[90], [5], [70], [10]], "Check inputs"],
    ["with words", [["soon"], [0], [0], [0]], "Check inputs"],
  ])("%s", (_, pace, word) => {
    expect(health(pace)).toBe(word);
  });

  test("EXPLAIN names the share that this pace needs", () => {
    const [, ...args] = asked([[1], [0], [0.9], [0.05]]);
    expect(shownInExcel("EXPLAIN", ...args)).toBe(
      "40% of the way at 50% of the time: 10 points behind plan. At risk needs 45.0%, an actual of 0.45.",
    );
  });
});
