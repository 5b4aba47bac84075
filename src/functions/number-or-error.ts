import type { Answer, NoAnswer } from "../core/model/answer";

/** Shows an answer in the cell: the number, or `#N/A` or `#VALUE!` with the reason, which only these two can carry. */
export function numberOrError(answer: Answer<number>): number {
  if (answer.kind === "value") return answer.value;
  throw cellError(answer);
}

/** The error that a cell shows for want of an answer. */
export function cellError({ kind, reason }: NoAnswer): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(kind === "invalid" ? invalidValue : notAvailable, reason);
}
