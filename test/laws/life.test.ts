import fc from "fast-check";
import { drawnLives } from "../life/drawn-life";
import { playedLife, type Look } from "../life/played-life";
import { untruths, whatRemoveLeaves } from "../life/truths";

jest.setTimeout(7_200_000);

const IS_SOAK = process.env.SOAK === "1";
/** A failure prints its seed: `SEED=20261130 LIVES=1 npx jest laws/life` plays that life again. */
const SEED = Number(process.env.SEED ?? 20261128);
const LIVES = Number(process.env.LIVES ?? (IS_SOAK ? 500 : 20));
/** Half a year; the fast suite plays shorter lives, since each week is read several times. */
const WEEKS = Number(process.env.WEEKS ?? (IS_SOAK ? 26 : 5));

/** What was wrong first in a life, with all that was done before; undefined where nothing was. */
function firstWrong(seed: number): string | undefined {
  const [weeks = []] = fc.sample(drawnLives(WEEKS), { seed, numRuns: 1 });
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

test("whatever happens over the weeks, what the workbook says is true, and Remove leaves what there was without us", () => {
  const seeds = Array.from({ length: LIVES }, (_, index) => SEED + index);
  expect(seeds.flatMap((seed) => firstWrong(seed) ?? [])).toEqual([]);
});
