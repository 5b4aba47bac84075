import { cellToA1 } from "../../model/address";
import { cellAt } from "../../model/grid";
import { VERDICT } from "../../model/health";
import { callsOurFunction } from "../../model/marks";
import { calledHere } from "../../model/own-words";
import type { Review } from "../../model/review";
import type { PlannedCell, Refusal, WritePlan } from "../../model/write-plan";
import { contentOf, isSameContent } from "../../formula/content";
import type { FlagSources } from "../flags/flags-choice";
import { LONGEST_FORMULA } from "../steps/formula-length";
import { metadataSteps, withEntries } from "../steps/metadata-step";
import { writeSteps } from "../steps/own-column-steps";
import { cellsTitle, countCells, joinParts, NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { flagColumns, UNTOLD, type FlagCell, type FlagColumn } from "./plain-cells";
import type { PlainDialect } from "../../formula/plain/plain-dialect";
import { NO_TEXTS, type KnownTexts, type PlainReader } from "../../formula/plain/plain-texts";
import { plainFormula } from "../../formula/plain/plain-translate";
import { functionFormulas } from "./plan-thaw";
import { columnEntry, frozenBeside } from "./plan-freeze";
import type { LinkSources } from "../links/link-sources";
import { leftOnHidden } from "../steps/hidden-sheets";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";

/** What the plan needs beside the review. */
export interface PlainSources {
  readonly flags: FlagSources;
  readonly links: LinkSources;
  readonly reader: PlainReader;
}

/**
 * Turns flags into ordinary Excel formulas with the same rules, for readers without the add-in: each of our formulas as
 * it stands is translated, so that the columns it reads stay the same. Thaw brings our functions back.
 */
export function planPlainFormulas(review: Review, dialect: PlainDialect, sources: PlainSources): WritePlan {
  const refusal = workbookRefusal(review.workbook);
  const columns = refusal ? [] : flagColumns(review);
  const desk = { review, dialect, sources, restored: functionFormulas(review, sources.flags, sources.links) };
  const parts = columns.map((column) => plainColumn(desk, column));
  const hidden = leftOnHidden(review, "links");
  const { steps, groups, refusals, journal } = joinParts([
    ...(refusal ? [refusedPart(refusal)] : []),
    ...parts,
    ...(parts.some(({ steps }) => steps.length > 0) ? [frozenBeside(review)] : []),
    refusedPart(...hidden),
  ]);
  const cells = countCells(groups);
  const cautions = parts.flatMap(({ caution }) => caution ?? []);
  const kept = metadataSteps(review.workbook, withEntries(review.metadata, journal));
  return {
    title: cells === 0 ? "Write nothing" : cellsTitle("Write", cells),
    steps: steps.length === 0 ? [] : [...steps, ...kept],
    groups,
    refusals: [...refusals, ...(columns.length === 0 && !refusal && hidden.length === 0 ? [NO_FLAGS] : [])],
    ...(cautions.length > 0 && cells > 0 && { caution: cautions.join(" ") }),
  };
}

const NO_FLAGS: Refusal = {
  reason: "There are no flags yet that could be written as plain formulas.",
  instead: "Write the flags first.",
};

interface Desk {
  readonly review: Review;
  readonly dialect: PlainDialect;
  readonly sources: PlainSources;
  /** What our functions' formulas would be where others stand now, by cell. */
  readonly restored: ReadonlyMap<string, string>;
}

type PlainPart = PlanPart & { readonly caution?: string };

/** One cell with its plain formula, and why it cannot tell its row, where it cannot. */
interface PlainCell {
  readonly cell: FlagCell;
  readonly formula: string;
  readonly untold: string | undefined;
}

function plainColumn(desk: Desk, column: FlagColumn): PlainPart {
  const all = plainCells(desk, column, "texts");
  const translated = all.every(isShort) ? all : plainCells(desk, column, "no texts");
  if (translated.length === 0) return NO_PART;
  const refusal =
    sheetRefusal(column.grid) ?? lengthRefusal(column, translated) ?? untoldRefusal(column, translated);
  if (refusal) return { ...NO_PART, refusals: [refusal] };
  const cells = translated.flatMap((one) => plannedCell(column, one));
  const caution = cautionOf(column, translated);
  if (cells.length === 0) return { ...NO_PART, ...(caution !== undefined && { caution }) };
  return {
    steps: writeSteps(column.grid, cells),
    groups: [{ title: column.title, cells }],
    refusals: [],
    journal: column.entry || column.cells.some(({ flag }) => flag === "verdict") ? [] : newEntries(column),
    ...(caution !== undefined && { caution }),
  };
}

function newEntries(column: FlagColumn): PlanPart["journal"] {
  return [columnEntry(column.grid, { ...column, rows: column.cells.map(({ at }) => at.row) })];
}

function plainCells(
  { review, dialect, sources: { reader }, restored }: Desk,
  { grid, cells }: FlagColumn,
  reading: "texts" | "no texts",
): readonly PlainCell[] {
  const known = new Map<FlagCell["table"], KnownTexts>();
  const textsOf = (table: FlagCell["table"]) => {
    const texts = known.get(table) ?? (table && reading === "texts" ? reader.textsOf(table) : NO_TEXTS);
    known.set(table, texts);
    return texts;
  };
  const untold = untoldReasons(review, reader, textsOf);
  return cells.flatMap((cell): readonly PlainCell[] => {
    const { formula } = cellAt(grid, cell.at.row, cell.at.column);
    const isOurs = formula !== undefined && callsOurFunction(formula);
    const source = isOurs ? formula : restored.get(cellText(cell.at));
    const plain = source === undefined ? undefined : plainFormula(source, dialect, textsOf(cell.table));
    return plain === undefined || !callsOurFunction(source ?? "")
      ? []
      : [{ cell, formula: plain, untold: untold(cell) }];
  });
}

/** `OKRs!K4`. */
function cellText(at: FlagCell["at"]): string {
  return `${at.sheet}!${cellToA1(at)}`;
}

/** Why a cell cannot be told, each table read once. */
function untoldReasons(
  { tables }: Review,
  reader: PlainReader,
  textsOf: (table: FlagCell["table"]) => KnownTexts,
): (cell: FlagCell) => string | undefined {
  const read = new Map<string, ReadonlyMap<string, string>>();
  const reasons = (fingerprint: string, sheet: string, flag: "health" | "staleness") => {
    const table = tables.find((one) => one.fingerprint === fingerprint && one.sheet === sheet);
    const key = JSON.stringify([fingerprint, sheet, flag]);
    const found =
      read.get(key) ?? (table ? reader.unreadable(table, textsOf(table), flag) : new Map<string, string>());
    read.set(key, found);
    return found;
  };
  return ({ flag, measures, word }) => {
    // Neither a broken link nor one without data depends on what its rows say.
    if (flag === "verdict" && (word === VERDICT.brokenLink || word === VERDICT.noData)) return undefined;
    const asked = flag === "staleness" ? "staleness" : "health";
    const found = measures.flatMap(({ table, at, key }) => reasons(table, at.sheet, asked).get(key) ?? []);
    return word === UNTOLD[flag] ? undefined : found[0];
  };
}

function plannedCell(
  { grid, words }: FlagColumn,
  { cell, formula, untold }: PlainCell,
): readonly PlannedCell[] {
  const now = cellAt(grid, cell.at.row, cell.at.column);
  if (isSameContent(contentOf(now), formula)) return [];
  const shows = calledHere(words ?? {}, untold === undefined ? cell.word : UNTOLD[cell.flag]);
  return [{ at: cell.at, was: now.value, becomes: formula, ...(shows !== undefined && { shows }) }];
}

function isShort({ formula }: PlainCell): boolean {
  return formula.length <= LONGEST_FORMULA;
}

function lengthRefusal({ title }: FlagColumn, cells: readonly PlainCell[]): Refusal | undefined {
  const long = cells.find((cell) => !isShort(cell));
  if (!long) return undefined;
  return {
    at: long.cell.at,
    reason: `${title}: a plain formula would be ${long.formula.length} characters long; Excel takes at most ${LONGEST_FORMULA}.`,
    instead: "Choose the formulas of Excel 2021, or freeze the flags to values.",
  };
}

/** A column that can tell nothing is no help to anybody. */
function untoldRefusal({ title }: FlagColumn, cells: readonly PlainCell[]): Refusal | undefined {
  const told = cells.filter(({ cell }) => cell.measures.length > 0);
  const [first] = told;
  if (!first || told.some(({ untold }) => untold === undefined)) return undefined;
  return {
    at: first.cell.at,
    reason: `${title}: plain formulas can read none of its rows, such as ${first.untold ?? ""} in ${cellToA1(first.cell.at)}.`,
    instead: "Type numbers and dates, or freeze the flags to values.",
  };
}

const SAMPLES = 3;

/** How many rows a column cannot tell, and why. */
function cautionOf({ title }: FlagColumn, cells: readonly PlainCell[]): string | undefined {
  const untold = cells.filter((cell) => cell.untold !== undefined);
  const [first] = untold;
  if (!first) return undefined;
  const samples = untold
    .slice(0, SAMPLES)
    .map(({ cell, untold: why }) => `${cellToA1(cell.at)} (${why ?? ""})`);
  const more = untold.length > SAMPLES ? ` and ${untold.length - SAMPLES} more` : "";
  const rows = untold.length === 1 ? "1 row" : `${untold.length} rows`;
  return `${title}: ${rows} will say "${UNTOLD[first.cell.flag]}", because plain formulas cannot read ${samples.join(", ")}${more}.`;
}
