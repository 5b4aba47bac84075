import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { quoteSheetName } from "../../src/core/model/address";
import { formulaInFile } from "../../src/xlsx/formula-names";
import { relationshipId } from "../../src/xlsx/dialect";
import { decodeEscapes, encodeEscapes } from "../../src/xlsx/escapes";
import { WHOLE_WORKBOOK } from "./open-names";
import type { PackageDraft } from "../../src/xlsx/package-draft";
import { child, childrenOf, encodeText, type XmlElement } from "../../src/xlsx/xml";
import { replaceChildren, tag, type Edit } from "../../src/xlsx/xml-patch";

/** A sheet as the workbook is to list it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very hidden";
  /** The relationship to its part; undefined for a sheet that the file lists already. */
  readonly relation?: string;
}

export type NamesById = Readonly<Record<string, IDefinedNamesServiceParam>>;

export interface WorkbookPartToSave {
  readonly draft: PackageDraft;
  readonly path: string;
  readonly sheets: readonly ListedSheet[];
  /** Univer's ids of the sheets that are gone; chart sheets are not in Univer and never gone. */
  readonly removedSheets: ReadonlySet<string>;
  readonly namesBefore: NamesById;
  readonly namesAfter: NamesById;
  /** Whether results were left out that Excel must find when it opens the file. */
  readonly isLeftToExcel: boolean;
}

const STATES = { visible: undefined, hidden: "hidden", "very hidden": "veryHidden" } as const;

/** Writes the list of sheets and the defined names, if either changed, and whether Excel is to calculate. */
export function saveWorkbookPart(input: WorkbookPartToSave): void {
  const { draft, path } = input;
  draft.patch(path, (root) => {
    const file = childrenOf(child(root, "sheets"), "sheet");
    const listed = listSheets(root, file, input);
    const order = listed.map(({ id }) => id);
    return [
      ...sheetEdits(root, listed),
      ...nameEdits(root, file, order, input),
      ...(input.isLeftToExcel ? calculationEdits(root) : []),
    ];
  });
}

function calculationEdits(root: XmlElement): readonly Edit[] {
  const attributes = child(root, "calcPr")?.attributes;
  return replaceChildren(root, "calcPr", tag("calcPr", { ...attributes, fullCalcOnLoad: 1 }));
}

interface Entry {
  readonly id: string;
  readonly xml: string;
}

function idOf({ attributes }: XmlElement): string {
  return `sheet${attributes.sheetId ?? ""}`;
}

/** The sheets in Univer's order; those that Univer does not know follow the sheet that they follow in the file. */
function listSheets(
  root: XmlElement,
  file: readonly XmlElement[],
  { draft, sheets, removedSheets }: WorkbookPartToSave,
): readonly Entry[] {
  const byId = new Map(file.map((element) => [idOf(element), element]));
  const known = new Set(sheets.map(({ id }) => id));
  let lastId = Math.max(0, ...file.map(({ attributes }) => Number(attributes.sheetId)));
  const entries: Entry[] = sheets.map(({ id, name, visibility, relation }) => {
    const before = byId.get(id)?.attributes;
    const identity = before ?? { sheetId: ++lastId, ...relationshipId(relation, root, draft.dialect) };
    // Some programs spell out that a sheet is visible.
    const state = visibility === "visible" && before?.state === "visible" ? "visible" : STATES[visibility];
    return { id, xml: tag("sheet", { ...identity, name: encodeEscapes(name), state }) };
  });
  for (const [index, element] of file.entries()) {
    const id = idOf(element);
    if (known.has(id) || removedSheets.has(id)) continue;
    const follows = file
      .slice(0, index)
      .filter((earlier) => known.has(idOf(earlier)))
      .at(-1);
    const position = follows ? entries.findIndex((entry) => entry.id === idOf(follows)) + 1 : 0;
    entries.splice(position, 0, { id, xml: tag("sheet", element.attributes) });
    known.add(id);
  }
  return entries;
}

