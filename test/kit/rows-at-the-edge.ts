import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { SettingKey } from "../../src/core/model/settings";
import { gridOf } from "./grid";

/** Half of the quarter is over. */
export const AS_OF = dateSerial(2026, 5, 15);

/** Rows just on one side of what each setting draws; no baseline of 0, which Univer takes for a blank. */
export const ROWS_AT_THE_EDGE: readonly Grid[] = [
  gridOf({ sheet: "OKRs" })`
    Objective | Key result     | Owner | Baseline | Target | Actual | Start      | Due        | Last updated
    Grow      | Win stores     | Una   | 1        | 101    | 45     | 2026-04-01 | 2026-06-30 | 2026-05-14
    Grow      | Win partners   | Una   | 1        | 101    | 39     | 2026-04-01 | 2026-06-30 | 2026-05-14
    Grow      | Win markets    | Una   | 1        | 101    | 31     | 2026-04-01 | 2026-06-30 | 2026-05-14
    Grow      | Win resellers  | Una   | 1        | 101    | 61     | 2026-04-01 | 2026-06-30 | 2026-04-20
    Grow      | Win towns      | Una   | 1        | 101    | 61     | 2026-04-01 | 2026-06-30 | 2026-05-14
    Grow      | Win cities     | Una   | 1        | 101    | 47     |            | 2026-06-30 | 2026-05-14
    Grow      | Win regions    | Una   | 1        | 101    | 41     | 2026-04-01 |            | 2026-05-14
  `,
  gridOf({ sheet: "KPIs" })`
    KPI             | Owner | Target | Actual | Last updated
    New deals       | Ben   | 100    | 95     | 2026-05-14
    Visitors        | Cem   | 100    | 120    | 2026-03-20
    Active accounts | Dee   | 100    | 120    | 2026-04-12
    New sites       | Dee   | 100    | 85     | 2026-05-14
  `,
];

export type SettingChanges = Partial<Record<SettingKey, number | string>>;

/** What somebody types into the cell of each setting that flags look at, so that some word turns. */
export const TURNING_VALUES = {
  asOf: dateSerial(2026, 6, 20),
  cycleStart: dateSerial(2026, 4, 1),
  cycleEnd: dateSerial(2026, 12, 31),
  yearStart: 4,
  onTrackShare: 0.75,
  onTrackSlack: 0.12,
  atRiskShare: 0.5,
  atRiskSlack: 0.2,
  tolerance: 0.2,
  updateKeyResult: "monthly",
  updateKpi: "quarterly",
  grace: 0,
  staleDays: 20,
} satisfies SettingChanges;
