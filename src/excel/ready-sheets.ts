import type { ReadyStep } from "./ready-step";
import type { StepOf } from "./step-content";
import { sync } from "./sync";

export function readySheet(step: StepOf<"add sheet">): ReadyStep {
  return {
    noted: step,
    write: (context) => context.workbook.worksheets.add(step.sheet),
    undo: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(step.sheet);
      await sync(context);
      if (!sheet.isNullObject) sheet.delete();
      await sync(context);
    },
  };
}

/** Its cells were emptied before, so a new sheet of that name holds the same. */
export function readyNoSheet(step: StepOf<"delete sheet">): ReadyStep {
  return {
    noted: step,
    write: (context) => context.workbook.worksheets.getItem(step.sheet).delete(),
    undo: async (context) => {
      const { worksheets } = context.workbook;
      const kept = worksheets.getItemOrNullObject(step.sheet);
      await sync(context);
      if (kept.isNullObject) worksheets.add(step.sheet);
      await sync(context);
    },
  };
}
