import { isBlank, type CellValue } from "../model/cell";
import type { Measured } from "../model/measured";
import {
  areHundredfold,
  MOST_PLAUSIBLE_SHARE,
  SCALED_INPUTS,
  spellScales,
  type FullScale,
  type Scales,
  type NumberInput,
} from "../model/scale";
import { remembered } from "../model/remembered";
import { eachOf, type Slices } from "../model/slices";
import type { Statement } from "../model/statement";
import { lastNumber, type TypedValue } from "../model/quantity";
import { columnOf, type Table } from "../model/table";
import { readTypedValue } from "../parse/typed-value";
import { isPercentUnit, saysPercent } from "./percent-words";

/** A row before its scales are known; a key result brings what its words state. */
type Row = Measured & { readonly statement?: Statement };

/** What counts as all of it in a column of bare percentages; a column that mixes both scales tells nothing of one cell. */
type ColumnScale = FullScale | "mixed" | undefined;
type ColumnScales = Readonly<Record<NumberInput, ColumnScale>>;

/** How sure it is that a row holds percentages. */
type Evidence = "sign" | "unit" | "name" | "none";

/** One cell alone tells nothing of its column. */
const FEWEST = 2;
/** So much of a column must be on one scale before it settles a cell that could be on either. */
const MAJORITY = 2 / 3;

/**
 * The scales of the rows that hold percentages: a cell that shows a percent sign holds a share, and a column whose bare
 * percentages nearly all go beyond 1.5 counts to 100. What the column does not settle is left open, so that beside a
 * number on a scale it is refused rather than compared; among actuals on both scales no small one is taken for a share.
 */
export function* withScales<Of extends Row>(table: Table, rows: readonly Of[]): Slices<readonly Of[]> {
  const kinds = yield* eachOf(rows, (row) => evidenceOf(table, row));
  if (kinds.every((kind) => kind === "none")) return rows;
  const settling = rows.filter((_, index) => kinds[index] === "sign" || kinds[index] === "unit");
  const columns = Object.fromEntries(
    SCALED_INPUTS.map((input) => [input, columnScale(settling, input)]),
  ) as ColumnScales;
  return yield* eachOf(rows, (row, index) => {
    const kind = kinds[index] ?? "none";
    if (kind === "none" || isSettledByFormats(row)) return row;
    const scales = scalesOf(row, kind, columns);
    return isOnEither(row, scales, columns)
      ? { ...row, scales, mismatch: "either scale" }
      : { ...row, scales };
  });
}

/**
 * Where every cell shows a percent sign, and will when the next number is typed, the formula has nothing to be told, and
 * stays that of the rows without percentages.
 */
function isSettledByFormats(row: Row): boolean {
  const isSettled = (input: NumberInput) =>
    !(input in row.inputs) ||
    isPercentFormat(row.looks?.[input]?.numberFormat) ||
    (isBlank(row.inputs[input]) && showsPercent(row, input));
  // The formula joins the edges without their signs.
  if (isHeldBetween(row, "target")) return false;
  return "actual" in row.inputs && SCALED_INPUTS.every(isSettled) && !seemsHundredfold(row);
}

function seemsHundredfold({ inputs }: Row): boolean {
  const numbers = SCALED_INPUTS.map((input) => inputs[input]).filter((value) => typeof value === "number");
  return numbers.some((one) => numbers.some((other) => areHundredfold(one, other)));
}

function evidenceOf(table: Table, row: Row): Evidence {
  if (row.fullProgress !== undefined) return "none";
  if (SCALED_INPUTS.some((input) => showsPercent(row, input))) return "sign";
  if (row.unit === undefined ? headsPercent(table) : isPercentUnit(row.unit)) return "unit";
  const isNamed = row.statement ? statesShare(row.statement) : saysPercent(row.name);
  return isNamed ? "name" : "none";
}

function headsPercent(table: Table): boolean {
  return SCALED_INPUTS.some((input) => saysPercent(columnOf(table, input)?.header ?? ""));
}

/** A share is what the words want, not by how much something is to grow. */
function statesShare({ unit, target }: Statement): boolean {
  return unit === "%" && target !== undefined;
}

/** A percent format, a typed sign, or the words of a key result whose cell is blank. */
function showsPercent(row: Row, input: NumberInput): boolean {
  const { inputs, looks, statement } = row;
  const value = inputs[input];
  if (isHeldBetween(row, input) && isPercentFormat(looks?.target?.numberFormat)) return true;
  if (typeof value === "string") return isTypedShare(value);
  if (typeof value === "number") return isPercentFormat(looks?.[input]?.numberFormat);
  const stated = input === "actual" ? undefined : statement?.[input];
  return isBlank(value) && stated !== undefined && statement?.unit === "%";
}

/** A column types the same few shares again and again. */
const isTypedShare = remembered((text) => saysPercent(text) && isShare(readTypedValue(text)));

/** `+25%` is a change, whatever it is a change of. */
function isShare(value: TypedValue): boolean {
  return "unit" in value && value.unit === "%";
}

