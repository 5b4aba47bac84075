import type { Area } from "../core/model/address";
import { charactersOf, pointsOf } from "./column-width";
import { sheetKey, type Desk } from "./desk";
import type { ReadyStep } from "./ready-step";
import { rangeOf, type StepOf } from "./step-content";
import { sync } from "./sync";

export async function readyWidth(desk: Desk, step: StepOf<"column width">): Promise<ReadyStep> {
  const { column, characters } = step;
  const sheet = sheetKey(desk, step.sheet);
  const area: Area = { top: 0, left: column, bottom: 0, right: column };
  const write = (context: Excel.RequestContext) => {
    const { format } = rangeOf(context, sheet, area);
    if (characters === undefined) format.useStandardWidth = true;
    else format.columnWidth = pointsOf(characters);
  };
  if (desk.newSheets.has(step.sheet)) return { noted: step, write };
  const { format } = rangeOf(desk.context, sheet, area);
  format.load("columnWidth");
  await desk.ask();
  const points = format.columnWidth;
  return {
    noted: { ...step, was: charactersOf(points) },
    write,
    undo: async (context) => {
      const { format: now } = rangeOf(context, sheet, area);
      now.load("columnWidth");
      await sync(context);
      if (now.columnWidth === points) return;
      now.columnWidth = points;
      await sync(context);
    },
  };
}

export function readyResize(desk: Desk, step: StepOf<"resize table">): ReadyStep {
  const { table, was, becomes } = step;
  const sheet = sheetKey(desk, step.sheet);
  const resize = (context: Excel.RequestContext, area: Area) =>
    context.workbook.tables.getItem(table).resize(rangeOf(context, sheet, area));
  return {
    noted: step,
    write: (context) => resize(context, becomes),
    undo: async (context) => {
      resize(context, was);
      await sync(context);
    },
  };
}

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

/** Its cells were emptied before, so a new sheet of that name is the same sheet. */
export function readyNoSheet(desk: Desk, step: StepOf<"delete sheet">): ReadyStep {
  const sheet = sheetKey(desk, step.sheet);
  return {
    noted: step,
    write: (context) => context.workbook.worksheets.getItem(sheet).delete(),
    undo: async (context) => {
      const { worksheets } = context.workbook;
      const kept = worksheets.getItemOrNullObject(sheet);
      const anew = worksheets.getItemOrNullObject(step.sheet);
      await sync(context);
      if (kept.isNullObject && anew.isNullObject) worksheets.add(step.sheet);
      await sync(context);
    },
  };
}
