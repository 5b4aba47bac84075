import { fold } from "../text/fold";
import {
  LESS_AS_SHARE,
  MAY_BE_LESS,
  PER_TIME,
  RATIO,
  TIME_AT_THE_END,
  TIME_THAT_PASSES,
  UNITS_OF_LESS,
  UNKNOWN_SCRIPTS,
} from "../vocabulary/doubtful-names";
import { namePattern, spacedOut } from "./direction";
import { listed } from "./word-index";

const LESS = namePattern(
  new Set(Object.values(MAY_BE_LESS).flatMap((words) => listed(words))),
  TIME_THAT_PASSES,
  RATIO,
);

const LESS_SHARE = namePattern(new Set(listed(LESS_AS_SHARE)));

/**
 * Whether less of something may be the better, by its name or its unit, though neither tells: `Changeover`, `min`. Only
 * asked of a name whose side is unknown.
 */
export function mayBeLess(name: string, unit = ""): boolean {
  if (UNKNOWN_SCRIPTS.test(name)) return true;
  const spaced = spacedOut(name);
  if (unit === "%" && LESS_SHARE.test(spaced)) return true;
  const withoutRate = spaced.replace(PER_TIME, " ");
  return LESS.test(withoutRate) || TIME_AT_THE_END.test(withoutRate) || UNITS_OF_LESS.test(fold(unit).trim());
}
