import fc from "fast-check";
import type { Week } from "./drawn-life";
import { playedLife, type Look } from "./played-life";
import { untruths, whatRemoveLeaves } from "./truths";

/** What was wrong first in the life of a seed, with all that was done before; undefined where nothing was. */
export function firstWrong(lives: fc.Arbitrary<readonly Week[]>, seed: number): string | undefined {
  const [weeks = []] = fc.sample(lives, { seed, numRuns: 1 });
  const done: string[] = [];
  let last: Look | undefined;
  const told = (wrong: readonly string[]) =>
    wrong.length === 0 ? undefined : `SEED=${seed}: ${wrong.join("; ")}\nafter ${done.join("\n")}`;
  try {
    for (const look of playedLife(weeks)) {
      done.push(look.done);
      const wrong = told(untruths(look));
      if (wrong !== undefined) return wrong;
      last = look;
    }
    return last && told(whatRemoveLeaves(last));
  } catch (fault) {
    // A plan that is wrong about the workbook is thrown by `applySteps`.
    return told([String(fault)]);
  }
}
