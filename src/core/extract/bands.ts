import type { CellAddress } from "../model/address";
import { isBlank, isCellError, type CellValue } from "../model/cell";
import type { BandCells, Measured } from "../model/measured";
import { addressesIn } from "../model/row-cells";
import { measureRows, type Column, type Table } from "../model/table";
import { bandMarked, bandNamed } from "../parse/band-heading";
import { joinedBands, readBands, type Band } from "../parse/bands";
import { typedIn } from "./typed-in";
import type { CellReader } from "./merged-cells";

type BandColumns = Readonly<Partial<Record<Band | "rule" | "lower" | "upper", Column>>>;

/** The rows of a column that tell what it holds. */
const ROWS_TO_READ = 12;

/**
 * Judges the rows of a table by their own bands of green, amber and red, where columns or texts state them, or by the
 * edges between which they are to be held: then these are the row's target. A row whose bands are blank keeps its own.
 */
export function bandReader(table: Table, read: CellReader): (measured: Measured) => Measured {
  const columns = bandColumns(table, read);
  if (!columns) return (measured) => measured;
  return (measured) => {
    const at = (column: Column): CellAddress => ({ ...measured.at, column: column.index });
    const value = (column: Column) => read(measured.at.row, column.index).value;
    const edges = [columns.lower, columns.upper].filter((column) => column !== undefined);
    const first = columns.rule ?? columns.good ?? edges.find((column) => !isNothing(value(column)));
    if (!first || isNothing(value(first))) return measured;
    const bands = Object.fromEntries(
      Object.entries(columns).map(([band, column]) => [band, at(column)]),
    ) as BandCells;
    const { text, numberFormat } = read(measured.at.row, first.index);
    const look = { ...(text !== undefined && { text }), ...(numberFormat !== undefined && { numberFormat }) };
    return {
      ...measured,
      inputs: { ...measured.inputs, target: bandText(columns, value) },
      cells: { ...addressesIn(measured.cells), target: at(first) },
      looks: { ...measured.looks, target: look },
      bands,
    };
  };
}

/** As our formula hands it over. */
function bandText(
  { rule, good, middle, bad, lower, upper }: BandColumns,
  value: (column: Column) => CellValue,
): string {
  if (rule) return spelled(value(rule));
  if (lower && upper) return heldBetween(spelled(value(lower)), spelled(value(upper)));
  return joinedBands({
    ...(good && { good: spelled(value(good)) }),
    ...(middle && { middle: spelled(value(middle)) }),
    ...(bad && { bad: spelled(value(bad)) }),
  });
}

function heldBetween(lower: string, upper: string): string {
  if (lower === "") return `<=${upper}`;
  return upper === "" ? `>=${lower}` : `between ${lower} and ${upper}`;
}

function isNothing(value: CellValue): boolean {
  return isBlank(value) || isCellError(value);
}

function spelled(value: CellValue): string {
  return value === undefined || isCellError(value) ? "" : String(value);
}

/** Green and another colour in columns of their own, or one column of texts that state them; undefined for neither. */
function bandColumns(table: Table, read: CellReader): BandColumns | undefined {
  const rows = measureRows(table).slice(0, ROWS_TO_READ);
  const valuesOf = ({ index }: Column) =>
    rows.map((row) => read(row.index, index).value).filter((value) => !isNothing(value));
  const named = table.columns.filter(
    (column) => bandOf(column) !== undefined && holdsEdges(valuesOf(column)),
  );
  const columns = Object.fromEntries(
    named.reverse().map((column) => [bandOf(column), column]),
  ) as BandColumns;
  if (columns.good && (columns.middle ?? columns.bad)) return columns;
  const marked = markedColumns(table, valuesOf);
  if (marked) return marked;
  const rule = table.columns.find((column) => column.role === undefined && statesBands(valuesOf(column)));
  return rule ? { rule } : limitColumns(table);
}

/**
 * `Bad 1 | OK 3 | Good 5` without a target: from Good on it is good, from OK on nearly, and below that it is not. Where what
 * is bad would be reached in between, nothing more is said.
 */
function markedColumns(
  { columns }: Table,
  valuesOf: (column: Column) => readonly CellValue[],
): BandColumns | undefined {
  const [good, middle, bad] = BANDS.map((band) =>
    columns.find((column) => bandMarked(column.header) === band && holdsEdges(valuesOf(column))),
  );
  const hasTarget = columns.some(({ role }) => role === "target" || role === "period:target");
  return good && middle && bad && !hasTarget ? { good, middle } : undefined;
}

const BANDS: readonly Band[] = ["good", "middle", "bad"];

/** The edges between which the rows are to be held, where no other column is their target. */
function limitColumns({ columns }: Table): BandColumns | undefined {
  const [lower, upper] = (["lower", "upper"] as const).map((edge) =>
    columns.find(({ limit, role }) => limit === edge && (role === undefined || role === "target")),
  );
  const hasTarget = columns.some(({ role, limit }) => role === "target" && limit === undefined);
  return lower && upper && !hasTarget ? { lower, upper } : undefined;
}

/** `Green`, `Thresholds Green`: the last words of the heading name the colour. */
function bandOf({ header, role }: Column): Band | undefined {
  if (role === "measure" || role === "keyResult" || role === "objective") return undefined;
  const words = header.trim().split(/\s+/);
  return [0, 1, 2, 3, 4]
    .map((from) => bandNamed(words.slice(-1 - from).join(" ")))
    .find((band) => band !== undefined);
}

function holdsEdges(values: readonly CellValue[]): boolean {
  const isEdge = (value: CellValue) => ["number", "range", "no data"].includes(typedIn(value).kind);
  return values.length > 0 && values.filter(isEdge).length * 2 >= values.length;
}

function statesBands(values: readonly CellValue[]): boolean {
  const texts = values.filter((value) => typeof value === "string");
  const stating = texts.filter((text) => {
    const bands = readBands(text);
    return bands.kind !== "value" || bands.value !== undefined;
  });
  return stating.length > 0 && stating.length * 2 >= values.length;
}
