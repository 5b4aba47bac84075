import type { ReadyStep } from "./ready-step";
import type { StepOf } from "./step-content";
import { sync } from "./sync";

export function readyName(step: StepOf<"define name">): ReadyStep {
  return {
    noted: step,
    write: (context) => context.workbook.names.add(step.name, step.refersTo),
    undo: async (context) => {
      const item = context.workbook.names.getItemOrNullObject(step.name);
      await sync(context);
      if (!item.isNullObject) item.delete();
      await sync(context);
    },
  };
}

export function readyNoName(step: StepOf<"delete name">): ReadyStep {
  return {
    noted: step,
    write: (context) => context.workbook.names.getItem(step.name).delete(),
    undo: async (context) => {
      const item = context.workbook.names.getItemOrNullObject(step.name);
      await sync(context);
      if (item.isNullObject) context.workbook.names.add(step.name, step.was);
      await sync(context);
    },
  };
}
