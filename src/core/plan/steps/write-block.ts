import { isDateFormat } from "../../model/date-format";
import { spellDay } from "../../model/period";
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

/** The cells of a step that change, as the pane lists them: a day as a day, not as the number that Excel keeps. */
export function plannedCells({ sheet, area, was, becomes, numberFormat }: WriteStep): readonly PlannedCell[] {
  return becomes.flatMap((cells, down) =>
    cells.flatMap((content, right): readonly PlannedCell[] => {
      const old = was[down]?.[right];
      if (content === old) return [];
      const at = { sheet, row: area.top + down, column: area.left + right };
      return [{ at, was: old, becomes: content, ...(isDateFormat(numberFormat) && shownDay(content)) }];
    }),
  );
}

/** How a day is listed. */
export function shownDay(content: NewContent): Pick<PlannedCell, "shows"> {
  return typeof content === "number" ? { shows: spellDay(content) } : {};
}
