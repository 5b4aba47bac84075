import type { RangeState } from "./session";
import { HostError } from "../protocol/host-error";
import { isHostObject } from "../protocol/host-object";

/** Reads what the client gave as an argument; what does not fit → InvalidArgument, as in Excel. */
function invalid(where: string): never {
  throw new HostError("InvalidArgument", where);
}

export function givenInteger(value: unknown, where: string, absent?: number): number {
  if ((value === null || value === undefined) && absent !== undefined) return absent;
  return typeof value === "number" && Number.isInteger(value) ? value : invalid(where);
}

export function givenText(value: unknown, where: string): string {
  return typeof value === "string" && value !== "" ? value : invalid(where);
}

/** The range behind an object argument, or undefined if the argument is a text or nothing. */
export function givenRange(value: unknown): RangeState | undefined {
  return isHostObject(value) && value.kind === "Range" ? (value.target as RangeState) : undefined;
}

/** Rows of cells that fill a range; one scalar stands for all of them. Other dimensions → InvalidArgument. */
export function givenRows(
  value: unknown,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  where: string,
): readonly (readonly unknown[])[] {
  if (value === null || value === undefined) return invalid(where);
  if (!Array.isArray(value))
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(value));
  const given = value as readonly unknown[];
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  return fits ? (given as readonly (readonly unknown[])[]) : invalid(where);
}
