import { groupBy } from "../model/group-by";
import type { TableCase } from "../model/cases";
import type { RowCase } from "../model/row-case";
import { byTable } from "./in-parts";
import { ofRow } from "./finding-of";

const FEWEST_FORMULAS = 3;
const SHARE_OF_FORMULAS = 2 / 3;
const FEWEST_PERIODS = 2;

/** A typed number where the others are calculated. */
export const typedConstant = byTable((table, scene) => {
  const inColumn = typedAmongFormulas(table);
  return table.rows
    .filter((row) => inColumn.has(row) || isTypedAfterFormulas(row))
    .map((row) =>
      ofRow(scene, row, {
        rule: "typed-constant",
        severity: "watch",
        sentence: `"${row.measure.name}": ${row.shown.actual} is typed where the others are calculated.`,
        next: "Bring the formula back, or say why.",
        action: "edit-cell",
        ...(row.measure.cells.actual && { cells: [row.measure.cells.actual] }),
      }),
    );
});

/** The typed rows of each column of actuals that is mostly calculated. */
function typedAmongFormulas({ rows }: TableCase): ReadonlySet<RowCase> {
  const byColumn = groupBy(rows, ({ actual, measure: { cells, series } }) =>
    actual === undefined || series ? undefined : cells.actual?.column,
  );
  const typed = [...byColumn.values()].flatMap((filled) => {
    const formulas = filled.filter(({ evidence }) => evidence.isFed).length;
    const isCalculated = formulas >= FEWEST_FORMULAS && formulas >= filled.length * SHARE_OF_FORMULAS;
    return isCalculated ? filled.filter(({ evidence }) => !evidence.isFed) : [];
  });
  return new Set(typed);
}

/** In a row of periods: every filled one but the last is a formula. */
function isTypedAfterFormulas({ measure: { series } }: RowCase): boolean {
  if (!series) return false;
  const filled = series.values.flatMap((value, at) =>
    typeof value === "number" ? [series.isFed[at] ?? false] : [],
  );
  const earlier = filled.slice(0, -1);
  return earlier.length >= FEWEST_PERIODS && earlier.every(Boolean) && filled.at(-1) === false;
}
