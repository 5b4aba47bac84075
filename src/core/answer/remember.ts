import type { CellValue } from "../model/cell";
import { remembered } from "../model/remembered";
import type { Decimals } from "../model/workbook";
import type { Argument } from "./argument";

/** The same reading, with what it found of each text before; whatever the text alone does not decide is read again. */
export function remembering<Value>(
  read: (value: CellValue, decimals?: Decimals) => Value,
): (argument: Argument, decimals?: Decimals) => Value {
  const known = remembered(read as (text: string) => Value);
  return (argument, decimals) =>
    typeof argument !== "string" || decimals ? read(argument ?? undefined, decimals) : known(argument);
}
