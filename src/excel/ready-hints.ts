import type { Area } from "../core/model/address";
import { HINT_TITLE } from "../core/model/cell-hints";
import { sheetKey, type Desk } from "./desk";
import type { ReadyStep } from "./ready-step";
import { rangeOf, type StepOf } from "./step-content";
import { sync } from "./sync";

/** Excel shows them as the input message of a validation that allows everything; only a free cell, or ours, takes one. */
export async function readyHints(desk: Desk, step: StepOf<"cell hints">): Promise<ReadyStep> {
  const { area, hints } = step;
  const sheet = sheetKey(desk, step.sheet);
  if (desk.newSheets.has(step.sheet))
    return {
      noted: step,
      write: (context) => hints.forEach((hint, at) => say(cellOf(context, sheet, area, at), hint)),
    };
  const readIn = async (context: Excel.RequestContext, ask: () => Promise<void>) => {
    const cells = hints.map((_, at) => cellOf(context, sheet, area, at));
    cells.forEach((cell) => cell.load("type,prompt"));
    await ask();
    return cells.map(hintOf);
  };
  const was = await readIn(desk.context, desk.ask);
  const give = (context: Excel.RequestContext, given: readonly (string | undefined)[]) =>
    was.forEach((before, at) => {
      if (before !== undefined) say(cellOf(context, sheet, area, at), given[at] ?? "");
    });
  return {
    noted: { ...step, was: was.map((before) => before ?? "") },
    write: (context) => give(context, hints),
    undo: async (context) => {
      // A sheet that somebody has protected meanwhile took nothing, and takes nothing now.
      const now = await readIn(context, () => sync(context));
      if (now.every((hint, at) => hint === was[at])) return;
      give(context, was);
      await sync(context);
    },
  };
}

function cellOf(context: Excel.RequestContext, sheet: string, area: Area, at: number): Excel.DataValidation {
  const column = area.left + at;
  return rangeOf(context, sheet, { ...area, bottom: area.top, left: column, right: column }).dataValidation;
}

/** What we say at a cell, "" where nobody says anything; undefined where somebody else does, or checks what is typed. */
function hintOf({ type, prompt }: Excel.DataValidation): string | undefined {
  if (type !== "None") return undefined;
  const { title, message } = prompt;
  if (title === "" && message === "") return "";
  return title === HINT_TITLE ? message : undefined;
}

function say(validation: Excel.DataValidation, message: string): void {
  if (message === "") validation.clear();
  else validation.prompt = { showPrompt: true, title: HINT_TITLE, message };
}
