import type { NewContent, PlannedCell, PlanStep } from "../../model/write-plan";

type WriteStep = Extract<PlanStep, { readonly kind: "write cells" }>;

/** Writes a block of equally long rows into blank cells, from the upper left one on. */
export function writeBlock(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  becomes: readonly (readonly NewContent[])[],
): WriteStep {
  const area = {
    top: row,
    left: column,
    bottom: row + becomes.length - 1,
    right: column + (becomes[0]?.length ?? 1) - 1,
  };
  return {
    kind: "write cells",
    sheet,
    area,
    was: becomes.map((cells) => cells.map(() => undefined)),
    becomes,
  };
}

/** The cells of a step that change, as the pane lists them. */
export function plannedCells({ sheet, area, was, becomes }: WriteStep): readonly PlannedCell[] {
  return becomes.flatMap((cells, down) =>
    cells.flatMap((content, right): readonly PlannedCell[] => {
      const old = was[down]?.[right];
      if (content === old) return [];
      return [{ at: { sheet, row: area.top + down, column: area.left + right }, was: old, becomes: content }];
    }),
  );
}
