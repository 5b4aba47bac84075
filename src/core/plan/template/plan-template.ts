import type { Period } from "../../model/period";
import type { Review } from "../../model/review";
import type { PlanGroup, PlanStep, WritePlan } from "../../model/write-plan";
import { columnWidths, listLooks, ROW_LOOK } from "../steps/own-looks";
import { cellsTitle, countCells } from "../steps/plan-part";
import { readOnlyRefusal } from "../steps/preflight";
import { freeSheetName } from "../steps/sheet-names";
import { plannedCells, writeBlock } from "../steps/write-block";
import { sheetsOf, type TemplateName, type TemplateSheet } from "./templates";

export interface TemplateWish {
  readonly template: TemplateName;
  readonly period: Period;
}

/**
 * Ordinary tables to begin with, on sheets of their own. They are the user's from the first moment: nothing of them is
 * noted as ours, so that removing OKR Pulse leaves them, and Take back works until somebody has typed into them.
 */
export function planTemplate({ workbook }: Review, { template, period }: TemplateWish): WritePlan {
  const refusal = readOnlyRefusal(workbook);
  if (refusal) return { title: "Write nothing", steps: [], groups: [], refusals: [refusal] };
  const drafts = sheetsOf(template, period).map((sheet) =>
    newSheet({ ...sheet, sheet: freeSheetName(workbook, sheet.sheet) }),
  );
  const groups = drafts.map(({ group }) => group);
  return {
    title: cellsTitle("Write", countCells(groups)),
    steps: drafts.flatMap(({ steps }) => steps),
    groups,
    refusals: [],
  };
}

/** A sheet with its headings and rows, looks and widths. */
export function newSheet({ sheet, columns, rows }: TemplateSheet): {
  readonly steps: readonly PlanStep[];
  readonly group: PlanGroup;
} {
  const headings = headingBlocks(sheet, columns);
  const body = writeBlock(sheet, { row: 1, column: 0 }, rows);
  const formats = columns.map(({ numberFormat }) => ({ ...ROW_LOOK, ...(numberFormat && { numberFormat }) }));
  const says = `${rows.length} rows with names and no numbers: ${columns
    .map(({ heading }) => heading)
    .filter((heading) => typeof heading === "string")
    .join(", ")}.`;
  return {
    steps: [
      { kind: "add sheet", sheet },
      ...headings,
      body,
      ...listLooks(sheet, { columns: formats, rows: rows.length, frozenColumns: 1 }),
      ...columnWidths(
        sheet,
        columns.map(({ width }) => width),
      ),
    ],
    group: { title: sheet, cells: [...headings, body].flatMap(plannedCells), says },
  };
}

/** Months are days with a format, so that they stand apart from the words before them. */
function headingBlocks(sheet: string, columns: TemplateSheet["columns"]) {
  const words = columns.filter(({ headingFormat }) => headingFormat === undefined);
  const [first, ...others] = columns.filter(({ headingFormat }) => headingFormat !== undefined);
  const block = (column: number, part: TemplateSheet["columns"]) =>
    writeBlock(sheet, { row: 0, column }, [part.map(({ heading }) => heading)]);
  if (first?.headingFormat === undefined) return [block(0, words)];
  return [block(0, words), { ...block(words.length, [first, ...others]), numberFormat: first.headingFormat }];
}
