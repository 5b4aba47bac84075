import { PURPOSE } from "../vocabulary/doubtful-names";
import { MORE_IS_BETTER } from "../vocabulary/good-names";
import { spacedOut } from "./direction";
import { isWithoutFault } from "./doubtful-name";
import { saidWords } from "./said-in-name";
import { listedAsTyped } from "./word-index";

const goodWords = saidWords(Object.values(MORE_IS_BETTER).flatMap(listedAsTyped));

/** Whether a name says that more of it is better, though the functions do not know it: `Blog posts`, `Auftragseingang`. */
export function isOfMore(name: string): boolean {
  const spaced = spacedOut(name);
  return isWithoutFault(spaced) || goodWords(spaced.replace(PURPOSE, " ")).length > 0;
}