function isPercentFormat(code: string | undefined): boolean {
  return code !== undefined && showsSign(code);
}

/** `0.0%`, but not the quoted sign of `0"%"`, which shows a number as it is. */
const showsSign = remembered((code) => saysPercent(code.replace(/"[^"]*"|\\./g, "")));

function isBands(row: Row, input: NumberInput): boolean {
  return row.bands !== undefined && input === "target" && !isHeldBetween(row, input);
}

/** Of a band to be held its upper edge, which is the larger number. */
function numberIn(row: Row, input: NumberInput): CellValue {
  const value = row.inputs[input];
  return isHeldBetween(row, input) && typeof value === "string" ? lastNumber(readTypedValue(value)) : value;
}

function isHeldBetween({ bands }: Row, input: NumberInput): boolean {
  return input === "target" && bands?.lower !== undefined;
}

function bareNumber(row: Row, input: NumberInput): number | undefined {
  const value = numberIn(row, input);
  return typeof value === "number" && value !== 0 && !showsPercent(row, input) ? Math.abs(value) : undefined;
}

function columnScale(rows: readonly Row[], input: NumberInput): ColumnScale {
  const numbers = rows.map((row) => bareNumber(row, input)).filter((number) => number !== undefined);
  if (numbers.length < FEWEST) return undefined;
  const beyond = numbers.filter((number) => number > MOST_PLAUSIBLE_SHARE).length / numbers.length;
  if (beyond >= MAJORITY) return 100;
  return 1 - beyond >= MAJORITY ? 1 : "mixed";
}

function scalesOf(row: Row, kind: Evidence, columns: ColumnScales): Scales {
  const scales: Partial<Record<NumberInput, FullScale>> = {};
  for (const input of SCALED_INPUTS) {
    const column = isOnActualsScale(row, input, columns) ? columns.actual : columns[input];
    const scale = scaleOf(row, { input, kind, column });
    if (scale !== undefined) scales[input] = scale;
  }
  return likeOthers(isOnTargetsScale(row, scales, columns) ? { ...scales, actual: 100 } : scales);
}

/** Among actuals on both scales 68 beside a target that counts to 100 does so, too, and so does 0.5 beside 1 of 100. */
function isOnTargetsScale(row: Row, { target }: Scales, columns: ColumnScales): boolean {
  const number = bareNumber(row, "actual");
  if (columns.actual !== "mixed" || target !== 100 || number === undefined) return false;
  return number > MOST_PLAUSIBLE_SHARE || isOfActualsSize(row, "target");
}

/** Among actuals on both scales 1.2 may be 1.2 % or 120 %, where no target of its size tells. */
function isOnEither(row: Row, { actual, target }: Scales, columns: ColumnScales): boolean {
  if (columns.actual !== "mixed" || actual !== undefined || target === undefined) return false;
  return (bareNumber(row, "actual") ?? Infinity) <= MOST_PLAUSIBLE_SHARE && !isOfActualsSize(row, "target");
}

const known = new Map<string, Scales>();

/** Three numbers are on few scales together, so rows share them. */
function likeOthers(scales: Scales): Scales {
  const spelled = spellScales(scales);
  const before = known.get(spelled) ?? scales;
  known.set(spelled, before);
  return before;
}

/** A column may mix both scales: among targets of 1 and 0.8, 90 beside an actual of 85 is on that one's. */
function isOnActualsScale(row: Row, input: NumberInput, columns: ColumnScales): boolean {
  const isBeyond = columns[input] === 1 && (bareNumber(row, input) ?? 0) > MOST_PLAUSIBLE_SHARE;
  const isOpen = columns[input] === undefined || columns[input] === "mixed";
  return (isOpen || isBeyond) && isOfActualsSize(row, input);
}

/** A target of 1.5 tells no scale by itself; beside an actual of 1.9 it is on that one's, which a hundredfold is not. */
function isOfActualsSize(row: Row, input: NumberInput): boolean {
  const [number, actual] = [bareNumber(row, input), bareNumber(row, "actual")];
  if (input === "actual" || number === undefined || actual === undefined) return false;
  return number < actual * CLOSE && actual < number * CLOSE;
}

/** As near as numbers of one measure lie, and far from a hundredfold. */
const CLOSE = 10;

/**
 * Bands are read by their own text, so that no column counts for them; an actual that only its column makes a share
 * stays open, since the next one may be typed on the other scale.
 */
function scaleOf(
  row: Row,
  { input, kind, column }: { input: NumberInput; kind: Evidence; column: ColumnScale },
): FullScale | undefined {
  if (showsPercent(row, input)) return 1;
  const number = bareNumber(row, input);
  if (number === undefined || kind === "name" || isBands(row, input)) return undefined;
  if (column === 1) return input !== "actual" && number <= MOST_PLAUSIBLE_SHARE ? 1 : undefined;
  return column === "mixed" ? undefined : column;
}
