import { areaFromA1, type CellAddress } from "../core/model/address";
import type { Grid } from "../core/model/grid";
import type { DefinedName } from "../core/model/workbook";
import { decodeEscapes } from "./escapes";
import { attribute, decodeText, isOn, readAttributes, walkXml } from "./read-xml";

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly visibility: Grid["visibility"];
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly countsFrom1904: boolean;
}

/** What `xl/workbook.xml` lists: sheets, names, and the day from which dates count. */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let nameAttributes = "";
  let countsFrom1904 = false;
  walkXml(
    xml,
    (name, attributes) => {
      if (name === "sheet") sheets.push(sheetEntry(attributes));
      if (name === "definedName") nameAttributes = attributes;
      if (name === "workbookPr") countsFrom1904 = isOn(attributes, "date1904");
    },
    (name, text) => {
      const known =
        name === "definedName" ? definedName(nameAttributes, decodeEscapes(decodeText(text))) : undefined;
      const scope = known && sheets[Number(attribute(nameAttributes, "localSheetId") ?? NaN)]?.name;
      if (known) names.push({ ...known, ...(scope !== undefined && { scope }) });
    },
  );
  return { sheets, names, countsFrom1904 };
}

function sheetEntry(attributes: string): SheetEntry {
  const state = attribute(attributes, "state");
  return {
    name: decodeEscapes(attribute(attributes, "name") ?? ""),
    relation: attribute(attributes, "r:id") ?? otherPrefix(attributes),
    visibility: state === "hidden" ? "hidden" : state === "veryHidden" ? "very hidden" : "visible",
  };
}

/** The relationship under another prefix than `r`. */
function otherPrefix(attributes: string): string {
  return Object.entries(readAttributes(attributes)).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function definedName(attributes: string, refersTo: string): DefinedName | undefined {
  const name = decodeEscapes(attribute(attributes, "name") ?? "");
  if (name === "" || name.startsWith("_xlnm.") || refersTo === "") return undefined;
  const at = addressOf(refersTo);
  return { name, refersTo: `=${refersTo}`, ...(at ? { at } : {}) };
}

/** `'OKR Q3'!$B$2:$C$9` → where it begins; a constant or a formula has no place. */
function addressOf(refersTo: string): CellAddress | undefined {
  const mark = refersTo.lastIndexOf("!");
  const area = mark > 0 ? areaFromA1(refersTo.slice(mark + 1)) : undefined;
  if (!area) return undefined;
  const quoted = refersTo.slice(0, mark);
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, row: area.top, column: area.left };
}
