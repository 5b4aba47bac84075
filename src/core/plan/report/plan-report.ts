import { contentOf, literalText } from "../../formula/content";
import type { Area } from "../../model/address";
import { sharedChartNames } from "../../model/chart";
import { isBlank, isCellError } from "../../model/cell";
import { cellAt, usedArea, type Grid } from "../../model/grid";
import { OUR_SHEETS } from "../../model/marks";
import { AGREED, AS_OF, CHARTS, REPORT_COLUMNS, type ReportRow } from "../../model/report";
import type { Review } from "../../model/review";
import type { NewContent, PlanStep, Refusal, WritePlan } from "../../model/write-plan";
import { chartsOfReport } from "../../ours/own-charts";
import { ownSheet } from "../../ours/own-sheet";
import { metadataSteps, withEntries } from "../steps/metadata-step";
import { columnWidths } from "../steps/own-looks";
import { cellsTitle, countCells } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { freeSheetName } from "../steps/sheet-names";
import { eraseSteps } from "./erase-charts";
import { plannedCells } from "../steps/write-block";
import { asNumbers } from "./as-numbers";
import { reportLooks } from "./report-looks";
import { reportWidths } from "./report-widths";

/**
 * Writes the report as values, on a sheet of its own; one that is there is rewritten as a whole, from its first cell to
 * its last, so that no line of an older report stays among the new ones.
 */
export function planReport(review: Review, spelled: readonly ReportRow[]): WritePlan {
  const rows = spelled.map(asNumbers);
  const own = ownSheet(review.ours, "report");
  const refusal =
    workbookRefusal(review.workbook) ??
    (own && (sheetRefusal(own, "delete the old report") ?? sharedNameRefusal(own)));
  if (refusal) return { title: "Nothing to write", steps: [], groups: [], refusals: [refusal] };
  const sheet = own?.sheet ?? freeSheetName(review.workbook, OUR_SHEETS.report);
  const block = blockStep(sheet, own, rows);
  const cells = plannedCells(block);
  if (own && cells.length === 0) return { title: "Nothing to write", steps: [], groups: [], refusals: [] };
  const entry = { kind: "report" as const, sheet, area: block.area };
  const groups = [{ title: sheet, cells, says: SAYS }];
  const charts = chartsOfReport(rows.map((row) => row.cells));
  return {
    title: cellsTitle("Write", countCells(groups)),
    steps: [
      ...(own
        ? [
            ...eraseSteps(own),
            { kind: "clear formats" as const, sheet, area: block.area },
            ...newFoot(sheet, block),
          ]
        : newSheetSteps(sheet, dayIn(block.becomes))),
      ...columnWidths(sheet, reportWidths(spelled)),
      block,
      { kind: "give look", sheet, area: lookArea(rows), looks: rows.map(reportLooks) },
      ...(charts.length > 0 ? [{ kind: "draw charts" as const, sheet, charts }] : []),
      ...metadataSteps(review.workbook, withEntries(review.metadata, [entry])),
    ],
    groups,
    refusals: [],
  };
}

/** Two charts of one name: one of them is the user's, and nobody can tell which. */
function sharedNameRefusal({ sheet, charts }: Grid): Refusal | undefined {
  const [name] = sharedChartNames(charts);
  return name === undefined
    ? undefined
    : {
        reason: `Two charts on "${sheet}" are called "${name}", so that ours cannot be told from yours.`,
        instead: "Give yours another name, or delete it.",
      };
}

const SAYS =
  "How things stand as of the day in the header, as values: readable and printable without OKR Pulse.";

type WriteStep = Extract<PlanStep, { readonly kind: "write cells" }>;

/** From the first cell of ours to the last, old or new. */
function blockStep(sheet: string, own: Grid | undefined, rows: readonly ReportRow[]): WriteStep {
  const height = Math.max(rows.length, own ? (usedArea(own)?.bottom ?? 0) + 1 : 0);
  const table = (content: (row: number, column: number) => NewContent) =>
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: REPORT_COLUMNS }, (_cell, column) => content(row, column)),
    );
  return {
    kind: "write cells",
    sheet,
    area: { top: 0, left: 0, bottom: height - 1, right: REPORT_COLUMNS - 1 },
    was: table((row, column) => (own ? contentOf(cellAt(own, row, column)) : undefined)),
    becomes: table((row, column) => asValue(rows[row]?.cells[column])),
  };
}

/** Nothing on the report is a formula, whatever a name begins with. */
function asValue(content: NewContent): NewContent {
  if (typeof content !== "string") return content;
  return content === "" ? undefined : literalText(content);
}

function lookArea(rows: readonly ReportRow[]): Area {
  return { top: 0, left: 0, bottom: rows.length - 1, right: REPORT_COLUMNS - 1 };
}

/** `&F` is the file's name. */
function footOf(day: string): string {
  return `OKR Report of &F, ${day.charAt(0).toLowerCase()}${day.slice(1)} · OKR Pulse`;
}

/** `As of 21 Nov 2026`, from the line of the title. */
function dayIn(rows: readonly (readonly NewContent[])[]): string {
  const day = rows.flat().find((content) => typeof content === "string" && content.startsWith(AS_OF));
  return String(day ?? "");
}

function newFoot(sheet: string, { was, becomes }: WriteStep): readonly PlanStep[] {
  const [before, after] = [footOf(dayIn(was)), footOf(dayIn(becomes))];
  return before === after ? [] : [{ kind: "print foot", sheet, was: before, becomes: after }];
}

function newSheetSteps(sheet: string, day: string): readonly PlanStep[] {
  return [
    { kind: "add sheet", sheet },
    {
      kind: "sheet view",
      sheet,
      frozenRows: 0,
      frozenColumns: 0,
      hasGridLines: false,
      printFoot: footOf(day),
    },
  ];
}

/** What somebody wrote under the head of what was agreed, line by line; it stays in the next report. */
export function agreedOf({ ours }: Pick<Review, "ours">): readonly (readonly NewContent[])[] {
  const own = ownSheet(ours, "report");
  const bottom = own ? (usedArea(own)?.bottom ?? 0) : 0;
  if (!own) return [];
  const rows = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: REPORT_COLUMNS }, (_cell, column) => cellAt(own, row, column)),
  );
  const head = rows.findIndex(([first]) => first?.value === AGREED);
  if (head < 0) return [];
  const end = rows.findIndex(([first], row) => row > head && first?.value === CHARTS);
  const below = rows
    .slice(head + 2, end < 0 ? undefined : end)
    .filter((cells) => cells.some(({ value }) => !isBlank(value)));
  return below.map((cells) => cells.map(({ value }) => (isCellError(value) ? value.error : value)));
}
