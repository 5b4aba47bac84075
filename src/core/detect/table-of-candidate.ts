import type { Slices } from "../model/slices";
import type { BodyRow, Column, Table } from "../model/table";
import { isNamedActual, type RoleColumn } from "./roles/role-column";
import { firstBodyRow, firstBodyRows, type Region } from "./regions/find-body";
import { fingerprintOf } from "./fingerprint";
import type { Candidate, Judgement } from "./judge/candidate";
import { shareOfKnownMetrics } from "./judge/known-metrics";
import { nameOf, type Layout } from "./roles/layout";
import { reasonFor } from "./judge/reason";
import { kindByPrefix } from "./rows/level-words";
import { rowKinds } from "./rows/row-kinds";
import { withSeries, withSeriesOfAll } from "./roles/series-rows";
import { withRowsOfTiles } from "./roles/tiles";
import { filledColumns, textAt, type Sheet } from "./sheet";
import type { TitleWords } from "./judge/titles";

/** Looks at the rows for what the judgement needs. */
export function candidateOf(sheet: Sheet, region: Region, layout: Layout, titles: TitleWords): Candidate {
  const rowCount = Math.max(0, region.area.bottom - firstBodyRow(region) + 1);
  const underObjectives = shareUnderObjectives(sheet, region, titles);
  return {
    layout,
    titles,
    rowCount,
    hasOkrCodes: codedRows(sheet, region, OKR_CODE) >= FEWEST_CODES || underObjectives > 0,
    keyResultCodes: Math.max(
      underObjectives,
      codedRows(sheet, region, KEY_RESULT_CODE) / Math.max(1, Math.min(ROWS_TO_READ, rowCount)),
    ),
    knownMetrics: shareOfKnownMetrics(namesOfMeasures(sheet, region, layout)),
  };
}

/**
 * `Objective: Delight our customers` alone in several rows, or any line of a list that is titled OKR: how many rows stand below such
 * lines, and are their key results.
 */
function shareUnderObjectives(sheet: Sheet, region: Region, { near, sheetName }: TitleWords): number {
  const { area } = region;
  const isOfOkrs = region.foundBy === "list" && (near.okr || sheetName.okr) && !near.kpi && !sheetName.kpi;
  const rows = firstBodyRows(region, ROWS_TO_READ).map((row) =>
    filledColumns(sheet, row, area.left, area.right).map((column) => textAt(sheet, row, column)),
  );
  const isLine = ([text = "", ...others]: readonly string[]): boolean =>
    others.length === 0 &&
    ((isOfOkrs && area.right > area.left) || (/[:：\d]/.test(text) && kindByPrefix(text) === "objective"));
  const filled = rows.filter(({ length }) => length > 0);
  const lines = filled.filter(isLine).length;
  const isBelow = filled[0] !== undefined && isLine(filled[0]);
  return isBelow && lines >= FEWEST_CODES ? 1 - lines / filled.length : 0;
}

/** The texts that name measures, in the name column or in the headings; the first twenty tell. */
function namesOfMeasures(sheet: Sheet, region: Region, { columns }: Layout): readonly string[] {
  const name = nameOf(columns);
  if (!name)
    return columns
      .filter(({ role }) => role === "actual" || role === "target")
      .map(({ evidence }) => evidence.header);
  const names = new Set<string>();
  for (let row = firstBodyRow(region); row <= region.area.bottom && names.size < ROWS_TO_READ; row++) {
    const text = textAt(sheet, row, name.evidence.index);
    if (text !== "") names.add(text);
  }
  return [...names];
}

