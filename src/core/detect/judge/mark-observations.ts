import { bodyCells } from "./body-cells";
import type { Observations, Observed } from "./observed";
import { clip, flag } from "./shares";
import { trafficColour } from "./traffic-colour";

/** Three lights in a hundred cells are no accident. */
const SHARE_OF_LIGHTS = 0.03;
/** A column of bounds among eight. */
const BOUNDS_IN_FULL = 8;

const BOUND = /^(?:[<>≤≥]=?|=[<>])\s*[$€£]?\d/;
const LIGHT = /^[🟢🟡🔴🟠⚪✅❌⚠☀⛅🌧↑↓→▲▼●]/u;

/** What people put into cells to judge them: traffic lights, bounds, formulas. */
export function markObservations(observed: Observed): Observations {
  const cells = bodyCells(observed);
  const hues = new Set(cells.flatMap(({ fill }) => trafficColour(fill) ?? []));
  const numbers = cells.filter(({ value }) => typeof value === "number");
  const share = (pattern: RegExp): number =>
    cells.filter(({ value }) => typeof value === "string" && pattern.test(value.trim())).length /
    Math.max(1, cells.length);
  return {
    "traffic lights": flag(hues.size >= 2 || share(LIGHT) > SHARE_OF_LIGHTS),
    bounds: clip(share(BOUND) * BOUNDS_IN_FULL),
    formulas: numbers.length === 0 ? 0 : numbers.filter(({ formula }) => formula).length / numbers.length,
  };
}
