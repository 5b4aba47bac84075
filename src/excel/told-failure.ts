import type { CellAddress } from "../core/model/address";
import type { PlanStep, WritePlan } from "../core/model/write-plan";
import type { ApplyOutcome } from "../port/workbook-host";
import { errorCode, troubleOf } from "./error-words";
import { withFlagsElsewhere } from "./flags-elsewhere";
import type { Journey } from "./journey";
import type { EndOfTakeBack } from "./take-back";

export interface FailedAction {
  readonly plan: WritePlan;
  readonly journey: Journey;
  readonly end: EndOfTakeBack;
}

/** How a failed action ended, in words: what happened, where, and what to do about it. */
export function toldFailure(error: unknown, { journey, end, plan }: FailedAction): ApplyOutcome {
  const { at: step, legs, isNoted } = journey;
  const isAtNote = isNoted && legs.length === 0;
  const sheet = step && "sheet" in step ? step.sheet : undefined;
  const { reason, nextStep: again } = troubleOf(error, isAtNote ? { kind: "note" } : { kind: "step", sheet });
  const nextStep = plan.isMovable && !isAtNote ? withFlagsElsewhere(again, errorCode(error)) : again;
  const at = step && placeOf(step);
  const common = { kind: "failed" as const, ...(at && errorCode(error) !== "ItemNotFound" && { at }) };
  switch (end.kind) {
    case "taken back":
      return { ...common, reason, nextStep, isUntouched: true };
    case "still at it":
      return {
        ...common,
        reason: `${reason} What was written so far is taken back as soon as it answers.`,
        nextStep: `${nextStep} Leave this pane open until then.`,
      };
    case "not all taken back":
      return { ...common, ...toldRest(reason, end), isUnfinished: true };
  }
}

/** The note stays in the file, so what is left can be taken back later, also by another pane. */
function toldRest(
  reason: string,
  { step, code }: Extract<EndOfTakeBack, { kind: "not all taken back" }>,
): { readonly reason: string; readonly nextStep: string } {
  const sheet = step && "sheet" in step ? step.sheet : undefined;
  if (code === "AccessDenied" && sheet !== undefined)
    return {
      reason: `${reason} "${sheet}" is protected now, so what was written there is still there.`,
      nextStep: `Unprotect "${sheet}", then choose "Take back" at the top of the pane.`,
    };
  return {
    reason: `${reason} Not everything could be taken back.`,
    nextStep: 'Choose "Take back" at the top of the pane, or close the workbook without saving.',
  };
}

function placeOf(step: PlanStep): CellAddress | undefined {
  if (!("sheet" in step)) return undefined;
  const { sheet } = step;
  if ("area" in step) return { sheet, row: step.area.top, column: step.area.left };
  return "to" in step ? { sheet, row: step.to.top, column: step.to.left } : { sheet, row: 0, column: 0 };
}
