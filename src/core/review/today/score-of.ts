import { score } from "../../assess/roll-up";
import type { RowCase } from "../../model/row-case";

/** The score of some key results, 0 to 1, as `OKR.SCORE` has it; undefined where none tells a progress. */
export function scoreOf(
  rows: readonly RowCase[],
  progressOf: (row: RowCase) => number | undefined = ({ assessment }) => assessment.progress,
): number | undefined {
  const mean = score(rows.map((row) => ({ progress: progressOf(row), weight: row.measure.weight ?? 1 })));
  return mean.kind === "value" ? mean.value : undefined;
}
