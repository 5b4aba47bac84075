import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofWorkbook } from "./finding-of";
import { terms } from "../model/terms";
import { counted, plain } from "./words";

/** How many numbers a plan carries for each objective; the more, the fewer of them are ever scored. */
export function measuresPerObjective(cases: Cases): readonly Finding[] {
  const { numbers, objectives, ratio, band } = cases.coverage.measures;
  if (ratio === undefined || band === "Lean") return [];
  const { objective, objectives: many } = terms(cases.settings);
  return [
    ofWorkbook(cases, {
      rule: "measures-per-objective",
      severity: band === "Binder" ? "watch" : "note",
      sentence: `${counted(numbers, "number")} for ${counted(objectives, objective, many)}, ${plain(ratio)} each. Published: plans that are kept up have about 2, the average 5, dormant ones 6; under 3 nearly half are scored, from 12 on one in six.`,
      next: "Cut the list first.",
      action: "cut-list",
      count: numbers,
    }),
  ];
}
