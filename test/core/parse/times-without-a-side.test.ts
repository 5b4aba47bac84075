import { readStatement } from "../../../src/core/parse/statement";

describe("of a time nobody knows whether it is to be long or short, unless something says so", () => {
  test.each([
    ["Foo: target 4 h", "unknown"],
    ["Mean handling 3 min", "unknown"],
    ["Deliver 500 hours of pairing", "unknown"],
    ["Ziel 5 Tage", "unknown"],
    ["Response time 4 h", "decrease"],
    ["SLA for first answers - 24h", "decrease"],
    ["5 day close cycle", "decrease"],
    ["Answer within 24 hours", "at most"],
    ["Runway 18 months", "increase"],
    ["Training: 40 hours per employee", "increase"],
    ["Increase volunteering to 500 hours", "increase"],
    ["Reach 500 volunteer hours", "increase"],
    ["Achieve a response time of 4 h", "decrease"],
    ["Foo: target 4", "increase"],
  ])("%s: %s", (text, direction) => expect(readStatement(text).direction).toBe(direction));
});
