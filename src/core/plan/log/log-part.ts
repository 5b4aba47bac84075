import { literalText } from "../../formula/content";
import { ASKED, type NewLogLine } from "../../model/log";
import type { Look } from "../../model/look";
import { OUR_SHEETS } from "../../model/marks";
import { LOG_HEADINGS, type LogHeading } from "../../model/own-sheets";
import type { Review } from "../../model/review";
import { measuresOf } from "../../model/scorecard";
import { usedArea } from "../../model/grid";
import type { NewContent, PlanStep } from "../../model/write-plan";
import { copiedRows } from "../../ours/copied-sheets";
import { ownSheet } from "../../ours/own-sheet";
import { rowsCopiedBeside } from "../../ours/rows-copied-beside";
import { idsByRow, rowKey, rowsWithoutId } from "../../ours/rows-without-id";
import { NO_PART, refusedPart, withThousands, type PlanPart } from "../steps/plan-part";
import { runsOf } from "../steps/format-runs";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { dateFormat } from "../steps/date-format";
import { columnWidths, ID_LOOK, listLooks, ROW_LOOK, rowLooks } from "../steps/own-looks";
import { freeSheetName } from "../steps/sheet-names";
import { plannedCells, writeBlock } from "../steps/write-block";
import { logLayout, type LogLayout } from "./log-layout";

const WIDTHS: Readonly<Record<LogHeading, number>> = {
  When: 14,
  Sheet: 18,
  Cell: 10,
  Measure: 40,
  "Old value": 14,
  "New value": 14,
  Who: 18,
  Kind: 12,
  Sure: 8,
  Note: 40,
  "OKR ID": 12,
};
/** Whoever looks a cell up is told where; nobody reads the rest for pleasure. */
const SMALL: readonly LogHeading[] = ["Sheet", "Cell", "OKR ID"];
const lookOf = (heading: LogHeading): Look =>
  SMALL.includes(heading) ? { ...ROW_LOOK, ...ID_LOOK } : ROW_LOOK;

/**
 * Appends lines to `OKR Log`, and adds the sheet or the headings that it lacks. They carry the real day, whatever day is
 * looked back at; columns that the user took for something else stay as they are, and what would stand there is left out.
 */
export function logPart(review: Review, lines: readonly NewLogLine[]): PlanPart {
  if (lines.length === 0) return NO_PART;
  const log = ownSheet(review.ours, "log");
  const refusal = workbookRefusal(review.workbook) ?? (log && sheetRefusal(log));
  if (refusal) return refusedPart(refusal);
  const sheet = log?.sheet ?? freeSheetName(review.workbook, OUR_SHEETS.log);
  const layout = logLayout(log);
  const first = log ? (usedArea(log)?.bottom ?? 0) + 1 : 1;
  const dayFormat = dateFormat(review);
  const own = withLostId(review, withoutCopiedIds(review, lines));
  const cells = own.map((line) => cellsOf(line, review.dates.today));
  const steps = blocksOf(layout).flatMap((block) =>
    blockSteps({ ...layout, sheet, dayFormat }, block, { cells, lines, first }),
  );
  const right = Math.max(...layout.columns.values());
  return {
    ...NO_PART,
    steps: [
      ...(log ? headingSteps(sheet, layout) : newSheetSteps(sheet)),
      ...steps,
      ...looksOf(layout).flatMap(({ column, columns }) =>
        rowLooks(sheet, { row: first, column }, { columns, rows: lines.length }),
      ),
    ],
    groups: [{ title: sheet, cells: steps.flatMap(plannedCells), says: sentenceOf(lines) }],
    journal: log
      ? []
      : [{ kind: "log", sheet, area: { top: 0, left: 0, bottom: first + lines.length - 1, right } }],
  };
}

/** `3 new lines with the old and the new number, how sure you are, your note and your name.` */
function sentenceOf(lines: readonly NewLogLine[]): string {
  const isAsked = lines.every(({ now }) => now === ASKED);
  const has = (part: "sure" | "note" | "who") =>
    lines.some((line) => line[part] !== undefined) && !(isAsked && part === "note");
  const parts = [
    ...new Set(lines.map(whatIsKept)),
    ...(has("sure") ? ["how sure you are"] : []),
    ...(has("note") ? ["your note"] : []),
    ...(has("who") ? ["your name"] : []),
  ];
  const list = [parts.slice(0, -1).join(", "), parts.at(-1)].filter((part) => part !== "").join(" and ");
  return `${lines.length === 1 ? "A new line" : `${withThousands(lines.length)} new lines`} with ${list}.`;
}

/** The note of a question that was asked names whom. */
function whatIsKept({ kind, was, now }: NewLogLine): string {
  if (kind === "review") return "the review";
  if (kind === "score") return "the score";
  if (kind === "question") return now === ASKED ? "whom you asked" : "the answer";
  return was === undefined ? "the number" : "the old and the new number";
}

