import type { CellValue } from "../../src/core/model/cell";
import { KINDS_WITH_VALUE, type LogLine } from "../../src/core/model/log";
import type { Review } from "../../src/core/model/review";
import { measuresOf } from "../../src/core/model/scorecard";
import type { Grid } from "../../src/core/model/grid";
import { sheetNames, type Workbook } from "../../src/core/model/workbook";
import type { Action } from "./drawn-life";

const GOOD = ["Achieved", "On track"];
const BAD = ["At risk", "Off track", "Missed"];

/**
 * spec/review.md, section 2, read once more: what each link should say, from its days and both healths alone. A row of a
 * dismissed table is judged as if it were none; one of a hidden sheet as its cell has it, by the workbook's own day.
 */
export function naiveVerdicts(
  review: Review,
  { open, stated, action }: { readonly open: Review; readonly stated: Review; readonly action?: Action },
): readonly string[] {
  return review.links.map((pair, index) => {
    const isUnread = pair.rests !== undefined && (!pair.keyResult || !pair.kpi);
    if (isUnread && pair.verdict === "No data" && readsLostColumn(review, index, action)) return pair.verdict;
    const told = pair.rests === undefined ? review : isUnread ? stated : open;
    const { assessments, asOf, links, settings } = told;
    const { link, keyResult, kpi, trouble } = links[index] ?? pair;
    if (!keyResult || !kpi || trouble !== undefined) return "Broken link";
    const health = (key: string) => assessments.get(key)?.health ?? "";
    const [left, right] = [health(keyResult.key), health(kpi.key)];
    if (![left, right].every((word) => [...GOOD, ...BAD].includes(word))) return "No data";
    const isGuard = link.relation === "guards";
    if (GOOD.includes(right) && (GOOD.includes(left) || isGuard)) return "Aligned";
    const noted = link.outSince;
    const from = noted === undefined ? undefined : Math.max(noted, link.linkedOn ?? noted);
    const reviewed = link.reviewed === undefined || link.reviewed > asOf ? undefined : link.reviewed;
    const isSettling = reviewed !== undefined && (from === undefined || reviewed >= from);
    const again = isSettling ? aMonthAfter(reviewed) : 0;
    if (asOf < again) return "Reviewed";
    if (GOOD.includes(right)) return "Green trap";
    if (BAD.includes(left)) return "Both off track";
    if (isGuard) return "Guardrail breached";
    return from !== undefined && asOf > Math.max(from, again) + settings.reviewDays
      ? "Review overdue"
      : "Review due";
  });
}

/**
 * Somebody deleted a column that the cells of a link read: while its sheet is hidden nobody writes them anew. What is read of
 * the row on show is written with all else.
 */
function readsLostColumn({ workbook, links }: Review, index: number, action: Action | undefined): boolean {
  const [head = [], ...rows] = registerOf(workbook)?.rows ?? [];
  const reads = (heading: string) =>
    rows[index]?.[head.findIndex(({ value }) => value === heading)]?.formula?.includes("#REF!") === true;
  const isOnShow = { "Key result health": links[index]?.keyResult, "KPI health": links[index]?.kpi };
  return Object.entries(isOnShow).some(([heading, row]) => reads(heading) && !(row && action === "follow"));
}

export function registerOf({ grids }: Workbook): Grid | undefined {
  return grids.find(({ rows }) => rows[0]?.some(({ value }) => value === "Key result row"));
}

function aMonthAfter(serial: number): number {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  const next = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
  if (next.getUTCDate() !== date.getUTCDate()) next.setUTCDate(0);
  return Math.round((next.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/**
 * Rows of which the log, read line by line, does not tell the history: where a value was seen, it goes on from the one
 * before, unless the line itself tells what stood there (a check-in does), and it ends at what stands in the cell.
 */
export function wrongHistories(review: Review): readonly string[] {
  const { log } = review;
  const namesakes = namesOfSeveral(review);
  const rowOf = rowNames(log);
  const last = new Map<string, CellValue>();
  const broken: string[] = [];
  for (const line of log) {
    if (!KINDS_WITH_VALUE.includes(line.kind)) continue;
    const row = rowOf(line);
    const isTold = line.kind !== "value" || !last.has(row) || namesakes.has(line.measure);
    const goesOn = isTold || isSame(last.get(row), line.was);
    if (!goesOn) broken.push(`the history of ${row} breaks`);
    last.set(row, line.now);
  }
  const ends = rowsOnce(review, rowOf).filter(
    ({ row, measure }) =>
      last.has(row) && !namesakes.has(measure.name) && !isSame(last.get(row), measure.inputs.actual),
  );
  return [...broken, ...ends.map(({ row }) => `the log of ${row} does not end at what stands there`)];
}

/** What a line or a row goes by: its id, else the one under which its name was known on its sheet. */
type RowName = (named: Pick<LogLine, "id" | "sheet" | "measure">) => string;

function rowNames(log: readonly LogLine[]): RowName {
  const ids = new Map(log.flatMap(({ id, sheet, measure }) => (id ? [[`${sheet}!${measure}`, id]] : [])));
  return ({ id, sheet, measure }) => id ?? ids.get(`${sheet}!${measure}`) ?? `${sheet}!${measure}`;
}

/** The rows with what each goes by, without those of which two would go by the same and those of copied sheets. */
function rowsOnce({ log, scorecard, workbook }: Review, rowOf: RowName) {
  const measures = measuresOf(scorecard);
  const sheets = sheetNames(workbook);
  // An id is at home where the log saw it last; what bears it elsewhere came with a copy, even where it stands alone.
  const homes = new Map(log.flatMap(({ id, sheet }) => (id && sheets.has(sheet) ? [[id, sheet]] : [])));
  const rows = measures
    .filter(({ id, at }) => id === undefined || (homes.get(id) ?? at.sheet) === at.sheet)
    .map((measure) => {
      const { id, at, name } = measure;
      return { measure, row: rowOf({ ...(id !== undefined && { id }), sheet: at.sheet, measure: name }) };
    });
  return rows.filter(({ row }) => rows.filter((other) => other.row === row).length === 1);
}

/** Rows of one name of which one has no id are told by their cells alone, which move. */
function namesOfSeveral({ log, scorecard }: Review): ReadonlySet<string> {
  const rows = measuresOf(scorecard).map(({ at, name }) => ({ sheet: at.sheet, measure: name }));
  const isSameName = (one: Named, other: Named) => one.sheet === other.sheet && one.measure === other.measure;
  const twice = rows.filter((row, index) => rows.slice(0, index).some((other) => isSameName(row, other)));
  const apart = log.filter(
    (line, index) =>
      line.id === undefined &&
      log.some(
        (other, at) =>
          at !== index &&
          isSameName(line, other) &&
          (other.id === undefined ? other.when === line.when : other.cell !== line.cell),
      ),
  );
  return new Set([...twice, ...apart].map(({ measure }) => measure));
}

type Named = Pick<LogLine, "sheet" | "measure">;

function isSame(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(one ?? "") === JSON.stringify(other ?? "");
}
