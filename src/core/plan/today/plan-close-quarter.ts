import { literalOf, literalText } from "../../formula/content";
import type { DateSerial } from "../../model/period";
import { usedArea } from "../../model/grid";
import type { Look } from "../../model/look";
import { OUR_SHEETS } from "../../model/marks";
import { SCORE_HEADINGS } from "../../model/own-sheets";
import type { Review } from "../../model/review";
import type { RowCase } from "../../model/row-case";
import type { Settings } from "../../model/settings";
import type { NewContent, PlanStep, WritePlan } from "../../model/write-plan";
import { ownSheet } from "../../ours/own-sheet";
import { dateFormat } from "../steps/date-format";
import { finishPlan } from "../steps/finish-plan";
import { runsOf } from "../steps/format-runs";
import { columnWidths, listLooks, ROW_LOOK, rowLooks } from "../steps/own-looks";
import { NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { freeSheetName } from "../steps/sheet-names";
import { plannedCells, writeBlock } from "../steps/write-block";

const WIDTHS = [12, 40, 44, 20, 12, 12, 12, 8, 12];
const SCORE_FORMAT = "0.0";
const LOOKS: readonly Look[] = SCORE_HEADINGS.map(() => ROW_LOOK);

/** Freezes the key results of one due day as values in `OKR Scores`; what was closed is not closed again. */
export function planCloseQuarter(review: Review, due: DateSerial, quarter: string): WritePlan {
  return finishPlan(review, closingPart(review, due, quarter));
}

function closingPart(review: Review, due: DateSerial, quarter: string): PlanPart {
  const ended = review.cases.rows.filter(
    (row) => row.measure.kind === "key result" && row.due === due && due < review.asOf,
  );
  if (ended.length === 0) return NO_PART;
  const scores = ownSheet(review.ours, "scores");
  const refusal = workbookRefusal(review.workbook) ?? (scores && sheetRefusal(scores));
  if (refusal) return refusedPart(refusal);
  const sheet = scores?.sheet ?? freeSheetName(review.workbook, OUR_SHEETS.scores);
  const first = scores ? (usedArea(scores)?.bottom ?? 0) + 1 : 1;
  const columns = columnsOf(ended, literalText(quarter), review);
  const steps = columns.flatMap((column, at) => columnSteps(sheet, { row: first, column: at }, column));
  const right = SCORE_HEADINGS.length - 1;
  return {
    ...NO_PART,
    steps: [
      ...(scores ? [] : newSheet(sheet)),
      ...steps,
      ...rowLooks(sheet, { row: first, column: 0 }, { columns: LOOKS, rows: ended.length }),
    ],
    groups: [
      { title: sheet, cells: steps.flatMap(plannedCells), says: successWords(ended, review.settings) },
    ],
    journal: scores
      ? []
      : [{ kind: "scores", sheet, area: { top: 0, left: 0, bottom: first + ended.length - 1, right } }],
  };
}

/** `0 of 2 stretch goals reached 0.7.` What is calculated from other cells was promised, the rest was aimed at. */
function successWords(rows: readonly RowCase[], settings: Settings): string {
  const { successCommitted, successStretch } = settings;
  const kinds = [
    { kind: "committed", from: successCommitted, of: rows.filter(({ evidence }) => evidence.isFed) },
    { kind: "stretch", from: successStretch, of: rows.filter(({ evidence }) => !evidence.isFed) },
  ];
  const said = kinds.flatMap(({ kind, from, of }) => {
    const reached = of.filter(({ assessment }) => (scoreOf(assessment.progress) ?? 0) >= from).length;
    const what = `${of.length} ${kind} ${of.length === 1 ? "goal" : "goals"}`;
    return of.length === 0 ? [] : [`${reached} of ${what} reached ${from}`];
  });
  return `${said.join("; ")}. Quarter, names, numbers and scores stay as values, whatever becomes of the sheet.`;
}

interface ScoreColumn {
  readonly contents: readonly NewContent[];
  readonly formats: readonly (string | undefined)[];
}

function columnsOf(rows: readonly RowCase[], quarter: NewContent, review: Review): readonly ScoreColumn[] {
  const words = (say: (row: RowCase) => string | undefined): ScoreColumn => ({
    contents: rows.map((row) => {
      const text = say(row);
      return text === undefined ? undefined : literalText(text);
    }),
    formats: rows.map(() => undefined),
  });
  const numbers = (input: "baseline" | "target" | "actual"): ScoreColumn => ({
    contents: rows.map(({ measure }) => literalOf(measure.inputs[input])),
    formats: rows.map(({ measure }) => measure.looks?.[input]?.numberFormat),
  });
  const all = (content: NewContent, format?: string): ScoreColumn => ({
    contents: rows.map(() => content),
    formats: rows.map(() => format),
  });
  return [
    all(quarter),
    words(({ measure }) => (measure.kind === "key result" ? measure.objective : undefined)),
    words(({ measure }) => measure.name),
    words(({ measure }) => measure.owner),
    numbers("baseline"),
    numbers("target"),
    numbers("actual"),
    {
      contents: rows.map(({ assessment }) => scoreOf(assessment.progress)),
      formats: rows.map(() => SCORE_FORMAT),
    },
    all(review.asOf, dateFormat(review)),
  ];
}

const TENTHS = 10;

/** 0.0 to 1.0, half up: 0.85 → 0.9; without a progress there is no score. */
export function scoreOf(progress: number | undefined): number | undefined {
  if (progress === undefined) return undefined;
  const tenths = Number((Math.min(1, Math.max(0, progress)) * TENTHS).toFixed(9));
  return Math.floor(tenths + 1 / 2) / TENTHS;
}

function columnSteps(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  { contents, formats }: ScoreColumn,
) {
  return runsOf(formats).map(({ from, to, format }) => ({
    ...writeBlock(
      sheet,
      { row: row + from, column },
      contents.slice(from, to).map((content) => [content]),
    ),
    ...(format !== undefined && { numberFormat: format }),
  }));
}

function newSheet(sheet: string): readonly PlanStep[] {
  return [
    { kind: "add sheet", sheet },
    writeBlock(sheet, { row: 0, column: 0 }, [SCORE_HEADINGS]),
    ...listLooks(sheet, { columns: LOOKS, rows: 0 }),
    ...columnWidths(sheet, WIDTHS),
  ];
}
