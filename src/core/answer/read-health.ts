import type { Argument } from "./argument";
import { HEALTH, type Health } from "../model/health";

const HEALTHS: readonly Health[] = Object.values(HEALTH);

/** Reads one of the fixed health words, in any case; anything else is undefined. */
export function readHealth(argument: Argument): Health | undefined {
  if (typeof argument !== "string") return undefined;
  const text = argument.trim().toLowerCase();
  return HEALTHS.find((health) => health.toLowerCase() === text);
}
