import { areaFromA1, cellToA1 } from "../../src/core/model/address";
import { partOfKind, repeated, type OpenedPackage } from "./opened-package";
import { firstNamed, named } from "./read-strictly";

/** What is wrong with an Excel table and its header cells. */
export function tableFaults(opened: OpenedPackage, sheet: Element, path: string): readonly string[] {
  const table = opened.roots.get(path);
  const area = areaFromA1(table?.getAttribute("ref") ?? "");
  if (!table || !area) return [`${path} says of no area that it is a table`];
  const columns = named(firstNamed(table, "tableColumns"), "tableColumn");
  const names = columns.map((column) => column.getAttribute("name") ?? "");
  const width = area.right - area.left + 1;
  const headings = names.map((_, index) =>
    textAt(opened, sheet, cellToA1({ row: area.top, column: area.left + index })),
  );
  const filter = areaFromA1(firstNamed(table, "autoFilter")?.getAttribute("ref") ?? "");
  return [
    ...(columns.length === width ? [] : [`${path} has ${columns.length} columns in ${width}`]),
    ...repeated(names.map((name) => name.toLowerCase())).map(
      (name) => `${path} has the column ${name} twice`,
    ),
    ...repeated(columns.map((column) => column.getAttribute("id") ?? "")).map(
      (id) => `${path} has the id ${id} twice`,
    ),
    ...(table.getAttribute("headerRowCount") === "0" ? [] : headingFaults(path, names, headings)),
    ...(filter && (filter.left !== area.left || filter.right !== area.right || filter.top !== area.top)
      ? [`${path} filters another area`]
      : []),
  ];
}

function headingFaults(
  path: string,
  names: readonly string[],
  headings: readonly string[],
): readonly string[] {
  return names
    .map((name) =>
      name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    )
    .flatMap((name, index) =>
      name === headings[index]
        ? []
        : [`${path} calls ${JSON.stringify(headings[index])} ${JSON.stringify(name)}`],
    );
}

function textAt(opened: OpenedPackage, sheet: Element, reference: string): string {
  const cells = named(firstNamed(sheet, "sheetData"), "row").flatMap((row) => named(row, "c"));
  const cell = cells.find((one) => one.getAttribute("r") === reference);
  if (!cell) return "";
  const value = firstNamed(cell, "v")?.textContent ?? "";
  const strings = named(partOfKind(opened, "sharedStrings"), "si");
  const text = cell.getAttribute("t") === "s" ? strings[Number(value)] : firstNamed(cell, "is");
  return text ? [...text.getElementsByTagNameNS("*", "t")].map((one) => one.textContent).join("") : value;
}
