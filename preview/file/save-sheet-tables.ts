import type { IWorkbookData } from "@univerjs/presets";
import type { ITableJson } from "@univerjs/sheets-table";
import type { Snapshot } from "./open-snapshot";
import { relationshipsOf } from "../../src/xlsx/package";
import type { PackageDraft } from "../../src/xlsx/package-draft";
import { saveTables } from "./save-tables";
import { resource } from "./univer-resource";
import { child, parseXml } from "../../src/xlsx/xml";
import { applyEdits, replaceChildren, tag } from "../../src/xlsx/xml-patch";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

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
  const cells = (after.sheets[id]?.cellData ?? {}) as Record<number, Record<number, { v?: unknown } | null>>;
  const { added, removed } = saveTables({
    draft,
    sheetPath,
    before: tablesOf(before.workbook, id),
    after: tablesOf(after, id),
    textAt: (row, column) => String(cells[row]?.[column]?.v ?? ""), // eslint-disable-line @typescript-eslint/no-base-to-string -- a header cell holds a text or a number
  });
  if (added.length + removed.length === 0) return;
  listTables(draft, sheetPath, added, removed);
}

/** The sheet names its tables by relationship: new ones are added, removed ones taken away with their parts. */
function listTables(
  draft: PackageDraft,
  sheetPath: string,
  added: readonly string[],
  removed: readonly string[],
): void {
  const text = draft.text(sheetPath);
  const root = parseXml(text, "sheetData");
  if (!root) return;
  const gone = new Set(relationshipsOf(draft.package, sheetPath).filter(({ target }) => removed.includes(target)).map(({ id }) => id)); // prettier-ignore
  const kept = (child(root, "tableParts")?.children ?? []).map(({ attributes }) => attributes["r:id"] ?? "");
  const ids = [...kept.filter((id) => !gone.has(id)), ...added];
  const parts = ids.map((id) => tag("tablePart", { "r:id": id, "xmlns:r": OFFICE }));
  const list = ids.length === 0 ? "" : tag("tableParts", { count: ids.length }, parts.join(""));
  draft.write(sheetPath, applyEdits(text, replaceChildren(root, "tableParts", list)));
  for (const path of removed) {
    draft.unrelate(sheetPath, path);
    draft.remove(path);
  }
}
