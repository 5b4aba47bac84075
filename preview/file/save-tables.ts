import type { ITableJson } from "@univerjs/sheets-table";
import { areaToA1 } from "../../src/core/model/address";
import { areaOf } from "./open-sheet";
import type { TableMeta } from "./open-tables";
import type { PackageDraft } from "../../src/xlsx/package-draft";
import { child, childrenOf, type XmlElement } from "../../src/xlsx/xml";
import { applyEdits, replaceChildren, tag } from "../../src/xlsx/xml-patch";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

export interface TablesToSave {
  readonly draft: PackageDraft;
  readonly sheetPath: string;
  readonly before: readonly ITableJson[];
  readonly after: readonly ITableJson[];
  /** What stands in a cell, as text: a table's column is named like its header cell. */
  readonly textAt: (row: number, column: number) => string;
}

/** Writes the parts of changed, new and removed tables; returns the relationship ids of the sheet's new tables. */
export function saveTables({ draft, sheetPath, before, after, textAt }: TablesToSave): {
  readonly added: readonly string[];
  readonly removed: readonly string[];
} {
  const known = new Map(before.map((table) => [table.id, table]));
  const standing = after.map((table) => withMeta(table, known.get(table.id)));
  const added = standing
    .filter(({ id }) => !known.has(id))
    .map((table) => addTable(draft, sheetPath, table, textAt));
  for (const table of standing) {
    const was = known.get(table.id);
    const { path } = metaOf(table);
    if (was && path !== undefined && essence(was, textAt) !== essence(table, textAt))
      changeTable(draft, path, table, textAt);
  }
  const present = new Set(standing.map(({ id }) => id));
  const removed = before.filter(({ id }) => !present.has(id)).flatMap((table) => metaOf(table).path ?? []);
  return { added, removed };
}

/** A table that was resized is a new one to Univer, under its old id, and knows no more of the file. */
function withMeta(table: ITableJson, was: ITableJson | undefined): ITableJson {
  return was ? { ...table, meta: { ...metaOf(was), ...metaOf(table) } } : table;
}

function metaOf({ meta = {} }: { readonly meta?: Partial<TableMeta> }): Partial<TableMeta> {
  return meta;
}

/** What of a table the file tells. */
function essence({ name, range, columns, options }: ITableJson, textAt: TablesToSave["textAt"]): string {
  const { startRow, startColumn, endRow, endColumn } = range;
  const headers = columns.map((_, index) => textAt(startRow, startColumn + index));
  return JSON.stringify([
    name,
    startRow,
    startColumn,
    endRow,
    endColumn,
    columns.map(({ id }) => id),
    headers,
    options.showHeader,
  ]);
}

function referenceOf(table: ITableJson): { readonly whole: string; readonly withoutTotals: string } {
  const area = areaOf(table.range);
  const bottom = metaOf(table).hasTotalsRow ? area.bottom + 1 : area.bottom;
  return { whole: areaToA1({ ...area, bottom }), withoutTotals: areaToA1(area) };
}

function columnNames(
  { range, columns, options }: ITableJson,
  textAt: TablesToSave["textAt"],
): readonly string[] {
  const width = range.endColumn - range.startColumn + 1;
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const header = options.showHeader === false ? "" : textAt(range.startRow, range.startColumn + index);
    const wanted = [header, columns[index]?.displayName].find(Boolean) ?? `Column${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function changeTable(
  draft: PackageDraft,
  path: string,
  table: ITableJson,
  textAt: TablesToSave["textAt"],
): void {
  const root = draft.xml(path);
  if (!root) return;
  const source = draft.text(path);
  const { whole, withoutTotals } = referenceOf(table);
  const rootTag = source.slice(root.start, root.contentStart);
  const renamed = rootTag
    .replace(/\sref="[^"]*"/, ` ref="${whole}"`)
    .replace(/\s(name|displayName)="[^"]*"/g, (_, attribute: string) => ` ${attribute}="${table.name}"`);
  const filter = child(root, "autoFilter");
  const filterEdits = filter ? [{ start: filter.start, end: filter.contentStart, text: source.slice(filter.start, filter.contentStart).replace(/\sref="[^"]*"/, ` ref="${withoutTotals}"`) }] : []; // prettier-ignore
  const columns = columnsXml(source, child(root, "tableColumns"), table, columnNames(table, textAt));
  const edits = [{ start: root.start, end: root.contentStart, text: renamed }, ...filterEdits, ...replaceChildren(root, "tableColumns", columns)]; // prettier-ignore
  draft.write(path, applyEdits(source, edits));
}

/** Columns that the file has keep what it says of them, formulas and totals included; new ones only have a name. */
function columnsXml(
  source: string,
  element: XmlElement | undefined,
  table: ITableJson,
  names: readonly string[],
): string {
  const file = childrenOf(element, "tableColumn");
  const byId = new Map(file.map((column) => [`${table.id}-${column.attributes.id ?? ""}`, column]));
  let lastId = Math.max(0, ...file.map(({ attributes }) => Number(attributes.id)));
  const columns = names.map((name, index) => {
    const known = byId.get(table.columns[index]?.id ?? "");
    if (!known) return tag("tableColumn", { id: ++lastId, name });
    const content = source.slice(known.contentStart, known.contentEnd);
    return tag("tableColumn", { ...known.attributes, name }, content);
  });
  return tag("tableColumns", { count: columns.length }, columns.join(""));
}

function addTable(
  draft: PackageDraft,
  sheetPath: string,
  table: ITableJson,
  textAt: TablesToSave["textAt"],
): string {
  const path = draft.freePath("xl/tables/table", ".xml");
  const { whole, withoutTotals } = referenceOf(table);
  const columns = columnNames(table, textAt).map((name, index) =>
    tag("tableColumn", { id: index + 1, name }),
  );
  const { showHeader } = table.options;
  const content =
    (showHeader === false ? "" : tag("autoFilter", { ref: withoutTotals })) +
    tag("tableColumns", { count: columns.length }, columns.join("")) +
    tag("tableStyleInfo", { name: "TableStyleMedium2", showFirstColumn: 0, showLastColumn: 0, showRowStripes: 1, showColumnStripes: 0 }); // prettier-ignore
  const attributes = {
    xmlns: MAIN,
    id: freeTableId(draft),
    name: table.name,
    displayName: table.name,
    ref: whole,
    headerRowCount: showHeader === false ? 0 : undefined,
    totalsRowCount: metaOf(table).hasTotalsRow ? 1 : undefined,
    totalsRowShown: metaOf(table).hasTotalsRow ? undefined : 0,
  };
  draft.add(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("table", attributes, content)}`,
    CONTENT_TYPE,
  );
  return draft.relate(sheetPath, "table", path);
}

/** Table ids are unique over the whole workbook. */
function freeTableId(draft: PackageDraft): number {
  const paths = [...draft.package.keys()].filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path));
  return Math.max(0, ...paths.map((path) => Number(draft.xml(path)?.attributes.id ?? 0))) + 1;
}
