import type { WritePlan } from "../core/model/write-plan";
import type { ApplyOutcome } from "../port/workbook-host";
import type { PaneEvent } from "./pane-state";
import { WORDS } from "./pane-words";

/** What the end of an apply means to the pane. */
export function endOfApply(
  outcome: ApplyOutcome,
  said: (cells: number) => string,
  takeBack?: WritePlan,
): PaneEvent {
  switch (outcome.kind) {
    case "written":
      return { kind: "written", said: said(outcome.cells), ...(takeBack && { takeBack }) };
    case "outdated":
      return { kind: "plan outdated", reason: outcome.reason };
    case "cancelled":
      return { kind: "writing cancelled" };
    case "failed": {
      const { reason, nextStep, at, isUntouched } = outcome;
      const told = isUntouched ? { what: WORDS.writeFailed, why: reason } : { what: reason };
      return { kind: "action failed", failure: { ...told, nextStep, ...(at && { at }) } };
    }
  }
}
