import { columnLetters } from "../../model/address";
import { isCellError } from "../../model/cell";
import { cellAt } from "../../model/grid";
import { VERDICT } from "../../model/health";
import type { Link } from "../../model/link";
import { OUR_NAMES } from "../../model/marks";
import type { RegisterColumn } from "../../model/register";
import type { Review } from "../../model/review";
import type { Settings } from "../../model/settings";
import { nameColumn } from "../../model/table";
import type { NewContent } from "../../model/write-plan";
import { literalText } from "../../formula/content";
import type { FlagSources } from "../flags/flags-choice";
import { settingExpression, spellArguments } from "../../formula/setting-expression";
import { blankSafe } from "../../formula/spell-text";
import { endHealth, referencesBy, rowSearched, searchedColumns, type LinkEnd } from "./link-end";

/** One link with both ends, and where its row of the register stands. Row and columns count from zero. */
export interface RegisterPlace {
  readonly row: number;
  readonly columns: Readonly<Record<RegisterColumn, number>>;
}

export interface LinkEnds {
  readonly keyResult: LinkEnd;
  readonly kpi: LinkEnd;
}

const BROKEN = `"${VERDICT.brokenLink}"`;

/**
 * The formulas of one row of the register. An id that is gone, or that stands twice, gives no row number, and without
 * both row numbers there is no verdict but `Broken link`. Neither is there one for a row under another name: a copy
 * that was renamed and outlived its original has the same id, and only its owner can tell the two apart. A column that
 * was deleted leaves `#REF!`, which is as broken. Of an end that is left out nothing is known, so what reads it stays.
 */
export function rowFormulas(
  review: Review,
  { keyResult, kpi }: Partial<LinkEnds>,
  { row, columns }: RegisterPlace,
  readings: FlagSources["readings"],
): Partial<Record<RegisterColumn, string>> {
  const cell = (name: RegisterColumn) => `$${columnLetters(columns[name])}${row + 1}`;
  const whereFound = (found: string, formula: string) => `=IF(ISNUMBER(${found}),${formula},${BROKEN})`;
  const isSame = (now: RegisterColumn, linked: RegisterColumn) =>
    `OR(${cell(linked)}="",TRIM(${cell(now)})=TRIM(${cell(linked)}))`;
  const [keyResultRow, kpiRow] = [cell("keyResultRow"), cell("kpiRow")];
  return {
    ...(keyResult && {
      keyResult: whereFound(keyResultRow, nameOf(review, keyResult, keyResultRow)),
      keyResultHealth: whereFound(keyResultRow, endHealth(review, keyResult, keyResultRow, readings)),
      keyResultRow: rowOf(review, keyResult, cell("keyResultId")),
    }),
    ...(kpi && {
      kpi: whereFound(kpiRow, nameOf(review, kpi, kpiRow)),
      kpiHealth: whereFound(kpiRow, endHealth(review, kpi, kpiRow, readings)),
      kpiRow: rowOf(review, kpi, cell("kpiId")),
    }),
    verdict: `=IF(IFERROR(AND(ISNUMBER(${keyResultRow}),ISNUMBER(${kpiRow}),${isSame("keyResult", "keyResultName")},${isSame("kpi", "kpiName")}),FALSE),${verdict(cell, review.settings)},${BROKEN})`,
  };
}

/** What is typed into a new row. The names tell a person later what a broken link meant. */
export function rowLiterals(
  link: Link,
  { keyResult, kpi }: LinkEnds,
): Partial<Record<RegisterColumn, NewContent>> {
  return {
    keyResultId: keyResult.id,
    kpiId: kpi.id,
    relation: link.relation,
    reviewed: link.reviewed,
    linkedOn: link.linkedOn,
    keyResultName: literalText(typedName(keyResult)),
    kpiName: literalText(typedName(kpi)),
  };
}

function rowOf(review: Review, end: LinkEnd, id: string): string {
  const searched = searchedColumns(review, end, end.idColumn);
  return `=IFERROR(IF(COUNTIF(${searched.range},${id})=1,${rowSearched(searched, id)},${BROKEN}),${BROKEN})`;
}

/** The name exactly as its cell holds it, since the verdict compares the two cells. */
export function typedName({ grid, table, measure }: LinkEnd): string {
  const { value } = cellAt(grid, measure.at.row, nameColumn(table)?.index ?? measure.at.column);
  return value === undefined || isCellError(value) ? "" : String(value);
}

function nameOf(review: Review, end: LinkEnd, row: string): string {
  const column = nameColumn(end.table)?.index ?? end.measure.at.column;
  return `${referencesBy(review, end, row).cell(0, column)}&""`;
}

/** Linking is the first look: no deviation counts from before it. */
function verdict(cell: (name: RegisterColumn) => string, settings: Settings): string {
  const outSince = cell("outSince");
  return `OKR.LINK(${spellArguments([
    cell("keyResultHealth"),
    cell("kpiHealth"),
    cell("relation"),
    `IF(N(${outSince})=0,"",MAX(${outSince},${cell("linkedOn")}))`,
    blankSafe(cell("reviewed")),
    OUR_NAMES.asOf,
    settingExpression(settings, "reviewDays"),
    settingExpression(settings, "kpiReview"),
  ])})`;
}
