import { cellToA1 } from "../../model/address";
import type { PlannedCell } from "../../model/write-plan";
import { refusedPart, withThousands, type PlanPart } from "./plan-part";

/** Excel refuses longer ones. */
export const LONGEST_FORMULA = 8192;

/**
 * The part as it is; or, where one of its formulas is longer than Excel takes, a refusal of all of it, since half a
 * column of flags would read as if the rest were fine.
 */
export function withFormulasThatFit(part: PlanPart): PlanPart {
  const tooLong = part.groups.flatMap(({ cells }) => cells).find(({ becomes }) => isTooLong(becomes));
  if (!tooLong) return part;
  const { at, becomes } = tooLong;
  const length = withThousands(String(becomes).length);
  return refusedPart(...part.refusals, {
    at,
    reason: `The formula for ${at.sheet}!${cellToA1(at)} would be ${length} characters long; Excel takes at most ${withThousands(LONGEST_FORMULA)}.`,
    instead: "Put the flags on a new sheet instead, or give the table one column with the present value.",
  });
}

function isTooLong(becomes: PlannedCell["becomes"]): boolean {
  return typeof becomes === "string" && becomes.startsWith("=") && becomes.length > LONGEST_FORMULA;
}
