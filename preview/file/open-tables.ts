import { type ITableJson, TableColumnDataTypeEnum } from "@univerjs/sheets-table";
import { areaFromA1 } from "../../src/core/model/address";
import { decodeEscapes } from "../../src/xlsx/escapes";
import { relationshipsOf, partXml, type Package } from "../../src/xlsx/package";
import { rangeOf } from "./open-sheet";
import { child, childrenOf, type XmlElement } from "../../src/xlsx/xml";

/** What a table of the file has beyond Univer's: it is kept as the table's `meta`. */
export interface TableMeta {
  /** The part that describes the table, such as `xl/tables/table1.xml`; absent for a table made here. */
  readonly path?: string;
  /** Univer's range ends above the totals row, since structured references leave it out. */
  readonly hasTotalsRow: boolean;
}

/** The tables of one sheet as Univer holds them. */
export function openTables(parts: Package, sheetPath: string): readonly ITableJson[] {
  return relationshipsOf(parts, sheetPath)
    .filter(({ kind }) => kind === "table")
    .flatMap(({ target }) => openTable(partXml(parts, target), target) ?? []);
}

function openTable(root: XmlElement | undefined, path: string): ITableJson | undefined {
  const area = areaFromA1(root?.attributes.ref ?? "");
  if (!root || !area) return undefined;
  const { displayName, name, id, headerRowCount, totalsRowCount } = root.attributes;
  const hasTotalsRow = Number(totalsRowCount ?? 0) > 0;
  const meta: TableMeta = { path, hasTotalsRow };
  const styleName = child(root, "tableStyleInfo")?.attributes.name;
  return {
    id: `table${id ?? ""}`,
    name: decodeEscapes(displayName ?? name ?? ""),
    range: rangeOf({ ...area, bottom: hasTotalsRow ? area.bottom - 1 : area.bottom }),
    options: { showHeader: headerRowCount !== "0", showFooter: false, tableStyleId: themeOf(styleName) },
    filters: { tableColumnFilterList: [] },
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map(({ attributes }) => ({
      id: `table${id ?? ""}-${attributes.id ?? ""}`,
      displayName: decodeEscapes(attributes.name ?? ""),
      dataType: TableColumnDataTypeEnum.None,
      formula: "",
      meta: {},
      style: {},
    })),
    meta,
  };
}

/** Univer's table looks, in the order of the hues that Excel's own table styles go through. */
const THEMES = [0, 5, 4, 3, 2, 1, 0].map((index) => `table-default-${index}`);

/** `TableStyleMedium2` → the look of about the same hue; a table without style stays plain. */
function themeOf(styleName: string | undefined): string {
  const number = /(\d+)$/.exec(styleName ?? "")?.[1];
  return number === undefined ? "" : (THEMES[(Number(number) - 2 + 7) % 7] ?? "");
}
