import type { CellAddress } from "./address";
import type { CellValue } from "./cell";

/** What `=OKR.HEALTH()` is asked with, by name. */
export const HEALTH_INPUTS = [
  "actual",
  "target",
  "baseline",
  "direction",
  "start",
  "due",
  "updated",
  "cadence",
] as const;
export type HealthInput = (typeof HEALTH_INPUTS)[number];

/** One row (or column, or card) that carries a number: what a KPI and a key result have in common. */
export interface Measured {
  /** Unique in the workbook: the row's `OKR ID` or the user's own code; absent until one is given. */
  readonly id?: string;
  /** Always there and unique within one reading: sheet and cell of the name. Never stored in the workbook. */
  readonly key: string;
  /** The user's own words, as typed. */
  readonly name: string;
  /** Where the name stands. */
  readonly at: CellAddress;
  /** The fingerprint of the table it stands in. */
  readonly table: string;
  /** Raw cell values as typed; absent where the table has no such column. Blank is present and undefined. */
  readonly inputs: Partial<Record<HealthInput, CellValue>>;
  /** Where each input was read. */
  readonly cells: Partial<Record<HealthInput, CellAddress>>;
  readonly owner?: string;
  readonly department?: string;
  readonly unit?: string;
  readonly weight?: number;
}
