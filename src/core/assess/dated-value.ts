import type { DateSerial } from "../model/period";

/** A number and the day it was true. */
export interface DatedValue {
  readonly date: DateSerial;
  readonly value: number;
}

/** Oldest first; equal days keep their order. */
export function byDate(values: readonly DatedValue[]): readonly DatedValue[] {
  return [...values].sort((one, other) => one.date - other.date);
}
