import { sheetKey, type Desk } from "./desk";
import { readLooks, readLooksToCopy, wearEach } from "./looks";
import type { ReadyStep } from "./ready-step";
import { rangeOf, type StepOf } from "./step-content";
import { sync } from "./sync";

/** The looks of a neighbour, row by row. Only cells without a look of their own but a number format are given one. */
export async function readyCopy(desk: Desk, step: StepOf<"copy format">): Promise<ReadyStep> {
  const { from, to } = step;
  const sheet = sheetKey(desk, step.sheet);
  const target = rangeOf(desk.context, sheet, to);
  target.load("numberFormat");
  const looks = await readLooksToCopy(desk, rangeOf(desk.context, sheet, from));
  const formats = target.numberFormat as unknown[][];
  const format = formats[0]?.[0];
  return {
    noted: { ...step, ...(typeof format === "string" && { numberFormatWas: format }) },
    write: (context) => wearEach(rangeOf(context, sheet, to), looks),
    undo: async (context) => {
      const range = rangeOf(context, sheet, to);
      range.clear("Formats");
      range.numberFormat = formats;
      await sync(context);
    },
  };
}

export async function readyClear(desk: Desk, step: StepOf<"clear formats">): Promise<ReadyStep> {
  const sheet = sheetKey(desk, step.sheet);
  const was = await readLooks(desk, rangeOf(desk.context, sheet, step.area));
  return {
    noted: { ...step, was },
    write: (context) => rangeOf(context, sheet, step.area).clear("Formats"),
    undo: async (context) => {
      wearEach(rangeOf(context, sheet, step.area), was);
      await sync(context);
    },
  };
}

export async function readyLook(desk: Desk, step: StepOf<"give look">): Promise<ReadyStep> {
  const sheet = sheetKey(desk, step.sheet);
  const write = (context: Excel.RequestContext) => wearEach(rangeOf(context, sheet, step.area), step.looks);
  if (desk.newSheets.has(step.sheet)) return { noted: step, write };
  const was = await readLooks(desk, rangeOf(desk.context, sheet, step.area));
  return {
    noted: step,
    write,
    undo: async (context) => {
      const range = rangeOf(context, sheet, step.area);
      range.clear("Formats");
      wearEach(range, was);
      await sync(context);
    },
  };
}
