import type { Cell } from "../../model/cell";
import { cellAt } from "../../model/grid";
import { firstBodyRow } from "../regions/find-body";
import { filledColumns } from "../sheet";
import type { Observations, Observed } from "./observed";
import { clip, flag, ROWS_TO_LOOK_AT } from "./shares";
import { trafficColour } from "./traffic-colour";

const COLUMNS_TO_LOOK_AT = 40;
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

function bodyCells({ sheet, region }: Observed): readonly Cell[] {
  const { area } = region;
  const first = firstBodyRow(region);
  const right = Math.min(area.right, area.left + COLUMNS_TO_LOOK_AT);
  const cells: Cell[] = [];
  for (let row = first; row <= Math.min(area.bottom, first + ROWS_TO_LOOK_AT - 1); row++) {
    for (const column of filledColumns(sheet, row, area.left, right))
      cells.push(cellAt(sheet.grid, row, column));
  }
  return cells;
}
