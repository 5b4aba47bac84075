import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { formulaOnScreen } from "../../src/xlsx/formula-names";
import { child, childrenOf, isOn, type XmlElement } from "../../src/xlsx/xml";

/** Univer's word for a name that the whole workbook knows. */
export const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** The names a user defined, by Univer's id for each; `sheetIds` in the order of the file's sheets. */
export function openNames(
  workbook: XmlElement,
  sheetIds: readonly string[],
): Readonly<Record<string, IDefinedNamesServiceParam>> {
  const names = childrenOf(child(workbook, "definedNames"), "definedName").flatMap((element, index) => {
    const { name = "", localSheetId, comment, hidden } = element.attributes;
    // Print areas, filters and the like are Excel's own and stay in the file.
    if (isExcelsOwn(name) || element.text === "") return [];
    const scope =
      localSheetId === undefined ? WHOLE_WORKBOOK : (sheetIds[Number(localSheetId)] ?? WHOLE_WORKBOOK);
    const opened: IDefinedNamesServiceParam = {
      id: `name${index}`,
      name,
      formulaOrRefString: refersTo(element.text),
      localSheetId: scope,
      hidden: isOn(hidden),
      ...(comment === undefined ? {} : { comment }),
    };
    return [[opened.id, opened] as const];
  });
  return Object.fromEntries(names);
}

/** Whether Excel made the name for itself: `_xlnm.Print_Area`, `_xlcn.…`. */
export function isExcelsOwn(name: string): boolean {
  return /^_xl[a-z]*\./i.test(name);
}

/** References stand as they are, anything else as a formula with `=`. */
function refersTo(text: string): string {
  const isReference =
    /^(?:'(?:[^']|'')+'|[\w.\u0080-\uffff]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(text);
  return isReference ? text : `=${formulaOnScreen(text)}`;
}
