import type { CellValue } from "../model/cell";
import { readTypedValue } from "./typed-value";

/** `Yes`, `ja`, TRUE, 1 → true; `No`, FALSE, 0 → false; undefined for anything else. */
export function yesOrNo(value: CellValue): boolean | undefined {
  if (typeof value === "boolean") return value;
  const reading = readTypedValue(value);
  if (reading.kind !== "number" || reading.unit !== undefined) return undefined;
  return reading.value === 1 || (reading.value === 0 ? false : undefined);
}
