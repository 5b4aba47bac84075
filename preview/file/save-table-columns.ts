import type { ITableJson } from "@univerjs/sheets-table";
import { encodeEscapes, encodeHeading } from "../../src/xlsx/escapes";
import { formulaInFile } from "../../src/xlsx/formula-names";
import { childrenOf, encodeText, type XmlElement } from "../../src/xlsx/xml";
import { tag } from "../../src/xlsx/xml-patch";

/** What stands in a cell, as text. */
export type TextAt = (row: number, column: number) => string;

/** The formula of a cell with its `=`, or undefined. */
export type FormulaAt = (row: number, column: number) => string | undefined;

/** A table that changed, and what its header cells say in the file, by the ids of the columns. */
export interface ChangedTable {
  readonly table: ITableJson;
  readonly textAt: TextAt;
  readonly formulaAt: FormulaAt;
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
  { table, textAt, formulaAt, headersBefore }: ChangedTable,
): string {
  const file = childrenOf(element, "tableColumn");
  const byId = new Map(file.map((column) => [`${table.id}-${column.attributes.id ?? ""}`, column]));
  const headers = headersOf(table, textAt);
  let lastId = Math.max(0, ...file.map(({ attributes }) => Number(attributes.id)));
  const columns = columnNames(table, textAt).map((name, index) => {
    const id = table.columns[index]?.id ?? "";
    const known = byId.get(id);
    if (!known) return newColumn(++lastId, name, formulaOfColumn(table, index, formulaAt));
    const isRenamed = headers.get(id) !== headersBefore.get(id);
    const attributes = isRenamed ? { ...known.attributes, name: encodeHeading(name) } : known.attributes;
    return tag("tableColumn", attributes, source.slice(known.contentStart, known.contentEnd));
  });
  return tag("tableColumns", { count: columns.length }, columns.join(""));
}

/** A column that the file does not have; rows that Excel adds are filled with its formula. */
export function newColumn(id: number, name: string, formula: string | undefined): string {
  const filled =
    formula === undefined
      ? ""
      : tag(
          "calculatedColumnFormula",
          {},
          encodeText(encodeEscapes(formulaInFile(formula.replace(/^=/, "")))),
        );
  return tag("tableColumn", { id, name: encodeHeading(name) }, filled);
}

/** The formula with which every row of a column is written letter by letter, as with `[@Actual]`; else undefined. */
export function formulaOfColumn(
  { range, options }: ITableJson,
  index: number,
  formulaAt: FormulaAt,
): string | undefined {
  const first = range.startRow + (options.showHeader === false ? 0 : 1);
  const formula = formulaAt(first, range.startColumn + index);
  for (let row = first + 1; row <= range.endRow; row++)
    if (formulaAt(row, range.startColumn + index) !== formula) return undefined;
  return formula;
}
