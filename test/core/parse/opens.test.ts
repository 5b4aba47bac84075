import { readStatement } from "../../../src/core/parse/statement";

describe("a verb that is also a name of what less is better of", () => {
  test.each([
    "Open 4 shops",
    "Open 3 new offices by Q4",
    "Issue 30 green bonds",
    "Take 5 customers live",
    "Reopen 5 branches",
  ])("counts up what stands behind its number: %s", (text) =>
    expect(readStatement(text).direction).toBe("increase"),
  );

  test.each(["Open tickets 4", "Open positions: 3", "Issues 30"])("and is the name without: %s", (text) =>
    expect(readStatement(text).direction).toBe("decrease"),
  );
});

test.each(["Train 40 staff", "Recruit 12 staff"])("%s are counted", (text) =>
  expect(readStatement(text)).toMatchObject({ direction: "increase", target: Number(/\d+/.exec(text)?.[0]) }),
);
