import type { IWorkbookData, IWorksheetData } from "@univerjs/presets";
import type { ITableJson } from "@univerjs/sheets-table";
import { contentOf, formulaAnchors } from "./cell-content";
import type { CellMatrix } from "./cell-state";
import type { Snapshot } from "./open-snapshot";
import { relationshipId } from "../../src/xlsx/dialect";
import { relationshipsOf } from "../../src/xlsx/package";
import type { PackageDraft } from "../../src/xlsx/package-draft";
import type { FormulaAt } from "./save-table-columns";
import { saveTables } from "./save-tables";
import { resource } from "./univer-resource";
import { child, type XmlElement } from "../../src/xlsx/xml";
import { replaceChildren, tag } from "../../src/xlsx/xml-patch";

type TablesBySheet = Record<string, ITableJson[] | { readonly tables?: ITableJson[] }>;

function tablesOf(workbook: IWorkbookData, id: string): readonly ITableJson[] {
  const tables = (resource(workbook, "SHEET_TABLE_PLUGIN") as TablesBySheet)[id];
  return Array.isArray(tables) ? tables : (tables?.tables ?? []);
}

/** The workbook as its file has it and as it is now. */
interface Books {
  readonly draft: PackageDraft;
  readonly before: Snapshot;
  readonly after: IWorkbookData;
}

/** Writes the tables of one sheet, and the sheet's list of them. */
export function saveSheetTables(id: string, sheetPath: string, { draft, before, after }: Books): void {
  const { added, removed } = saveTables({
    draft,
    sheetPath,
    before: tablesOf(before.workbook, id),
    after: tablesOf(after, id),
    textAt: texts(after.sheets[id]),
    formulaAt: formulas(after.sheets[id]),
    textBefore: texts(before.workbook.sheets[id]),
  });
  if (added.length + removed.length === 0) return;
  listTables(draft, sheetPath, added, removed);
}

/** The formulas of a sheet's cells. */
function formulas(sheet: Partial<IWorksheetData> | undefined): FormulaAt {
  const cells: CellMatrix = sheet?.cellData ?? {};
  const anchors = formulaAnchors(cells);
  return (row, column) => contentOf(cells[row]?.[column], { row, column }, anchors).formula;
}

/** The texts of a sheet's cells. */
function texts(sheet: Partial<IWorksheetData> | undefined): (row: number, column: number) => string {
  const cells: CellMatrix = sheet?.cellData ?? {};
  return (row, column) => String(cells[row]?.[column]?.v ?? "");
}

/** The sheet names its tables by relationship: new ones are added, removed ones taken away with their parts. */
function listTables(
  draft: PackageDraft,
  sheetPath: string,
  added: readonly string[],
  removed: readonly string[],
): void {
  const gone = new Set(relationshipsOf(draft.package, sheetPath).filter(({ target }) => removed.includes(target)).map(({ id }) => id)); // prettier-ignore
  draft.patch(sheetPath, (root) => {
    const kept = (child(root, "tableParts")?.children ?? []).filter((part) => !gone.has(idOf(part)));
    const parts = [
      ...kept.map(({ attributes }) => tag("tablePart", attributes)),
      ...added.map((id) => tag("tablePart", relationshipId(id, root, draft.dialect))),
    ];
    const list = parts.length === 0 ? "" : tag("tableParts", { count: parts.length }, parts.join(""));
    return replaceChildren(root, "tableParts", list);
  });
  for (const path of removed) {
    draft.unrelate(sheetPath, path);
    draft.remove(path);
  }
}

function idOf({ attributes }: XmlElement): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}
