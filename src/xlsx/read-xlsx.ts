import { areaFromA1, type Area } from "../core/model/address";
import type { ExcelTable, Grid } from "../core/model/grid";
import { isMetadataPart } from "../core/model/metadata";
import { ENGLISH_US, type Workbook } from "../core/model/workbook";
import { partText, relationshipsOf, workbookPath, explainDamage, type Relationship } from "./package";
import { readTheme } from "./read-colour";
import { refuseOtherArchive } from "./other-formats";
import { FileError } from "./read-file-error";
import { readSharedStrings } from "./read-shared-strings";
import { readSheet } from "./read-sheet";
import type { SheetContext } from "./read-cells";
import { FIRST_DAY_1904 } from "../core/model/date-format";
import { decodeEscapes } from "./escapes";
import { MalformedPart } from "./malformed-part";
import { readStyles } from "./read-styles";
import { trimGrid } from "./read-used-part";
import { readWorkbookPart, type SheetEntry } from "./read-workbook-part";
import { attribute, walkXml } from "./read-xml";
import { areaWithin } from "./sheet-limits";
import { unpack, type Package } from "./unpack";

/** What a reading needs; pictures, charts and macros stay packed. */
const WANTED = /^(?!.*\/(?:charts|drawings|media|embeddings|diagrams|externalLinks)\/).*\.(?:xml|rels)$/i;

/** Reads an .xlsx or .xlsm. Throws `FileError`. */
export function readXlsx(bytes: Uint8Array, fileName: string): Workbook {
  return explainDamage(fileName, () => readUnpacked(bytes, fileName));
}

function readUnpacked(bytes: Uint8Array, fileName: string): Workbook {
  const paths: string[] = [];
  const parts = unpack(bytes, fileName, (path) => paths.push(path) > 0 && WANTED.test(path));
  const path = workbookPath(parts);
  if (path === undefined) refuseOtherArchive(paths, fileName, "an .xlsx, .xlsm or .csv file");
  const part = readWorkbookPart(partText(parts, path) ?? "");
  const relations = relationshipsOf(parts, path);
  const context = sheetContext(parts, relations, part.countsFrom1904);
  const grids = part.sheets.flatMap((sheet) => readGrid(parts, sheet, relations, context) ?? []);
  if (grids.length === 0) throw new FileError(`"${fileName}" has no worksheet that can be read.`);
  const metadata = readMetadata(parts);
  return {
    fileName,
    grids,
    names: part.names,
    locale: ENGLISH_US,
    isReadOnly: false,
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function sheetContext(
  parts: Package,
  relations: readonly Relationship[],
  countsFrom1904: boolean,
): SheetContext {
  const textOf = (kind: string): string =>
    partText(parts, relations.find((relation) => relation.kind === kind)?.target ?? "") ?? "";
  return {
    strings: readSharedStrings(textOf("sharedStrings")),
    styles: readStyles(textOf("styles"), readTheme(textOf("theme"))),
    dateShiftDays: countsFrom1904 ? FIRST_DAY_1904 : 0,
  };
}

function readGrid(
  parts: Package,
  sheet: SheetEntry,
  relations: readonly Relationship[],
  context: SheetContext,
): Grid | undefined {
  const relation = relations.find(({ id }) => id === sheet.relation);
  if (relation?.kind !== "worksheet") return undefined;
  const xml = partText(parts, relation.target);
  if (xml === undefined) throw new MalformedPart(`its sheet "${sheet.name}" is not there`);
  const part = readSheet(xml, context);
  const used = trimGrid(part.cells);
  const linked = relationshipsOf(parts, relation.target);
  const pivotAreas = areasOf(parts, linked, "pivotTable", "location");
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    ...used,
    merges: mergesWithin(part.merges, used),
    excelTables: linked.flatMap(({ kind, target }) =>
      kind === "table" ? readExcelTable(partText(parts, target) ?? "") : [],
    ),
    hiddenRows: part.hiddenRows,
    hiddenColumns: part.hiddenColumns,
    isProtected: part.isProtected,
    isFiltered: part.isFiltered,
    ...(pivotAreas.length > 0 ? { pivotAreas } : {}),
  };
}

/** Titles are merged a little beyond what is used; a merge of the whole sheet says no more than one that ends there. */
const MERGED_BEYOND = 200;

/** Merges as far as they reach around the used part. */
function mergesWithin(
  merges: readonly Area[],
  { top, left, rows }: Pick<Grid, "top" | "left" | "rows">,
): readonly Area[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const bottom = top + rows.length - 1 + MERGED_BEYOND;
  const used = { top: 0, left: 0, bottom, right: left + width - 1 + MERGED_BEYOND };
  return merges.flatMap((merge) => areaWithin(merge, used) ?? []);
}

function readExcelTable(xml: string): readonly ExcelTable[] {
  const tables: ExcelTable[] = [];
  walkXml(
    xml,
    (name, attributes) => {
      const area = name === "table" ? areaFromA1(attribute(attributes, "ref") ?? "") : undefined;
      if (!area) return;
      const hasHeaderRow = attribute(attributes, "headerRowCount") !== "0";
      const hasTotalsRow = Number(attribute(attributes, "totalsRowCount") ?? 0) > 0;
      tables.push({
        name: decodeEscapes(attribute(attributes, "displayName") ?? attribute(attributes, "name") ?? ""),
        area,
        hasHeaderRow,
        hasTotalsRow,
      });
    },
    () => undefined,
  );
  return tables;
}

function areasOf(
  parts: Package,
  relations: readonly Relationship[],
  kind: string,
  tag: string,
): readonly Area[] {
  return relations.flatMap((relation) => {
    const areas: Area[] = [];
    if (relation.kind !== kind) return areas;
    walkXml(
      partText(parts, relation.target) ?? "",
      (name, attributes) => {
        const area = name === tag ? areaFromA1(attribute(attributes, "ref") ?? "") : undefined;
        if (area) areas.push(area);
      },
      () => undefined,
    );
    return areas;
  });
}

function readMetadata(parts: Package): string | undefined {
  for (const path of parts.keys()) {
    if (!/^customXml\/item\d+\.xml$/i.test(path)) continue;
    const xml = partText(parts, path);
    if (xml !== undefined && isMetadataPart(xml)) return xml;
  }
  return undefined;
}
