import type { ITableJson } from "@univerjs/sheets-table";
import { encodeHeading } from "../../src/xlsx/escapes";
import { childrenOf, type XmlElement } from "../../src/xlsx/xml";
import { tag } from "../../src/xlsx/xml-patch";

/** What stands in a cell, as text. */
export type TextAt = (row: number, column: number) => string;

/** A table that changed, and what its header cells say in the file, by the ids of the columns. */
export interface ChangedTable {
  readonly table: ITableJson;
  readonly textAt: TextAt;
  readonly headersBefore: ReadonlyMap<string, string>;
}

/** What the header cells say, by the ids of their columns. */
export function headersOf({ columns, range }: ITableJson, textAt: TextAt): ReadonlyMap<string, string> {
  return new Map(
    columns.map(({ id }, index) => [id, textAt(range.startRow, range.startColumn + index)] as const),
  );
}

/** The names of a table's columns: those of the header cells, numbered where two are the same. */
export function columnNames({ range, columns, options }: ITableJson, textAt: TextAt): readonly string[] {
  const width = range.endColumn - range.startColumn + 1;
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const header =
      options.showHeader === false
        ? ""
        : textAt(range.startRow, range.startColumn + index).replaceAll("\r\n", "\n");
    const wanted = [header, columns[index]?.displayName].find(Boolean) ?? `Column${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Columns that the file has keep what it says of them, formulas and totals included; new ones only have a name. */
export function columnsXml(
  source: string,
  element: XmlElement | undefined,
  { table, textAt, headersBefore }: ChangedTable,
): string {
  const file = childrenOf(element, "tableColumn");
  const byId = new Map(file.map((column) => [`${table.id}-${column.attributes.id ?? ""}`, column]));
  const headers = headersOf(table, textAt);
  let lastId = Math.max(0, ...file.map(({ attributes }) => Number(attributes.id)));
  const columns = columnNames(table, textAt).map((name, index) => {
    const id = table.columns[index]?.id ?? "";
    const known = byId.get(id);
    if (!known) return tag("tableColumn", { id: ++lastId, name: encodeHeading(name) });
    const isRenamed = headers.get(id) !== headersBefore.get(id);
    const attributes = isRenamed ? { ...known.attributes, name: encodeHeading(name) } : known.attributes;
    return tag("tableColumn", attributes, source.slice(known.contentStart, known.contentEnd));
  });
  return tag("tableColumns", { count: columns.length }, columns.join(""));
}
