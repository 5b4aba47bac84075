import { ADDS_UP_TO_NOTHING, CAME_SINCE, DONE_SINCE } from "../vocabulary/counts-from-nothing";
import { polarityOf, spacedOut } from "./direction";
import { saidWords } from "./said-in-name";
import { listedAsTyped } from "./word-index";

const done = saidWords(Object.values(DONE_SINCE).flatMap(listedAsTyped));

/** Whether a name counts what was done, or came, since one began to count: `Stores opened`, `New logos`, and no share or mean of them. */
export function isCountedFromNothing(name: string): boolean {
  const spaced = spacedOut(name);
  const isCounted = CAME_SINCE.test(spaced) || done(spaced).length > 0;
  return (
    isCounted && !ADDS_UP_TO_NOTHING.test(spaced.replace(CAME_SINCE, " ")) && polarityOf(name) !== "at most"
  );
}
