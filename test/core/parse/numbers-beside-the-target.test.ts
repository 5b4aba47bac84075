import { readStatement } from "../../../src/core/parse/statement";

interface Numbers {
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly relativeChange?: number | undefined;
}

/** What a sentence says, as far as it is asked here. */
function says(text: string): Numbers {
  const { baseline, target, relativeChange } = readStatement(text);
  return { baseline, target, relativeChange };
}

describe("a number that only tells which ones, which line or what it is called is no target", () => {
  test.each<[string, Numbers]>([
    ["Users with ≥ 2 sessions per week up by 20%", { relativeChange: 0.2 }],
    ["Increase % of users with >=2 sessions in trailing 7 days by 20%", { relativeChange: 0.2 }],
    ["Increase accounts with more than 5 seats by 15%", { relativeChange: 0.15 }],
    ["Increase % of new users returning after 7 days by 10%", { relativeChange: 0.1 }],
    ["Reduzir títulos < 30 chars para < 5%", { target: 0.05 }],
    ["Raise retention at 30 days to 40%", { target: 0.4 }],
    ["1.1 Umsatz auf 5 Mio. steigern", { target: 5e6 }],
    ["2.3 Marge brute à 42 %", { target: 0.42 }],
    ["24/7 support for 12 regions", { target: 12 }],
    ["80/20 training completed by 150 managers", { target: 150 }],
    ["Become #1 in the App Store", {}],
    ["Close 2026 books in 5 days instead of 9", { baseline: 9, target: 5 }],
    ["Cut time-to-hire by 10 days to 35 days", { target: 35 }],
    ["Improve eNPS by 10 points to 35", { target: 35 }],
  ])("%s", (text, numbers) => {
    const none = { baseline: undefined, target: undefined, relativeChange: undefined };
    expect(says(text)).toEqual({ ...none, ...numbers });
  });
});

describe("what looks like it is the target all the same", () => {
  test.each([
    ["Launch with at least 3 partners in 2 regions", 3],
    ["Win 2 out of 3 pilots", 2 / 3],
    ["Customer effort at 4.2/5", 4.2],
    ["Sign 2030 customers", 2030],
    ["Grow customers from 2020 to 2400", 2400],
    ["Answer within 24 hours", 24],
    ["Onboard customers in at most 7 days", 7],
    ["Von 10 auf 35 Filialen wachsen", 35],
    ["1.5 Mio. Umsatz mit 3 Kunden", 1.5e6],
  ])("%s", (text, target) => expect(readStatement(text).target).toBeCloseTo(target, 9));
});
