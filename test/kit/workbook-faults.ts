import { orderFaults, repeated, workbookOf, type OpenedPackage } from "./opened-package";
import { firstNamed, named, numberAt, relationOf } from "./read-strictly";

const ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst";

/** What is wrong with a workbook's list of sheets and names. */
export function workbookFaults(opened: OpenedPackage): readonly string[] {
  const path = workbookOf(opened);
  const root = opened.roots.get(path);
  if (!root) return ["The workbook's part is not there"];
  const sheets = named(firstNamed(root, "sheets"), "sheet");
  const names = sheets.map((sheet) => sheet.getAttribute("name") ?? "");
  const targets = opened.relations.get(path);
  return [
    ...orderFaults(root, path, ORDER),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...names
      .filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))
      .map((name) => `${name} is no name for a sheet`),
    ...repeated(sheets.map((sheet) => sheet.getAttribute("sheetId") ?? "")).map(
      (id) => `two sheets have the id ${id}`,
    ),
    ...sheets
      .filter((sheet) => !targets?.has(relationOf(sheet) ?? ""))
      .map((sheet) => `${sheet.getAttribute("name") ?? ""} has no part`),
    ...nameFaults(root, sheets.length),
  ];
}

function nameFaults(root: Element, sheetCount: number): readonly string[] {
  const names = named(firstNamed(root, "definedNames"), "definedName");
  const scoped = names.map((one) =>
    `${one.getAttribute("name") ?? ""} ${one.getAttribute("localSheetId") ?? ""}`.toLowerCase(),
  );
  const view = firstNamed(root, "bookViews", "workbookView");
  return [
    ...repeated(scoped).map((name) => `the name ${name} is defined twice`),
    ...names
      .filter((one) => numberAt(one, "localSheetId") >= sheetCount)
      .map((one) => `${one.getAttribute("name") ?? ""} belongs to no sheet`),
    ...(view && numberAt(view, "activeTab") >= sheetCount ? ["the sheet in front is not there"] : []),
  ];
}
