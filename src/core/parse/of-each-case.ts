import { OF_EACH_CASE } from "../vocabulary/yearly-words";
import { spacedOut } from "./direction";

/** Whether a name is told of each case, as a mean or as the time that it takes: months of it do not add up. */
export function isOfEachCase(name: string): boolean {
  return OF_EACH_CASE.test(spacedOut(name));
}
