import type { ICellData } from "@univerjs/presets";
import { areaFromA1, type Area } from "../../src/core/model/address";
import { decodeEscapes } from "../../src/xlsx/escapes";
import { child, childrenOf, type XmlElement } from "../../src/xlsx/xml";

/** What a cell that allows everything shows while it is selected. */
export interface CellPrompt {
  readonly title: string;
  readonly message: string;
}

/** Cells in which a file checks what is typed. */
export interface CheckedArea {
  readonly area: Area;
  /** As office.js has it: `List`. */
  readonly type: string;
}

/** The name under which a cell's `custom` data holds its prompt, so that it moves with the cell. */
const PROMPT = "okrPrompt";

export function promptOf(cell: ICellData | null | undefined): CellPrompt | undefined {
  return cell?.custom?.[PROMPT] as CellPrompt | undefined;
}

/** What else a cell keeps beside this prompt, or beside none; null where that is nothing. */
export function customWith(
  cell: ICellData | null | undefined,
  prompt: CellPrompt | undefined,
): NonNullable<ICellData["custom"]> | null {
  const others = Object.entries(cell?.custom ?? {}).filter(([name]) => name !== PROMPT);
  const all = prompt ? [...others, [PROMPT, prompt] as const] : others;
  return all.length === 0 ? null : Object.fromEntries(all);
}

export function validationsIn(root: XmlElement): readonly XmlElement[] {
  return childrenOf(child(root, "dataValidations"), "dataValidation");
}

export function areasOf({ attributes }: XmlElement): readonly Area[] {
  return (attributes.sqref ?? "").split(/\s+/).flatMap((text) => areaFromA1(text) ?? []);
}

export function checkedAreas(root: XmlElement): readonly CheckedArea[] {
  return validationsIn(root).flatMap((element) => {
    const { type = "none" } = element.attributes;
    if (type === "none") return [];
    return areasOf(element).map((area) => ({ area, type: type.charAt(0).toUpperCase() + type.slice(1) }));
  });
}

/** The prompt of a validation that checks nothing and stands at single cells. */
export function promptIn(element: XmlElement): CellPrompt | undefined {
  const { type = "none", promptTitle = "", prompt = "" } = element.attributes;
  const isSingle = areasOf(element).every(({ top, left, bottom, right }) => top === bottom && left === right);
  if (type !== "none" || !isSingle) return undefined;
  return { title: decodeEscapes(promptTitle), message: decodeEscapes(prompt) };
}

/** Gives single cells of a sheet the prompts that the file has for them. */
export function openPrompts(root: XmlElement, cells: Record<number, Record<number, ICellData>>): void {
  for (const element of validationsIn(root)) {
    const prompt = promptIn(element);
    for (const { top, left } of prompt ? areasOf(element) : []) {
      const cell = ((cells[top] ??= {})[left] ??= {});
      cell.custom = customWith(cell, prompt) ?? {};
    }
  }
}
