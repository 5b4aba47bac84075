import type { CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { gridOfRows, workbookOf } from "../kit/grid";
import { namedPairs } from "../speed/names";

/** The largest plan of the source articles, and how long its review may take on two cores with nothing else to do. */
export const LARGE_PLAN = {
  asOf: "2026-11-21",
  kpis: 33_000,
  objectives: 8_000,
  scoredKpis: 372,
  mostSeconds: 10,
} as const;

const AS_OF = dateSerial(2026, 11, 21);
const OWNERS = ["Ada Lovelace", "Grace Hopper", "Alan Kay", "Barbara Liskov"];
const ROWS_OF_SHEET = 1500;

/** 33,000 KPIs of which 372 were updated lately, and 8,000 objectives of which one was. */
export function largePlan(): Workbook {
  const { kpis, keyResults } = namedPairs(LARGE_PLAN.kpis, LARGE_PLAN.objectives, "realistic");
  const updated = (isScored: boolean) => AS_OF - (isScored ? 10 : 200);
  const kpiRows = kpis.map(({ name }, row) => [
    name,
    OWNERS[row % OWNERS.length],
    80,
    70 + (row % 20),
    updated(row < LARGE_PLAN.scoredKpis),
  ]);
  const okrRows = keyResults.map(({ text }, row) => [
    `Goal ${letters(row)}`,
    text,
    OWNERS[row % OWNERS.length],
    10,
    80,
    50 + (row % 20),
    AS_OF - 300,
    AS_OF + 40,
    updated(row === 0),
  ]);
  return workbookOf(
    ...sheets("KPIs", ["KPI", "Owner", "Target", "Actual", "Last updated"], kpiRows),
    ...sheets(
      "OKRs",
      ["Objective", "Key result", "Owner", "Baseline", "Target", "Actual", "Start", "Due", "Last updated"],
      okrRows,
    ),
  );
}

/** 0 → `a`, 27 → `bb`: names without numbers, which would be read as what the objective is to reach. */
function letters(count: number): string {
  const rest = Math.floor(count / 26);
  return `${rest > 0 ? letters(rest - 1) : ""}${String.fromCharCode(97 + (count % 26))}`;
}

function sheets(name: string, heading: readonly string[], rows: readonly CellValue[][]): readonly Grid[] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_OF_SHEET) }, (_, part) =>
    withDays(
      gridOfRows([heading, ...rows.slice(part * ROWS_OF_SHEET, (part + 1) * ROWS_OF_SHEET)], {
        sheet: `${name} ${part + 1}`,
      }),
    ),
  );
}

/** A number of this size is a day here, and has to look like one. */
function withDays(grid: Grid): Grid {
  return {
    ...grid,
    rows: grid.rows.map((cells) =>
      cells.map((cell) =>
        typeof cell.value === "number" && cell.value > 40_000
          ? { ...cell, numberFormat: "yyyy-mm-dd" }
          : cell,
      ),
    ),
  };
}
