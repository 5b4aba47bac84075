import { barsOf, lineOf, namesBelow, type DrawnChart } from "../../preview/page/chart-picture";

const series = (name: string, ...values: readonly (number | undefined)[]) => ({
  name,
  values,
  shown: values.map((value) => String(value ?? "")),
  colour: "#404040",
  isDashed: false,
  hasLabels: true,
});
const SIZE = { width: 400, height: 258 };
const chart = (...all: readonly ReturnType<typeof series>[]): DrawnChart => ({
  type: "BarClustered",
  title: "Objectives",
  names: ["Grow", "Stay"],
  series: all,
  maximum: 1,
});

test("a bar is as long as its share of the axis, the first name on top, and a blank has none", () => {
  const bars = barsOf(chart(series("Score", 0.5, 1), series("Plan", 0.25, undefined)), SIZE);
  const [grow = 0, stay = 0, plan = 0] = bars.map(({ width }) => width);
  expect(bars).toHaveLength(3);
  expect([grow / stay, plan / stay]).toEqual([0.5, 0.25]);
  expect(bars[0]?.y).toBeLessThan(bars[1]?.y ?? 0);
});

test("a line is parted where a week has no number, and higher numbers stand higher", () => {
  const line = lineOf(series("Updates", 0, 4, undefined, 2), 4, SIZE);
  expect(line.replace(/[\d.,]+/g, "").split(" ")).toEqual(["M", "L", "M"]);
  const [zero = 0, four = 0, two = 0] = [...line.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
  expect(four).toBeLessThan(two);
  expect(two).toBeLessThan(zero);
});

test("of many names so many are written that none runs into the next", () => {
  const weeks = Array.from({ length: 26 }, (_, week) => `week ${week}`);
  expect(namesBelow(weeks).map(([at]) => at)).toEqual([0, 5, 10, 15, 20, 25]);
});
