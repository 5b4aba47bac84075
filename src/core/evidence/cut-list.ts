import type { CutCandidate } from "../model/cases";
import { OWNERSHIP, type Ownership } from "../model/health";
import type { DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";
import type { Settings } from "../model/settings";
import { columnOf } from "../model/table";
import { isScored } from "./coverage";

const UNOWNED: readonly Ownership[] = [OWNERSHIP.missing, OWNERSHIP.team];
const REASONS = ["unscored", "not-moved", "unowned"] as const;

/** The KPIs that could go first: without any link, and nobody scores, moves or owns them; most reasons of neglect first. */
export function cutListOf(
  rows: readonly RowCase[],
  linked: ReadonlySet<string>,
  days: { readonly asOf: DateSerial; readonly settings: Settings },
): readonly CutCandidate[] {
  const candidates = rows
    .filter(({ measure }) => measure.kind === "kpi" && !linked.has(measure.key))
    .map((row) => ({ row, reasons: reasonsOf(row, days) }))
    .filter(({ reasons }) => reasons.length > 0);
  return candidates.sort((one, other) => rankOf(one) - rankOf(other));
}

function reasonsOf(
  row: RowCase,
  days: { readonly asOf: DateSerial; readonly settings: Settings },
): CutCandidate["reasons"] {
  const { evidence, ownership, table } = row;
  const tells: Record<(typeof REASONS)[number], boolean> = {
    unscored: evidence.isDated && !isScored(row, days),
    "not-moved": row.hasStoodStill,
    unowned: UNOWNED.includes(ownership) && columnOf(table, "owner") !== undefined,
  };
  return REASONS.filter((reason) => tells[reason]);
}

/** Yes before no, the first reason before the second; sorting keeps the order of the sheets among equals. */
function rankOf({ reasons }: CutCandidate): number {
  return REASONS.reduce((rank, reason) => rank * 2 + (reasons.includes(reason) ? 0 : 1), 0);
}
