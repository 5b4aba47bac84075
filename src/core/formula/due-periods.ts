import { startBefore, type CycleExpressions } from "./cycle-expressions";

/** The start of a row that has none: a period begins by itself, which is left to the function; a day has its cycle's. */
export function startOfRow(due: string | undefined, cycle: CycleExpressions, isPeriod: boolean): string {
  const start = startBefore(due, cycle);
  return due !== undefined && isPeriod ? `IF(ISTEXT(${due}),"",${start})` : start;
}

/** `IF($E2="",…,IF(ISTEXT($E2),$E2&" 2026",$E2))`: a period without a year takes that of its table. */
export function dueOfRow(due: string, otherwise: string, suffix = ""): string {
  const filled = suffix === "" ? due : `IF(ISTEXT(${due}),${due}&"${suffix}",${due})`;
  return `IF(${due}="",${otherwise},${filled})`;
}
