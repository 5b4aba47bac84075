/** One line of the benchmark. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is measured against, in the same run. */
  readonly against: string;
  /** The value in relation to that; for a slope or a score, the value itself. */
  readonly ratio: number;
  readonly reach: number;
  readonly met: boolean;
}

/** A cost that should stay at or below so many times another one, both in milliseconds. */
export function cost(
  name: string,
  milliseconds: number,
  against: { readonly what: string; readonly milliseconds: number; readonly reach: number },
): Result {
  const ratio = milliseconds / Math.max(against.milliseconds, 0.001);
  return {
    name,
    value: rounded(milliseconds),
    unit: "ms",
    against: `${against.what}, ${rounded(against.milliseconds)} ms`,
    ratio: rounded(ratio),
    reach: against.reach,
    met: ratio <= against.reach,
  };
}

/** A count or a size that should be at most so large. */
export function atMost(
  name: string,
  value: number,
  { unit, what, reach }: { readonly unit: string; readonly what: string; readonly reach: number },
): Result {
  return { name, value, unit, against: what, ratio: rounded(value / reach), reach, met: value <= reach };
}

/** How cost grows with size. */
export function growth(name: string, slope: number, sizes: readonly number[]): Result {
  const against = `sizes ${sizes.map((size) => size.toLocaleString("en")).join(", ")}`;
  return {
    name,
    value: rounded(slope),
    unit: "slope",
    against,
    ratio: rounded(slope),
    reach: 1.1,
    met: slope <= 1.1,
  };
}

/** A share that should be at least as high as another's. */
export function share(
  name: string,
  value: number,
  against: { readonly what: string; readonly reach: number },
): Result {
  return {
    name,
    value: rounded(value),
    unit: "share",
    against: `${against.what}, ${rounded(against.reach)}`,
    ratio: rounded(value / against.reach),
    reach: rounded(against.reach),
    met: value > against.reach,
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

const HEAD = ["what", "value", "against", "ratio", "reach", "met"];

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The head of the table for people, in Markdown. */
export function tableHead(): string {
  return [line(HEAD), line(HEAD.map(() => "---"))].join("\n");
}

/** A result as a line of that table. */
export function tableLine({ name, value, unit, against, ratio, reach, met }: Result): string {
  const measured = `${value.toLocaleString("en")} ${unit}`;
  return line([name, measured, against, String(ratio), String(reach), met ? "yes" : "no"]);
}
