import type { CellValue } from "../model/cell";
import { remembered } from "../model/remembered";
import type { Locale } from "../model/workbook";
import type { Argument } from "./argument";

/** The same reading, with what it found of each text before; whatever the text alone does not decide is read again. */
export function remembering<Value>(
  read: (value: CellValue, locale?: Locale) => Value,
): (argument: Argument, locale?: Locale) => Value {
  const known = remembered(read as (text: string) => Value);
  return (argument, locale) =>
    typeof argument !== "string" || locale ? read(argument ?? undefined, locale) : known(argument);
}
