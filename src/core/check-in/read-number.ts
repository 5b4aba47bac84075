import type { CellValue } from "../model/cell";
import type { CheckInRow, NumberReading } from "../model/check-in";
import type { Unit } from "../model/quantity";
import type { Locale } from "../model/workbook";
import { isCurrency } from "../parse/amount";
import { readTypedValue } from "../parse/typed-value";
import { numberInText } from "./number-in-text";

/** More digits are binary rounding alone: 10.4 % → 0.104. */
const SHEET_DIGITS = 15;

/**
 * What was typed for a row as its cell is to hold it, in the workbook's locale: `44`, `44,5`, `1.2M`, `$24,400`. In a
 * percent cell `10.4` and `10.4%` are both 0.104; a unit that the row does not count in is refused, and so is all that
 * is not one number.
 */
export function readNumber(typed: string, row: CheckInRow, locale: Locale): NumberReading {
  const text = typed.trim();
  if (text === "") return { kind: "blank" };
  if (!/\d/.test(text)) return unreadable(`"${text}" holds no number.`);
  if (/^[+<>=≤≥±~]/.test(text))
    return unreadable(`Type the number as it stands now, without "${text.charAt(0)}".`);
  const reading = readTypedValue(text, locale);
  if (reading.kind === "unreadable") return reading;
  if (reading.kind !== "number" || reading.bound !== undefined)
    return unreadable(`"${text}" is not one number.`);
  const { unit, value } = reading;
  const { inputs, typedAs } = row.row.measure;
  const held = typedAs?.actual ?? inputs.actual;
  if (typeof held === "string" && held.trim() !== "" && row.place.kind === "cell" && !row.place.period)
    return numberInText(held, { text, value, unit }, locale);
  const misfit = unitMisfit(row, unit);
  if (misfit !== undefined) return unreadable(misfit);
  const exact = row.isPercent && unit !== "%" ? Number((value / 100).toPrecision(SHEET_DIGITS)) : value;
  return { kind: "number", value: exact, becomes: exact };
}

function unreadable(reason: string): NumberReading {
  return { kind: "unreadable", reason };
}

/** Units that say nothing which the cell would lose. */
const SILENT: readonly (Unit | undefined)[] = [undefined, "count", "x", "ratio", "points"];

function unitMisfit({ isPercent, row }: CheckInRow, unit: Unit | undefined): string | undefined {
  if (unit === "%") return isPercent ? undefined : `Its cell holds plain numbers: type it without "%".`;
  if (SILENT.includes(unit)) return undefined;
  if (isPercent) return "Its cell holds a percentage: type the percent alone.";
  const { measure } = row;
  const { inputs } = measure;
  const stated = measure.kind === "key result" ? measure.statement.unit : undefined;
  const units = [inputs.target, inputs.baseline, measure.unit].flatMap((held) => unitOf(held) ?? []);
  const own = stated === undefined ? units : [...units, stated];
  const isMoney = isCurrency(unit) && own.every(isCurrency);
  return isMoney || own.includes(unit ?? "")
    ? undefined
    : "Type the number alone, in the unit that the row counts in.";
}

/** The unit that a text states; `hours` alone is read as one of them. */
function unitOf(held: CellValue): Unit | undefined {
  if (typeof held !== "string") return undefined;
  const reading = readTypedValue(/\d/.test(held) ? held : `1 ${held}`);
  return "unit" in reading ? reading.unit : undefined;
}