function sheetEdits(root: XmlElement, listed: readonly Entry[]): readonly Edit[] {
  const before = childrenOf(child(root, "sheets"), "sheet").map((element) =>
    tag("sheet", element.attributes),
  );
  if (before.join("") === listed.map(({ xml }) => xml).join("")) return [];
  const sheets = replaceChildren(root, "sheets", tag("sheets", {}, listed.map(({ xml }) => xml).join("")));
  const view = child(child(root, "bookViews"), "workbookView");
  const tab = Number(view?.attributes.activeTab ?? 0);
  if (!view || tab < listed.length) return sheets;
  const { start, end } = view;
  return [
    ...sheets,
    { start, end, text: tag("workbookView", { ...view.attributes, activeTab: 0, firstSheet: 0 }) },
  ];
}

function nameEdits(
  root: XmlElement,
  file: readonly XmlElement[],
  order: readonly string[],
  input: WorkbookPartToSave,
): readonly Edit[] {
  const { namesBefore, namesAfter } = input;
  const fileOrder = file.map(idOf);
  const isSameOrder = fileOrder.join() === order.join();
  const renames = renamedSheets(file, input.sheets);
  if (JSON.stringify(namesBefore) === JSON.stringify(namesAfter) && isSameOrder && renames.size === 0)
    return [];
  const before = childrenOf(child(root, "definedNames"), "definedName");
  const kept = before.flatMap(
    (element, index) => keptName(element, `name${index}`, { fileOrder, order, renames, ...input }) ?? [],
  );
  const added = Object.values(namesAfter)
    .filter(({ id }) => namesBefore[id] === undefined)
    .map((name) => ({ name: name.name, xml: newName(name, order) }));
  // Excel wants them in order of the alphabet.
  const all = [...kept, ...added].sort((one, other) => compareNames(one.name, other.name));
  const content = all.map(({ xml }) => xml).join("");
  return replaceChildren(root, "definedNames", content === "" ? "" : tag("definedNames", {}, content));
}

interface NameContext extends WorkbookPartToSave {
  readonly fileOrder: readonly string[];
  readonly order: readonly string[];
  readonly renames: ReadonlyMap<string, string>;
}

/** A name of the file as it is now, or undefined if it or its sheet is gone. */
function keptName(
  { attributes, text }: XmlElement,
  id: string,
  { fileOrder, order, renames, namesBefore, namesAfter }: NameContext,
): { readonly name: string; readonly xml: string } | undefined {
  const scope = attributes.localSheetId;
  const localSheetId = scope === undefined ? undefined : order.indexOf(fileOrder[Number(scope)] ?? "");
  const [was, is] = [namesBefore[id], namesAfter[id]];
  // A name that Univer was never given stays; one that it lost is gone.
  if (localSheetId === -1 || (was && !is)) return undefined;
  const isChanged = is !== undefined && was?.formulaOrRefString !== is.formulaOrRefString;
  const name = is?.name ?? attributes.name ?? "";
  const content = isChanged ? refersTo(is) : withRenames(text, renames);
  return { name, xml: tag("definedName", { ...attributes, name, localSheetId }, encodeText(content)) };
}

function compareNames(one: string, other: string): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1;
}

function refersTo({ formulaOrRefString }: IDefinedNamesServiceParam): string {
  return formulaInFile(formulaOrRefString.replace(/^=/, ""));
}

function newName(name: IDefinedNamesServiceParam, order: readonly string[]): string {
  const { localSheetId, comment } = name;
  const isGlobal = localSheetId === undefined || localSheetId === WHOLE_WORKBOOK;
  const scope = isGlobal ? undefined : order.indexOf(localSheetId);
  const attributes = { name: name.name, comment, localSheetId: scope === -1 ? undefined : scope, hidden: name.hidden ? 1 : undefined }; // prettier-ignore
  return tag("definedName", attributes, encodeText(refersTo(name)));
}

function renamedSheets(
  file: readonly XmlElement[],
  sheets: readonly ListedSheet[],
): ReadonlyMap<string, string> {
  const now = new Map(sheets.map(({ id, name }) => [id, name]));
  const changed = file.flatMap((element) => {
    const [was, is] = [decodeEscapes(element.attributes.name ?? ""), now.get(idOf(element))];
    return is === undefined || is === was ? [] : [[quoteSheetName(was), quoteSheetName(is)] as const];
  });
  return new Map(changed);
}

function withRenames(text: string, renames: ReadonlyMap<string, string>): string {
  if (renames.size === 0) return text;
  return text.replace(
    /('(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!/g,
    (whole, sheet: string) => {
      const renamed = renames.get(sheet);
      return renamed === undefined ? whole : `${renamed}!`;
    },
  );
}
