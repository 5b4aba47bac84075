import { cellAt } from "../../model/grid";
import type { RoleColumn } from "../roles/role-column";
import { asNumber, valueRelations } from "../roles/value-relations";
import { firstBodyRow } from "../regions/find-body";
import type { Observations, Observed } from "./observed";
import { clip, flag, ROWS_TO_LOOK_AT } from "./shares";

/** What the values have to do with each other. */
export function valueObservations(observed: Observed): Observations {
  const { sheet, region, candidate } = observed;
  const relations = valueRelations(sheet, region, candidate.layout.columns);
  return {
    "share of another column": flag(relations.some(({ kind }) => kind === "share")),
    "rows differ in magnitude": clip(spreadOfMagnitudes(observed) / WIDE_SPREAD),
  };
}

/** Standard deviation of the decimal logarithm: revenue in millions above a rate in percent. */
const WIDE_SPREAD = 1.5;
const COLUMNS_TO_LOOK_AT = 24;
const FEWEST_VALUES = 3;

/** How different the values below each other are, averaged over the columns of numbers: measures are in all units. */
function spreadOfMagnitudes(observed: Observed): number {
  const spreads = observed.candidate.layout.columns
    .slice(0, COLUMNS_TO_LOOK_AT)
    .filter(({ evidence: { shape } }) => shape.numbers >= 0.5 && shape.dates <= 0.3)
    .map((column) => logarithms(observed, column))
    .filter((logs) => logs.length >= FEWEST_VALUES)
    .map(standardDeviation);
  return spreads.length === 0 ? 0 : mean(spreads);
}

function logarithms({ sheet, region }: Observed, { evidence: { index } }: RoleColumn): readonly number[] {
  const first = firstBodyRow(region);
  const logs: number[] = [];
  for (let row = first; row <= Math.min(region.area.bottom, first + ROWS_TO_LOOK_AT - 1); row++) {
    const value = asNumber(cellAt(sheet.grid, row, index).value);
    if (value !== undefined && value !== 0) logs.push(Math.log10(Math.abs(value)));
  }
  return logs;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function standardDeviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}
