import type { Grid } from "./model/grid";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import { measuresOf, type Scorecard } from "./model/scorecard";
import { typedDirections } from "./plan/flags/listed-measures";

/** A direction that somebody typed into the list of flags wins, as one that was typed beside the table. */
export function withListedDirections(scorecard: Scorecard, list: Grid | undefined): Scorecard {
  const typed = typedDirections(list, measuresOf(scorecard));
  if (typed.size === 0) return scorecard;
  const told = <Row extends Kpi | KeyResult>(row: Row): Row =>
    typed.has(row.key) ? { ...row, inputs: { ...row.inputs, direction: typed.get(row.key) } } : row;
  return { ...scorecard, keyResults: scorecard.keyResults.map(told), kpis: scorecard.kpis.map(told) };
}
