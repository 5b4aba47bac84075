import { areaFromA1 } from "../../src/core/model/address";
import {
  countFaults,
  orderFaults,
  partOfKind,
  repeated,
  workbookOf,
  type OpenedPackage,
} from "./opened-package";
import { firstNamed, named, numberAt, relationOf } from "./read-strictly";
import { countOf } from "./style-faults";
import { tableFaults } from "./table-faults";

const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst";
const COUNTED = ["mergeCells", "dataValidations", "tableParts"];

/** How many entries the lists of a file have to which its cells and rules point. */
interface Lists {
  readonly styles: number;
  readonly looks: number;
  readonly strings: number;
}

/** What is wrong with the sheets of a file. */
export function sheetFaults(opened: OpenedPackage): readonly string[] {
  const styles = partOfKind(opened, "styles");
  const lists = {
    styles: Math.max(1, countOf(styles, "cellXfs")),
    looks: countOf(styles, "dxfs"),
    strings: named(partOfKind(opened, "sharedStrings"), "si").length,
  };
  const targets = [...(opened.relations.get(workbookOf(opened))?.values() ?? [])];
  return targets
    .filter(({ kind }) => kind === "worksheet")
    .flatMap(({ path }) => {
      const root = opened.roots.get(path);
      return root ? [...partFaults(root, path, lists), ...relatedFaults(opened, root, path)] : [];
    });
}

function partFaults(root: Element, path: string, lists: Lists): readonly string[] {
  const columns = firstNamed(root, "cols");
  return [
    ...orderFaults(root, path, ORDER),
    ...COUNTED.flatMap((name) => countFaults(firstNamed(root, name), path)),
    ...(columns?.children.length === 0 ? [`${path} has a list of columns without columns`] : []),
    ...ascending(
      named(columns, "col").flatMap((one) => [numberAt(one, "min"), numberAt(one, "max") + 0.5]),
    ).map(() => `${path} has columns out of order`),
    ...rowFaults(root, path, lists),
    ...ruleFaults(root, path, lists),
  ];
}

function rowFaults(root: Element, path: string, lists: Lists): readonly string[] {
  const rows = named(firstNamed(root, "sheetData"), "row");
  let last = 0;
  return rows.flatMap((row) => {
    const number = numberAt(row, "r", last + 1);
    const fault = number > last ? [] : [`${path} has row ${number} after ${last}`];
    last = number;
    return [...fault, ...cellFaults(row, { path, number }, lists)];
  });
}

interface Place {
  readonly path: string;
  readonly number: number;
}

function cellFaults(row: Element, { path, number }: Place, lists: Lists): readonly string[] {
  let last = -1;
  return named(row, "c").flatMap((cell) => {
    const reference = cell.getAttribute("r");
    const area = reference === null ? undefined : areaFromA1(reference);
    const column = reference === null ? last + 1 : (area?.left ?? -1);
    const isMisplaced = column <= last || (area !== undefined && area.top !== number - 1);
    last = column;
    return [
      ...(isMisplaced ? [`${path} has ${reference ?? "a cell"} out of place in row ${number}`] : []),
      ...(numberAt(cell, "s") < lists.styles ? [] : [`${path}!${reference ?? ""} has no such style`]),
      ...valueFaults(cell, lists).map((fault) => `${path}!${reference ?? ""} ${fault}`),
    ];
  });
}

function valueFaults(cell: Element, { strings }: Lists): readonly string[] {
  const value = firstNamed(cell, "v")?.textContent;
  switch (cell.getAttribute("t") ?? "n") {
    case "s":
      return value !== undefined && Number(value) < strings ? [] : ["points to no shared string"];
    case "n":
      return value === undefined || value === "" || Number.isFinite(Number(value)) ? [] : ["is no number"];
    case "b":
      return value === undefined || value === "0" || value === "1" ? [] : ["is neither yes nor no"];
    case "inlineStr":
      return firstNamed(cell, "is") ? [] : ["has no text"];
  }
  return [];
}

function ruleFaults(root: Element, path: string, { looks }: Lists): readonly string[] {
  const rules = named(root, "conditionalFormatting").flatMap((group) => named(group, "cfRule"));
  return [
    ...repeated(rules.map((rule) => rule.getAttribute("priority") ?? "")).map(
      (one) => `${path} has two rules of priority ${one}`,
    ),
    ...rules
      .filter((rule) => numberAt(rule, "dxfId", -1) >= looks)
      .map(() => `${path} has a rule without its look`),
  ];
}

function relatedFaults(opened: OpenedPackage, root: Element, path: string): readonly string[] {
  const targets = opened.relations.get(path) ?? new Map<string, { kind: string; path: string }>();
  const listed = named(firstNamed(root, "tableParts"), "tablePart").map((part) => relationOf(part) ?? "");
  const related = [...targets].filter(([, { kind }]) => kind === "table");
  return [
    ...listed.filter((id) => !targets.has(id)).map((id) => `${path} lists a table ${id} that is not there`),
    ...related.filter(([id]) => !listed.includes(id)).map(([id]) => `${path} does not list its table ${id}`),
    ...related.flatMap(([, target]) => tableFaults(opened, root, target.path)),
  ];
}

/** Numbers that are not above the one before. */
function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.filter((number, index) => number <= (numbers[index - 1] ?? 0));
}
