import type { CellValue } from "../model/cell";
import type { TypedValue } from "../model/quantity";
import { remembered } from "../model/remembered";
import { readTypedValue } from "../parse/typed-value";

/** A column types the same few numbers as texts again and again, and several rules ask for each. */
const typedBefore = remembered((text) => readTypedValue(text));

/** What a cell says where a number is meant. */
export function typedIn(value: CellValue): TypedValue {
  return typeof value === "string" ? typedBefore(value) : readTypedValue(value);
}
