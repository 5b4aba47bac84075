import { cellToA1 } from "../../src/core/model/address";
import { groupBy } from "../../src/core/model/group-by";
import { replaceChildren, tag, type Edit } from "../../src/xlsx/xml-patch";
import type { CellMatrix } from "./cell-state";
import { promptIn, promptOf, validationsIn, type CellPrompt } from "./cell-validation";
import type { SheetPart } from "./open-sheet";
import { shiftAttributes, type StructuralEdit } from "./structure";

/** The prompts at cells as they are now; whatever checks what is typed stays as the file has it, and follows its cells. */
export function promptEdits(
  { root, text }: SheetPart,
  { before, after }: { readonly before: CellMatrix; readonly after: CellMatrix },
  structure: readonly StructuralEdit[],
): readonly Edit[] {
  const prompts = promptsIn(after);
  if (JSON.stringify(promptsIn(before)) === JSON.stringify(prompts)) return [];
  const kept = validationsIn(root).flatMap((element) =>
    promptIn(element) ? [] : [shiftAttributes(text.slice(element.start, element.end), structure)],
  );
  const all = [...kept, ...[...groupBy(prompts, keyOf)].map(([, group]) => promptXml(group))];
  const xml = all.length === 0 ? "" : tag("dataValidations", { count: all.length }, all.join(""));
  return replaceChildren(root, "dataValidations", xml);
}

interface PromptAt extends CellPrompt {
  readonly at: string;
}

function promptsIn(cells: CellMatrix): readonly PromptAt[] {
  return Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, cell]) => {
      const prompt = promptOf(cell);
      return prompt ? [{ ...prompt, at: cellToA1({ row: Number(row), column: Number(column) }) }] : [];
    }),
  );
}

function keyOf({ title, message }: PromptAt): string {
  return JSON.stringify([title, message]);
}

function promptXml(cells: readonly PromptAt[]): string {
  const [first] = cells;
  return tag("dataValidation", {
    allowBlank: 1,
    showInputMessage: 1,
    promptTitle: first?.title,
    prompt: first?.message,
    sqref: cells.map(({ at }) => at).join(" "),
  });
}
