import { isBlank } from "../model/cell";
import {
  areHundredfold,
  MOST_PLAUSIBLE_SHARE,
  SCALED_INPUTS,
  spellScales,
  type FullScale,
  type Scales,
  type NumberInput,
} from "../model/scale";
import { eachOf, type Slices } from "../model/slices";
import type { Statement } from "../model/statement";
import { columnOf, type Table } from "../model/table";
import {
  bareSize,
  isHeldBetween,
  isPercentFormat,
  showsPercent,
  typedShareIn,
  type ScaledRow,
} from "./percent-cells";
import { headsPercent, isPercentUnit, saysPercent } from "./percent-words";

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
export function* withScales<Of extends ScaledRow>(table: Table, rows: readonly Of[]): Slices<readonly Of[]> {
  const kinds = yield* eachOf(rows, (row) => evidenceOf(table, row));
  if (kinds.every((kind) => kind === "none")) return rows;
  const settling = rows.filter((_, index) => kinds[index] === "sign" || kinds[index] === "unit");
  const sizes = yield* eachOf(settling, sizesIn);
  const byNumbers = Object.fromEntries(
    SCALED_INPUTS.map((input) => [input, columnScale(sizes, input)]),
  ) as ColumnScales;
  const columns: ColumnScales = areAllPoints(sizes) ? { ...byNumbers, actual: 100 } : byNumbers;
  const areMarks = hasMarks(sizes);
  return yield* eachOf(rows, (row, index) => {
    const kind = kinds[index] ?? "none";
    if (kind === "none" || isSettledByFormats(row)) return row;
    if (areMarks && isMark(sizesIn(row))) return { ...row, mismatch: "unit" };
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
function isSettledByFormats(row: ScaledRow): boolean {
  const isSettled = (input: NumberInput) =>
    !(input in row.inputs) ||
    isPercentFormat(row.looks?.[input]?.numberFormat) ||
    (isBlank(row.inputs[input]) && showsPercent(row, input));
  // The formula joins the edges without their signs.
  if (isHeldBetween(row, "target")) return false;
  return "actual" in row.inputs && SCALED_INPUTS.every(isSettled) && !seemsHundredfold(row);
}

function seemsHundredfold({ inputs }: ScaledRow): boolean {
  const numbers = SCALED_INPUTS.map((input) => inputs[input]).filter((value) => typeof value === "number");
  return numbers.some((one) => numbers.some((other) => areHundredfold(one, other)));
}

function evidenceOf(table: Table, row: ScaledRow): Evidence {
  if (row.fullProgress !== undefined) return "none";
  if (SCALED_INPUTS.some((input) => showsPercent(row, input))) return "sign";
  if (row.unit === undefined ? isHeadedPercent(table) : isPercentUnit(row.unit)) return "unit";
  const isNamed = row.statement ? statesShare(row.statement) : saysPercent(row.name);
  return isNamed ? "name" : "none";
}

function isHeadedPercent(table: Table): boolean {
  return SCALED_INPUTS.some((input) => headsPercent(columnOf(table, input)?.header ?? ""));
}

/** A share is what the words want, not by how much something is to grow. */
function statesShare({ unit, target }: Statement): boolean {
  return unit === "%" && target !== undefined;
}

function isBands(row: ScaledRow, input: NumberInput): boolean {
  return row.bands !== undefined && input === "target" && !isHeldBetween(row, input);
}

/** What a row tells of the scales of its columns; read once a row, since a column may hold tens of thousands. */
interface Sizes extends Readonly<Record<NumberInput, number | undefined>> {
  /** The target as a share, where it shows its percent sign. */
  readonly share: number | undefined;
}

function sizesIn(row: ScaledRow): Sizes {
  return {
    actual: bareSize(row, "actual"),
    target: bareSize(row, "target"),
    baseline: bareSize(row, "baseline"),
    share: typedShareIn(row),
  };
}

function columnScale(rows: readonly Sizes[], input: NumberInput): ColumnScale {
  const numbers = rows.map((row) => row[input]).filter((number) => number !== undefined);
  if (numbers.length < FEWEST) return undefined;
  const beyond = numbers.filter((number) => number > MOST_PLAUSIBLE_SHARE).length / numbers.length;
  if (beyond >= MAJORITY) return 100;
  return 1 - beyond >= MAJORITY ? 1 : "mixed";
}

/**
 * `<2% | 1.9`, `<1% | 0.4`: counted to 100 each bare actual is of the size of its percentage, and as a share it would be many
 * times that.
 */
function areAllPoints(rows: readonly Sizes[]): boolean {
  const times = rows.flatMap(({ actual, share }) =>
    actual === undefined || !share ? [] : actual / 100 / share,
  );
  return times.length >= FEWEST && times.every((one) => one * CLOSE >= 1 && one <= CLOSE);
}

/** `Utilisation | 75 % | 4`, `Reports in time | >=90 % | 3`: every actual is one of five points, and none a percentage. */
function hasMarks(rows: readonly Sizes[]): boolean {
  const told = rows.filter(({ actual }) => actual !== undefined);
  return told.length >= FEWEST && told.every(isMark) && told.some(({ actual }) => actual !== 1);
}

/** Nobody is at 4 % of what is wanted at half and more. */
function isMark({ actual, share }: Sizes): boolean {
  return MARKS.has(actual ?? 0) && (share ?? 0) >= HALF;
}

const MARKS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5]);
const HALF = 0.5;

function scalesOf(row: ScaledRow, kind: Evidence, columns: ColumnScales): Scales {
  const scales: Partial<Record<NumberInput, FullScale>> = {};
  for (const input of SCALED_INPUTS) {
    const column = isOnActualsScale(row, input, columns) ? columns.actual : columns[input];
    const scale = scaleOf(row, { input, kind, column });
    if (scale !== undefined) scales[input] = scale;
  }
  return likeOthers(isOnTargetsScale(row, scales, columns) ? { ...scales, actual: 100 } : scales);
}

/** Among actuals on both scales 68 beside a target that counts to 100 does so, too, and so does 0.5 beside 1 of 100. */
function isOnTargetsScale(row: ScaledRow, { target }: Scales, columns: ColumnScales): boolean {
  const number = bareSize(row, "actual");
  if (columns.actual !== "mixed" || target !== 100 || number === undefined) return false;
  return number > MOST_PLAUSIBLE_SHARE || isOfActualsSize(row, "target");
}

/** Among actuals on both scales 1.2 may be 1.2 % or 120 %, where no target of its size tells. */
function isOnEither(row: ScaledRow, { actual, target }: Scales, columns: ColumnScales): boolean {
  if (columns.actual !== "mixed" || actual !== undefined || target === undefined) return false;
  return (bareSize(row, "actual") ?? Infinity) <= MOST_PLAUSIBLE_SHARE && !isOfActualsSize(row, "target");
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
function isOnActualsScale(row: ScaledRow, input: NumberInput, columns: ColumnScales): boolean {
  const isBeyond = columns[input] === 1 && (bareSize(row, input) ?? 0) > MOST_PLAUSIBLE_SHARE;
  const isOpen = columns[input] === undefined || columns[input] === "mixed";
  return (isOpen || isBeyond) && isOfActualsSize(row, input);
}

/** A target of 1.5 tells no scale by itself; beside an actual of 1.9 it is on that one's, which a hundredfold is not. */
function isOfActualsSize(row: ScaledRow, input: NumberInput): boolean {
  const [number, actual] = [bareSize(row, input), bareSize(row, "actual")];
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
  row: ScaledRow,
  { input, kind, column }: { input: NumberInput; kind: Evidence; column: ColumnScale },
): FullScale | undefined {
  if (showsPercent(row, input)) return 1;
  const number = bareSize(row, input);
  if (number === undefined || kind === "name" || isBands(row, input)) return undefined;
  if (column === 1) return input !== "actual" && number <= MOST_PLAUSIBLE_SHARE ? 1 : undefined;
  return column === "mixed" ? undefined : column;
}
