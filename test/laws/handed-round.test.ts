import { drawnRounds } from "../life/drawn-life";
import { firstWrong } from "../life/first-wrong";

jest.setTimeout(7_200_000);

const IS_SOAK = process.env.SOAK === "1";
/** A failure prints its seed: `SEED=20261130 ROUNDS=1 npx jest laws/handed` plays it again. */
const SEED = Number(process.env.SEED ?? 20261128);
const ROUNDS = Number(process.env.ROUNDS ?? (IS_SOAK ? 200 : 4));
const WEEKS = Number(process.env.WEEKS ?? (IS_SOAK ? 10 : 4));

test("a workbook that goes round people without the add-in tells the truth in ours, and Remove leaves what there was without us", () => {
  const seeds = Array.from({ length: ROUNDS }, (_, index) => SEED + index);
  expect(seeds.flatMap((seed) => firstWrong(drawnRounds(WEEKS), seed) ?? [])).toEqual([]);
});
