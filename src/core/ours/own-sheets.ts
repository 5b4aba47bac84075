import type { Area } from "../model/address";
import { isBlank, type Cell } from "../model/cell";
import { cellAt, usedArea, type Grid } from "../model/grid";
import { isFrozenFormat, isWrittenFormula } from "../model/marks";
import type { JournalEntry } from "../model/metadata";
import type { OwnNames, OwnSheet } from "../model/own-marks";
import { FLAG_WORDS } from "../model/own-words";
import { OWN_SHEETS, WORD_HEADINGS, type OwnSheetKind } from "../model/own-sheets";
import { SETTING_ROWS } from "../model/setting-rows";
import { sheetNames, type Workbook } from "../model/workbook";
import { headerOf, isMostlyOurs, isReadable, isRegisterFormula } from "./register-headings";

/** What is known of the workbook before its sheets are told apart. */
export interface SheetEvidence {
  readonly workbook: Workbook;
  readonly journal: readonly JournalEntry[];
  readonly names: OwnNames;
  /** Whether a table of the user's has a column of ours. */
  readonly hasColumns: boolean;
}

/** The share of headings that tells a sheet of which the journal knows. */
const MOSTLY = 0.5;

export interface FoundSheets {
  readonly sheets: readonly OwnSheet[];
  readonly copies: readonly Grid[];
  readonly register: Grid | undefined;
  readonly log: Grid | undefined;
}

const KINDS = Object.keys(OWN_SHEETS) as readonly OwnSheetKind[];

/**
 * The sheets that we added, whatever they are called now: what counts of each kind, and copies that the user made. A
 * name tells nothing, since anybody may call a sheet `OKR Log`.
 */
export function ownSheets(evidence: SheetEvidence): FoundSheets {
  const found = KINDS.filter((kind) => OWN_SHEETS[kind].proof !== "journal").map((kind) => ({
    kind,
    grids: sheetsOf(kind, evidence),
  }));
  const isUsed = evidence.hasColumns || found.some(({ grids }) => grids.length > 0);
  const kept = KINDS.filter((kind) => OWN_SHEETS[kind].proof === "journal").map((kind) => ({
    kind,
    grids: keptSheets(kind, evidence, isUsed),
  }));
  const all = [...found, ...kept];
  const ours = new Set(all.flatMap(({ grids }) => grids));
  const read = { register: readSheet("register"), log: readSheet("log") };
  const looksLikeOurs = (grid: Grid) => !ours.has(grid) && KINDS.some((kind) => isLike(kind, grid));
  return {
    ...read,
    sheets: all.flatMap(({ kind, grids: [grid] }) =>
      grid ? [{ kind, grid, area: areaOf(kind, grid, evidence) }] : [],
    ),
    copies: [
      ...all.flatMap(({ grids: [, ...copies] }) => copies),
      // Kept as values, or a report of before: they are no tables to review, and never ours to delete.
      ...evidence.workbook.grids.filter(looksLikeOurs),
    ],
  };

  function readSheet(kind: "register" | "log"): Grid | undefined {
    const own = all.find((one) => one.kind === kind)?.grids[0];
    return own ?? evidence.workbook.grids.find((grid) => !ours.has(grid) && isLike(kind, grid));
  }
}

/** Our headings without any proof that we wrote them, as in a file that lost its hidden parts: read, but never written. */
function isLike(kind: OwnSheetKind, grid: Grid): boolean {
  if (kind !== "register") return headingShare(kind, grid) === 1;
  const header = headerOf(grid);
  return header !== undefined && isMostlyOurs(header.columns);
}

/** The one that counts comes first: where it was written, under the name that we gave, else the first in the workbook. */
function sheetsOf(kind: OwnSheetKind, evidence: SheetEvidence): readonly Grid[] {
  const { grids } = evidence.workbook;
  const ours = grids.filter((grid) => isOurs(kind, grid, evidence));
  return inRank(ours, kind, evidence);
}

function inRank(grids: readonly Grid[], kind: OwnSheetKind, { journal }: SheetEvidence): readonly Grid[] {
  const rank = ({ sheet }: Grid) => {
    if (entriesOf(kind, journal).some((entry) => entry.sheet === sheet)) return 0;
    return sheet === OWN_SHEETS[kind].name ? 1 : 2;
  };
  // A register whose links can be read counts before one that was damaged.
  const damage = (grid: Grid) => Number(kind === "register" && !isReadableRegister(grid));
  return [...grids].sort((one, other) => damage(one) - damage(other) || rank(one) - rank(other));
}

function isReadableRegister(grid: Grid): boolean {
  const header = headerOf(grid);
  return header !== undefined && isReadable(header);
}

function isOurs(kind: OwnSheetKind, grid: Grid, evidence: SheetEvidence): boolean {
  if (kind === "register") return isRegister(grid, evidence);
  if (isJournaled(kind, grid, evidence)) return true;
  if (kind === "settings") return headingShare(kind, grid) >= MOSTLY && holdsSetting(grid, evidence.names);
  return headingShare(kind, grid) === 1 && (hasFormula(grid, 1, isWrittenFormula) || hasFrozenWord(grid, 1));
}

