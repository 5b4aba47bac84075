import type { Lifecycle } from "../core/model/cases";
import type { CellValue } from "../core/model/cell";
import { isoDay } from "../core/model/period";
import { placeOf, spelled } from "./spelled";

/** What could come after a row, as the command prints it. */
export function lifecycleOf(proposal: Lifecycle): object {
  switch (proposal.kind) {
    case "template":
      return { kind: proposal.kind };
    case "propose-objective": {
      const { row, start, due } = proposal;
      const { inputs, name, at } = row.measure;
      return {
        kind: proposal.kind,
        ...placeOf(at),
        name,
        baseline: plain(inputs.actual),
        target: plain(inputs.target),
        start: isoDay(start),
        due: isoDay(due),
      };
    }
    case "keep-as-kpi": {
      const { row, direction } = proposal;
      return {
        kind: proposal.kind,
        ...placeOf(row.measure.at),
        name: row.measure.name,
        level: row.actual ?? null,
        direction,
      };
    }
    case "close-quarter": {
      const [first] = proposal.rows;
      return {
        kind: proposal.kind,
        ...(first && placeOf(first.measure.at)),
        due: isoDay(proposal.due),
        count: proposal.rows.length,
        cells: proposal.rows.map(({ measure }) => spelled(measure.at)),
      };
    }
  }
}

function plain(value: CellValue): CellValue | null {
  return value ?? null;
}
