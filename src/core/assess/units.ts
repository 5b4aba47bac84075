import { answer, invalid, type Answer } from "../model/answer";
import { largestShareBeside } from "../model/scale";
import type { TypedValue, Unit } from "../model/quantity";
import { spellNumber } from "./spell";

/** A number as typed. */
export interface Quantity {
  readonly value: number;
  readonly unit?: Unit | undefined;
}

/** A number as typed, with the name of the argument it was typed for. */
export interface NamedNumber extends Quantity {
  readonly name: string;
}

/** Days and weeks are left out: nobody can tell working days from calendar days. */
const SECONDS: Readonly<Partial<Record<Unit, number>>> = { ms: 0.001, seconds: 1, minutes: 60, hours: 3600 };
/** Units that mean the same number. */
const SAME_UNITS: readonly (readonly Unit[])[] = [
  ["x", "ratio"],
  ["points", "count"],
];

/** The unit in a typed value's own text. */
export function unitOf(value: TypedValue): Unit | undefined {
  if (value.kind === "relative") return "%";
  return "unit" in value ? value.unit : undefined;
}

/**
 * A number in the unit of the one it is compared with: 90 minutes beside hours → 1.5. Different units that cannot be
 * converted, and 99.8 beside a percentage, are refused: comparing them would be a silent lie.
 */
export function inUnitOf(number: NamedNumber, reference: NamedNumber): Answer<number> {
  const value = valueInUnitOf(number, reference);
  return value === undefined ? differentUnits(number, reference) : answer(value);
}

/** The same without a name and a reason: undefined where it is refused. */
export function valueInUnitOf(number: Quantity, reference: Quantity): number | undefined {
  if (number.unit === undefined) return isBareBeside(number, reference) ? undefined : number.value;
  if (reference.unit === undefined) return isBareBeside(reference, number) ? undefined : number.value;
  if (isSameUnit(number.unit, reference.unit)) return number.value;
  const [from, to] = [SECONDS[number.unit], SECONDS[reference.unit]];
  return from === undefined || to === undefined ? undefined : (number.value * from) / to;
}

/** A number without a unit that is too large beside that percentage to be a share: 98 beside 99 %, 1.5 beside 2 %. */
function isBareBeside(bare: Quantity, share: Quantity): boolean {
  const beside = Math.abs(share.value);
  return share.unit === "%" && beside <= 1 && Math.abs(bare.value) > largestShareBeside(beside);
}

function differentUnits(number: NamedNumber, reference: NamedNumber): Answer<never> {
  if (number.unit !== undefined && reference.unit !== undefined)
    return invalid(
      `The ${number.name} is in ${number.unit}, but the ${reference.name} is in ${reference.unit}; use one unit.`,
    );
  const [bare, share] = number.unit === "%" ? [reference, number] : [number, reference];
  return invalid(
    `The ${bare.name} is ${spellNumber(bare.value)}, but the ${share.name} is ${spellNumber(share.value, "%")}; ` +
      `is ${spellNumber(bare.value)}% meant?`,
  );
}

function isSameUnit(one: Unit, other: Unit): boolean {
  if (one === other || SAME_UNITS.some((group) => group.includes(one) && group.includes(other))) return true;
  return (one === "currency" && isCurrencyCode(other)) || (other === "currency" && isCurrencyCode(one));
}

function isCurrencyCode(unit: Unit): boolean {
  return /^[A-Z]{3}$/.test(unit) && unit !== "FTE";
}
