import { execFileSync } from "node:child_process";
import type { Piece } from "../kit/calls-of-pieces";

/** Twenty rows make 77,000 where they take most, all 200 made 215,000; a call takes about 0.2 µs. */
const MOST_CALLS = 100_000;

/** In a process of their own: counting looks through every script of the process each time, and slows what runs beside. */
const COUNTED = ["-r", "./scripts/typescript.cjs", "test/kit/calls-of-pieces.ts"];

test("no piece of a review goes down all rows of a sheet", () => {
  const told = execFileSync(process.execPath, COUNTED, { encoding: "utf8", maxBuffer: 1 << 30 });
  const pieces = JSON.parse(told) as readonly Piece[];
  // One that never rested would be a single piece.
  expect(pieces.length).toBeGreaterThan(20);
  expect(pieces.filter(({ calls }) => calls > MOST_CALLS)).toEqual([]);
  // That calls are counted at all.
  expect(Math.max(...pieces.map(({ calls }) => calls))).toBeGreaterThan(10_000);
});
