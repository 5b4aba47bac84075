import type { CellValue } from "../model/cell";
import type { HealthInput, Measured } from "../model/measured";
import type { NumberInput } from "../model/scale";
import { eachOf, type Slices } from "../model/slices";
import { columnOf, type Table } from "../model/table";
import { readCadence } from "../parse/cadence";
import { foreignRhythm } from "../parse/foreign-rhythm";
import { groupingBeside, groupingSaid, withoutGrouping, type GroupingSign } from "../parse/grouping-sign";
import { plainerNumber, spanAsRange } from "../parse/plainer-number";
import { typedIn } from "./typed-in";

const NUMBERS: readonly NumberInput[] = ["actual", "target", "baseline"];
const TOLD: readonly HealthInput[] = [...NUMBERS, "cadence"];
/** The text stands in the formula; a longer one is a sentence. */
const LONGEST = 60;

/**
 * Texts that no function reads alone while their table tells what they mean: `< 12,500` beside 11200, `12 % (annualised)`, a span
 * such as `0.20 to 0.25` of a level, `miesięcznie`. The formula tells them in other words, for this very text: whoever types
 * another one is asked again. What a text means is the same in all rows, so that a plain formula finds it by its letters.
 */
export function* withToldInstead<Row extends Measured>(
  table: Table,
  rows: readonly Row[],
): Slices<readonly Row[]> {
  const texts = rows.some((row) => TOLD.some((input) => textIn(table, row, input) !== undefined));
  if (!texts) return rows;
  const tell = teller(table, rows);
  return yield* eachOf(rows, (row) => toldRow(table, row, tell));
}

type Tell = (text: string, input: HealthInput) => CellValue;

function toldRow<Row extends Measured>(table: Table, row: Row, tell: Tell): Row {
  const typedAs: Partial<Record<HealthInput, string>> = {};
  const told: Partial<Record<HealthInput, CellValue>> = {};
  for (const input of TOLD) {
    const text = textIn(table, row, input);
    const instead = text === undefined ? undefined : tell(text, input);
    if (text === undefined || instead === undefined) continue;
    typedAs[input] = text;
    told[input] = instead;
  }
  return Object.keys(told).length === 0 ? row : { ...row, typedAs, inputs: { ...row.inputs, ...told } };
}

/** The text in the row's own cell of a column; no formula names the cell of a period. */
function textIn(table: Table, { inputs, cells, at }: Measured, input: HealthInput): string | undefined {
  const value = inputs[input];
  if (typeof value !== "string" || value.length > LONGEST || value.trim() === "") return undefined;
  const cell = cells[input];
  const isOwn = cell?.row === at.row && cell.column === columnOf(table, input)?.index;
  return isOwn ? value : undefined;
}

function teller(table: Table, rows: readonly Measured[]): Tell {
  const sign = groupingIn(rows);
  return (text, input) => {
    if (input === "cadence") return readCadence(text).kind === "unreadable" ? foreignRhythm(text) : undefined;
    const read = typedIn(text);
    if (read.kind === "span" && input === "target" && table.kind === "kpi") return spanAsRange(text);
    return read.kind === "unreadable" ? plainerOf(text, sign) : undefined;
  };
}

function plainerOf(text: string, sign: GroupingSign | undefined): string | undefined {
  const ungrouped = sign === undefined ? text : withoutGrouping(text, sign);
  if (ungrouped !== text && typedIn(ungrouped).kind === "number") return ungrouped;
  return plainerNumber(ungrouped);
}

/** The sign that groups thousands in a table, where its texts and the numbers beside them speak for the same one. */
function groupingIn(rows: readonly Measured[]): GroupingSign | undefined {
  const said = new Set(rows.flatMap(({ inputs }) => NUMBERS.flatMap((input) => saidBy(inputs, input))));
  const [sign, ...others] = said;
  return others.length === 0 ? sign : undefined;
}

function saidBy(inputs: Measured["inputs"], input: NumberInput): readonly GroupingSign[] {
  const text = inputs[input];
  if (typeof text !== "string" || text.length > LONGEST) return [];
  const own = groupingSaid(text);
  if (own) return [own];
  return NUMBERS.flatMap((other) => {
    const number = inputs[other];
    return typeof number === "number" ? (groupingBeside(text, number) ?? []) : [];
  });
}
