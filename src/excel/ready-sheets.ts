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

/** Only of a sheet that the plan adds: taking back deletes it as a whole. */
export function readyView(step: StepOf<"sheet view">): ReadyStep {
  const { frozenRows, frozenColumns, hasGridLines } = step;
  return {
    noted: step,
    write: (context) => {
      const sheet = context.workbook.worksheets.getItem(step.sheet);
      sheet.showGridlines = hasGridLines;
      const { freezePanes } = sheet;
      if (frozenRows > 0 && frozenColumns > 0)
        freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
      else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
      else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
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
