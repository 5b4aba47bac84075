import { HostError } from "../port/workbook-host";
import type { Failure } from "./pane-state";

/**
 * What went wrong, in words. A host tells it itself; of anything else only our own sentence is shown, since the
 * text of a thrown error is written for programmers.
 */
export function failureOf(error: unknown, what: string, nextStep: string): Failure {
  return error instanceof HostError ? { what: error.message, nextStep: error.nextStep } : { what, nextStep };
}
