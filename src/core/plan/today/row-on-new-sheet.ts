import type { Role, TableKind } from "../../model/table";
import type { NewContent } from "../../model/write-plan";
import type { Workbook } from "../../model/workbook";
import { NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { workbookRefusal } from "../steps/preflight";
import { freeSheetName } from "../steps/sheet-names";
import { newSheet } from "../template/plan-template";

/** What a cell of a new row is to hold. */
export interface RowContent {
  readonly content: NewContent;
  readonly format?: string | undefined;
  /** What the cell will show, where that is not its content: a day is a number. */
  readonly shows?: string;
}

/** What a new row is to hold, by the role of its columns. */
export type RowContents = Partial<Record<Role, RowContent>>;

type Column = readonly [role: Role, heading: string, width: number];

const NUMBER = 12;
const OWNER: Column = ["owner", "Owner", 18];

/** The same headings as a template has: they are read again, whatever the company calls its KPIs. */
const SHEETS: Readonly<Record<TableKind, { readonly sheet: string; readonly columns: readonly Column[] }>> = {
  kpi: {
    sheet: "KPIs",
    columns: [
      ["measure", "KPI", 32],
      OWNER,
      ["target", "Target", NUMBER],
      ["actual", "Actual", NUMBER],
      ["updated", "Updated", NUMBER],
    ],
  },
  okr: {
    sheet: "OKRs",
    columns: [
      ["objective", "Objective", 32],
      ["keyResult", "Key result", 40],
      OWNER,
      ["baseline", "Baseline", NUMBER],
      ["actual", "Actual", NUMBER],
      ["target", "Target", NUMBER],
      ["start", "Start", NUMBER],
      ["due", "Due", NUMBER],
    ],
  },
};

/** Where no table takes the row, it begins one; as with a template, that is the user's from the first moment. */
export function rowOnNewSheet(workbook: Workbook, kind: TableKind, contents: RowContents): PlanPart {
  const refusal = workbookRefusal(workbook);
  if (refusal) return refusedPart(refusal);
  const { sheet: wanted, columns } = SHEETS[kind];
  const sheet = freeSheetName(workbook, wanted);
  const row = columns.map(([role]) => contents[role]);
  const { steps, group } = newSheet({
    sheet,
    columns: columns.map(([, heading, width], column) => ({
      heading,
      width,
      ...(row[column]?.format !== undefined && { numberFormat: row[column].format }),
    })),
    rows: [row.map((cell) => cell?.content)],
  });
  const cells = group.cells.map((cell) => {
    const { at } = cell;
    if (at.row === 0) return cell;
    const shows = row[at.column]?.shows;
    return { ...cell, heading: columns[at.column]?.[1] ?? "", ...(shows !== undefined && { shows }) };
  });
  return { ...NO_PART, steps, groups: [{ title: sheet, cells, says: SAYS }] };
}

const SAYS = "A table of its own, since no other takes a row. It is yours: removing OKR Pulse leaves it.";
