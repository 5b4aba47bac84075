import type { ITableJson } from "@univerjs/sheets-table";
import { areaToA1 } from "../../src/core/model/address";
import { areaOf } from "./open-sheet";
import {
  columnNames,
  columnsXml,
  formulaOfColumn,
  headersOf,
  newColumn,
  type ChangedTable,
  type FormulaAt,
  type TextAt,
} from "./save-table-columns";
import type { TableMeta } from "./open-tables";
import { encodeHeading } from "../../src/xlsx/escapes";
import type { PackageDraft } from "../../src/xlsx/package-draft";
import { child, encodeAttribute, type XmlElement } from "../../src/xlsx/xml";
import { replaceChildren, tag, type Edit } from "../../src/xlsx/xml-patch";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

export interface TablesToSave {
  readonly draft: PackageDraft;
  readonly sheetPath: string;
  readonly before: readonly ITableJson[];
  readonly after: readonly ITableJson[];
  /** What stands in a cell now, as text: a table's column is named like its header cell. */
  readonly textAt: TextAt;
  readonly formulaAt: FormulaAt;
  /** What stands there in the file. */
  readonly textBefore: TextAt;
}

/** Writes the parts of changed, new and removed tables; returns the relationship ids of the sheet's new tables. */
export function saveTables(input: TablesToSave): {
  readonly added: readonly string[];
  readonly removed: readonly string[];
} {
  const { draft, before, after, textAt, textBefore, formulaAt } = input;
  const known = new Map(before.map((table) => [table.id, table]));
  const standing = after.map((table) => withMeta(table, known.get(table.id)));
  const added = standing.filter(({ id }) => !known.has(id)).map((table) => addTable(input, table));
  for (const table of standing) {
    const was = known.get(table.id);
    const { path } = metaOf(table);
    if (was && path !== undefined && essence(was, textBefore) !== essence(table, textAt))
      changeTable(draft, path, { table, textAt, formulaAt, headersBefore: headersOf(was, textBefore) });
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
function essence(table: ITableJson, textAt: TextAt): string {
  const { name, range, columns, options } = table;
  const { startRow, startColumn, endRow, endColumn } = range;
  const headers = [...headersOf(table, textAt).values()];
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

function changeTable(draft: PackageDraft, path: string, changed: ChangedTable): void {
  const source = draft.text(path);
  const { whole, withoutTotals } = referenceOf(changed.table);
  const name = encodeHeading(changed.table.name);
  draft.patch(path, (root) => [
    ...attributeEdits(source, root, { ref: whole, name, displayName: name }),
    ...attributeEdits(source, child(root, "autoFilter"), { ref: withoutTotals }),
    ...replaceChildren(root, "tableColumns", columnsXml(source, child(root, "tableColumns"), changed)),
  ]);
}

/** Gives an element's attributes other values; those that it does not have, it does not get. */
function attributeEdits(
  source: string,
  element: XmlElement | undefined,
  values: Readonly<Record<string, string>>,
): readonly Edit[] {
  if (!element) return [];
  const { start, contentStart } = element;
  const text = source
    .slice(start, contentStart)
    .replace(
      /(\s)(ref|name|displayName)\s*=\s*(?:"[^"]*"|'[^']*')/g,
      (whole, blank: string, name: string) => {
        const value = values[name];
        return value === undefined ? whole : `${blank}${name}="${encodeAttribute(value)}"`;
      },
    );
  return [{ start, end: contentStart, text }];
}

function addTable({ draft, sheetPath, textAt, formulaAt }: TablesToSave, table: ITableJson): string {
  const path = draft.freePath("xl/tables/table", ".xml");
  const { whole, withoutTotals } = referenceOf(table);
  const columns = columnNames(table, textAt).map((name, index) =>
    newColumn(index + 1, name, formulaOfColumn(table, index, formulaAt)),
  );
  const { showHeader } = table.options;
  const content =
    (showHeader === false ? "" : tag("autoFilter", { ref: withoutTotals })) +
    tag("tableColumns", { count: columns.length }, columns.join("")) +
    tag("tableStyleInfo", { name: "TableStyleMedium2", showFirstColumn: 0, showLastColumn: 0, showRowStripes: 1, showColumnStripes: 0 }); // prettier-ignore
  const attributes = {
    xmlns: draft.dialect.main,
    id: freeTableId(draft),
    name: encodeHeading(table.name),
    displayName: encodeHeading(table.name),
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
