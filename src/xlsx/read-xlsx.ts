import { areaFromA1, type Area } from "../core/model/address";
import type { ExcelTable, Grid } from "../core/model/grid";
import { ENGLISH_US, type Workbook } from "../core/model/workbook";
import { partText, unpack, type Archive } from "./read-archive";
import { readTheme } from "./read-colour";
import { FileError } from "./read-file-error";
import { readRelations, type Relation } from "./read-relations";
import { readSharedStrings } from "./read-shared-strings";
import { readSheet } from "./read-sheet";
import type { SheetContext } from "./read-cells";
import { readStyles } from "./read-styles";
import { trimGrid } from "./read-used-part";
import { readWorkbookPart, type SheetEntry } from "./read-workbook-part";
import { attribute, walkXml } from "./read-xml";

/** The namespace of the XML part in which the add-in keeps corrections and its journal. */
const METADATA_NAMESPACE = "urn:okr-pulse";

const FIRST_DAY_1904 = 1462;

/** Reads an .xlsx or .xlsm. Throws `FileError`. */
export function readXlsx(bytes: Uint8Array, fileName: string): Workbook {
  const archive = unpack(bytes, fileName);
  const xml = partText(archive, "xl/workbook.xml");
  if (xml === undefined) throw new FileError(otherFormat(archive, fileName));
  const part = readWorkbookPart(xml);
  const relations = readRelations(archive, "xl/workbook.xml");
  const context = sheetContext(archive, relations, part.countsFrom1904);
  const grids = part.sheets.flatMap((sheet) => readGrid(archive, sheet, relations, context) ?? []);
  if (grids.length === 0) throw new FileError(`"${fileName}" has no worksheet that can be read.`);
  const metadata = readMetadata(archive);
  return {
    fileName,
    grids,
    names: part.names,
    locale: ENGLISH_US,
    isReadOnly: false,
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function otherFormat(archive: Archive, fileName: string): string {
  const paths = [...archive.keys()].map((path) => path.toLowerCase());
  if (paths.includes("xl/workbook.bin"))
    return `"${fileName}" is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.`;
  return `"${fileName}" is not an Excel workbook; choose an .xlsx, .xlsm or .csv file.`;
}

function sheetContext(
  archive: Archive,
  relations: readonly Relation[],
  countsFrom1904: boolean,
): SheetContext {
  const textOf = (type: string): string =>
    partText(archive, relations.find((relation) => relation.type === type)?.path ?? "") ?? "";
  return {
    strings: readSharedStrings(textOf("sharedStrings")),
    styles: readStyles(textOf("styles"), readTheme(textOf("theme"))),
    dateShiftDays: countsFrom1904 ? FIRST_DAY_1904 : 0,
  };
}

function readGrid(
  archive: Archive,
  sheet: SheetEntry,
  relations: readonly Relation[],
  context: SheetContext,
): Grid | undefined {
  const relation = relations.find(({ id }) => id === sheet.relation);
  if (relation?.type !== "worksheet") return undefined;
  const part = readSheet(partText(archive, relation.path) ?? "", context);
  const linked = readRelations(archive, relation.path);
  const pivotAreas = areasOf(archive, linked, "pivotTable", "location");
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    ...trimGrid(part.cells),
    merges: part.merges,
    excelTables: linked.flatMap(({ type, path }) =>
      type === "table" ? readExcelTable(partText(archive, path) ?? "") : [],
    ),
    hiddenRows: part.hiddenRows,
    hiddenColumns: part.hiddenColumns,
    isProtected: part.isProtected,
    isFiltered: part.isFiltered,
    ...(pivotAreas.length > 0 ? { pivotAreas } : {}),
  };
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
        name: attribute(attributes, "displayName") ?? attribute(attributes, "name") ?? "",
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
  archive: Archive,
  relations: readonly Relation[],
  type: string,
  tag: string,
): readonly Area[] {
  return relations.flatMap((relation) => {
    const areas: Area[] = [];
    if (relation.type !== type) return areas;
    walkXml(
      partText(archive, relation.path) ?? "",
      (name, attributes) => {
        const area = name === tag ? areaFromA1(attribute(attributes, "ref") ?? "") : undefined;
        if (area) areas.push(area);
      },
      () => undefined,
    );
    return areas;
  });
}

function readMetadata(archive: Archive): string | undefined {
  for (const path of archive.keys()) {
    if (!/^customXml\/item\d+\.xml$/i.test(path)) continue;
    const xml = partText(archive, path);
    if (xml?.includes(METADATA_NAMESPACE)) return xml;
  }
  return undefined;
}
