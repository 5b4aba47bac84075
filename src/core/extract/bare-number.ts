import type { CellValue } from "../model/cell";
import type { Unit } from "../model/quantity";
import { typedIn } from "./typed-in";

export interface BareNumber {
  readonly value: number;
  readonly unit?: Unit | undefined;
}

/** A number that says no side of its own, as a part of what counts as all of it: `<= 4` is none. */
export function bareNumber(value: CellValue, scale = 1): BareNumber | undefined {
  if (typeof value === "number") return { value: value / scale };
  const typed = typedIn(value);
  if (typed.kind !== "number" || typed.bound !== undefined) return undefined;
  return { value: typed.value / scale, unit: typed.unit };
}

/** A number, whether it says its side or not: 4 of `<= 4`. */
export function numberIn(value: CellValue): number | undefined {
  const typed = typedIn(value);
  return typed.kind === "number" ? typed.value : undefined;
}
