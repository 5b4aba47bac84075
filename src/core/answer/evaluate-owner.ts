import { argumentOf } from "./argument";
import type { Ownership } from "../model/health";
import { readOwner } from "../parse/owner";

/** Whether one person answers for a number. */
export function evaluateOwner(owner: unknown): Ownership {
  return readOwner(argumentOf(owner) ?? undefined).ownership;
}
