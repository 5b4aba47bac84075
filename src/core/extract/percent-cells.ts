import { isBlank, type CellValue } from "../model/cell";
import type { Measured } from "../model/measured";
import { lastNumber, type TypedValue } from "../model/quantity";
import { remembered } from "../model/remembered";
import type { NumberInput } from "../model/scale";
import type { Statement } from "../model/statement";
import { typedIn } from "./typed-in";
import { bareNumber } from "./bare-number";
import { saysPercent } from "./percent-words";

/** A row before its scales are known; a key result brings what its words state. */
export type ScaledRow = Measured & { readonly statement?: Statement };

/** Of a band to be held its upper edge, which is the larger number. */
function numberIn(row: ScaledRow, input: NumberInput): CellValue {
  const value = row.inputs[input];
  return isHeldBetween(row, input) && typeof value === "string" ? lastNumber(typedIn(value)) : value;
}

/** Its target is a band, of which the formula joins the edges. */
export function isHeldBetween({ bands }: ScaledRow, input: NumberInput): boolean {
  return input === "target" && bands?.lower !== undefined;
}

/** The size of a number, also one typed as text (`91,2`), that shows no percent sign; undefined of 0, which is 0 on every scale. */
export function bareSize(row: ScaledRow, input: NumberInput): number | undefined {
  const number = bareNumber(numberIn(row, input));
  return number?.value && number.unit === undefined && !showsPercent(row, input)
    ? Math.abs(number.value)
    : undefined;
}

/** The target as a share, where it shows its percent sign. */
export function typedShareIn(row: ScaledRow): number | undefined {
  const { target } = row.inputs;
  if (!showsPercent(row, "target")) return undefined;
  return typeof target === "number" ? target : lastNumber(typedIn(target));
}

/** A percent format, a typed sign, or the words of a key result whose cell is blank. */
export function showsPercent(row: ScaledRow, input: NumberInput): boolean {
  const { inputs, looks, statement } = row;
  const value = inputs[input];
  if (isHeldBetween(row, input) && isPercentFormat(looks?.target?.numberFormat)) return true;
  if (typeof value === "string") return isTypedShare(value);
  if (typeof value === "number") return isPercentFormat(looks?.[input]?.numberFormat);
  const stated = input === "actual" ? undefined : statement?.[input];
  return isBlank(value) && stated !== undefined && statement?.unit === "%";
}

/** A column types the same few shares again and again. */
const isTypedShare = remembered((text) => saysPercent(text) && isShare(typedIn(text)));

/** `+25%` is a change, whatever it is a change of. */
function isShare(value: TypedValue): boolean {
  return "unit" in value && value.unit === "%";
}

/** Whether a number format shows the sign. */
export function isPercentFormat(code: string | undefined): boolean {
  return code !== undefined && showsSign(code);
}

/** `0.0%`, but not the quoted sign of `0"%"`, which shows a number as it is. */
const showsSign = remembered((code) => saysPercent(code.replace(/"[^"]*"|\\./g, "")));
