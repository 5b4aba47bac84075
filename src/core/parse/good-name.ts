import { MORE_IS_BETTER } from "../vocabulary/good-names";
import { namePattern, spacedOut } from "./direction";
import { listed } from "./word-index";

const GOOD = namePattern(new Set(Object.values(MORE_IS_BETTER).flatMap(listed)));

/** Whether a name says that more of it is better, though the functions do not know it: `Blog posts`, `Auftragseingang`. */
export function isOfMore(name: string): boolean {
  return GOOD.test(spacedOut(name));
}
