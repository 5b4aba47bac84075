import { sharedSync, sheetKey, type Desk } from "./desk";
import type { ReadyStep } from "./ready-step";
import { rangeOf, type StepOf } from "./step-content";
import { sync } from "./sync";
import { addWordRules, findWordRules, rulesOn } from "./word-rules";

/** A batch that fails half-way leaves rules without a word; so what is new is told by what was there. */
export async function readyRules(desk: Desk, step: StepOf<"word formats">): Promise<ReadyStep> {
  const sheet = sheetKey(desk, step.sheet);
  const { area, formats } = step;
  const write = (context: Excel.RequestContext) => addWordRules(rangeOf(context, sheet, area), formats);
  if (desk.newSheets.has(step.sheet)) return { noted: step, write };
  const found = await rulesOn(desk.ask, rangeOf(desk.context, sheet, area));
  const before = new Set(found.map(({ id }) => id));
  return {
    noted: step,
    write,
    undo: async (context) => {
      const now = await rulesOn(sharedSync(context), rangeOf(context, sheet, area));
      for (const rule of now) if (!before.has(rule.id)) rule.delete();
      await sync(context);
    },
  };
}

export async function readyNoRules(desk: Desk, step: StepOf<"remove word formats">): Promise<ReadyStep> {
  const sheet = sheetKey(desk, step.sheet);
  const { area, words } = step;
  if (desk.newSheets.has(step.sheet)) return { noted: step, write: () => undefined };
  const found = await findWordRules(desk.ask, rangeOf(desk.context, sheet, area), words);
  const ids = found.map(({ rule }) => rule.id);
  const was = found.flatMap(({ format }) => format ?? []);
  return {
    noted: { ...step, was },
    write: (context) => {
      const { conditionalFormats } = rangeOf(context, sheet, area);
      for (const id of ids) conditionalFormats.getItem(id).delete();
    },
    undo: async (context) => {
      const range = rangeOf(context, sheet, area);
      const now = await findWordRules(sharedSync(context), range, words);
      if (now.length === found.length) return;
      for (const { rule } of now) rule.delete();
      addWordRules(range, was);
      await sync(context);
    },
  };
}
