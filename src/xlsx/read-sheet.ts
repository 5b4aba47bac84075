import { areaFromA1, type Area } from "../core/model/address";
import type { Cell } from "../core/model/cell";
import { CellReader, type SheetContext } from "./read-cells";
import { attribute, isOn, walkXml } from "./read-xml";
import { columnsBetween } from "./sheet-limits";

/** One worksheet part as it stands in the file; rows and columns count from zero, `cells[row][column]`. */
export interface SheetPart {
  readonly cells: Cell[][];
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  isProtected: boolean;
  isFiltered: boolean;
}

/** More hidden columns than this are "everything to the right", which nobody asks about one by one. */
const LAST_HIDDEN_COLUMN = 255;

/** Reads one worksheet part in a single pass. */
export function readSheet(xml: string, context: SheetContext): SheetPart {
  const part: SheetPart = {
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isFiltered: false,
  };
  const reader = new CellReader(part.cells, context);
  walkXml(
    xml,
    (name, attributes) => {
      if (name === "c") reader.openCell(attributes);
      else if (name === "f") reader.openFormula(attributes);
      else if (name === "row") openRow(reader, part, attributes);
      else if (name === "is") reader.openInlineText();
      else if (name === "rPh") reader.openPhonetic();
      else readSheetProperty(name, attributes, part);
    },
    (name, text) => reader.close(name, text),
  );
  return part;
}

function openRow(reader: CellReader, part: SheetPart, attributes: string): void {
  const row = reader.openRow(attribute(attributes, "r"));
  if (isOn(attributes, "hidden")) part.hiddenRows.push(row);
}

function readSheetProperty(name: string, attributes: string, part: SheetPart): void {
  if (name === "mergeCell") {
    const area = areaFromA1(attribute(attributes, "ref") ?? "");
    if (area) part.merges.push(area);
  }
  if (name === "sheetProtection") part.isProtected = isOn(attributes, "sheet");
  if (name === "filterColumn") part.isFiltered = true;
  if (name === "col" && isOn(attributes, "hidden")) {
    const [min, max] = [attribute(attributes, "min"), attribute(attributes, "max")];
    part.hiddenColumns.push(...columnsBetween(min, max, LAST_HIDDEN_COLUMN));
  }
}
