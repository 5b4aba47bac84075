import type { PlanStep } from "../core/model/write-plan";
import { errorCode } from "./error-words";
import { inExcel } from "./in-excel";
import type { Journey, Leg } from "./journey";
import { noteRemover } from "./metadata-part";
import { sync } from "./sync";
import type { Undo } from "./undo";

/** How taking back ended, or that it goes on because Excel does not answer. */
export type EndOfTakeBack =
  | { readonly kind: "taken back" }
  | { readonly kind: "still at it" }
  /** The first step that stays, and the code of the error that keeps it. */
  | { readonly kind: "not all taken back"; readonly step?: PlanStep; readonly code: string };

export interface TakeBackPatience {
  readonly patience: number;
  /** Called when Excel does not answer in time. */
  readonly onStall: () => void;
}

/** As often as Excel is asked to take one step back, while it does not answer. */
const MOST_ATTEMPTS = 60;

/**
 * Takes back in reverse order; one that fails does not keep the others from being taken back. One that Excel does not
 * answer is tried again: a cell that is being edited holds everything up, and a lost request needs to be sent anew.
 * The note goes last, and stays where something could not be taken back.
 */
export async function takeBack(
  { legs, isNoted }: Journey,
  desk: TakeBackPatience,
): Promise<Exclude<EndOfTakeBack, { kind: "still at it" }>> {
  const stuck: { step: Leg["step"]; code: string }[] = [];
  for (const { step, undo } of [...legs].reverse()) {
    const code = await undone(undo, desk);
    // Where the sheet or the table is gone, so is what we did to it.
    if (code !== undefined && code !== "ItemNotFound") stuck.push({ step, code });
  }
  const [first] = stuck;
  if (first) return { kind: "not all taken back", ...first };
  const code = isNoted ? await undone(withoutNote, desk) : undefined;
  return code === undefined ? { kind: "taken back" } : { kind: "not all taken back", code };
}

async function withoutNote(context: Excel.RequestContext): Promise<void> {
  const remove = await noteRemover(context);
  remove();
}

/** The code of the error that keeps a step from being taken back. */
async function undone(undo: Undo, { patience, onStall }: TakeBackPatience): Promise<string | undefined> {
  for (let attempts = 1; ; attempts += 1)
    try {
      await inExcel({ patience, undo: "by request" }, async (context) => {
        await undo(context);
        await sync(context);
      });
      return undefined;
    } catch (error) {
      const code = errorCode(error);
      if (code !== "NoAnswer" || attempts === MOST_ATTEMPTS) return code;
      onStall();
    }
}