/** A copied row still bears the id of another, whose history this is not. */
function withoutCopiedIds(review: Review, lines: readonly NewLogLine[]): readonly NewLogLine[] {
  const copies = copiedRows(review);
  const beside = new Set(
    rowsCopiedBeside(measuresOf(review.scorecard), review.log).map(({ at }) => rowKey(at)),
  );
  if (copies.length + beside.size === 0) return lines;
  return lines.map((line) => {
    const isCopy =
      beside.has(rowOf(line)) || copies.some(({ id, at }) => id === line.id && at.sheet === line.sheet);
    const { id, ...rest } = line;
    return isCopy || id === undefined ? rest : line;
  });
}

/** A row that lost its id is still the row that its links mean, so its lines say the id that it will have back. */
function withLostId(review: Review, lines: readonly NewLogLine[]): readonly NewLogLine[] {
  const ids = idsByRow(rowsWithoutId(review));
  if (ids.size === 0) return lines;
  return lines.map((line) => {
    const id = line.id ?? (line.kind === "score" ? undefined : ids.get(rowOf(line)));
    return id === undefined ? line : { ...line, id };
  });
}

function rowOf({ sheet, cell }: NewLogLine): string {
  return rowKey({ sheet, row: Number(cell.replace(/^\D+/, "")) - 1 });
}

function cellsOf(line: NewLogLine, today: number): Readonly<Record<LogHeading, NewContent>> {
  const text = (words: string | undefined) => (words === undefined ? undefined : literalText(words));
  return {
    When: today,
    Sheet: literalText(line.sheet),
    Cell: literalText(line.cell),
    Measure: literalText(line.measure),
    "Old value": line.was,
    "New value": line.now,
    Who: text(line.who),
    Kind: line.kind,
    Sure: line.sure,
    Note: text(line.note),
    "OKR ID": text(line.id),
  };
}

/** Columns that stand side by side and are written at once. Days and values have formats of their own. */
function blocksOf({ columns }: LogLayout): readonly (readonly LogHeading[])[] {
  const inOrder = [...columns].sort(([, one], [, other]) => one - other);
  const blocks: LogHeading[][] = [];
  for (const [heading, column] of inOrder) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    const isBeside = before !== undefined && columns.get(before) === column - 1;
    if (block && before && isBeside && kindOf(before) === kindOf(heading)) block.push(heading);
    else blocks.push([heading]);
  }
  return blocks;
}

function kindOf(heading: LogHeading): "day" | "value" | "words" {
  if (heading === "When") return "day";
  return heading === "Old value" || heading === "New value" ? "value" : "words";
}

interface Rows {
  readonly cells: readonly Readonly<Record<LogHeading, NewContent>>[];
  readonly lines: readonly NewLogLine[];
  /** The sheet row of the first one. */
  readonly first: number;
}

type WriteStep = ReturnType<typeof writeBlock>;

/** Says nothing of numbers; in such a cell the apostrophe that keeps a text a text would be part of it. */
const TEXT_FORMAT = "@";

/** One step, or for values one for each run of lines that share a number format. */
function blockSteps(
  { sheet, columns, dayFormat }: LogLayout & { readonly sheet: string; readonly dayFormat: string },
  block: readonly LogHeading[],
  { cells, lines, first }: Rows,
): readonly WriteStep[] {
  const [head = "When"] = block;
  const column = columns.get(head) ?? 0;
  const formatOf = {
    day: () => dayFormat,
    value: (own?: string) => (own === TEXT_FORMAT ? undefined : own),
    words: () => undefined,
  };
  const formats = lines.map(({ numberFormat }) => formatOf[kindOf(head)](numberFormat));
  return runsOf(formats).map(({ from, to, format }) => ({
    ...writeBlock(
      sheet,
      { row: first + from, column },
      cells.slice(from, to).map((line) => block.map((heading) => line[heading])),
    ),
    ...(format !== undefined && { numberFormat: format }),
  }));
}

function headingSteps(sheet: string, { added }: LogLayout): readonly PlanStep[] {
  return [...added].map(([heading, column]) => writeBlock(sheet, { row: 0, column }, [[heading]]));
}

function newSheetSteps(sheet: string): readonly PlanStep[] {
  const widths = columnWidths(
    sheet,
    LOG_HEADINGS.map((heading) => WIDTHS[heading]),
  );
  const heading = writeBlock(sheet, { row: 0, column: 0 }, [LOG_HEADINGS]);
  const looks = listLooks(sheet, { columns: LOG_HEADINGS.map(lookOf), rows: 0 });
  return [{ kind: "add sheet", sheet }, heading, ...looks, ...widths];
}

/** The looks of our columns, those that stand side by side together. */
function looksOf({
  columns,
}: LogLayout): readonly { readonly column: number; readonly columns: readonly Look[] }[] {
  const runs: { column: number; columns: Look[] }[] = [];
  for (const [heading, column] of [...columns].sort(([, one], [, other]) => one - other)) {
    const run = runs.at(-1);
    if (run && run.column + run.columns.length === column) run.columns.push(lookOf(heading));
    else runs.push({ column, columns: [lookOf(heading)] });
  }
  return runs;
}
