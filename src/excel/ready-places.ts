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
