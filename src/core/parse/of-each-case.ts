import { PER_SO_MANY, PER_YEAR, SHARE_DONE, UNIT_PER } from "../vocabulary/parts-of-year";
import { OF_EACH_CASE } from "../vocabulary/yearly-words";
import { spacedOut } from "./direction";

/** Whether a name is told of each case, as a mean, as the time that it takes or of so many: months of it do not add up. */
export function isOfEachCase(name: string): boolean {
  return OF_EACH_CASE.test(spacedOut(name)) || PER_SO_MANY.test(name);
}

/** Whether a row says itself that its target is that of a year: `Training hours, 24/yr`. */
export function saysPerYear(text: string): boolean {
  return PER_YEAR.test(text);
}

/** Whether a unit counts per something other than a year, and so a level on every day: `€/t`. */
export function isPerSomething(unit: string): boolean {
  return UNIT_PER.test(unit.trim()) && !saysPerYear(unit);
}

/** Whether a name is told of what comes together over the year as a share of all of it: `Budget execution`. */
export function isShareDone(name: string): boolean {
  return SHARE_DONE.test(spacedOut(name));
}
