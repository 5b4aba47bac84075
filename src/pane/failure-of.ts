import { HostError } from "../port/workbook-host";
import type { Failure } from "./pane-state";

/**
 * What went wrong, in words. A host tells it itself; of anything else, which is a bug, the user is shown our own
 * sentence, since the text of a thrown error is written for programmers; they find it in the console.
 */
export function failureOf(error: unknown, what: string, nextStep: string): Failure {
  if (error instanceof HostError) return { what: error.message, nextStep: error.nextStep };
  console.error(error);
  return { what, nextStep };
}
