import type { NumberInput } from "./model/scale";
import { numberInCell } from "./answer/evaluate-number";
import { yearsNamed } from "./evidence/archive";
import type { CellValue } from "./model/cell";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import { remembered, rememberedIn } from "./model/remembered";
import { calendarDate, type DateSerial } from "./model/period";
import type { RowCase, ShownNumber } from "./model/row-case";
import type { Table } from "./model/table";
import { readTypedValue } from "./parse/typed-value";
import { fold } from "./text/fold";
import { decimalsShown, showNumber } from "./text/show-number";

type Facts = Pick<RowCase, "isPercentRow" | "times" | "roundedTo" | "isActivity" | "deadline">;
const NUMBERS: readonly NumberInput[] = ["actual", "target", "baseline"];
/** Text and General show a number as it is. */
const EXACT = 1e-9;

/** The actual, the target and the baseline of a row, as far as they are numbers. */
export function numbersOf(measure: Kpi | KeyResult): readonly ShownNumber[] {
  return NUMBERS.map((input) => numberIn(measure, input)).filter((number) => number !== undefined);
}

/** What the words and the looks of a row say beside its health. */
export function factsOf(
  measure: Kpi | KeyResult,
  { table, asOf }: { readonly table: Table; readonly asOf: DateSerial },
): Facts {
  const decimals = decimalsShown(measure.looks?.actual?.numberFormat);
  return {
    isPercentRow: isPercentRow(measure),
    times: timesOf(table, { asOf }),
    roundedTo: decimals === undefined ? EXACT : 10 ** -decimals,
    isActivity: measure.kind === "key result" && measure.isActivity === true,
    deadline: measure.kind === "key result" ? measure.deadline : undefined,
  };
}

function numberIn({ inputs, looks }: Kpi | KeyResult, input: NumberInput): ShownNumber | undefined {
  const typed = inputs[input];
  const value = numberInCell(typed);
  if (value === undefined || isChange(typed)) return undefined;
  const { text, numberFormat } = looks?.[input] ?? {};
  return { value, shown: text ?? showNumber(typed, numberFormat), isPercent: isPercent(typed, numberFormat) };
}

/** By the cell's format, or typed so. */
function isPercent(typed: CellValue, numberFormat: string | undefined): boolean {
  return typeof typed === "string" ? typed.includes("%") : numberFormat?.includes("%") === true;
}

/** `+25%` is a share of the baseline, on no scale of the row's other numbers. */
function isChange(typed: CellValue): boolean {
  return typeof typed === "string" && typed.includes("%") && isRelative(typed);
}

/** A column types the same few shares again and again. */
const isRelative = remembered((text) => readTypedValue(text).kind === "relative");

function isPercentRow(measure: Kpi | KeyResult): boolean {
  const { unit, name, inputs, looks } = measure;
  const isSaid = unit?.includes("%") === true || name.includes("%");
  const holdsPercent = (input: NumberInput) =>
    isPercent(inputs[input], looks?.[input]?.numberFormat) && numberIn(measure, input) !== undefined;
  return isSaid || NUMBERS.some(holdsPercent);
}

/** The years and the quarters in a table's title or its sheet's name. */
const timesOf = rememberedIn((table: Table, { asOf }: { readonly asOf: DateSerial }): RowCase["times"] => {
  const years = [...new Set(yearsNamed(table))].join();
  const quarters = quartersNamed(`${table.title ?? ""} ${table.sheet}`);
  return {
    years: years === "" ? String(calendarDate(asOf).year) : years,
    ...(quarters !== "" && { quarters }),
  };
});

/** `Q3`, `T2`, `2. Quartal` in a title. */
function quartersNamed(text: string): string {
  const named = fold(text).match(/(?<![a-z\d])(?:q|t|qt|tr)[ .]?[1-4](?!\d)|(?<!\d)[1-4]\. ?quarta?l/g) ?? [];
  return [...new Set(named.map((words) => /[1-4]/.exec(words)?.[0] ?? ""))].sort().join();
}
