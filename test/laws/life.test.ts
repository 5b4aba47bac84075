import { drawnLives } from "../life/drawn-life";
import { firstWrong } from "../life/first-wrong";

jest.setTimeout(7_200_000);

const IS_SOAK = process.env.SOAK === "1";
/** A failure prints its seed: `SEED=20261130 LIVES=1 npx jest laws/life` plays that life again. */
const SEED = Number(process.env.SEED ?? 20261128);
const LIVES = Number(process.env.LIVES ?? (IS_SOAK ? 500 : 20));
/** Half a year; the fast suite plays shorter lives, since each week is read several times. */
const WEEKS = Number(process.env.WEEKS ?? (IS_SOAK ? 26 : 4));

test("whatever happens over the weeks, what the workbook says is true, and Remove leaves what there was without us", () => {
  const seeds = Array.from({ length: LIVES }, (_, index) => SEED + index);
  expect(seeds.flatMap((seed) => firstWrong(drawnLives(WEEKS), seed) ?? [])).toEqual([]);
});
