import { measuresOf } from "../../model/scorecard";
import { cellToA1 } from "../../model/address";
import { isBlank, isCellError, type CellValue } from "../../model/cell";
import { cellAt, usedArea, type Grid } from "../../model/grid";
import type { LogKind } from "../../model/log";
import { OUR_SHEETS } from "../../model/marks";
import type { Measured } from "../../model/measured";
import type { Review } from "../../model/review";
import type { NewContent, PlanStep, WritePlan } from "../../model/write-plan";
import { literalOf, literalText } from "../../formula/content";
import { LOG_HEADINGS } from "../../model/own-sheets";
import { ownSheet } from "../../ours/own-sheet";
import { metadataSteps, withEntries } from "../steps/metadata-step";
import { cellsTitle } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { freeSheetName } from "../steps/sheet-names";
import { plannedCells, writeBlock } from "../steps/write-block";

const WIDTHS = [12, 18, 10, 40, 14, 14, 18, 12, 40];
const SEEN: LogKind = "value";

/**
 * Appends to `OKR Log` what every actual was and is, as seen today, whatever day is looked back at; the first time, what it is. `who` is
 * what the user typed, never found out.
 */
export function planLog(review: Review, who?: string): WritePlan {
  const log = ownSheet(review.ours, "log");
  const refusal = workbookRefusal(review.workbook) ?? (log && sheetRefusal(log));
  const rows = refusal ? [] : movedRows(review, log, who).map((row) => row.slice(0, widthOf(log)));
  if (rows.length === 0)
    return { title: "Nothing moved", steps: [], groups: [], refusals: refusal ? [refusal] : [] };
  const sheet = log?.sheet ?? freeSheetName(review.workbook, OUR_SHEETS.log);
  const first = log ? (usedArea(log)?.bottom ?? 0) + 1 : 1;
  const block = writeBlock(sheet, { row: first, column: 0 }, rows);
  const heading = writeBlock(sheet, { row: 0, column: 0 }, [LOG_HEADINGS]);
  const days = writeBlock(
    sheet,
    { row: first, column: 0 },
    rows.map(([day]) => [day]),
  );
  const entry = { kind: "log" as const, sheet, area: { ...heading.area, bottom: first + rows.length - 1 } };
  const metadata = log ? review.metadata : withEntries(review.metadata, [entry]);
  return {
    title: cellsTitle("Log", rows.length),
    steps: [
      ...(log ? laterHeadings(log) : newSheet(sheet, heading)),
      { ...days, numberFormat: "yyyy-mm-dd" },
      writeBlock(
        sheet,
        { row: first, column: 1 },
        rows.map((row) => row.slice(1)),
      ),
      ...metadataSteps(review.workbook, metadata),
    ],
    groups: [{ title: sheet, cells: plannedCells(block) }],
    refusals: [],
  };
}

/** The headings that a log written before they were thought of has not. */
function laterHeadings(log: Grid): readonly PlanStep[] {
  return LOG_HEADINGS.slice(0, widthOf(log)).flatMap((name, column): readonly PlanStep[] =>
    isBlank(cellAt(log, 0, column).value) ? [writeBlock(log.sheet, { row: 0, column }, [[name]])] : [],
  );
}

/** Up to the first column that the user took for something else. */
function widthOf(log: Grid | undefined): number {
  const taken = LOG_HEADINGS.findIndex((name, column) => {
    const heading = log && cellAt(log, 0, column).value;
    return !isBlank(heading) && heading !== name;
  });
  return taken < 0 ? LOG_HEADINGS.length : taken;
}

function newSheet(sheet: string, heading: PlanStep): readonly PlanStep[] {
  const widths = WIDTHS.map((characters, column) => ({
    kind: "column width" as const,
    sheet,
    column,
    characters,
  }));
  return [{ kind: "add sheet", sheet }, heading, ...widths];
}

/** A row per measure whose actual is not the one that was last recorded. */
function movedRows(review: Review, log: Grid | undefined, who: string | undefined): readonly NewContent[][] {
  const recorded = log ? lastRecorded(log) : new Map<string, CellValue>();
  const measures: readonly Measured[] = measuresOf(review.scorecard);
  const keys = logKeys(measures);
  return measures.flatMap((measure, index): readonly NewContent[][] => {
    const now = measure.inputs.actual;
    const before = recorded.get(keys[index] ?? "");
    if (isBlank(now) && before === undefined) return [];
    if (isSameValue(before, now)) return [];
    return [
      [
        review.dates.today,
        literalText(measure.at.sheet),
        literalText(cellReference(measure)),
        literalText(measure.name),
        literalOf(before),
        literalOf(now),
        who === undefined ? undefined : literalText(who),
        SEEN,
        undefined,
      ],
    ];
  });
}

function cellReference({ cells, at }: Measured): string {
  return cellToA1(cells.actual ?? at);
}

/** A row may move, so a measure is told by its sheet and its name; namesakes are told by where their actual stands. */
function logKeys(measures: readonly Measured[]): readonly string[] {
  const named = measures.map(({ at, name }) => logKey(at.sheet, name));
  const counts = new Map<string, number>();
  for (const key of named) counts.set(key, (counts.get(key) ?? 0) + 1);
  return measures.map((measure, index) => {
    const key = named[index] ?? "";
    return counts.get(key) === 1 ? key : logKey(measure.at.sheet, measure.name, cellReference(measure));
  });
}

function logKey(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** The latest value by sheet and name, and by sheet, name and cell. */
function lastRecorded(log: Grid): ReadonlyMap<string, CellValue> {
  const recorded = new Map<string, CellValue>();
  const bottom = usedArea(log)?.bottom ?? 0;
  for (let row = 1; row <= bottom; row++) {
    const [sheet, cell, name] = [1, 2, 3].map((column) => cellAt(log, row, column).value);
    if (typeof sheet !== "string" || typeof name !== "string") continue;
    const { value } = cellAt(log, row, 5);
    recorded.set(logKey(sheet, name), value);
    recorded.set(logKey(sheet, name, String(literalOf(cell))), value);
  }
  return recorded;
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) || isCellError(other)) return literalOf(one) === literalOf(other);
  return one === other || (isBlank(one) && isBlank(other));
}
