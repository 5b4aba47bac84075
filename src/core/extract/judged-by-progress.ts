import type { Measured } from "../model/measured";
import { addressesIn } from "../model/row-cells";
import { isActualOfPeriod } from "../model/period-columns";
import { columnOf, type Table } from "../model/table";

/** Whether the progress column is all that tells where a row stands: then it is the actual. */
export function tellsProgressAlone(table: Table): boolean {
  const hasActual = columnOf(table, "actual") !== undefined || table.columns.some(isActualOfPeriod);
  return table.kind === "okr" && !hasActual && columnOf(table, "progress") !== undefined;
}

/** The row with its progress as actual, against the full scale, from 0; as it is where its scale is unclear. */
export function judgedByProgress(measured: Measured): Measured {
  const { progress, inputs, cells, looks } = measured;
  const fullScale = progress?.fullScale;
  if (!progress || fullScale === undefined) return measured;
  return {
    ...measured,
    inputs: { ...without(inputs, "direction"), actual: progress.value, target: fullScale, baseline: 0 },
    cells: { ...without(addressesIn(cells), "target", "baseline", "direction"), actual: progress.at },
    ...(looks && { looks: {} }),
    fullProgress: fullScale,
  };
}

function without<From extends object, Name extends keyof From>(
  from: From,
  ...names: Name[]
): Omit<From, Name> {
  const kept = Object.entries(from).filter(([name]) => !names.some((one) => one === name));
  return Object.fromEntries(kept) as Omit<From, Name>;
}
