import type { Observations } from "./observed";

/** What says more, or less, together than each alone: a sheet called KPI on which nothing is named is mostly data. */
const TOGETHER: readonly (readonly [string, string])[] = [
  ["no name", "named ours"],
  ["no name", "heading target"],
  ["no name", "target and actual"],
  ["no name", "number columns"],
  ["no name", "look-alike headings"],
  ["names measures", "number columns"],
  ["names measures", "named ours"],
];

/** The observations with those that are made of two; each is as strong as both together. */
export function withTogether(observations: Observations): Observations {
  const both = TOGETHER.map(([one, other]): readonly [string, number] => [
    `${one}, ${other}`,
    (observations[one] ?? 0) * (observations[other] ?? 0),
  ]);
  return { ...observations, ...Object.fromEntries(both) };
}
