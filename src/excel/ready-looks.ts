import type { Look } from "../core/model/look";
import { sharedSync, sheetKey, type Desk } from "./desk";
import { differentLooks } from "./different-looks";
import { readLooks, readLooksToCopy, wearEach } from "./looks";
import type { ReadyStep } from "./ready-step";
import { rangeOf, type StepOf } from "./step-content";
import { sync } from "./sync";

/** The looks of a neighbour, row by row. Only cells without a look of their own but a number format are given one. */
export async function readyCopy(
  desk: Desk,
  step: StepOf<"copy format">,
  isFirst: boolean,
): Promise<ReadyStep> {
  const { from, to } = step;
  const sheet = sheetKey(desk, step.sheet);
  const target = rangeOf(desk.context, sheet, to);
  target.load("numberFormat");
  const [looks, was] = await Promise.all([
    readLooksToCopy(desk, rangeOf(desk.context, sheet, from)),
    readLooks(desk, rangeOf(desk.context, sheet, to)),
  ]);
  const worn = isFirst ? differentLooks(looks, was) : looks;
  const formats = target.numberFormat as unknown[][];
  const format = formats[0]?.[0];
  return {
    noted: { ...step, ...(typeof format === "string" && { numberFormatWas: format }) },
    write: (context) => wearEach(rangeOf(context, sheet, to), worn),
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
    undo: (context) => wearAgain(rangeOf(context, sheet, step.area), was),
  };
}

/** Where no step of the plan changes a look before, only what differs is given. */
export async function readyLook(desk: Desk, step: StepOf<"give look">, isFirst: boolean): Promise<ReadyStep> {
  const sheet = sheetKey(desk, step.sheet);
  const writing = (looks: typeof step.looks) => (context: Excel.RequestContext) =>
    wearEach(rangeOf(context, sheet, step.area), looks);
  if (desk.newSheets.has(step.sheet)) return { noted: step, write: writing(step.looks) };
  const was = await readLooks(desk, rangeOf(desk.context, sheet, step.area));
  return {
    noted: step,
    write: writing(isFirst ? differentLooks(step.looks, was) : step.looks),
    undo: (context) => wearAgain(rangeOf(context, sheet, step.area), was, "bare first"),
  };
}

/**
 * Gives a range its former looks back, whatever is left of them by now. Where it never lost them nothing is written: a
 * sheet that was protected right before our first step would refuse it, and nothing of ours stands there.
 */
async function wearAgain(
  range: Excel.Range,
  was: readonly (readonly Look[])[],
  way: "as it is" | "bare first" = "as it is",
): Promise<void> {
  const { context } = range;
  const read = () => readLooks({ ask: sharedSync(context) }, range);
  const now = await read();
  if (JSON.stringify(now) === JSON.stringify(was)) return;
  if (way === "bare first") range.clear("Formats");
  wearEach(range, differentLooks(was, way === "bare first" ? await read() : now));
  await sync(context);
}