/** Headings and, below them, formulas as only we write them, or what Freeze made of these; without headings mostly verdicts. */
function isRegister(grid: Grid, evidence: SheetEvidence): boolean {
  const header = headerOf(grid);
  if (!header) return false;
  return (
    hasFormula(grid, header.row, isRegisterFormula) ||
    (isMostlyOurs(header.columns) &&
      (hasFrozenWord(grid, header.row + 1) || hasEntry("register", grid, evidence) !== undefined))
  );
}

/** Whether the journal tells of the sheet, and its headings agree. */
function isJournaled(kind: OwnSheetKind, grid: Grid, evidence: SheetEvidence): boolean {
  const entry = hasEntry(kind, grid, evidence);
  const needed = { here: MOSTLY, elsewhere: 1 };
  return entry !== undefined && headingShare(kind, grid) >= needed[entry];
}

/** here: the entry names the sheet. elsewhere: it names none that is there, so ours has been renamed or deleted since. */
function hasEntry(
  kind: OwnSheetKind,
  { sheet }: Grid,
  { workbook, journal }: SheetEvidence,
): "here" | "elsewhere" | undefined {
  const entries = entriesOf(kind, journal);
  if (entries.some((entry) => entry.sheet === sheet)) return "here";
  const sheets = sheetNames(workbook);
  return entries.some((entry) => !sheets.has(entry.sheet)) ? "elsewhere" : undefined;
}

/** A column's entry names its heading. */
function entriesOf(kind: OwnSheetKind, journal: readonly JournalEntry[]): readonly JournalEntry[] {
  return journal.filter((entry) => entry.kind === OWN_SHEETS[kind].entry && entry.header === undefined);
}

/** How many of the headings stand where we write them, 0 to 1. */
function headingShare(kind: OwnSheetKind, grid: Grid): number {
  const { headings } = OWN_SHEETS[kind];
  const standing = headings.filter((heading, column) => cellAt(grid, 0, column).value === heading);
  return standing.length / headings.length;
}

function holdsSetting({ sheet }: Grid, { places }: OwnNames): boolean {
  return Object.values(places).some((place) => place.sheet === sheet);
}

function hasFormula({ rows, top }: Grid, fromRow: number, isIt: (formula: string) => boolean): boolean {
  const has = ({ formula }: Cell) => formula !== undefined && isIt(formula);
  return rows.some((cells, down) => top + down >= fromRow && cells.some(has));
}

/** Freeze leaves its mark at words that had a formula of ours. */
function hasFrozenWord({ rows, top }: Grid, fromRow: number): boolean {
  const isIt = ({ value, formula, numberFormat }: Cell) =>
    formula === undefined && !isBlank(value) && isFrozenFormat(numberFormat);
  return rows.some((cells, down) => top + down >= fromRow && cells.some(isIt));
}

/** Where the journal knows of anything it knows of these; where it is lost, all headings and another mark of ours do. */
function keptSheets(kind: OwnSheetKind, evidence: SheetEvidence, isUsed: boolean): readonly Grid[] {
  const { journal, workbook } = evidence;
  const isOwn = (grid: Grid) =>
    journal.length > 0 ? isJournaled(kind, grid, evidence) : isUsed && headingShare(kind, grid) === 1;
  return inRank(workbook.grids.filter(isOwn), kind, evidence);
}

function areaOf(kind: OwnSheetKind, grid: Grid, evidence: SheetEvidence): Area {
  const used = usedArea(grid);
  const bottom = kind === "settings" ? lastSetting(grid) : (used?.bottom ?? 0);
  const [entry] = entriesOf(kind, evidence.journal);
  const right = kind === "register" ? (entry?.area.right ?? used?.right ?? 0) : lastHeading(kind, grid);
  return { top: 0, left: 0, bottom, right };
}

/** Behind our headings the columns are the user's. */
function lastHeading(kind: OwnSheetKind, grid: Grid): number {
  const { headings, later = [], width } = OWN_SHEETS[kind];
  if (width !== undefined) return width - 1;
  const isLater = (column: number) => later.some((heading) => heading === cellAt(grid, 0, column).value);
  let last = headings.length - 1;
  while (isLater(last + 1)) last++;
  return last;
}

/** What the user adds below our settings is the user's. */
function lastSetting(grid: Grid): number {
  const labels = new Set<unknown>(SETTING_ROWS.map(({ label }) => label));
  let row = 0;
  while (labels.has(cellAt(grid, row + 1, 0).value) || isSpoiltLabel(grid, row + 1)) row++;
  return lastWord(grid, row);
}

/** The words of `OKR_Words` stand below a blank row and their heading; the last setting where there are none. */
function lastWord(grid: Grid, setting: number): number {
  const isBlankRow = [0, 1, 2].every((column) => isBlank(cellAt(grid, setting + 1, column).value));
  const isHeaded = WORD_HEADINGS.every((one, column) => cellAt(grid, setting + 2, column).value === one);
  if (!isBlankRow || !isHeaded) return setting;
  const isWord = (row: number) =>
    FLAG_WORDS.some(
      ({ word, says }) => cellAt(grid, row, 0).value === word || cellAt(grid, row, 2).value === says,
    );
  let row = setting + 2;
  while (isWord(row + 1)) row++;
  return row;
}

/** A label that somebody emptied stands beside our sentence. */
function isSpoiltLabel(grid: Grid, row: number): boolean {
  const says = cellAt(grid, row, 2).value;
  return !isBlank(says) && SETTING_ROWS.some((setting) => setting.says === says);
}