const ROWS_TO_READ = 20;
/** One code may be anything. */
const FEWEST_CODES = 2;
const OKR_CODE = /^(?:o|obj|kr|rc|ok)[\s.-]?\d+(?:[.-]\d+)*\b/i;
const KEY_RESULT_CODE = /^(?:kr|rc|key result)[\s.#-]?\d+(?:[.-]\d+)*\b/i;

/** How many of the first rows begin with such a code, in one of the first three columns. */
function codedRows(sheet: Sheet, region: Region, code: RegExp): number {
  const { area } = region;
  const first = firstBodyRow(region);
  let coded = 0;
  for (let row = first; row <= Math.min(area.bottom, first + ROWS_TO_READ - 1); row++) {
    const columns = filledColumns(sheet, row, area.left, area.left + 2);
    if (columns.some((column) => code.test(textAt(sheet, row, column)))) coded++;
  }
  return coded;
}

/** The finished noun. */
export function* tableOf(
  sheet: Sheet,
  region: Region,
  candidate: Candidate,
  judgement: Judgement,
): Slices<Table> {
  const { columns, orientation } = candidate.layout;
  const rows = yield* rowsOf(sheet, region, candidate, judgement);
  const excelTable = sheet.grid.excelTables.find(
    ({ area }) =>
      region.header.rows.includes(area.top) &&
      area.left <= region.area.right &&
      area.right >= region.area.left,
  );
  return {
    sheet: sheet.grid.sheet,
    area: region.area,
    headerRows: region.header.rows,
    kind: judgement.kind,
    orientation,
    confidence: judgement.confidence,
    columns: withScores(columns, judgement).map(toColumn),
    rows,
    reason: reasonFor(candidate, judgement),
    ...(candidate.titles.title === undefined ? {} : { title: candidate.titles.title }),
    ...(excelTable ? { excelTable: excelTable.name } : {}),
    fingerprint: tableFingerprint(sheet, region, candidate, judgement),
  };
}

function* rowsOf(
  sheet: Sheet,
  region: Region,
  { layout }: Candidate,
  { kind }: Judgement,
): Slices<readonly BodyRow[]> {
  const rows = yield* rowKinds(sheet, region, kind, layout);
  const nameColumn = nameOf(layout.columns)?.evidence.index;
  const apartColumn = layout.columns.find(({ role }) => role === "department")?.evidence.index;
  const { orientation, seriesColumn, tiles } = layout;
  if (tiles) return withRowsOfTiles(rows, tiles);
  if (orientation === "columns" && seriesColumn !== undefined)
    return withSeriesOfAll(sheet, rows, seriesColumn);
  return orientation === "rows-series" && nameColumn !== undefined
    ? withSeries(sheet, rows, { ...layout, nameColumn, apartColumn })
    : rows;
}

/** Key results are scored: without a column of progress theirs is the score, or that of each quarter, `Q1 score | Q2 score`. */
function withScores(columns: readonly RoleColumn[], { kind }: Judgement): readonly RoleColumn[] {
  if (kind !== "okr" || columns.some(({ role }) => role === "progress")) return columns;
  const scores = columns.filter(({ meaning }) => meaning?.meaning === "score");
  const areTimed = scores.length > 1 && scores.every(({ evidence }) => evidence.period !== undefined);
  return columns.map((column) =>
    (areTimed ? scores.includes(column) : column === scores[0]) && column.evidence.shape.sentences === 0
      ? { ...column, role: areTimed ? "period:progress" : "progress" }
      : column,
  );
}

function toColumn(column: RoleColumn): Column {
  const { evidence, role, limit, isYearly, isToDate: toDate, isOneOfSpans } = column;
  return {
    index: evidence.index,
    header: evidence.header,
    ...(role === undefined ? {} : { role }),
    ...(evidence.period === undefined ? {} : { period: evidence.period }),
    ...(limit && { limit }),
    ...(isYearly === true && { isYearly }),
    ...(toDate === true && { isToDate: toDate }),
    ...(isOneOfSpans === true && { isOneOfSpans }),
    ...(isNamedActual(column) && { isNamedActual: true }),
  };
}

function tableFingerprint(sheet: Sheet, region: Region, { layout }: Candidate, { kind }: Judgement): string {
  const name = nameOf(layout.columns);
  const measures = layout.columns
    .filter(({ evidence }) => evidence.period === undefined)
    .map(({ evidence }) => evidence.header);
  if (!name) return fingerprintOf(kind, "", measures);
  return fingerprintOf(kind, name.evidence.header, namesOfMeasures(sheet, region, layout));
}
